//! How far the recogniser is.

use texts::toolbar as words;
use yew::prelude::*;

use crate::ui::desk::Recognition;

/// What the progress bar takes.
#[derive(Properties, PartialEq)]
pub struct ReadingProgressProps {
    /// What the recogniser is at.
    pub recognition: Recognition,
}

/// A thin bar while the model is fetched or the article is read, nothing otherwise.
#[component]
pub fn ReadingProgress(props: &ReadingProgressProps) -> Html {
    let (label, part) = match &props.recognition {
        Recognition::Idle | Recognition::Failed(_) => return html! {},
        Recognition::Loading(part) => (words::fetching_recogniser(), *part),
        Recognition::Reading(part) => (words::reading_article(), Some(*part)),
    };
    html! {
        <div class="progress">
            <progress
                class="progress-bar"
                aria-label={label}
                max="1"
                value={part.map(|part| part.to_string())}
            />
        </div>
    }
}
