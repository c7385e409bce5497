//! Says that an article came with a link, and offers to keep it.

use texts::notices;
use yew::prelude::*;

/// What the notice takes.
#[derive(Properties, PartialEq)]
pub struct SharedNoticeProps {
    /// Keeps a copy.
    pub on_keep: Callback<MouseEvent>,
}

/// The notice.
#[component]
pub fn SharedNotice(props: &SharedNoticeProps) -> Html {
    html! {
        <div class="notices">
            <div class="notice" data-kind="word" role="status">
                <p class="notice-words">
                    { notices::shared() }
                </p>
                <button type="button" class="button" onclick={&props.on_keep}>
                    { notices::shared_keep() }
                </button>
            </div>
        </div>
    }
}
