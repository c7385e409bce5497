//! Whether the work is kept.

use yew::prelude::*;

use crate::ui::hooks::SaveState;

/// What the indicator takes.
#[derive(Properties, PartialEq)]
pub struct SaveIndicatorProps {
    /// How the work stands.
    pub state: SaveState,
}

/// The true state of the last save, in a word.
#[component]
pub fn SaveIndicator(props: &SaveIndicatorProps) -> Html {
    let (state, words, why) = match &props.state {
        SaveState::Saved => ("saved", "Saved", None),
        SaveState::Saving => ("saving", "Saving…", None),
        SaveState::Failed(why) => ("failed", "Could not save", Some(why.clone())),
    };
    let title = why.as_ref().map_or_else(
        || "Your work is kept in this browser".to_owned(),
        ToString::to_string,
    );
    html! {
        <span class="save-state" data-state={state} {title}>
            { words }
            if let Some(why) = why {
                <span class="unseen">{ format!(": {why}") }</span>
            }
        </span>
    }
}
