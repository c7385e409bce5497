//! What the page has to say: errors with what to do, and ways back.

use texts::notices as own;
use yew::prelude::*;

use super::{Icon, MakeRoom, Picture, SavingNotice, TogetherNotice};
use crate::storage::DocumentId;
use crate::ui::desk::{Notice, Recognition};
use crate::ui::saver::{Choice, Standing};

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
    /// Makes room in the browser's storage.
    pub on_room: Callback<MakeRoom>,
    /// Settles collisions with other tabs.
    pub on_settle: Callback<Choice>,
    /// Keeps the article that another tab has deleted for good.
    pub on_keep: Callback<MouseEvent>,
}

/// The notices that stand at the moment.
#[component]
pub fn Notices(props: &NoticesProps) -> Html {
    let failed = match &props.recognition {
        Recognition::Failed(reason) => Some(reason.clone()),
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
                            { own::go_back() }
                        </button>
                    }
                    <button
                        type="button"
                        class="button button-plain notice-close"
                        onclick={&props.on_dismiss}
                    >
                        <Icon picture={Picture::Close} />
                        <span class="unseen">{ own::dismiss() }</span>
                    </button>
                </div>
            }
            if let Some(reason) = failed {
                <div key="recogniser" class="notice" data-kind="error" role="alert">
                    <p class="notice-words">
                        { own::by_hand(&reason) }
                    </p>
                    <button type="button" class="button" onclick={&props.on_retry}>
                        { own::try_again() }
                    </button>
                </div>
            }
            <SavingNotice
                key="saving"
                standing={props.standing.clone()}
                on_room={props.on_room.clone()}
            />
            <TogetherNotice
                key="together"
                standing={props.standing.clone()}
                on_settle={props.on_settle.clone()}
                on_keep={props.on_keep.clone()}
            />
        </div>
    }
}
