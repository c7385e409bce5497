//! Saves by itself: shortly after each change, and at once when the page is left.

use std::rc::Rc;

use gloo_events::{EventListener, EventListenerOptions};
use gloo_timers::callback::{Interval, Timeout};
use wasm_bindgen::JsCast;
use web_sys::{StorageEvent, VisibilityState};
use yew::prelude::*;

use crate::browser::presence::Ear;
use crate::storage::PREFIX;
use crate::ui::desk::{Action, Open};
use crate::ui::library::PageLibrary;
use crate::ui::saver::{Saver, Standing};

/// How often it is looked whether the store still has what was saved, in milliseconds: no browser
/// says so when a person clears it.
const LOOK: u32 = 10_000;

/// Saves `open` into `library`; `article` is where its text is shown.
#[hook]
pub fn use_saving(
    library: &PageLibrary,
    open: Option<&Open>,
    article: &NodeRef,
    dispatch: &Callback<Action>,
) -> (Standing, Rc<Saver>) {
    let standing = use_state_eq(Standing::default);
    let saver = {
        let (library, article) = (library.clone(), article.clone());
        let (standing, dispatch) = (standing.setter(), dispatch.clone());
        use_memo((), move |()| {
            let told = Callback::from(move |told| standing.set(told));
            Saver::new(library, article, told, dispatch)
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
            let listeners = (when_left(&saver), when_changed_elsewhere(&saver));
            move || drop(listeners)
        });
    }
    ((*standing).clone(), saver)
}

/// `pagehide` alone is not fired when a phone puts the browser away and ends it later;
/// `visibilitychange` alone was not fired by Safari before 14.5 when a page was left.
fn when_left(saver: &Rc<Saver>) -> Vec<EventListener> {
    let Some((window, document)) =
        web_sys::window().and_then(|window| Some((window.clone(), window.document()?)))
    else {
        return Vec::new();
    };
    let turned = {
        let (saver, document) = (saver.clone(), document.clone());
        EventListener::new(&document.clone(), "visibilitychange", move |_| {
            if document.visibility_state() == VisibilityState::Hidden {
                saver.flush();
            } else {
                // A page that comes out of the back/forward cache has heard nothing in it.
                saver.hear();
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
    vec![turned, gone, leaving]
}

/// How long after a tab has said that it leaves a document it has left it, in milliseconds.
const LEAVING: u32 = 400;

/// A browser says in each tab what another has changed, and the tabs say what they have open.
fn when_changed_elsewhere(saver: &Rc<Saver>) -> (Option<EventListener>, Option<Ear>, Interval) {
    let listener = web_sys::window().map(|window| {
        let saver = saver.clone();
        EventListener::new(&window, "storage", move |event| {
            let key = event.dyn_ref::<StorageEvent>().and_then(StorageEvent::key);
            // There is no key where all was cleared.
            if key.is_none_or(|key| key.starts_with(PREFIX)) {
                saver.hear();
            }
        })
    });
    let looking = {
        let saver = saver.clone();
        Interval::new(LOOK, move || saver.hear())
    };
    let ear = {
        let saver = saver.clone();
        Ear::open(move || {
            saver.hear();
            let saver = saver.clone();
            Timeout::new(LEAVING, move || saver.hear()).forget();
        })
    };
    (listener, ear, looking)
}
