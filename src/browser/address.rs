//! The address of the page, as far as it stands behind the `#`.

use gloo_events::EventListener;
use wasm_bindgen::JsValue;

use crate::route::Route;

/// Where the address leads, if it is one of the page's own.
pub fn route() -> Option<Route> {
    let fragment = web_sys::window()?.location().hash().ok()?;
    Route::parse(&fragment)
}

/// Whether the address names something within the page; one without `#` does not.
pub fn is_named() -> bool {
    let fragment = web_sys::window().and_then(|window| window.location().hash().ok());
    fragment.is_some_and(|fragment| !fragment.is_empty())
}

/// Puts a route into the address: as a step that Back takes back, or in place of the one that is
/// there.
pub fn go(route: Route, replace: bool) {
    let Some(history) = web_sys::window().and_then(|window| window.history().ok()) else {
        return;
    };
    let address = format!("#{route}");
    // Browsers refuse more than a hundred changes in half a minute; the address is then an old one.
    let _ = if replace {
        history.replace_state_with_url(&JsValue::NULL, "", Some(&address))
    } else {
        history.push_state_with_url(&JsValue::NULL, "", Some(&address))
    };
}

/// Calls back when a person goes back or forward, or changes the address by hand.
pub fn on_change(call: impl Fn(Route) + 'static) -> Option<EventListener> {
    let window = web_sys::window()?;
    Some(EventListener::new(&window, "popstate", move |_| {
        route().into_iter().for_each(&call);
    }))
}

/// What stands in the address from the `#` on; empty where there is nothing.
pub fn fragment() -> String {
    web_sys::window()
        .and_then(|window| window.location().hash().ok())
        .unwrap_or_default()
}

/// The address of the page with another fragment.
pub fn with_fragment(fragment: &str) -> String {
    let address = web_sys::window()
        .and_then(|window| window.location().href().ok())
        .unwrap_or_default();
    let page = address.split('#').next().unwrap_or_default();
    format!("{page}{fragment}")
}

/// Takes the fragment out of the address, so that a reload does not bring it back.
pub fn forget_fragment() {
    if let Some(history) = web_sys::window().and_then(|window| window.history().ok()) {
        let page = with_fragment("");
        let _ = history.replace_state_with_url(&JsValue::NULL, "", Some(&page));
    }
}

/// Calls back when the fragment changes while the page is open.
pub fn on_fragment(call: impl Fn() + 'static) -> Option<EventListener> {
    let window = web_sys::window()?;
    Some(EventListener::new(&window, "hashchange", move |_| call()))
}
