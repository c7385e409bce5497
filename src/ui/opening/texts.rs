//! Several articles at once: the first is opened, and the others are kept in the list.

use ::texts::opening as own;
use yew::Callback;

use crate::browser::clock;
use crate::document::Document;
use crate::storage::{DocumentId, load_labels};
use crate::ui::desk::{Action, Notice};
use crate::ui::library::PageLibrary;
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
        match keep(&name, &text, library) {
            Ok(()) => kept += 1,
            Err(reason) => failed.push(reason),
        }
    }
    if let Some((_, text)) = first {
        on_text.emit(text);
    }
    let kept = (kept > 0).then(|| own::kept(kept));
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
fn keep(name: &str, text: &str, library: &PageLibrary) -> Result<(), String> {
    let document = Document::new(text).map_err(|error| {
        own::NotTaken {
            name,
            reason: &error.to_string(),
        }
        .say()
    })?;
    let workspace =
        Workspace::new(document, clock::now()).with_labels(&load_labels(library.store()));
    library
        .save(DocumentId(clock::random()), &workspace, &[], clock::now())
        .map(drop)
        .map_err(|error| {
            own::NotKept {
                name,
                reason: &error.to_string(),
            }
            .say()
        })
}
