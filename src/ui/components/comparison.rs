//! The dialog that compares two articles that are kept, over the same text.

use texts::compare as own;
use yew::prelude::*;

use super::compare::{Compare, Sides};
use super::modal::{self, Modal};
use crate::storage::DocumentId;
use crate::ui::desk::Action;
use crate::ui::library::PageLibrary;
use crate::ui::opening::open_merged;
use crate::workspace::Workspace;

/// What the dialog takes.
#[derive(Properties, PartialEq)]
pub struct ComparisonProps {
    /// One article.
    pub one: DocumentId,
    /// The other.
    pub other: DocumentId,
    /// Where both are kept.
    pub library: PageLibrary,
    /// Changes the page.
    pub dispatch: Callback<Action>,
    /// It is closed.
    pub on_close: Callback<()>,
}

/// The dialog.
#[component]
pub fn Comparison(props: &ComparisonProps) -> Html {
    let node = use_node_ref();
    let both = {
        let library = props.library.clone();
        use_memo((props.one, props.other), move |(one, other)| {
            let load = |id: DocumentId| library.load(id).map(|loaded| loaded.workspace);
            Ok::<_, String>((
                load(*one).map_err(|error| error.to_string())?,
                load(*other).map_err(|error| error.to_string())?,
            ))
        })
    };
    let on_save = {
        let (dispatch, node) = (props.dispatch.clone(), node.clone());
        Callback::from(move |merged: Workspace| {
            modal::close(&node);
            dispatch.emit(open_merged(merged));
        })
    };
    let body = match &*both {
        Err(reason) => html! { <p class="field-error" role="alert">{ reason }</p> },
        Ok((one, other)) if one.document() != other.document() => html! {
            <p class="import-doubt" role="alert">
                { own::OtherTexts { one: one.title(), other: other.title() }.say() }
            </p>
        },
        Ok((one, other)) => html! {
            <>
                <dl class="compare-names">
                    { name(own::first(), one) }
                    { name(own::second(), other) }
                </dl>
                <Compare
                    one={one.clone()}
                    other={other.clone()}
                    sides={Sides::FirstAndSecond}
                    {on_save}
                />
            </>
        },
    };
    html! {
        <Modal
            node={&node}
            class="import import-wide"
            name={own::title()}
            selecting={false}
            on_close={&props.on_close}
        >
            { body }
        </Modal>
    }
}

/// Which article it is, and how far.
fn name(which: &'static str, article: &Workspace) -> Html {
    let mentions = article.annotations().live().count();
    html! {
        <div class="compare-name">
            <dt>{ which }</dt>
            <dd>
                <span translate="no" dir="auto">{ article.title().to_string() }</span>
                { own::mentions(mentions) }
            </dd>
        </div>
    }
}
