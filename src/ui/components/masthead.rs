//! The head of the page: its name, and how it is coloured.

use texts::{Language, masthead as words, settings};
use yew::prelude::*;

use super::{Icon, Picture};
use crate::intent::Intent;
use crate::settings::Theme;
use crate::ui::hooks::use_table;

/// What the masthead takes.
#[derive(Properties, PartialEq)]
pub struct MastheadProps {
    /// What language it speaks.
    pub language: Language,
    /// How the page is coloured.
    pub theme: Theme,
    /// Asks for something.
    pub on_intent: Callback<Intent>,
}

/// The name of the page and the choice of theme.
#[component]
pub fn Masthead(props: &MastheadProps) -> Html {
    let table = use_table();
    let button = |intent: Intent, picture: Picture, word: &'static str| {
        let title = table.row(intent).map(|row| match table.hint(intent) {
            Some(keys) => format!("{} ({keys})", row.title),
            None => row.title.to_string(),
        });
        html! {
            <button
                type="button"
                class="button button-plain"
                {title}
                aria-keyshortcuts={table.aria(intent)}
                aria-haspopup="dialog"
                onclick={props.on_intent.reform(move |_: MouseEvent| intent)}
            >
                <Icon {picture} />
                <span class="button-word">{ word }</span>
            </button>
        }
    };
    let (picture, word) = match props.theme {
        Theme::System => (Picture::System, settings::theme_system()),
        Theme::Light => (Picture::Light, settings::theme_light()),
        Theme::Dark => (Picture::Dark, settings::theme_dark()),
    };
    let on_click = props.on_intent.reform(|_: MouseEvent| Intent::Theme);
    let title = words::change_theme(props.theme.next().as_str());
    html! {
        <header class="masthead">
            <p class="wordmark" translate="no">
                <span class="wordmark-line">{ "Gloss" }</span>
            </p>
            { button(Intent::Palette, Picture::Search, words::commands()) }
            { button(Intent::Shortcuts, Picture::Keyboard, words::shortcuts()) }
            { button(Intent::Help, Picture::Help, words::help()) }
            { button(Intent::Settings, Picture::Settings, words::settings()) }
            <button type="button" class="button button-plain" onclick={on_click} {title}>
                <Icon {picture} />
                <span class="button-word"><span class="unseen">{ words::theme() }</span>{ word }</span>
            </button>
        </header>
    }
}
