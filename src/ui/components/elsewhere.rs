//! What was changed in other articles, each with its undo.

use std::rc::Rc;

use texts::dialogs;
use yew::prelude::*;

use super::Modal;
use crate::everywhere::Changed;

/// What the dialog takes.
#[derive(Properties, PartialEq)]
pub struct ElsewhereProps {
    /// What was changed.
    pub changed: Rc<Vec<Changed>>,
    /// Takes it back in one of them.
    pub on_take_back: Callback<Changed>,
    /// The dialog is closed.
    pub on_close: Callback<()>,
}

/// The dialog.
#[component]
pub fn ElsewhereDialog(props: &ElsewhereProps) -> Html {
    let node = use_node_ref();
    let places: usize = props.changed.iter().map(|changed| changed.places).sum();
    html! {
        <Modal
            {node}
            class="elsewhere"
            name={dialogs::elsewhere()}
            selecting={false}
            on_close={&props.on_close}
        >
            <p class="panel-note" role="status">
                { match props.changed.len() {
                    0 => dialogs::nothing_elsewhere().to_owned(),
                    count => dialogs::places_elsewhere(&dialogs::other_articles(count), places),
                } }
            </p>
            <ul aria-label={dialogs::articles()}>
                { for props.changed.iter().map(|changed| {
                    let (on_take_back, one) = (props.on_take_back.clone(), changed.clone());
                    html! {
                        <li key={changed.id.0.to_string()} class="elsewhere-article">
                            <span translate="no">{ changed.title.to_string() }</span>
                            <span class="entity-count">{ dialogs::places(changed.places) }</span>
                            <button
                                type="button"
                                class="button"
                                aria-label={dialogs::undo_that(&changed.title)}
                                onclick={Callback::from(move |_: MouseEvent| on_take_back.emit(one.clone()))}
                            >
                                { dialogs::undo() }
                            </button>
                        </li>
                    }
                }) }
            </ul>
        </Modal>
    }
}
