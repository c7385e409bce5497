//! Says that an article came with a link, and offers to keep it.

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
                    { "This article came with the link itself, and can only be read. Keep a copy to \
                       change it; the one who sent it does not see what you change." }
                </p>
                <button type="button" class="button" onclick={&props.on_keep}>
                    { "Keep a copy" }
                </button>
            </div>
        </div>
    }
}
