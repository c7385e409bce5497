//! Paints stretches of the article without touching its elements: by the CSS Custom Highlight API,
//! or where there is none (Firefox before 140) by boxes that are laid over the text.

use js_sys::{Array, Function, Reflect};
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{DomRect, Element, HtmlElement, Range};

/// Paints `ranges` in the style of `::highlight(name)`, in place of what it painted before. Boxes
/// are laid into `frame`, which they are placed by, with the class `highlight-box` and the name as
/// `data-highlight`.
pub fn show(name: &str, ranges: &[Range], frame: &Element) {
    if ranges.is_empty() {
        clear(name, frame);
    } else if paint(name, ranges).is_none() {
        lay_boxes(name, ranges, frame);
    }
}

/// Paints nothing by this name any more.
pub fn clear(name: &str, frame: &Element) {
    if let Some((registry, _)) = registry()
        && let Some(delete) = function(&registry, "delete")
    {
        let _ = delete.call1(&registry, &name.into());
    }
    remove_boxes(name, frame);
}

fn paint(name: &str, ranges: &[Range]) -> Option<()> {
    let (registry, constructor) = registry()?;
    let ranges: Array = ranges.iter().collect();
    let highlight = Reflect::construct(&constructor, &ranges).ok()?;
    function(&registry, "set")?
        .call2(&registry, &name.into(), &highlight)
        .ok()
        .map(drop)
}

/// `CSS.highlights` and the constructor of what it holds; web-sys has neither yet.
fn registry() -> Option<(JsValue, Function)> {
    let get = |object: &JsValue, name: &str| {
        Reflect::get(object, &name.into())
            .ok()
            .filter(|value| !value.is_undefined() && !value.is_null())
    };
    let window: JsValue = web_sys::window()?.into();
    let registry = get(&get(&window, "CSS")?, "highlights")?;
    let constructor = get(&window, "Highlight")?.dyn_into().ok()?;
    Some((registry, constructor))
}

fn function(object: &JsValue, name: &str) -> Option<Function> {
    Reflect::get(object, &name.into()).ok()?.dyn_into().ok()
}

fn lay_boxes(name: &str, ranges: &[Range], frame: &Element) {
    remove_boxes(name, frame);
    let Some(document) = frame.owner_document() else {
        return;
    };
    let around = frame.get_bounding_client_rect();
    for range in ranges {
        for rectangle in rectangles(range) {
            let Some(layer) = document
                .create_element("div")
                .ok()
                .and_then(|layer| layer.dyn_into::<HtmlElement>().ok())
            else {
                return;
            };
            layer.set_class_name("highlight-box");
            let _ = layer.set_attribute("data-highlight", name);
            let _ = layer.set_attribute("aria-hidden", "true");
            let style = layer.style();
            for (property, value) in [
                ("left", rectangle.left() - around.left()),
                ("top", rectangle.top() - around.top()),
                ("width", rectangle.width()),
                ("height", rectangle.height()),
            ] {
                let _ = style.set_property(property, &format!("{value}px"));
            }
            let _ = frame.append_child(&layer);
        }
    }
}

fn remove_boxes(name: &str, frame: &Element) {
    let selector = format!(":scope > .highlight-box[data-highlight=\"{name}\"]");
    while let Ok(Some(layer)) = frame.query_selector(&selector) {
        layer.remove();
    }
}

/// The boxes of a range, one a line; those without width are left out.
pub fn rectangles(range: &Range) -> Vec<DomRect> {
    let Some(list) = range.get_client_rects() else {
        return Vec::new();
    };
    (0..list.length())
        .filter_map(|index| list.item(index)?.dyn_into::<DomRect>().ok())
        .filter(|rectangle| rectangle.width() > 0.0)
        .collect()
}
