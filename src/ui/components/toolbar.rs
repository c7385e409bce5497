//! What can be done with the open article, and how it stands.

use yew::prelude::*;

use super::{Icon, Picture, ReadingProgress, SaveIndicator};
use crate::ui::desk::Recognition;
use crate::ui::hooks::SaveState;

/// What the toolbar takes.
#[derive(Properties, PartialEq)]
pub struct ToolbarProps {
    /// What undo would take back.
    pub undo: Option<AttrValue>,
    /// What redo would do again.
    pub redo: Option<AttrValue>,
    /// Whether all is kept.
    pub saving: SaveState,
    /// What the recogniser is at.
    pub recognition: Recognition,
    /// Asks for undo.
    pub on_undo: Callback<MouseEvent>,
    /// Asks for redo.
    pub on_redo: Callback<MouseEvent>,
    /// Asks for the file.
    pub on_download: Callback<MouseEvent>,
    /// Asks for an empty sheet.
    pub on_new: Callback<MouseEvent>,
}

/// The bar that stays in sight above the article.
#[component]
pub fn Toolbar(props: &ToolbarProps) -> Html {
    let titled = |word: &str, what: &Option<AttrValue>, keys: &str| match what {
        Some(what) => format!("{word}: {what} ({keys})"),
        None => format!("Nothing to {}", word.to_lowercase()),
    };
    html! {
        <section class="toolbar-frame" aria-label="Article tools">
            <div class="toolbar">
                <button
                    type="button"
                    class="button button-plain"
                    title={titled("Undo", &props.undo, "Ctrl+Z")}
                    aria-keyshortcuts="Control+Z Meta+Z"
                    disabled={props.undo.is_none()}
                    onclick={&props.on_undo}
                >
                    <Icon picture={Picture::Undo} />
                    <span class="button-word">{ "Undo" }</span>
                </button>
                <button
                    type="button"
                    class="button button-plain"
                    title={titled("Redo", &props.redo, "Ctrl+Shift+Z")}
                    aria-keyshortcuts="Control+Shift+Z Meta+Shift+Z"
                    disabled={props.redo.is_none()}
                    onclick={&props.on_redo}
                >
                    <Icon picture={Picture::Redo} />
                    <span class="button-word">{ "Redo" }</span>
                </button>
                <div class="end">
                    <SaveIndicator state={props.saving.clone()} />
                    <button
                        type="button"
                        class="button button-plain"
                        title="Put this article away and start another; it stays in the list"
                        onclick={&props.on_new}
                    >
                        <Icon picture={Picture::New} />
                        <span class="button-word">{ "New article" }</span>
                    </button>
                    <button
                        type="button"
                        class="button"
                        title="Save the text and its annotations as a file"
                        onclick={&props.on_download}
                    >
                        <Icon picture={Picture::Download} />
                        <span class="button-word">{ "Download JSON" }</span>
                    </button>
                </div>
            </div>
            <ReadingProgress recognition={props.recognition.clone()} />
        </section>
    }
}
