//! The head of the page: its name, and how it is coloured.

use yew::prelude::*;

use super::{Icon, Picture};
use crate::browser::theme::Theme;

/// What the masthead takes.
#[derive(Properties, PartialEq)]
pub struct MastheadProps {
    /// How the page is coloured.
    pub theme: Theme,
    /// Asks for another colouring.
    pub on_theme: Callback<Theme>,
}

/// The name of the page and the choice of theme.
#[component]
pub fn Masthead(props: &MastheadProps) -> Html {
    let (picture, word) = match props.theme {
        Theme::System => (Picture::System, "System"),
        Theme::Light => (Picture::Light, "Light"),
        Theme::Dark => (Picture::Dark, "Dark"),
    };
    let next = props.theme.next();
    let on_click = props.on_theme.reform(move |_: MouseEvent| next);
    let title = format!("Change to the {} theme", next.as_str());
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
