//! Lets a mouse select text from the first letter of a mention on.
//!
//! Chromium begins no selection where the press gives an element the focus and the place of the
//! press counts as the end of the text before it, as at the first letter of a mark. So while a
//! mouse is down the marks under it cannot have the focus; a click gives it to them afterwards.

use gloo_events::EventListener;
use wasm_bindgen::JsCast;
use web_sys::{Element, PointerEvent};

const STOP: &str = "tabindex";

/// Takes the focus stops from the marks under the pointer until it is up.
pub fn let_select(event: &PointerEvent) {
    let (Some(document), Some(mut element)) = (
        web_sys::window().and_then(|window| window.document()),
        event
            .target()
            .and_then(|target| target.dyn_into::<Element>().ok()),
    ) else {
        return;
    };
    let mut stops: Vec<(Element, String)> = Vec::new();
    while let Ok(Some(mark)) = element.closest("mark") {
        if let Some(stop) = mark.get_attribute(STOP) {
            let _ = mark.remove_attribute(STOP);
            stops.push((mark.clone(), stop));
        }
        let Some(parent) = mark.parent_element() else {
            break;
        };
        element = parent;
    }
    if stops.is_empty() {
        return;
    }
    let stops = std::rc::Rc::new(stops);
    for name in ["pointerup", "pointercancel"] {
        let stops = stops.clone();
        let listener = EventListener::once(&document, name, move |_| {
            for (mark, stop) in stops.iter() {
                if !mark.has_attribute(STOP) {
                    let _ = mark.set_attribute(STOP, stop);
                }
            }
        });
        listener.forget();
    }
}
