//! What can be done with the open article, and how it stands.

use yew::prelude::*;

use super::{Icon, Picture, ReadingProgress, SaveIndicator};
use crate::intent::Intent;
use crate::ui::desk::Recognition;
use crate::ui::hooks::use_table;
use crate::ui::saver::Standing;

/// What the toolbar takes.
#[derive(Properties, PartialEq)]
pub struct ToolbarProps {
    /// What undo would take back.
    pub undo: Option<AttrValue>,
    /// What redo would do again.
    pub redo: Option<AttrValue>,
    /// Whether all is kept.
    pub standing: Standing,
    /// What the recogniser is at.
    pub recognition: Recognition,
    /// Asks for something.
    pub on_intent: Callback<Intent>,
    /// What stands below its buttons.
    #[prop_or_default]
    pub children: Children,
}

/// The bar that stays in sight above the article.
#[component]
pub fn Toolbar(props: &ToolbarProps) -> Html {
    let table = use_table();
    let button = |intent: Intent, picture: Picture, word: &'static str, title: String| {
        let title = match table.hint(intent) {
            Some(keys) => format!("{title} ({keys})"),
            None => title,
        };
        html! {
            <button
                type="button"
                class={classes!("button", (intent != Intent::Export).then_some("button-plain"))}
                {title}
                aria-keyshortcuts={table.aria(intent)}
                disabled={match intent {
                    Intent::Undo => props.undo.is_none(),
                    Intent::Redo => props.redo.is_none(),
                    Intent::History => props.undo.is_none() && props.redo.is_none(),
                    _ => false,
                }}
                onclick={props.on_intent.reform(move |_: MouseEvent| intent)}
            >
                <Icon {picture} />
                <span class="button-word">{ word }</span>
            </button>
        }
    };
    let titled = |word: &str, what: &Option<AttrValue>| match what {
        Some(what) => format!("{word}: {what}"),
        None => format!("Nothing to {}", word.to_lowercase()),
    };
    html! {
        <section class="toolbar-frame" aria-label="Article tools">
            <div class="toolbar">
                { button(Intent::Undo, Picture::Undo, "Undo", titled("Undo", &props.undo)) }
                { button(Intent::Redo, Picture::Redo, "Redo", titled("Redo", &props.redo)) }
                { button(
                    Intent::History,
                    Picture::History,
                    "History",
                    "Show what was done, and go back to a point of it".to_owned(),
                ) }
                <div class="end">
                    <SaveIndicator kept={props.standing.kept.clone()} />
                    { button(
                        Intent::NewArticle,
                        Picture::New,
                        "New article",
                        "Put this article away and start another; it stays in the list".to_owned(),
                    ) }
                    { button(
                        Intent::Export,
                        Picture::Download,
                        "Download",
                        "Take the text and its annotations away, as JSON or in another format".to_owned(),
                    ) }
                </div>
            </div>
            { props.children.clone() }
            <ReadingProgress recognition={props.recognition.clone()} />
        </section>
    }
}
