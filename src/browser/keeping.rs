//! What a browser does with what a page keeps: whether it may clear it by itself.

use wasm_bindgen_futures::JsFuture;
use web_sys::Navigator;

fn navigator() -> Option<Navigator> {
    web_sys::window().map(|window| window.navigator())
}

/// Whether the browser is Safari, or another that Apple's engine is in. It counts local storage in
/// bytes, and clears it after seven days of use without a visit (Intelligent Tracking Prevention,
/// since Safari 13.1), unless the page was added to the Home Screen or the Dock.
pub fn is_by_apple() -> bool {
    navigator().is_some_and(|navigator| {
        // `vendor` is deprecated, and the one thing that all engines answer truly.
        js_sys::Reflect::get(&navigator, &"vendor".into())
            .ok()
            .and_then(|vendor| vendor.as_string())
            .is_some_and(|vendor| vendor.starts_with("Apple"))
    })
}

/// Whether the browser asks the person when a page asks to keep its storage: Firefox does.
pub fn asks_the_person() -> bool {
    navigator()
        .and_then(|navigator| navigator.user_agent().ok())
        .is_some_and(|agent| agent.contains("Firefox/"))
}

/// Whether the browser has promised not to clear the storage when the disk is full; `None` where it
/// gives no such promise.
pub async fn is_promised() -> Option<bool> {
    let storage = manager()?;
    let answer = JsFuture::from(storage.persisted().ok()?).await.ok()?;
    answer.as_bool()
}

/// Asks the browser for that promise, and gives its answer.
pub async fn ask_to_keep() -> Option<bool> {
    let storage = manager()?;
    let answer = JsFuture::from(storage.persist().ok()?).await.ok()?;
    answer.as_bool()
}

/// Over plain HTTP there is none.
fn manager() -> Option<web_sys::StorageManager> {
    let navigator = navigator()?;
    let there = js_sys::Reflect::get(&navigator, &"storage".into()).ok()?;
    there.is_object().then(|| navigator.storage())
}
