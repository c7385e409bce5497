//! Work that waits until the browser has nothing else to do.

use gloo_timers::callback::Timeout;
use js_sys::{Function, Reflect};
use wasm_bindgen::JsValue;
use wasm_bindgen::closure::Closure;

/// Calls `work` when nothing else is to be done; soon, where the browser cannot tell.
pub fn when_idle(work: impl FnOnce() + 'static) {
    // Safari has no `requestIdleCallback` (WebKit bug 164193).
    let global = js_sys::global();
    let request = Reflect::get(&global, &JsValue::from_str("requestIdleCallback"))
        .ok()
        .filter(JsValue::is_function)
        .map(Function::from);
    match request {
        Some(request) => {
            let work = Closure::once_into_js(work);
            let _ = request.call1(&global, &work);
        }
        None => {
            Timeout::new(1, work).forget();
        }
    }
}
