//! Several articles at once: the first is opened, and the others are kept in the list.

use yew::Callback;

use crate::browser::clock;
use crate::document::Document;
use crate::storage::{DocumentId, load_labels};
use crate::ui::desk::{Action, Notice};
use crate::ui::library::PageLibrary;
use crate::ui::words;
use crate::workspace::Workspace;

/// Opens the first text and keeps the others; `failed` says of which files nothing could be read.
pub(super) fn open_texts(
    texts: Vec<(String, String)>,
    mut failed: Vec<String>,
    library: &PageLibrary,
    dispatch: &Callback<Action>,
    on_text: &Callback<String>,
) {
    let mut texts = texts.into_iter();
    let first = texts.next();
    let mut kept = 0;
    for (name, text) in texts {
        match keep(&text, library) {
            Ok(()) => kept += 1,
            Err(reason) => failed.push(format!("“{name}” {reason}")),
        }
    }
    if let Some((_, text)) = first {
        on_text.emit(text);
    }
    let kept = match kept {
        0 => None,
        count => Some(format!(
            "{} in the list of your articles, to be read when you open {}.",
            words::counted(count, "other article is", "other articles are"),
            if count == 1 { "it" } else { "them" }
        )),
    };
    let told: Vec<String> = kept.into_iter().chain(failed.iter().cloned()).collect();
    if !told.is_empty() {
        dispatch.emit(Action::Notice(Some(Notice {
            error: !failed.is_empty(),
            words: told.join(" ").into(),
            back: None,
        })));
    }
}

/// Keeps an article that the recogniser has not read yet: it does when the article is opened.
fn keep(text: &str, library: &PageLibrary) -> Result<(), String> {
    let document = Document::new(text).map_err(|error| format!("was not taken. {error}"))?;
    let workspace =
        Workspace::new(document, clock::now()).with_labels(&load_labels(library.store()));
    library
        .save(DocumentId(clock::random()), &workspace, &[], clock::now())
        .map(drop)
        .map_err(|error| format!("could not be kept: {error}."))
}
