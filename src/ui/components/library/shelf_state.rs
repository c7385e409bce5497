//! What the list shows, looked up when it is drawn first, after each change, and when another tab
//! has changed something.

use std::rc::Rc;

use gloo_events::EventListener;
use wasm_bindgen::JsCast;
use web_sys::StorageEvent;
use yew::prelude::*;

use crate::browser::{clock, keeping};
use crate::storage::{PREFIX, Quarantined, Summary, Usage, backup_is_due};
use crate::timestamp::Timestamp;
use crate::ui::library::PageLibrary;

/// After how many days a backup is suggested.
const BACKUP_AFTER: i64 = 7;
/// In a browser that clears what it keeps after seven days.
const BACKUP_AFTER_WHERE_CLEARED: i64 = 2;

/// All that the list shows.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Shelf {
    /// The articles, those of the bin too.
    pub documents: Rc<Vec<Summary>>,
    /// What could not be read.
    pub damaged: Rc<Vec<Quarantined>>,
    /// How full the store is.
    pub usage: Usage,
    /// When everything was last backed up.
    pub last_backup: Option<Timestamp>,
    /// How many articles have changed since, where it is time for another backup.
    pub due: Option<usize>,
    /// When all this was looked up.
    pub now: Timestamp,
}

impl Shelf {
    fn look(library: &PageLibrary) -> Shelf {
        let now = clock::now();
        let documents = library.documents().unwrap_or_default();
        let last_backup = library.last_backup();
        let days = if keeping::is_by_apple() {
            BACKUP_AFTER_WHERE_CLEARED
        } else {
            BACKUP_AFTER
        };
        Shelf {
            // Looked up after the documents: that moves damaged values to it.
            damaged: Rc::new(library.quarantined().unwrap_or_default()),
            usage: library.usage().unwrap_or_default(),
            due: backup_is_due(last_backup, &documents, now, days),
            last_backup,
            documents: Rc::new(documents),
            now,
        }
    }

    /// How many articles are out of the bin.
    pub(super) fn kept(&self) -> usize {
        self.documents.len() - self.binned().count()
    }

    /// The articles in the bin.
    pub(super) fn binned(&self) -> impl Iterator<Item = &Summary> {
        self.documents
            .iter()
            .filter(|summary| summary.binned.is_some())
    }
}

/// The shelf, and what has it looked up anew.
#[hook]
pub(super) fn use_shelf(library: &PageLibrary) -> (Shelf, Callback<()>) {
    let shelf = {
        let library = library.clone();
        use_state(move || Shelf::look(&library))
    };
    let look = {
        let (library, shelf) = (library.clone(), shelf.setter());
        use_callback((), move |(), ()| shelf.set(Shelf::look(&library)))
    };
    {
        let look = look.clone();
        use_effect_with((), move |()| {
            let listener = web_sys::window().map(|window| {
                EventListener::new(&window, "storage", move |event| {
                    let key = event.dyn_ref::<StorageEvent>().and_then(StorageEvent::key);
                    if key.is_none_or(|key| key.starts_with(PREFIX)) {
                        look.emit(());
                    }
                })
            });
            move || drop(listener)
        });
    }
    ((*shelf).clone(), look)
}
