//! What the person selects in the article, in whole words or in characters.

use std::cell::{Cell, RefCell};
use std::rc::Rc;

use gloo_events::EventListener;
use gloo_timers::callback::Timeout;
use wasm_bindgen::JsCast;
use web_sys::{Element, Node, PointerEvent};
use yew::prelude::*;

use crate::annotation::{snap_to_graphemes, snap_to_words};
use crate::browser::keyboard;
use crate::browser::selection::{self, Point};
use crate::document::{ByteOffset, ByteSpan, Document, Utf16Offset};
use crate::intent::Focus;
use crate::settings::Snap;
use crate::ui::desk::Chosen;

/// How long a selection must rest before it counts, in milliseconds: on a phone it is made by
/// dragging its ends, with no event for the last of them.
const REST: u32 = 250;

/// Calls `choose` with what is selected in `article`, as `snap` has it, once the pointer is up.
#[hook]
pub fn use_selection(
    document: &Document,
    article: &NodeRef,
    snap: Snap,
    chosen: &Chosen,
    choose: Callback<Chosen>,
) {
    let latest = use_mut_ref(|| (document.clone(), snap, chosen.clone(), choose.clone()));
    latest.replace((document.clone(), snap, chosen.clone(), choose));
    let article = article.clone();
    use_effect_with((), move |()| {
        let look = move |by: By| {
            let Some(article) = article.cast::<Element>() else {
                return;
            };
            // Whoever types into a field takes its caret along, and means the article still.
            if matches!(keyboard::focus(), Focus::Field | Focus::Dialog) {
                return;
            }
            let (document, snap, chosen, choose) = latest.borrow().clone();
            let raw = selected(&document, &article);
            let snapped = raw.iter().filter_map(|span| match snap {
                Snap::Words => snap_to_words(&document, *span),
                Snap::Characters => snap_to_graphemes(&document, *span),
            });
            let selected = Chosen::Text(snapped.collect());
            match (&chosen, &selected) {
                (Chosen::Text(_), Chosen::Text(spans)) if spans.is_empty() => {
                    choose.emit(Chosen::Nothing);
                }
                (_, Chosen::Text(spans)) if spans.is_empty() => {}
                (_, Chosen::Text(spans)) if chosen != selected => {
                    // A selection is only ever widened: whoever wants to copy its full stop can.
                    if let (By::Mouse, [span], [raw]) = (by, spans.as_slice(), raw.as_slice())
                        && !raw.contains_range(*span)
                    {
                        show(&document, &article, *span);
                    }
                    choose.emit(selected);
                }
                _ => {}
            }
        };
        let listeners = listen(look);
        move || drop(listeners)
    });
}

/// What a selection was made by.
#[derive(Clone, Copy, PartialEq, Eq)]
enum By {
    /// A mouse, which has been let go.
    Mouse,
    /// A finger or keys, which may go on with it.
    Other,
}

/// Selects the whole words that would be marked. Where a finger drags the ends they are left alone.
fn show(document: &Document, article: &Element, span: ByteSpan) {
    let point = |offset: ByteOffset| {
        let paragraph = document.paragraph_of(span)?;
        let from = document.paragraphs().get(paragraph)?.span.start();
        let table = document.offsets();
        Some(Point {
            paragraph,
            offset: Utf16Offset(table.utf16_of(offset).0 - table.utf16_of(from).0),
        })
    };
    if let (Some(start), Some(end)) = (point(span.start()), point(span.end())) {
        selection::select(article, start, end);
    }
}

fn listen(look: impl Fn(By) + Clone + 'static) -> Vec<EventListener> {
    let Some(document) = web_sys::window().and_then(|window| window.document()) else {
        return Vec::new();
    };
    let down = Rc::new(Cell::new(false));
    let timer = Rc::new(RefCell::new(None::<Timeout>));
    let mouse_waits = Rc::new(Cell::new(false));
    let after = {
        let timer = timer.clone();
        move |milliseconds, by| {
            let look = look.clone();
            let mouse_waits = mouse_waits.clone();
            if by == By::Other && mouse_waits.get() {
                // The last `selectionchange` of a drag can come after its `pointerup`.
                return;
            }
            mouse_waits.set(by == By::Mouse);
            timer.replace(Some(Timeout::new(milliseconds, move || {
                mouse_waits.set(false);
                look(by);
            })));
        }
    };
    let pressed = {
        let down = down.clone();
        EventListener::new(&document, "pointerdown", move |event| {
            let on_card = event
                .target()
                .and_then(|target| target.dyn_into::<Node>().ok())
                .and_then(|node| node.dyn_into::<Element>().ok())
                .is_some_and(|element| element.closest(".card").is_ok_and(|card| card.is_some()));
            down.set(!on_card);
        })
    };
    let released = {
        let down = down.clone();
        let after = after.clone();
        // Chrome clears a selection that was clicked on only after `pointerup`.
        EventListener::new(&document, "pointerup", move |event| {
            let by_mouse = event
                .dyn_ref::<PointerEvent>()
                .is_some_and(|event| event.pointer_type() == "mouse");
            if down.replace(false) {
                after(0, if by_mouse { By::Mouse } else { By::Other });
            }
        })
    };
    // A long press on Android ends with this event and without `pointerup`.
    let cancelled = {
        let down = down.clone();
        EventListener::new(&document, "pointercancel", move |_| down.set(false))
    };
    let changed = EventListener::new(&document, "selectionchange", move |_| {
        if !down.get() {
            after(REST, By::Other);
        }
    });
    vec![pressed, released, cancelled, changed]
}

/// What is selected, as it is.
fn selected(document: &Document, article: &Element) -> Vec<ByteSpan> {
    selection::selected(article)
        .into_iter()
        .filter_map(|(start, end)| {
            Some(ByteSpan::new(byte(document, start)?, byte(document, end)?))
        })
        .collect()
}

fn byte(document: &Document, point: Point) -> Option<ByteOffset> {
    let paragraph = document.paragraphs().get(point.paragraph)?;
    let table = document.offsets();
    let start = table.utf16_of(paragraph.span.start()).0;
    table.byte_of_utf16(Utf16Offset(start + point.offset.0))
}
