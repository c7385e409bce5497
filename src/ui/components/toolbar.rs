//! What can be done with the open article, and how it stands.

use texts::toolbar as words;
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
    let undo_title = match &props.undo {
        Some(what) => words::undo_that(what),
        None => words::nothing_to_undo().to_owned(),
    };
    let redo_title = match &props.redo {
        Some(what) => words::redo_that(what),
        None => words::nothing_to_redo().to_owned(),
    };
    html! {
        <section class="toolbar-frame" aria-label={words::tools()}>
            <div class="toolbar">
                { button(Intent::Undo, Picture::Undo, words::undo(), undo_title) }
                { button(Intent::Redo, Picture::Redo, words::redo(), redo_title) }
                { button(
                    Intent::History,
                    Picture::History,
                    words::history(),
                    words::history_about().to_owned(),
                ) }
                <div class="end">
                    <SaveIndicator kept={props.standing.kept.clone()} />
                    { button(
                        Intent::NewArticle,
                        Picture::New,
                        words::new_article(),
                        words::new_article_about().to_owned(),
                    ) }
                    { button(
                        Intent::Export,
                        Picture::Download,
                        words::download(),
                        words::download_about().to_owned(),
                    ) }
                </div>
            </div>
            { props.children.clone() }
            <ReadingProgress recognition={props.recognition.clone()} />
        </section>
    }
}
