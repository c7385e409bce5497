//! The ways in which a document comes onto the desk: a text, a file, one of the library.

use std::rc::Rc;

use web_sys::File;
use yew::Callback;

use super::desk::{Action, Notice};
use super::library::PageLibrary;
use super::saver::Saver;
use crate::browser::file::Content;
use crate::browser::{clock, file};
use crate::document::Document;
use crate::formats::gloss_json;
use crate::storage::{Backup, DocumentId, Loaded, load_labels};
use crate::workspace::Workspace;

/// Opens a text as a new document; where another lay on the desk, offers the way back to it.
pub fn open_text(
    dispatch: &Callback<Action>,
    saver: &Rc<Saver>,
    library: &PageLibrary,
    way_back: Option<DocumentId>,
) -> Callback<String> {
    let (dispatch, saver, library) = (dispatch.clone(), saver.clone(), library.clone());
    Callback::from(move |text: String| match Document::new(&text) {
        Ok(document) => {
            saver.flush();
            dispatch.emit(Action::Open {
                id: DocumentId(clock::random()),
                workspace: Workspace::new(document, clock::now())
                    .with_labels(&load_labels(library.store())),
                scroll: 0.0,
                unread: true,
                notice: way_back.map(|id| Notice {
                    error: false,
                    words: "A new article is open. The one before is kept.".into(),
                    back: Some(id),
                }),
            });
        }
        Err(error) => dispatch.emit(Action::Notice(Some(Notice::error(error.to_string())))),
    })
}

/// Opens what a person chose from disk: a text, or annotations in JSON.
pub fn open_file(
    dispatch: &Callback<Action>,
    saver: &Rc<Saver>,
    on_text: &Callback<String>,
) -> Callback<File> {
    let (dispatch, saver, on_text) = (dispatch.clone(), saver.clone(), on_text.clone());
    Callback::from(move |chosen: File| {
        let (dispatch, saver, on_text) = (dispatch.clone(), saver.clone(), on_text.clone());
        wasm_bindgen_futures::spawn_local(async move {
            match file::read(&chosen).await {
                Ok(Content::Article(text)) => on_text.emit(text),
                Ok(Content::Json(text)) if Backup::is_one(&text) => {
                    saver.flush();
                    open_backup(&text, &dispatch);
                }
                Ok(Content::Json(json)) => dispatch.emit(open_json(&json, &saver)),
                Err(reason) => dispatch.emit(Action::Notice(Some(Notice::error(reason)))),
            }
        });
    })
}

fn open_json(json: &str, saver: &Saver) -> Action {
    match gloss_json::parse(json) {
        Ok(parsed) => {
            saver.flush();
            let notice = parsed.failed.first().map(|failed| {
                Notice::error(format!(
                    "{} of the file’s annotations could not be taken. The first, “{}”: {}.",
                    parsed.failed.len(),
                    failed.quote,
                    failed.reason
                ))
            });
            Action::Open {
                id: DocumentId(clock::random()),
                // What somebody has annotated elsewhere is shown as it is.
                unread: parsed.workspace.annotations().is_empty(),
                workspace: parsed.workspace,
                scroll: 0.0,
                notice,
            }
        }
        Err(error) => Action::Notice(Some(Notice::error(error.to_string()))),
    }
}

/// Shows on the first view what bringing back a backup would change.
fn open_backup(text: &str, dispatch: &Callback<Action>) {
    match Backup::read(text) {
        Ok(backup) => {
            dispatch.emit(Action::Close);
            dispatch.emit(Action::Backup(Some(Rc::new(backup))));
        }
        Err(error) => dispatch.emit(Action::Notice(Some(Notice::error(error.to_string())))),
    }
}

/// Opens a document of the library where it was left.
pub fn open_kept(
    dispatch: &Callback<Action>,
    saver: &Rc<Saver>,
    library: &PageLibrary,
) -> Callback<DocumentId> {
    let (dispatch, saver, library) = (dispatch.clone(), saver.clone(), library.clone());
    Callback::from(move |id: DocumentId| {
        saver.flush();
        match library.load(id) {
            Ok(loaded) => {
                saver.loaded(id, &loaded);
                // It may have been left before the recogniser was done.
                let unread = !loaded.newer
                    && loaded
                        .workspace
                        .annotations()
                        .iter()
                        .all(|annotation| annotation.confidence().is_none());
                dispatch.emit(Action::Open {
                    id,
                    scroll: library.scroll(id),
                    unread,
                    notice: about(&loaded).map(Notice::error),
                    workspace: loaded.workspace,
                });
                if loaded.newer {
                    dispatch.emit(Action::Lock);
                }
            }
            Err(error) => dispatch.emit(Action::Notice(Some(Notice::error(error.to_string())))),
        }
    })
}

/// What there is to say of a document as it was found.
fn about(loaded: &Loaded) -> Option<&'static str> {
    if loaded.newer {
        Some(
            "This article was saved by a newer Gloss, and can only be read here: to change it would \
             drop what the newer one knows of it. Reload the page to get the newer one.",
        )
    } else if loaded.quarantined.is_empty() {
        None
    } else {
        Some(
            "The last saved state of this article is damaged; this is the one before it. What is left \
             of the other is in the list of damaged articles.",
        )
    }
}
