//! The head of the page: its name, and how it is coloured.

use yew::prelude::*;

use super::{Icon, Picture};
use crate::browser::theme::Theme;
use crate::intent::Intent;

/// What the masthead takes.
#[derive(Properties, PartialEq)]
pub struct MastheadProps {
    /// How the page is coloured.
    pub theme: Theme,
    /// Asks for something.
    pub on_intent: Callback<Intent>,
}

/// The name of the page and the choice of theme.
#[component]
pub fn Masthead(props: &MastheadProps) -> Html {
    let (picture, word) = match props.theme {
        Theme::System => (Picture::System, "System"),
        Theme::Light => (Picture::Light, "Light"),
        Theme::Dark => (Picture::Dark, "Dark"),
    };
    let on_click = props.on_intent.reform(|_: MouseEvent| Intent::Theme);
    let title = format!("Change to the {} theme", props.theme.next().as_str());
    html! {
        <header class="masthead">
            <p class="wordmark" translate="no">
                <span class="wordmark-line">{ "Gloss" }</span>
            </p>
            <button type="button" class="button button-plain" onclick={on_click} {title}>
                <Icon {picture} />
                <span><span class="unseen">{ "Theme: " }</span>{ word }</span>
            </button>
        </header>
    }
}
