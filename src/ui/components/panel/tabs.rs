//! A row of tabs after the WAI-ARIA practice: one stop for the Tab key, arrow keys between them.

use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlElement};
use yew::prelude::*;

/// Above this a count is not written out: it would take the room of a word.
const LARGEST_COUNT: usize = 999;

/// One tab.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct TabItem {
    /// Its word in identifiers, by which its panel is found as well.
    pub(super) id: &'static str,
    /// The word on it.
    pub(super) name: &'static str,
    /// How many things wait behind it, where they are counted.
    pub(super) count: Option<usize>,
}

/// What a row of tabs takes.
#[derive(Properties, PartialEq)]
pub(super) struct TabsProps {
    /// What the row is called.
    pub(super) name: AttrValue,
    /// The tabs in order.
    pub(super) items: Vec<TabItem>,
    /// The one whose panel is shown, where one is.
    pub(super) selected: Option<usize>,
    /// The one that the Tab key reaches.
    pub(super) reachable: usize,
    /// Asks for a tab.
    pub(super) on_select: Callback<usize>,
}

/// The identifier of a tab.
pub(super) fn tab_id(id: &str) -> String {
    format!("tab-{id}")
}

/// The identifier of what a tab shows.
pub(super) fn panel_id(id: &str) -> String {
    format!("panel-{id}")
}

/// The row.
#[component]
pub(super) fn Tabs(props: &TabsProps) -> Html {
    let on_key = {
        let on_select = props.on_select.clone();
        let (count, selected) = (props.items.len(), props.selected);
        Callback::from(move |event: KeyboardEvent| {
            let Some((row, there)) = step(&event, count) else {
                return;
            };
            event.prevent_default();
            focus(&row, there);
            if selected != Some(there) {
                on_select.emit(there);
            }
        })
    };
    html! {
        <div class="tabs" role="tablist" aria-label={&props.name} onkeydown={on_key}>
            { for props.items.iter().enumerate().map(|(index, item)| tab(props, index, item)) }
        </div>
    }
}

fn tab(props: &TabsProps, index: usize, item: &TabItem) -> Html {
    let selected = props.selected == Some(index);
    let on_click = props.on_select.reform(move |_: MouseEvent| index);
    html! {
        <button
            key={item.id}
            type="button"
            class="tab"
            role="tab"
            id={tab_id(item.id)}
            aria-selected={selected.to_string()}
            aria-controls={selected.then(|| panel_id(item.id))}
            tabindex={if props.reachable == index { "0" } else { "-1" }}
            data-index={index.to_string()}
            onclick={on_click}
        >
            { item.name }
            if let Some(count) = item.count {
                { " " }
                <span class="tab-count">
                    { if count > LARGEST_COUNT { format!("{LARGEST_COUNT}+") } else { count.to_string() } }
                </span>
            }
        </button>
    }
}

/// The row, and the tab in it that a key goes to from the one that has the focus.
fn step(event: &KeyboardEvent, count: usize) -> Option<(Element, usize)> {
    if event.ctrl_key() || event.meta_key() || event.alt_key() || event.shift_key() {
        return None;
    }
    let tab: Element = event.target()?.dyn_into().ok()?;
    let here: usize = tab.get_attribute("data-index")?.parse().ok()?;
    let row = tab.parent_element()?;
    // From right to left the next one lies on the left.
    let (on, back) = match row.matches(":dir(rtl)") {
        Ok(true) => ("ArrowLeft", "ArrowRight"),
        _ => ("ArrowRight", "ArrowLeft"),
    };
    let there = match event.key().as_str() {
        key if key == on => (here + 1) % count,
        key if key == back => (here + count - 1) % count,
        "Home" => 0,
        "End" => count - 1,
        _ => return None,
    };
    Some((row, there))
}

fn focus(row: &Element, index: usize) {
    let tab = row
        .query_selector(&format!("[data-index=\"{index}\"]"))
        .ok()
        .flatten()
        .and_then(|tab| tab.dyn_into::<HtmlElement>().ok());
    if let Some(tab) = tab {
        let _ = tab.focus();
    }
}
