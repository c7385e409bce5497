//! What the page has asked the network for, as the browser itself keeps the record.

use js_sys::{Array, Reflect};
use wasm_bindgen::closure::Closure;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{PerformanceObserver, PerformanceObserverInit};

/// A request of the page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Asked {
    /// The address, relative to the page where it lies in its folder.
    pub address: String,
    /// Whether it is one of the page's own files.
    pub own: bool,
}

/// Every request since the page was opened, each address once.
pub fn since_the_page_was_opened() -> Vec<Asked> {
    let Some(window) = web_sys::window() else {
        return Vec::new();
    };
    let folder = window
        .document()
        .and_then(|document| document.base_uri().ok().flatten())
        .map(|base| folder(&base))
        .unwrap_or_default();
    let entries = window
        .performance()
        .map(|performance| performance.get_entries_by_type("resource"))
        .unwrap_or_else(Array::new);
    let mut asked: Vec<Asked> = entries
        .iter()
        .filter_map(|entry| name(&entry))
        // What the page made itself: a file that was saved, the drawing of a summary.
        .filter(|address| !address.starts_with("blob:") && !address.starts_with("data:"))
        .map(|address| match address.strip_prefix(&folder) {
            Some(file) => Asked {
                address: file.to_owned(),
                own: true,
            },
            None => Asked {
                address,
                own: false,
            },
        })
        .collect();
    asked.sort_by(|one, other| one.address.cmp(&other.address));
    asked.dedup();
    asked
}

/// Calls back after further requests, until what is given back is dropped.
pub fn watch(call: impl Fn() + 'static) -> Option<Watching> {
    let closure = Closure::<dyn Fn(JsValue)>::new(move |_| call());
    let observer = PerformanceObserver::new(closure.as_ref().unchecked_ref()).ok()?;
    let kinds = Array::of1(&"resource".into());
    observer.observe(&PerformanceObserverInit::new(&kinds));
    Some(Watching {
        observer,
        _closure: closure,
    })
}

/// Ends the watching when it is dropped.
#[derive(Debug)]
pub struct Watching {
    observer: PerformanceObserver,
    _closure: Closure<dyn Fn(JsValue)>,
}

impl Drop for Watching {
    fn drop(&mut self) {
        self.observer.disconnect();
    }
}

fn name(entry: &JsValue) -> Option<String> {
    Reflect::get(entry, &"name".into()).ok()?.as_string()
}

/// The folder that a page lies in.
fn folder(base: &str) -> String {
    let page = base.split(['?', '#']).next().unwrap_or_default();
    page.rsplit_once('/')
        .map(|(folder, _)| format!("{folder}/"))
        .unwrap_or_default()
}
