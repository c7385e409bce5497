//! A field that a person types into, which shows what is so until then.

use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlInputElement, HtmlTextAreaElement};
use yew::prelude::*;

/// The reference of a field that is given `value` in the beginning, and again when that changes. A
/// field with an attribute of its value would be given it at every drawing of the page, over what is
/// being typed.
#[hook]
pub fn use_field(value: &str) -> NodeRef {
    let node = use_node_ref();
    {
        let node = node.clone();
        use_effect_with(value.to_owned(), move |value| {
            let Some(field) = node.cast::<Element>() else {
                return;
            };
            if let Some(input) = field.dyn_ref::<HtmlInputElement>() {
                input.set_value(value);
            } else if let Some(area) = field.dyn_ref::<HtmlTextAreaElement>() {
                area.set_value(value);
            }
        });
    }
    node
}
