//! Saves by itself: shortly after each change, and at once when the page is left.

use std::cell::{Cell, RefCell};
use std::rc::Rc;

use gloo_events::{EventListener, EventListenerOptions};
use gloo_timers::callback::Timeout;
use web_sys::{Element, VisibilityState};
use yew::prelude::*;

use crate::browser::{clock, scroll};
use crate::storage::{DocumentId, Place};
use crate::ui::desk::Open;
use crate::ui::library::PageLibrary;
use crate::workspace::Workspace;

/// How long changes are gathered before they are saved, in milliseconds.
const GATHER: u32 = 300;

/// How long after a failed save it is tried again, in milliseconds.
const TRY_AGAIN: u32 = 5_000;

/// How the work stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum SaveState {
    /// All of it is kept.
    Saved,
    /// There are changes that are about to be kept.
    Saving,
    /// It is not kept, and why.
    Failed(Rc<str>),
}

/// Keeps the open document in step with the library.
pub struct Saver {
    library: PageLibrary,
    article: NodeRef,
    told: Callback<SaveState>,
    open: Cell<Option<DocumentId>>,
    /// What the library has of the open document.
    kept: RefCell<Option<(DocumentId, Workspace)>>,
    /// What it has yet to get.
    due: RefCell<Option<(DocumentId, Workspace)>>,
    timer: RefCell<Option<Timeout>>,
}

impl Saver {
    /// Says that the library has this document just so.
    pub fn keeps(&self, id: DocumentId, workspace: &Workspace) {
        self.kept.replace(Some((id, workspace.clone())));
    }

    /// Saves what is due, and where the page is.
    pub fn flush(&self) {
        self.timer.take();
        self.save();
        let article = self.article.cast::<Element>();
        let place = self.open.get().map(|document| Place {
            document,
            scroll: article.as_ref().map_or(0.0, scroll::position),
        });
        // A place that is not kept costs a scroll position, no work.
        let _ = self.library.set_place(place);
    }

    fn take(self: &Rc<Saver>, open: Option<(DocumentId, Workspace)>) {
        let before = self.open.replace(open.as_ref().map(|(id, _)| *id));
        if before != self.open.get() {
            self.save();
            let place = self.open.get().map(|document| Place {
                document,
                scroll: 0.0,
            });
            if before.is_some() || place.is_some_and(|place| !self.is_place(place.document)) {
                let _ = self.library.set_place(place);
            }
        }
        let Some(open) = open else {
            return;
        };
        if self.kept.borrow().as_ref() == Some(&open) {
            self.due.take();
            self.tell_kept();
        } else {
            self.due.replace(Some(open));
            self.told.emit(SaveState::Saving);
            self.save_in(GATHER);
        }
    }

    fn is_place(&self, document: DocumentId) -> bool {
        matches!(self.library.place(), Ok(Some(place)) if place.document == document)
    }

    fn save_in(self: &Rc<Saver>, milliseconds: u32) {
        let saver = Rc::downgrade(self);
        let timer = Timeout::new(milliseconds, move || {
            if let Some(saver) = saver.upgrade() {
                saver.save();
                if saver.due.borrow().is_some() {
                    saver.save_in(TRY_AGAIN);
                }
            }
        });
        self.timer.replace(Some(timer));
    }

    /// What could not be saved stays due.
    fn save(&self) {
        let Some((id, workspace)) = self.due.borrow().clone() else {
            return;
        };
        match self.library.save(id, &workspace, clock::now()) {
            Ok(()) => {
                self.library.set_draft("");
                self.due.take();
                self.keeps(id, &workspace);
                self.tell_kept();
            }
            Err(error) => self.told.emit(SaveState::Failed(error.to_string().into())),
        }
    }

    fn tell_kept(&self) {
        self.told.emit(match self.library.blocked() {
            None => SaveState::Saved,
            Some(error) => SaveState::Failed(error.to_string().into()),
        });
    }

    fn would_lose(&self) -> bool {
        let unsaved = self.due.borrow().is_some();
        self.open.get().is_some() && (unsaved || self.library.blocked().is_some())
    }
}

/// Saves `open` into `library`; `article` is where its text is shown.
#[hook]
pub fn use_saving(
    library: &PageLibrary,
    open: Option<&Open>,
    article: &NodeRef,
) -> (SaveState, Rc<Saver>) {
    let state = use_state_eq(|| SaveState::Saved);
    let saver = {
        let library = library.clone();
        let article = article.clone();
        let state = state.setter();
        use_memo((), move |()| Saver {
            library,
            article,
            told: Callback::from(move |told| state.set(told)),
            open: Cell::default(),
            kept: RefCell::default(),
            due: RefCell::default(),
            timer: RefCell::default(),
        })
    };
    {
        let saver = saver.clone();
        let open = open.map(|open| (open.id, open.workspace.clone()));
        use_effect_with(open, move |open| saver.take(open.clone()));
    }
    {
        let saver = saver.clone();
        use_effect_with((), move |()| {
            let listeners = when_left(&saver);
            move || drop(listeners)
        });
    }
    ((*state).clone(), saver)
}

/// `pagehide` alone is not fired when a phone puts the browser away and ends it later;
/// `visibilitychange` alone was not fired by Safari before 14.5 when a page was left.
fn when_left(saver: &Rc<Saver>) -> Vec<EventListener> {
    let Some((window, document)) =
        web_sys::window().and_then(|window| Some((window.clone(), window.document()?)))
    else {
        return Vec::new();
    };
    let hidden = {
        let (saver, document) = (saver.clone(), document.clone());
        EventListener::new(&document.clone(), "visibilitychange", move |_| {
            if document.visibility_state() == VisibilityState::Hidden {
                saver.flush();
            }
        })
    };
    let gone = {
        let saver = saver.clone();
        EventListener::new(&window, "pagehide", move |_| saver.flush())
    };
    let leaving = {
        let saver = saver.clone();
        let options = EventListenerOptions::enable_prevent_default();
        EventListener::new_with_options(&window, "beforeunload", options, move |event| {
            saver.flush();
            if saver.would_lose() {
                event.prevent_default();
            }
        })
    };
    vec![hidden, gone, leaving]
}
