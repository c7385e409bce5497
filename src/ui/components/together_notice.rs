//! What is said where an article is open in another tab too.

use yew::prelude::*;

use crate::storage::Settle;
use crate::ui::saver::Standing;

/// What it takes.
#[derive(Properties, PartialEq)]
pub struct TogetherNoticeProps {
    /// How the work stands.
    pub standing: Standing,
    /// Settles a collision.
    pub on_settle: Callback<Settle>,
}

/// The notice, where there is something to say.
#[component]
pub fn TogetherNotice(props: &TogetherNoticeProps) -> Html {
    let act = |how: Settle| props.on_settle.reform(move |_: MouseEvent| how);
    if props.standing.collision {
        return html! {
            <div class="notice" data-kind="error" role="alert">
                <p class="notice-words">
                    { "This article was changed in another tab in the same places, in another way. Both \
                       versions are kept; choose which goes on. The one that you do not keep goes to \
                       the bin." }
                </p>
                <button type="button" class="button" onclick={act(Settle::Both)}>
                    { "Keep both" }
                </button>
                <button type="button" class="button" onclick={act(Settle::Ours)}>
                    { "Keep what is here" }
                </button>
                <button type="button" class="button" onclick={act(Settle::Theirs)}>
                    { "Keep the other" }
                </button>
            </div>
        };
    }
    if props.standing.binned {
        return html! {
            <div class="notice" data-kind="word" role="status">
                <p class="notice-words">
                    { "This article was put into the bin in another tab. What you change is saved all \
                       the same; take it out of the bin in the list of your articles." }
                </p>
            </div>
        };
    }
    if props.standing.elsewhere {
        return html! {
            <div class="notice" data-kind="word" role="status">
                <p class="notice-words">
                    { "This article is open in another tab too. What is changed there shows up here." }
                </p>
            </div>
        };
    }
    html! {}
}
