//! The articles that are kept in this browser.

use std::rc::Rc;

use yew::prelude::*;

use crate::browser::clock;
use crate::storage::{DocumentId, Summary};

/// What the list takes.
#[derive(Properties, PartialEq)]
pub struct EarlierProps {
    /// The articles, the last changed first.
    pub documents: Rc<Vec<Summary>>,
    /// Opens one.
    pub on_open: Callback<DocumentId>,
}

/// A line an article; nothing where there is none.
#[component]
pub fn Earlier(props: &EarlierProps) -> Html {
    if props.documents.is_empty() {
        return html! {};
    }
    html! {
        <section aria-labelledby="earlier-title">
            <h2 class="earlier-title" id="earlier-title">{ "Your articles" }</h2>
            <ul>
                { for props.documents.iter().map(|document| {
                    let id = document.id;
                    html! {
                        <li key={id.0} class="earlier-item">
                            <button
                                type="button"
                                class="earlier-open"
                                onclick={props.on_open.reform(move |_: MouseEvent| id)}
                            >
                                <span class="earlier-name" translate="no">{ &document.title }</span>
                                <span class="earlier-when">
                                    { clock::in_words(document.changed) }
                                </span>
                            </button>
                        </li>
                    }
                }) }
            </ul>
        </section>
    }
}
