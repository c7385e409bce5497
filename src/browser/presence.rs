//! Which documents are open in which tabs, by the Web Locks of the browser: a tab holds a lock as
//! long as it lives, and a tab that crashes holds none.

use gloo_events::EventListener;
use js_sys::{Array, Function, Object, Promise, Reflect};
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::JsFuture;
use web_sys::BroadcastChannel;

use crate::storage::DocumentId;

#[wasm_bindgen]
extern "C" {
    /// web-sys has these only among its unstable parts.
    #[wasm_bindgen(catch, js_namespace = ["navigator", "locks"], js_name = request)]
    fn request(name: &str, options: &Object, held: &Function) -> Result<Promise, JsValue>;

    #[wasm_bindgen(catch, js_namespace = ["navigator", "locks"], js_name = query)]
    fn query() -> Result<Promise, JsValue>;
}

/// Says to other tabs that a document is open in this one, until it is dropped.
#[derive(Debug)]
pub struct Presence {
    release: Option<Function>,
}

/// On which the tabs tell each other that one has entered or left a document.
const CHANNEL: &str = "gloss";

/// Listens to other tabs, where the browser has a way for that.
#[derive(Debug)]
pub struct Ear {
    channel: BroadcastChannel,
    _listener: EventListener,
}

impl Ear {
    /// Calls `heard` when another tab has entered or left a document.
    pub fn open(heard: impl Fn() + 'static) -> Option<Ear> {
        let channel = BroadcastChannel::new(CHANNEL).ok()?;
        let listener = EventListener::new(&channel, "message", move |_| heard());
        Some(Ear {
            channel,
            _listener: listener,
        })
    }
}

impl Drop for Ear {
    fn drop(&mut self) {
        self.channel.close();
    }
}

/// Tells the other tabs that something has changed.
fn tell_others() {
    // Safari before 15.4 has no such channel: there it is seen a few seconds later.
    if let Ok(channel) = BroadcastChannel::new(CHANNEL) {
        let _ = channel.post_message(&JsValue::TRUE);
        channel.close();
    }
}

fn name(id: DocumentId) -> String {
    format!("gloss:open:{id}")
}

impl Presence {
    /// Enters a document. Where the browser has no locks, nobody hears of it.
    pub fn enter(id: DocumentId) -> Presence {
        let mut release = None;
        let left = Promise::new(&mut |resolve, _| release = Some(resolve));
        let held = Closure::once_into_js(move |_lock: JsValue| left);
        let options = Object::new();
        // Several tabs can hold it, and be counted.
        let shared = Reflect::set(&options, &"mode".into(), &"shared".into());
        let asked = shared.and_then(|_| {
            request(&name(id), &options, held.unchecked_ref())
                .map(|promise| drop(promise.catch(&Closure::once(|_| {}))))
                .map(|()| true)
        });
        tell_others();
        Presence {
            release: release.filter(|_| asked.is_ok()),
        }
    }
}

impl Drop for Presence {
    fn drop(&mut self) {
        if let Some(release) = &self.release {
            let _ = release.call0(&JsValue::UNDEFINED);
        }
        tell_others();
    }
}

/// In how many tabs, this one among them, a document is open; 0 where that cannot be told.
pub async fn tabs_with(id: DocumentId) -> usize {
    let Ok(answer) = query() else { return 0 };
    let Ok(snapshot) = JsFuture::from(answer).await else {
        return 0;
    };
    let Ok(held) = Reflect::get(&snapshot, &"held".into()) else {
        return 0;
    };
    let wanted = name(id);
    Array::from(&held)
        .iter()
        .filter(|lock| {
            Reflect::get(lock, &"name".into())
                .ok()
                .and_then(|name| name.as_string())
                .is_some_and(|name| name == wanted)
        })
        .count()
}
