//! Whether the work is kept.

use texts::toolbar as words;
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
    let (state, said, why) = match &props.kept {
        Kept::Saved => ("saved", words::saved(), None),
        Kept::Saving => ("saving", words::saving(), None),
        Kept::Failed(error) => ("failed", words::could_not_save(), Some(error.to_string())),
        Kept::Deleted => (
            "failed",
            words::not_kept(),
            Some(words::deleted_elsewhere().to_owned()),
        ),
        Kept::Shared => (
            "shared",
            words::not_kept(),
            Some(words::came_with_link().to_owned()),
        ),
        Kept::ReadOnly => (
            "failed",
            words::read_only(),
            Some(words::saved_by_newer().to_owned()),
        ),
    };
    let title = why
        .clone()
        .unwrap_or_else(|| words::saved_about().to_owned());
    html! {
        <span class="save-state" data-state={state} {title}>
            { said }
            if let Some(why) = why {
                <span class="unseen">{ format!(": {why}") }</span>
            }
        </span>
    }
}
