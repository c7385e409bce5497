//! What a person wrote on the article, above it.

use std::rc::Rc;

use texts::dialogs;
use yew::prelude::*;

use super::{Icon, Picture};
use crate::intent::Intent;

/// What it takes.
#[derive(Properties, PartialEq)]
pub struct ArticleNoteProps {
    /// The note; nothing is shown where there is none.
    pub note: Rc<str>,
    /// Asks for something.
    pub on_intent: Callback<Intent>,
}

/// The note, and a button to change it.
#[component]
pub fn ArticleNote(props: &ArticleNoteProps) -> Html {
    if props.note.is_empty() {
        return html! {};
    }
    html! {
        <aside class="article-note" aria-label={dialogs::article_note()}>
            <p>{ props.note.to_string() }</p>
            <button
                type="button"
                class="button button-plain"
                onclick={props.on_intent.reform(|_: MouseEvent| Intent::ArticleNote)}
            >
                <Icon picture={Picture::Edit} />
                <span class="unseen">{ dialogs::article_note_change() }</span>
            </button>
        </aside>
    }
}
