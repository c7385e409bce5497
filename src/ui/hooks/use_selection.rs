//! What the person selects in the article, in whole words or in characters, shown before it counts.

use std::cell::{Cell, RefCell};
use std::rc::Rc;

use gloo_events::{EventListener, EventListenerOptions, EventListenerPhase};
use gloo_timers::callback::Timeout;
use wasm_bindgen::JsCast;
use web_sys::{Element, Event, KeyboardEvent, PointerEvent, Range};
use yew::prelude::*;

use crate::annotation::{Snap, snap};
use crate::browser::{highlight, keyboard, selection};
use crate::document::{ByteSpan, Document};
use crate::intent::Focus;
use crate::ui::desk::Chosen;
use crate::ui::place;

/// The highlight that shows what would be marked.
pub const PREVIEW: &str = "gloss-preview";

/// What the frame of the article has while a handle is dragged.
pub const DRAGGING: &str = "data-dragging";

/// How long a selection must rest before it counts, in milliseconds: on a phone it is made by
/// dragging its ends, with no event for the last of them.
const REST: u32 = 250;

/// How long a finger must rest on a word to select it, in milliseconds: a little less than browsers
/// take for what they do themselves, whose event for it ends all others.
const LONG_PRESS: u32 = 450;

/// How far a finger may wander in a long press, in CSS pixels.
const STILL: i32 = 10;

/// Calls `choose` with what is selected in `article`, as `snap` has it or in characters while Alt is
/// held, once the pointer is up. Until then, and as long as it is chosen, it is painted.
#[hook]
pub fn use_selection(
    document: &Document,
    article: &NodeRef,
    snap: Snap,
    chosen: &Chosen,
    choose: Callback<Chosen>,
) {
    let latest = use_mut_ref(|| None::<Look>);
    latest.replace(Some(Look {
        document: document.clone(),
        article: article.clone(),
        snap,
        chosen: chosen.clone(),
        choose,
    }));
    {
        let (document, article) = (document.clone(), article.clone());
        use_effect_with(chosen.clone(), move |chosen| {
            let spans: &[ByteSpan] = match chosen {
                Chosen::Text(spans) => spans,
                _ => &[],
            };
            paint(&document, &article, spans);
        });
    }
    use_effect_with((), move |()| {
        let listeners = listen(Rc::new(move || latest.borrow().clone()));
        move || drop(listeners)
    });
}

/// What it takes to look at the selection.
#[derive(Clone)]
struct Look {
    document: Document,
    article: NodeRef,
    snap: Snap,
    chosen: Chosen,
    choose: Callback<Chosen>,
}

impl Look {
    /// What is selected, and what would be marked.
    fn spans(&self, alt: bool) -> Option<(Vec<ByteSpan>, Vec<ByteSpan>)> {
        // Whoever types into a field takes its caret along, and means the article still.
        if matches!(keyboard::focus(), Focus::Field | Focus::Dialog) {
            return None;
        }
        let article = self.article.cast::<Element>()?;
        let raw = place::selected(&self.document, &article);
        let how = if alt { Snap::Characters } else { self.snap };
        let spans = raw
            .iter()
            .flat_map(|span| snap(&self.document, *span, how))
            .collect();
        Some((raw, spans))
    }

    /// Whether a handle is dragged, which paints what it is dragged to.
    fn is_dragged(&self) -> bool {
        let frame = self.article.cast::<Element>();
        frame
            .and_then(|article| article.parent_element())
            .is_some_and(|frame| frame.has_attribute(DRAGGING))
    }

    /// Whether the browser shows text of the article as selected.
    fn selects(&self) -> bool {
        let article = self.article.cast::<Element>();
        article.is_some_and(|article| !selection::selected(&article).is_empty())
    }

    /// Shows what would be marked if the pointer were let go now.
    fn preview(&self, alt: bool) {
        if let Some((_, spans)) = self.spans(alt) {
            paint(&self.document, &self.article, &spans);
        }
    }

    fn settle(&self, by: By, alt: bool) {
        // A handle can be taken hold of before what was selected last has rested.
        if self.is_dragged() {
            return;
        }
        let Some((raw, spans)) = self.spans(alt) else {
            return;
        };
        let was_text = matches!(self.chosen, Chosen::Text(_));
        let selected = Chosen::Text(spans.clone());
        if spans.is_empty() {
            paint(&self.document, &self.article, &[]);
            if was_text {
                self.choose.emit(Chosen::Nothing);
            }
        } else if self.chosen == selected {
            paint(&self.document, &self.article, &spans);
        } else {
            // A selection is only ever widened: whoever wants to copy its full stop can. Where a
            // finger drags the ends they are left alone.
            if let (By::Mouse, [span], [raw]) = (by, spans.as_slice(), raw.as_slice())
                && !raw.contains_range(*span)
                && let (Some(article), Some((start, end))) = (
                    self.article.cast::<Element>(),
                    place::points(&self.document, *span),
                )
            {
                selection::select(&article, start, end);
            }
            self.choose.emit(selected);
        }
    }

    /// Chooses the word at a point of the window, where the browser has selected none itself; whether
    /// it did.
    fn pick_word(&self, x: f64, y: f64) -> bool {
        let picked = || {
            let article = self.article.cast::<Element>()?;
            let byte = place::byte_at(&self.document, &article, x, y)?;
            let spans = snap(&self.document, ByteSpan::empty(byte), Snap::Words);
            (selection::selected(&article).is_empty() && !spans.is_empty()).then_some(spans)
        };
        let spans = picked();
        let done = spans.is_some();
        if let Some(spans) = spans {
            self.choose.emit(Chosen::Text(spans));
        }
        done
    }
}

/// Paints these spans and no others.
fn paint(document: &Document, article: &NodeRef, spans: &[ByteSpan]) {
    let Some((article, frame)) = article
        .cast::<Element>()
        .and_then(|article| Some((article.clone(), article.parent_element()?)))
    else {
        return;
    };
    let ranges: Vec<Range> = spans
        .iter()
        .filter_map(|span| place::range(document, &article, *span))
        .collect();
    highlight::show(PREVIEW, &ranges, &frame);
}

/// What a selection was made by.
#[derive(Clone, Copy, PartialEq, Eq)]
enum By {
    /// A mouse, which has been let go.
    Mouse,
    /// A finger or keys, which may go on with it.
    Other,
}

/// What is known of the pointer between its events.
#[derive(Default)]
struct Pointer {
    down: Cell<bool>,
    alt: Cell<bool>,
    /// The last `selectionchange` of a drag can come after its `pointerup`.
    mouse_waits: Cell<bool>,
    rest: RefCell<Option<Timeout>>,
    /// Whether a long press has selected a word: that the finger goes up is then no click.
    held: Cell<bool>,
    /// Whether what is chosen was picked by it, and not selected as the browser has it.
    picked: Cell<bool>,
    /// Where a finger rests, and since when it does.
    press: RefCell<Option<((i32, i32), Timeout)>>,
}

type Latest = Rc<dyn Fn() -> Option<Look>>;

fn listen(latest: Latest) -> Vec<EventListener> {
    let Some(document) = web_sys::window().and_then(|window| window.document()) else {
        return Vec::new();
    };
    let pointer = Rc::new(Pointer::default());
    let on = |name: &'static str, act: fn(&Rc<Pointer>, &Latest, &Event)| {
        let (pointer, latest) = (pointer.clone(), latest.clone());
        EventListener::new(&document, name, move |event| act(&pointer, &latest, event))
    };
    let unclick = {
        let pointer = pointer.clone();
        let options = EventListenerOptions {
            phase: EventListenerPhase::Capture,
            passive: false,
        };
        EventListener::new_with_options(&document, "click", options, move |event| {
            if pointer.held.replace(false) {
                event.stop_propagation();
                event.prevent_default();
            }
        })
    };
    vec![
        unclick,
        on("pointerdown", pressed),
        on("pointermove", moved),
        on("pointerup", released),
        // A long press on Android ends with this event and without `pointerup`.
        on("pointercancel", |pointer, _, _| {
            pointer.down.set(false);
            pointer.press.replace(None);
        }),
        on("selectionchange", changed),
        on("keydown", alt_changed),
        on("keyup", alt_changed),
    ]
}

fn pressed(pointer: &Rc<Pointer>, latest: &Latest, event: &Event) {
    let within = |selector: &str| {
        event
            .target()
            .and_then(|target| target.dyn_into::<Element>().ok())
            .is_some_and(|element| element.closest(selector).is_ok_and(|found| found.is_some()))
    };
    let Some(event) = event.dyn_ref::<PointerEvent>() else {
        return;
    };
    pointer.down.set(!within(".card"));
    pointer.alt.set(event.alt_key());
    pointer.held.set(false);
    if pointer.down.get() {
        pointer.picked.set(false);
    }
    // What was selected before is not what is selected now.
    pointer.rest.replace(None);
    pointer.mouse_waits.set(false);
    let long_press = (event.pointer_type() == "touch" && within("article")).then(|| {
        let at = (event.client_x(), event.client_y());
        let (latest, weak) = (latest.clone(), Rc::downgrade(pointer));
        let timer = Timeout::new(LONG_PRESS, move || {
            let picks = |look: Look| look.pick_word(f64::from(at.0), f64::from(at.1));
            if latest().is_some_and(picks)
                && let Some(pointer) = weak.upgrade()
            {
                // That the finger goes up selects nothing more.
                pointer.down.set(false);
                pointer.held.set(true);
                pointer.picked.set(true);
            }
        });
        (at, timer)
    });
    pointer.press.replace(long_press);
}

fn moved(pointer: &Rc<Pointer>, latest: &Latest, event: &Event) {
    let Some(event) = event.dyn_ref::<PointerEvent>() else {
        return;
    };
    let wanders = pointer.press.borrow().as_ref().is_some_and(|((x, y), _)| {
        (event.client_x() - x).abs() > STILL || (event.client_y() - y).abs() > STILL
    });
    if wanders {
        pointer.press.replace(None);
    }
    if pointer.alt.replace(event.alt_key()) != event.alt_key() && pointer.down.get() {
        preview(latest, event.alt_key());
    }
}

fn released(pointer: &Rc<Pointer>, latest: &Latest, event: &Event) {
    pointer.press.replace(None);
    let Some(event) = event.dyn_ref::<PointerEvent>() else {
        return;
    };
    pointer.alt.set(event.alt_key());
    if pointer.down.replace(false) {
        let by = match event.pointer_type().as_str() {
            "mouse" => By::Mouse,
            _ => By::Other,
        };
        // Chrome clears a selection that was clicked on only after `pointerup`.
        settle_in(pointer, latest, 0, by);
    }
}

fn changed(pointer: &Rc<Pointer>, latest: &Latest, _: &Event) {
    if pointer.mouse_waits.get() || latest().is_some_and(|look| look.is_dragged()) {
        return;
    }
    if pointer.picked.get() && latest().is_none_or(|look| !look.selects()) {
        // The finger that goes up puts a caret there.
        return;
    }
    preview(latest, pointer.alt.get());
    if !pointer.down.get() {
        pointer.alt.set(false);
        settle_in(pointer, latest, REST, By::Other);
    }
}

fn alt_changed(pointer: &Rc<Pointer>, latest: &Latest, event: &Event) {
    let Some(event) = event.dyn_ref::<KeyboardEvent>() else {
        return;
    };
    if pointer.down.get() && pointer.alt.replace(event.alt_key()) != event.alt_key() {
        preview(latest, event.alt_key());
    }
}

fn preview(latest: &Latest, alt: bool) {
    if let Some(look) = latest() {
        look.preview(alt);
    }
}

fn settle_in(pointer: &Rc<Pointer>, latest: &Latest, milliseconds: u32, by: By) {
    pointer.mouse_waits.set(by == By::Mouse);
    let (latest, weak) = (latest.clone(), Rc::downgrade(pointer));
    let timer = Timeout::new(milliseconds, move || {
        let alt = weak.upgrade().is_some_and(|pointer| {
            pointer.mouse_waits.set(false);
            pointer.alt.get()
        });
        if let Some(look) = latest() {
            look.settle(by, alt);
        }
    });
    pointer.rest.replace(Some(timer));
}
