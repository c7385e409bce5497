//! The article as a whole: a drawing of who appears where and with whom, to take away as a picture,
//! and the same as a table.

use std::rc::Rc;

use texts::overview as own;
use web_sys::SvgElement;
use yew::prelude::*;

use crate::annotation::AnnotationId;
use crate::browser::{download, picture};
use crate::overview::Cooccurrence;
use crate::ui::components::Summary;
use crate::ui::desk::{Action, Open};

/// How many entities the drawing has room for.
const MOST: usize = 14;

/// How many pairs the table lists.
const PAIRS: usize = 20;

/// What the tab takes.
#[derive(Properties, PartialEq)]
pub(super) struct OverviewProps {
    /// The document.
    pub(super) open: Open,
    /// What to say where nothing is named.
    pub(super) empty: AttrValue,
    /// Goes to a mention.
    pub(super) on_go: Callback<AnnotationId>,
    /// Changes the page.
    pub(super) dispatch: Callback<Action>,
}

/// The drawing, what can be done with it, and the table.
#[component]
pub(super) fn Overview(props: &OverviewProps) -> Html {
    let node = use_node_ref();
    let said = use_state_eq(|| "");
    let open = &props.open;
    let document = open.workspace.document();
    let found = Cooccurrence::new(document, &open.shown, &open.entities, MOST);
    if found.rows.is_empty() {
        return html! { <p class="panel-note">{ &props.empty }</p> };
    }
    let take = |what: Taken| {
        let (node, said) = (node.clone(), said.setter());
        let dispatch = props.dispatch.clone();
        let title: Rc<str> = open.workspace.title().to_string().into();
        Callback::from(move |_: MouseEvent| {
            let Some(drawing) = node.cast::<SvgElement>() else {
                return;
            };
            let (said, dispatch, title) = (said.clone(), dispatch.clone(), title.clone());
            wasm_bindgen_futures::spawn_local(async move {
                match what.carry_out(drawing, &title).await {
                    Ok(words) => said.set(words),
                    Err(reason) => {
                        let words = own::not_made(&reason);
                        dispatch.emit(Action::error(words));
                    }
                }
            });
        })
    };
    html! {
        <section aria-labelledby="overview-title">
            <h2 class="panel-title" id="overview-title">{ own::title() }</h2>
            <Summary
                node={node.clone()}
                title={open.workspace.title().to_string()}
                counts={open.shown.label_counts().to_vec()}
                found={found.clone()}
                on_go={&props.on_go}
            />
            <p class="panel-note">
                { own::about() }
            </p>
            <div class="summary-actions">
                <button type="button" class="button" onclick={take(Taken::Copy)}>{ own::copy() }</button>
                <button type="button" class="button" onclick={take(Taken::Png)}>{ own::save_png() }</button>
                <button type="button" class="button" onclick={take(Taken::Svg)}>{ own::save_svg() }</button>
                <span role="status" class="panel-note">{ *said }</span>
            </div>
            { pairs(&found, &props.on_go) }
        </section>
    }
}

fn pairs(found: &Cooccurrence, on_go: &Callback<AnnotationId>) -> Html {
    if found.pairs.is_empty() {
        return html! { <p class="panel-note">{ own::no_pairs() }</p> };
    }
    let name = |index: usize| {
        let row = found.rows.get(index);
        row.map(|row| row.name.to_string()).unwrap_or_default()
    };
    html! {
        <table class="pairs">
            <caption class="panel-title">{ own::pairs() }</caption>
            <thead>
                <tr>
                    <th scope="col">{ own::who() }</th>
                    <th scope="col">{ own::with() }</th>
                    <th scope="col" class="pairs-count">{ own::paragraphs() }</th>
                </tr>
            </thead>
            <tbody>
                { for found.pairs.iter().take(PAIRS).map(|pair| {
                    let first = pair.first;
                    let (one, other) = (name(pair.one), name(pair.other));
                    html! {
                        <tr key={format!("{} {}", pair.one, pair.other)}>
                            <th scope="row" translate="no">{ &one }</th>
                            <td translate="no">{ &other }</td>
                            <td class="pairs-count">
                                <button
                                    type="button"
                                    class="button button-plain"
                                    aria-label={own::Go { count: pair.paragraphs, one: &one, other: &other }.say()}
                                    onclick={on_go.reform(move |_: MouseEvent| first)}
                                >
                                    { pair.paragraphs }
                                </button>
                            </td>
                        </tr>
                    }
                }) }
            </tbody>
        </table>
    }
}

/// What can be done with the drawing.
#[derive(Clone, Copy)]
enum Taken {
    Copy,
    Png,
    Svg,
}

impl Taken {
    async fn carry_out(self, drawing: SvgElement, title: &str) -> Result<&'static str, String> {
        match self {
            Taken::Copy => {
                picture::copy(drawing).await?;
                Ok(own::copied())
            }
            Taken::Png => {
                let png = picture::png(drawing).await?;
                download::download_blob(&file_name(title, "png"), &png)?;
                Ok(own::saved())
            }
            Taken::Svg => {
                let svg = picture::svg(&drawing)?;
                download::download(&file_name(title, "svg"), "image/svg+xml", &svg)?;
                Ok(own::saved())
            }
        }
    }
}

fn file_name(title: &str, kind: &str) -> String {
    crate::formats::file_stem(title) + ".summary." + kind
}
