//! Keeps the open document in step with the store, and with the other tabs that have it open.

mod standing;
mod together;

use std::cell::{Cell, RefCell};
use std::rc::Rc;

use gloo_timers::callback::Timeout;
pub use standing::{Choice, Kept, Standing, Version};
use web_sys::Element;
use yew::prelude::*;

use super::care::make_room;
use super::components::MakeRoom;
use super::desk::{Action, Notice};
use super::library::PageLibrary;
use crate::browser::presence::{self, Presence};
use crate::browser::{clock, keeping, scroll, tab};
use crate::storage::{DocumentId, Loaded, Place, SaveError, Session, StorageError};
use crate::workspace::Workspace;

/// How long changes are gathered before they are saved, in milliseconds.
const GATHER: u32 = 300;

/// How long after a failed save it is tried again, in milliseconds.
const TRY_AGAIN: u32 = 5_000;

/// Keeps the open document in step with the store.
pub struct Saver {
    library: PageLibrary,
    article: NodeRef,
    told: Callback<Standing>,
    dispatch: Callback<Action>,
    session: RefCell<Option<Session>>,
    /// A document that may only be read.
    read_only: Cell<Option<DocumentId>>,
    /// The document as it is on the desk.
    ours: RefCell<Option<Workspace>>,
    /// What the store has of it.
    kept: RefCell<Option<Workspace>>,
    failed: RefCell<Option<SaveError>>,
    /// A document that another tab has deleted for good, and that was not changed here since.
    deleted: Cell<Option<DocumentId>>,
    /// Says to other tabs that the document is open here.
    presence: RefCell<Option<Presence>>,
    elsewhere: Cell<bool>,
    /// How it stood with the store when that was looked at last.
    around: RefCell<Standing>,
    /// Whether the browser was asked to keep what is saved.
    asked: Cell<bool>,
    timer: RefCell<Option<Timeout>>,
    /// Whether the timer gathers changes, rather than waits to try again.
    gathering: Cell<bool>,
}

impl Saver {
    /// A saver that tells `told` how the work stands, and `dispatch` what came from other tabs.
    /// `article` is where the text is shown.
    pub(super) fn new(
        library: PageLibrary,
        article: NodeRef,
        told: Callback<Standing>,
        dispatch: Callback<Action>,
    ) -> Saver {
        Saver {
            library,
            article,
            told,
            dispatch,
            session: RefCell::default(),
            read_only: Cell::default(),
            ours: RefCell::default(),
            kept: RefCell::default(),
            failed: RefCell::default(),
            deleted: Cell::default(),
            presence: RefCell::default(),
            elsewhere: Cell::default(),
            around: RefCell::default(),
            asked: Cell::default(),
            timer: RefCell::default(),
            gathering: Cell::default(),
        }
    }

    /// Says that a document was loaded and is about to be put on the desk.
    pub fn loaded(&self, id: DocumentId, loaded: &Loaded) {
        self.flush();
        // Where revisions were brought together, the result is still to be saved.
        let whole = loaded
            .made_of
            .iter()
            .any(|(_, workspace)| *workspace == loaded.workspace);
        self.kept.replace(whole.then(|| loaded.workspace.clone()));
        self.session.replace(Some(Session::loaded(id, loaded)));
        // The other document still lies on the desk until the page is drawn.
        self.ours.take();
        self.failed.take();
        self.read_only.set(loaded.newer.then_some(id));
    }

    /// Saves what is due, and where the page is.
    pub fn flush(&self) {
        self.timer.take();
        self.gathering.set(false);
        self.save();
        let Some(document) = self.document() else {
            return;
        };
        let article = self.article.cast::<Element>();
        let place = Place {
            document,
            scroll: article
                .and_then(|article| scroll::position(&article))
                .unwrap_or_else(|| self.library.scroll(document)),
        };
        // A place that is not kept costs a scroll position, no work.
        let _ = self.library.set_place(Some(place));
    }

    /// Takes the document as it is on the desk now.
    pub(super) fn take(self: &Rc<Saver>, open: Option<(DocumentId, Workspace)>) {
        let before = self.document();
        let Some((id, workspace)) = open else {
            self.flush();
            self.ours.take();
            self.kept.take();
            self.session.take();
            self.failed.take();
            self.deleted.take();
            self.presence.take();
            self.elsewhere.set(false);
            if before.is_some() {
                let _ = self.library.set_place(None);
                tab::set_open(None);
            }
            self.told.emit(Standing::default());
            return;
        };
        if before != Some(id) {
            self.flush();
            self.kept.take();
            self.session.replace(Some(Session::new(id)));
        }
        let is_new_here = self.ours.borrow().is_none();
        self.ours.replace(Some(workspace));
        if before != Some(id) || is_new_here {
            let scroll = self.library.scroll(id);
            let place = Place {
                document: id,
                scroll,
            };
            let _ = self.library.set_place(Some(place));
            tab::set_open(Some(id));
            self.presence.replace(Some(Presence::enter(id)));
            self.look_around();
        }
        if self.is_due() {
            self.gather();
        }
        self.tell();
    }

    /// Hears that another tab has changed the store.
    pub(super) fn hear(self: &Rc<Saver>) {
        if self.ours.borrow().is_none() {
            return;
        }
        self.pull();
        self.look_around();
        if self.is_due() {
            self.gather();
        }
        self.tell();
    }

    /// Makes room in the store, and says what was done.
    pub fn make_room(self: &Rc<Saver>, room: MakeRoom) -> Notice {
        // What is on the desk goes into the backup too, if it can be saved at all.
        self.flush();
        let notice = make_room(room, &self.library);
        self.hear();
        self.save();
        notice
    }

    /// Whether something would be lost if the page were left now.
    pub(super) fn would_lose(&self) -> bool {
        self.ours.borrow().is_some() && (self.is_due() || self.library.blocked().is_some())
    }

    /// Looks how it stands with the store: more than is to be done at every stroke of a key.
    fn look_at_store(&self) {
        let usage = self.library.usage().unwrap_or_default();
        let per_cent = (usage.part() * 100.0) as u8;
        let binned = |id| matches!(self.library.binned(id), Ok(Some(_)));
        self.around.replace(Standing {
            has_bin: self.library.has_bin(),
            tight: usage.is_nearly_full().then_some(per_cent),
            binned: self.document().is_some_and(binned),
            ..Standing::default()
        });
    }

    /// Looks whether other tabs have the document open.
    fn look_around(self: &Rc<Saver>) {
        self.look_at_store();
        let Some(id) = self.document() else { return };
        let saver = self.clone();
        wasm_bindgen_futures::spawn_local(async move {
            let elsewhere = presence::tabs_with(id).await > 1;
            if saver.document() == Some(id) && saver.elsewhere.replace(elsewhere) != elsewhere {
                saver.tell();
            }
        });
    }

    /// Asks the browser once not to clear what is kept, when there is a decision in it that would be
    /// missed. Firefox asks the person in turn, and so is not asked by itself.
    fn ask_to_keep(&self, saved: &Workspace) {
        let decided = || saved.annotations().iter().any(|one| one.is_decided());
        if !self.asked.get() && !keeping::asks_the_person() && decided() {
            self.asked.set(true);
            wasm_bindgen_futures::spawn_local(async {
                if keeping::is_promised().await == Some(false) {
                    keeping::ask_to_keep().await;
                }
            });
        }
    }

    fn document(&self) -> Option<DocumentId> {
        self.session.borrow().as_ref().map(Session::id)
    }

    fn is_due(&self) -> bool {
        let ours = self.ours.borrow();
        ours.is_some() && *ours != *self.kept.borrow() && self.read_only.get() != self.document()
    }

    /// Saves shortly. A change that follows does not put that off: someone who never pauses would
    /// never be saved.
    fn gather(self: &Rc<Saver>) {
        if !self.gathering.replace(true) {
            self.save_in(GATHER);
        }
    }

    fn save_in(self: &Rc<Saver>, milliseconds: u32) {
        let saver = Rc::downgrade(self);
        let timer = Timeout::new(milliseconds, move || {
            if let Some(saver) = saver.upgrade() {
                saver.gathering.set(false);
                saver.save();
                if saver.is_due() {
                    saver.save_in(TRY_AGAIN);
                }
            }
        });
        self.timer.replace(Some(timer));
    }

    /// What could not be saved stays due.
    fn save(&self) {
        if !self.is_due() {
            return;
        }
        // What others have saved comes first, so that no tab works on what is gone for long.
        self.pull();
        let Some(ours) = self.ours.borrow().clone() else {
            return;
        };
        let saved = match &mut *self.session.borrow_mut() {
            Some(session) => session.save(&self.library, &ours, clock::now()),
            None => return,
        };
        match saved {
            Ok(()) => {
                self.library.set_draft("");
                self.ask_to_keep(&ours);
                self.kept.replace(Some(ours));
                self.failed.take();
                self.deleted.take();
            }
            Err(error) => {
                self.failed.replace(Some(error));
            }
        }
        self.look_at_store();
        self.tell();
    }

    fn tell(&self) {
        let is_this =
            |document: Option<DocumentId>| document.is_some() && document == self.document();
        let kept = if is_this(self.read_only.get()) {
            Kept::ReadOnly
        } else if is_this(self.deleted.get()) {
            Kept::Deleted
        } else if let Some(error) = self.library.blocked() {
            Kept::Failed(SaveError::Storage(StorageError::clone(error)))
        } else if !self.is_due() {
            Kept::Saved
        } else {
            match &*self.failed.borrow() {
                Some(error) => Kept::Failed(error.clone()),
                None => Kept::Saving,
            }
        };
        self.told.emit(Standing {
            kept,
            versions: self.versions(),
            elsewhere: self.elsewhere.get(),
            ..self.around.borrow().clone()
        });
    }
}
