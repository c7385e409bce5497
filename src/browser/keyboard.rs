//! The keyboard, and what has the focus, as plain values.

use wasm_bindgen::JsCast;
use web_sys::{Document, Element, KeyboardEvent};

use crate::annotation::AnnotationId;
use crate::intent::{Focus, Keystroke, Platform, Pressed};

/// Whose habits the keyboard of this browser follows.
pub fn platform() -> Platform {
    let agent = web_sys::window()
        .and_then(|window| window.navigator().user_agent().ok())
        .unwrap_or_default();
    // iPads call themselves Macs, and iPhones have a keyboard of the same kind.
    match ["Macintosh", "iPhone", "iPad"]
        .iter()
        .any(|name| agent.contains(name))
    {
        true => Platform::Apple,
        false => Platform::Other,
    }
}

/// What was pressed, where it can be a shortcut.
pub fn keystroke(event: &KeyboardEvent, platform: Platform) -> Option<Keystroke> {
    let (key, code) = (event.key(), event.code());
    let pressed = Pressed {
        key: &key,
        code: &code,
        control: event.ctrl_key(),
        meta: event.meta_key(),
        alt: event.alt_key(),
        shift: event.shift_key(),
        alt_graph: event.get_modifier_state("AltGraph"),
        // Safari sends the Enter that ends a composition after the composition, with this code.
        composing: event.is_composing() || event.key_code() == 229,
    };
    Keystroke::read(&pressed, platform)
}

/// What has the focus.
pub fn focus() -> Focus {
    let Some(element) = focused_element() else {
        return Focus::Page;
    };
    let is = |selector: &str| element.closest(selector).is_ok_and(|found| found.is_some());
    if is("dialog, [role=dialog], [role=alertdialog]") {
        Focus::Dialog
    } else if is("input, textarea, select, [contenteditable], [role=combobox], [role=listbox]") {
        Focus::Field
    } else if is("mark[data-annotation]") {
        Focus::Mention
    } else if is("button, a[href], summary, [role=button], [role=tab], [role=menuitem]") {
        Focus::Control
    } else if is("article") {
        Focus::Article
    } else {
        Focus::Page
    }
}

/// The mention that has the focus.
pub fn focused_mention() -> Option<AnnotationId> {
    let mark = focused_element()?
        .closest("mark[data-annotation]")
        .ok()
        .flatten()?;
    AnnotationId::parse(&mark.get_attribute("data-annotation")?)
}

/// The element that has the focus.
pub fn focused_element() -> Option<Element> {
    document()?.active_element()
}

/// Whether nothing has the focus, as where what had it was taken away.
pub fn focus_is_lost() -> bool {
    focused_element().is_none_or(|element| element.tag_name() == "BODY")
}

/// Whether keys go to this page, and not to another window.
pub fn window_has_focus() -> bool {
    document().is_some_and(|document| document.has_focus().unwrap_or_default())
}

/// Puts the focus on an element without scrolling to it.
pub fn focus_on(element: &Element) {
    if let Some(element) = element.dyn_ref::<web_sys::HtmlElement>() {
        let options = web_sys::FocusOptions::new();
        options.set_prevent_scroll(true);
        let _ = element.focus_with_options(&options);
    }
}

fn document() -> Option<Document> {
    web_sys::window()?.document()
}
