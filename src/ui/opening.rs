//! The ways in which a document comes onto the desk: a text, a file, one of the library.

mod texts;

use std::rc::Rc;

use ::texts::opening as own;
use texts::open_texts;
use web_sys::File;
use yew::Callback;

use super::desk::{Action, Notice};
use super::library::PageLibrary;
use super::saver::Saver;
use crate::browser::file::Content;
use crate::browser::later::NotFetched;
use crate::browser::paste::Brought;
use crate::browser::{clock, file, later};
use crate::document::Document;
use crate::formats;
use crate::incoming::{Incoming, Item};
use crate::storage::{DocumentId, Loaded, load_labels};
use crate::workspace::Workspace;

/// Opens a text as a new document; where another lay on the desk, offers the way back to it.
pub fn open_text(
    dispatch: &Callback<Action>,
    saver: &Rc<Saver>,
    library: &PageLibrary,
    way_back: Option<DocumentId>,
    on_annotations: &Callback<Vec<formats::File>>,
) -> Callback<String> {
    let (dispatch, saver, library) = (dispatch.clone(), saver.clone(), library.clone());
    let on_annotations = on_annotations.clone();
    let on_article = Callback::from(move |text: Rc<str>| match Document::new(&text) {
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
                    words: own::new_article().into(),
                    back: Some(id),
                }),
            });
        }
        Err(error) => dispatch.emit(Action::error(error.to_string())),
    });
    Callback::from(move |text: String| {
        let text: Rc<str> = text.into();
        if !formats::may_have_annotations(&text) {
            return on_article.emit(text);
        }
        // Somebody may have copied a file of annotations rather than an article. Where that cannot
        // be told, it is shown as it is.
        let (on_article, on_annotations) = (on_article.clone(), on_annotations.clone());
        wasm_bindgen_futures::spawn_local(async move {
            match later::has_annotations(text.clone()).await {
                Ok(true) => on_annotations.emit(vec![formats::File {
                    name: own::pasted().to_owned(),
                    bytes: text.as_bytes().to_vec(),
                }]),
                Ok(false) | Err(NotFetched) => on_article.emit(text),
            }
        });
    })
}

/// Opens what was pasted or dropped.
pub fn open_brought(
    on_text: &Callback<String>,
    on_files: &Callback<Vec<File>>,
) -> Callback<Brought> {
    let (on_text, on_files) = (on_text.clone(), on_files.clone());
    Callback::from(move |brought| match brought {
        Brought::Text(text) => on_text.emit(text),
        Brought::Files(files) => on_files.emit(files),
        // Where the markup tells nothing that the plain text does not (an editor's colours), the
        // plain text is taken as it is.
        Brought::Markup { html, plain } => {
            let on_text = on_text.clone();
            wasm_bindgen_futures::spawn_local(async move {
                let text = later::text_of_telling(html).await.ok().flatten();
                on_text.emit(text.unwrap_or(plain));
            });
        }
    })
}

/// Opens what a person chose from disk: texts, a backup, or annotations in any format.
pub fn open_files(
    dispatch: &Callback<Action>,
    saver: &Rc<Saver>,
    library: &PageLibrary,
    on_text: &Callback<String>,
    on_annotations: &Callback<Vec<formats::File>>,
) -> Callback<Vec<File>> {
    let (dispatch, saver, library) = (dispatch.clone(), saver.clone(), library.clone());
    let (on_text, on_annotations) = (on_text.clone(), on_annotations.clone());
    Callback::from(move |chosen: Vec<File>| {
        let (dispatch, saver, library) = (dispatch.clone(), saver.clone(), library.clone());
        let (on_text, on_annotations) = (on_text.clone(), on_annotations.clone());
        wasm_bindgen_futures::spawn_local(async move {
            let mut annotations = Vec::new();
            let mut articles = Vec::new();
            let mut failed = Vec::new();
            for file in &chosen {
                match file::read(file).await {
                    Ok(Content::Article(text)) => articles.push((file.name(), text)),
                    Ok(Content::Annotations(file)) => annotations.push(file),
                    Ok(Content::Backup(text)) => {
                        saver.flush();
                        return open_backup(text, &dispatch).await;
                    }
                    // The name tells which of several it is.
                    Err(reason) if chosen.len() > 1 => {
                        failed.push(
                            own::NotTaken {
                                name: &file.name(),
                                reason: &reason,
                            }
                            .say(),
                        );
                    }
                    Err(reason) => failed.push(reason),
                }
            }
            if annotations.is_empty() {
                open_texts(articles, failed, &library, &dispatch, &on_text);
            } else {
                open_texts(Vec::new(), failed, &library, &dispatch, &on_text);
                // The text of a standoff file is a file of its own.
                annotations.extend(articles.into_iter().map(|(name, text)| formats::File {
                    name,
                    bytes: text.into_bytes(),
                }));
                on_annotations.emit(annotations);
            }
        });
    })
}

/// Takes annotations in: opens them where there is nothing to say or ask, else shows what came.
pub fn take_annotations(
    dispatch: &Callback<Action>,
    open: Option<&Workspace>,
) -> Callback<Vec<formats::File>> {
    let (dispatch, open) = (dispatch.clone(), open.cloned());
    Callback::from(move |files: Vec<formats::File>| {
        let (dispatch, open) = (dispatch.clone(), open.clone());
        wasm_bindgen_futures::spawn_local(async move {
            let read = later::read_files(files, open, clock::stamp()).await;
            dispatch
                .emit(read.map_or_else(|error| Action::error(error.to_string()), show_incoming));
        });
    })
}

fn show_incoming(incoming: Incoming) -> Action {
    match (incoming.items.as_slice(), incoming.unreadable.as_slice()) {
        ([], [(name, reason)]) => Action::error(own::Unreadable { name, reason }.say()),
        ([item], []) if incoming.is_plain() => open_item(item),
        _ => Action::Incoming(Rc::new(incoming)),
    }
}

/// Opens a document that came with a file.
pub fn open_item(item: &Item) -> Action {
    Action::Open {
        id: DocumentId(clock::random()),
        // What somebody has annotated elsewhere is shown as it is.
        unread: item.workspace.annotations().is_empty(),
        workspace: item.workspace.clone(),
        scroll: 0.0,
        notice: None,
    }
}

/// Opens what two annotations make together, as an article of its own.
pub fn open_merged(merged: Workspace) -> Action {
    Action::Open {
        id: DocumentId(clock::random()),
        workspace: merged,
        scroll: 0.0,
        unread: false,
        notice: None,
    }
}

/// Shows on the first view what bringing back a backup would change.
async fn open_backup(text: String, dispatch: &Callback<Action>) {
    let read = match later::read_backup(text).await {
        Ok(read) => read.map_err(|error| error.to_string()),
        Err(error) => Err(error.to_string()),
    };
    match read {
        Ok(backup) => {
            dispatch.emit(Action::Close);
            dispatch.emit(Action::Backup(Some(Rc::new(backup))));
        }
        Err(reason) => dispatch.emit(Action::error(reason)),
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
            Err(error) => dispatch.emit(Action::error(error.to_string())),
        }
    })
}

/// What there is to say of a document as it was found.
fn about(loaded: &Loaded) -> Option<&'static str> {
    if loaded.newer {
        Some(own::newer())
    } else if loaded.quarantined.is_empty() {
        None
    } else {
        Some(own::damaged())
    }
}
