//! What the page has to say: errors with what to do, and ways back.

use yew::prelude::*;

use super::{Icon, Picture};
use crate::storage::DocumentId;
use crate::ui::desk::{Notice, Recognition};
use crate::ui::saver::{Kept, Standing};

/// What the notices take.
#[derive(Properties, PartialEq)]
pub struct NoticesProps {
    /// What happened last.
    pub notice: Option<Notice>,
    /// What the recogniser is at.
    pub recognition: Recognition,
    /// How the work stands.
    pub standing: Standing,
    /// Takes the notice away.
    pub on_dismiss: Callback<MouseEvent>,
    /// Goes back to a document.
    pub on_back: Callback<DocumentId>,
    /// Has the recogniser try again.
    pub on_retry: Callback<MouseEvent>,
}

/// The notices that stand at the moment.
#[component]
pub fn Notices(props: &NoticesProps) -> Html {
    let failed = match &props.recognition {
        Recognition::Failed(reason) => Some(reason.clone()),
        _ => None,
    };
    let unsaved = match &props.standing.kept {
        Kept::Failed(why) => Some(why.to_string()),
        _ => None,
    };
    html! {
        <div class="notices">
            if let Some(notice) = &props.notice {
                <div
                    key="notice"
                    class="notice"
                    data-kind={if notice.error { "error" } else { "word" }}
                    role={if notice.error { "alert" } else { "status" }}
                >
                    <p class="notice-words">{ notice.words.to_string() }</p>
                    if let Some(id) = notice.back {
                        <button
                            type="button"
                            class="button"
                            onclick={props.on_back.reform(move |_: MouseEvent| id)}
                        >
                            { "Go back to it" }
                        </button>
                    }
                    <button type="button" class="button button-plain" onclick={&props.on_dismiss}>
                        <Icon picture={Picture::Close} />
                        <span class="unseen">{ "Dismiss" }</span>
                    </button>
                </div>
            }
            if let Some(reason) = failed {
                <div key="recogniser" class="notice" data-kind="error" role="alert">
                    <p class="notice-words">
                        { format!("{reason} Until then you can mark by hand.") }
                    </p>
                    <button type="button" class="button" onclick={&props.on_retry}>
                        { "Try again" }
                    </button>
                </div>
            }
            if let Some(why) = unsaved {
                <div key="saving" class="notice" data-kind="error" role="alert">
                    <p class="notice-words">{ format!("Could not save: {why}.") }</p>
                </div>
            }
        </div>
    }
}
