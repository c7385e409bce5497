//! Whether the work is kept.

use yew::prelude::*;

use crate::ui::saver::Kept;

/// What the indicator takes.
#[derive(Properties, PartialEq)]
pub struct SaveIndicatorProps {
    /// Whether the work is kept.
    pub kept: Kept,
}

/// The true state of the last save, in a word.
#[component]
pub fn SaveIndicator(props: &SaveIndicatorProps) -> Html {
    let (state, words, why) = match &props.kept {
        Kept::Saved => ("saved", "Saved", None),
        Kept::Saving => ("saving", "Saving…", None),
        Kept::Failed(error) => ("failed", "Could not save", Some(error.to_string())),
        Kept::Deleted => (
            "failed",
            "Not kept",
            Some("deleted for good in another tab".to_owned()),
        ),
        Kept::Shared => ("shared", "Not kept", Some("it came with a link".to_owned())),
        Kept::ReadOnly => (
            "failed",
            "Read only",
            Some("saved by a newer Gloss".to_owned()),
        ),
    };
    let title = why
        .clone()
        .unwrap_or_else(|| "Your work is kept in this browser".to_owned());
    html! {
        <span class="save-state" data-state={state} {title}>
            { words }
            if let Some(why) = why {
                <span class="unseen">{ format!(": {why}") }</span>
            }
        </span>
    }
}
