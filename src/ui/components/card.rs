//! A card that stands beside a place in the article, within the window.

use wasm_bindgen::JsCast;
use web_sys::{DomRect, Element, HtmlElement};
use yew::prelude::*;

use crate::annotation::AnnotationId;

/// Room between the card and what it stands by, in CSS pixels.
const GAP: f64 = 10.0;

/// What the card stands by.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Anchor {
    /// A mention.
    Mention(AnnotationId),
    /// What is selected.
    Selection,
}

/// What a card takes.
#[derive(Properties, PartialEq)]
pub struct CardProps {
    /// What it stands by.
    pub anchor: Anchor,
    /// What it is called for those who hear the page.
    pub name: AttrValue,
    /// Whether it only tells something and cannot be clicked.
    #[prop_or_default]
    pub peek: bool,
    /// What stands on it.
    pub children: Children,
}

/// The card; it is placed after each time it is drawn.
#[component]
pub fn Card(props: &CardProps) -> Html {
    let node = use_node_ref();
    {
        let node = node.clone();
        let anchor = props.anchor;
        // Its size follows from what stands on it, so every drawing places it anew.
        use_effect(move || {
            place(&node, anchor);
        });
    }
    // A press on the card must not take the focus or the selection away from the article.
    let keep_focus = Callback::from(|event: MouseEvent| event.prevent_default());
    html! {
        <div
            ref={node}
            class={classes!("card", props.peek.then_some("card-peek"))}
            role={if props.peek { "tooltip" } else { "group" }}
            aria-label={&props.name}
            onmousedown={keep_focus}
        >
            { props.children.clone() }
        </div>
    }
}

fn place(node: &NodeRef, anchor: Anchor) -> Option<()> {
    let card: HtmlElement = node.cast()?;
    let frame: Element = card.closest(".reading").ok().flatten()?;
    let window = web_sys::window()?;
    let height = window.inner_height().ok()?.as_f64()?;
    let by = rectangle(&frame, anchor)?;
    let around = frame.get_bounding_client_rect();
    let size = card.get_bounding_client_rect();
    if size.height() == 0.0 {
        // The styles do not show it here.
        return None;
    }
    if is_sheet(&card) {
        // The sheet at the lower edge must not lie on what it is about.
        let hidden = by.bottom() + GAP - size.top();
        if hidden > 0.0 {
            window.scroll_by_with_x_and_y(0.0, hidden);
        }
        return Some(());
    }
    let room_above = by.top() - GAP - size.height() > GAP * 7.0;
    let room_below = by.bottom() + GAP + size.height() < height;
    let top = if room_below || !room_above {
        by.bottom() + GAP
    } else {
        by.top() - GAP - size.height()
    };
    // From where the lines of the page begin, as the style counts it.
    let from = match frame.matches(":dir(rtl)") {
        Ok(true) => around.right() - by.right(),
        _ => by.left() - around.left(),
    };
    let inline = from.min(around.width() - size.width()).max(0.0);
    let style = card.style();
    style
        .set_property("--card-block", &format!("{}px", top - around.top()))
        .ok()?;
    style
        .set_property("--card-inline", &format!("{inline}px"))
        .ok()
}

/// Whether the styles make it a sheet at the lower edge of the window, as on a phone.
fn is_sheet(card: &HtmlElement) -> bool {
    card.offset_parent().is_none()
}

fn rectangle(frame: &Element, anchor: Anchor) -> Option<DomRect> {
    match anchor {
        Anchor::Mention(id) => {
            let mark = frame
                .query_selector(&format!("mark[data-annotation=\"{id}\"]"))
                .ok()
                .flatten()?;
            // A mention over two lines has a rectangle a line; the card stands by the first.
            mark.get_client_rects()
                .item(0)
                .and_then(|rectangle| rectangle.dyn_into().ok())
        }
        Anchor::Selection => {
            let selection = web_sys::window()?.get_selection().ok().flatten()?;
            Some(selection.get_range_at(0).ok()?.get_bounding_client_rect())
        }
    }
}
