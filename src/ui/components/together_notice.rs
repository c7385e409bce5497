//! What is said where an article is open in another tab too.

mod versions;

use texts::notices as own;
use versions::Versions;
use yew::prelude::*;

use crate::ui::saver::{Choice, Kept, Standing};

/// What it takes.
#[derive(Properties, PartialEq)]
pub struct TogetherNoticeProps {
    /// How the work stands.
    pub standing: Standing,
    /// Settles collisions.
    pub on_settle: Callback<Choice>,
    /// Keeps the article that another tab has deleted for good.
    pub on_keep: Callback<MouseEvent>,
}

/// The notice, where there is something to say.
#[component]
pub fn TogetherNotice(props: &TogetherNoticeProps) -> Html {
    let standing = &props.standing;
    if !standing.versions.is_empty() {
        return html! {
            <Versions versions={standing.versions.clone()} on_settle={props.on_settle.clone()} />
        };
    }
    if standing.kept == Kept::Deleted {
        return html! {
            <div class="notice" data-kind="error" role="alert">
                <p class="notice-words">
                    { own::deleted() }
                </p>
                <button type="button" class="button" onclick={&props.on_keep}>
                    { own::deleted_keep() }
                </button>
            </div>
        };
    }
    if standing.binned {
        return word(own::binned());
    }
    if standing.elsewhere {
        return word(own::elsewhere());
    }
    html! {}
}

fn word(words: &'static str) -> Html {
    html! {
        <div class="notice" data-kind="word" role="status">
            <p class="notice-words">{ words }</p>
        </div>
    }
}
