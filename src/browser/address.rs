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
