//! Which place in the text lies under a point of the window.

use js_sys::{Function, Reflect};
use wasm_bindgen::{JsCast, JsValue};
use web_sys::Node;

/// The node, and how far into it, that lies at a point in CSS pixels of the window.
///
/// `caretPositionFromPoint` is the standard's; Safari and Chrome before 128 have
/// `caretRangeFromPoint` alone.
pub fn at(x: f64, y: f64) -> Option<(Node, u32)> {
    let document: JsValue = web_sys::window()?.document()?.into();
    let ask = |method: &str, node: &str, offset: &str| {
        let method: Function = Reflect::get(&document, &method.into())
            .ok()?
            .dyn_into()
            .ok()?;
        let found = method.call2(&document, &x.into(), &y.into()).ok()?;
        let node = Reflect::get(&found, &node.into()).ok()?.dyn_into().ok()?;
        let offset = Reflect::get(&found, &offset.into()).ok()?.as_f64()?;
        Some((node, offset as u32))
    };
    ask("caretPositionFromPoint", "offsetNode", "offset")
        .or_else(|| ask("caretRangeFromPoint", "startContainer", "startOffset"))
}
