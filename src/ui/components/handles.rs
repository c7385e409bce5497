//! The handles at the ends of what is chosen: they are dragged to make it longer or shorter, by mouse
//! or finger, and it is shown where the ends would come to stand before they are let go.
//!
//! Keys do the same ([`Intent::MoveEdge`](crate::intent::Intent::MoveEdge)), so that they are
//! nothing to those who hear the page.

use std::cell::RefCell;
use std::rc::Rc;

use gloo_events::EventListener;
use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlElement, KeyboardEvent, PointerEvent};
use yew::prelude::*;

use crate::annotation::{Edge, Snap, drag_edge};
use crate::browser::{highlight, selection};
use crate::document::{ByteSpan, Document};
use crate::ui::hooks::{DRAGGING, PREVIEW};
use crate::ui::place;

/// What the handles take.
#[derive(Properties, PartialEq)]
pub struct HandlesProps {
    /// The document.
    pub document: Document,
    /// Where it is shown.
    pub article: NodeRef,
    /// What is chosen.
    pub span: ByteSpan,
    /// What the ends snap to where Alt is not held.
    pub snap: Snap,
    /// Whether the browser has handles of its own for it where it is selected, as phones do.
    #[prop_or_default]
    pub selectable: bool,
    /// Called with what it was dragged to.
    pub on_drag: Callback<ByteSpan>,
}

/// A drag that is under way.
#[derive(Clone, Copy)]
struct Drag {
    edge: Edge,
    /// From where the handle was taken to the end of the text that it moves.
    offset: (f64, f64),
    span: ByteSpan,
}

/// A handle at each end; they are placed after each time they are drawn.
#[component]
pub fn Handles(props: &HandlesProps) -> Html {
    let start = use_node_ref();
    let end = use_node_ref();
    let drag = use_mut_ref(|| None::<Drag>);
    let settle: Settle = {
        let (document, article, span) = (props.document.clone(), props.article.clone(), props.span);
        let nodes = [(Edge::Start, start.clone()), (Edge::End, end.clone())];
        let selectable = props.selectable;
        Rc::new(move |shown: Option<ByteSpan>| {
            let article_node = article.cast::<Element>();
            let selected = article_node
                .is_some_and(|article| selectable && !selection::selected(&article).is_empty());
            for (edge, node) in &nodes {
                if selected {
                    hide(node);
                    continue;
                }
                put(&document, &article, shown.unwrap_or(span), *edge, node);
            }
        })
    };
    {
        let (settle, drag) = (settle.clone(), drag.clone());
        use_effect(move || {
            // What is drawn anew while it is dragged stays where it is.
            if drag.borrow().is_none() {
                settle(None);
            }
        });
    }
    {
        let settle = settle.clone();
        use_effect_with(props.span, move |_| {
            let listeners = web_sys::window().map(|window| {
                let again = settle.clone();
                let resized = EventListener::new(&window, "resize", move |_| again(None));
                let selected = window.document().map(|document| {
                    EventListener::new(&document, "selectionchange", move |_| settle(None))
                });
                (resized, selected)
            });
            move || drop(listeners)
        });
    }
    {
        let (drag, settle) = (drag.clone(), settle.clone());
        let article = props.article.clone();
        use_effect_with(props.span, move |_| {
            let escape = web_sys::window()
                .and_then(|window| window.document())
                .map(|document| {
                    let options = gloo_events::EventListenerOptions {
                        phase: gloo_events::EventListenerPhase::Capture,
                        passive: false,
                    };
                    EventListener::new_with_options(&document, "keydown", options, move |event| {
                        let escapes = event
                            .dyn_ref::<KeyboardEvent>()
                            .is_some_and(|event| event.key() == "Escape");
                        if escapes && drag.borrow_mut().take().is_some() {
                            event.prevent_default();
                            event.stop_propagation();
                            stop(&article);
                            settle(None);
                        }
                    })
                });
            move || drop(escape)
        });
    }
    let handle = |edge: Edge, node: NodeRef| {
        let name = match edge {
            Edge::Start => "start",
            Edge::End => "end",
        };
        html! {
            <div
                key={name}
                ref={node}
                class="handle"
                data-edge={name}
                aria-hidden="true"
                onpointerdown={on_down(props, edge, &drag)}
                onpointermove={on_move(props, &drag, &settle)}
                onpointerup={on_up(props, &drag, &settle)}
                onpointercancel={on_cancel(props, &drag, &settle)}
            />
        }
    };
    html! { <>{ handle(Edge::Start, start) }{ handle(Edge::End, end) }</> }
}

type Shared = Rc<RefCell<Option<Drag>>>;
type Settle = Rc<dyn Fn(Option<ByteSpan>)>;

fn on_down(props: &HandlesProps, edge: Edge, drag: &Shared) -> Callback<PointerEvent> {
    let (document, article, span) = (props.document.clone(), props.article.clone(), props.span);
    let drag = drag.clone();
    Callback::from(move |event: PointerEvent| {
        // The selection and the focus stay where they are.
        event.prevent_default();
        event.stop_propagation();
        let seen = article
            .cast::<Element>()
            .and_then(|article| place::seen(&document, &article, span, edge));
        let (Some(seen), 0) = (seen, event.button()) else {
            return;
        };
        if let Some(handle) = event
            .target()
            .and_then(|target| target.dyn_into::<Element>().ok())
        {
            let _ = handle.set_pointer_capture(event.pointer_id());
        }
        mark_dragging(&article, true);
        let offset = (
            seen.x - f64::from(event.client_x()),
            seen.y - f64::from(event.client_y()),
        );
        drag.replace(Some(Drag { edge, offset, span }));
    })
}

fn on_move(props: &HandlesProps, drag: &Shared, settle: &Settle) -> Callback<PointerEvent> {
    let (document, article, snap) = (props.document.clone(), props.article.clone(), props.snap);
    let (drag, settle) = (drag.clone(), settle.clone());
    Callback::from(move |event: PointerEvent| {
        let (Some(now), Some(element)) = (*drag.borrow(), article.cast::<Element>()) else {
            return;
        };
        event.prevent_default();
        let (x, y) = (
            f64::from(event.client_x()) + now.offset.0,
            f64::from(event.client_y()) + now.offset.1,
        );
        let snap = if event.alt_key() {
            Snap::Characters
        } else {
            snap
        };
        let moved = place::byte_at(&document, &element, x, y)
            .and_then(|to| drag_edge(&document, now.span, now.edge, to, snap));
        if let Some(span) = moved {
            drag.replace(Some(Drag { span, ..now }));
            preview(&document, &element, span);
            settle(Some(span));
        }
    })
}

fn on_up(props: &HandlesProps, drag: &Shared, settle: &Settle) -> Callback<PointerEvent> {
    let (article, span, on_drag) = (props.article.clone(), props.span, props.on_drag.clone());
    let (drag, settle) = (drag.clone(), settle.clone());
    Callback::from(move |event: PointerEvent| {
        let Some(now) = drag.borrow_mut().take() else {
            return;
        };
        event.prevent_default();
        stop(&article);
        if now.span == span {
            settle(None);
        } else {
            on_drag.emit(now.span);
        }
    })
}

fn on_cancel(props: &HandlesProps, drag: &Shared, settle: &Settle) -> Callback<PointerEvent> {
    let article = props.article.clone();
    let (drag, settle) = (drag.clone(), settle.clone());
    Callback::from(move |_: PointerEvent| {
        if drag.borrow_mut().take().is_some() {
            stop(&article);
            settle(None);
        }
    })
}

/// Shows where the span would stand.
fn preview(document: &Document, article: &Element, span: ByteSpan) {
    if let (Some(range), Some(frame)) = (
        place::range(document, article, span),
        article.parent_element(),
    ) {
        highlight::show(PREVIEW, &[range], &frame);
    }
}

fn stop(article: &NodeRef) {
    mark_dragging(article, false);
    let frame = article
        .cast::<Element>()
        .and_then(|article| article.parent_element());
    if let Some(frame) = frame {
        highlight::clear(PREVIEW, &frame);
    }
}

/// While a handle is dragged neither it nor a card may lie between the pointer and the text.
fn mark_dragging(article: &NodeRef, dragging: bool) {
    let frame = article
        .cast::<Element>()
        .and_then(|article| article.parent_element());
    if let Some(frame) = frame {
        let _ = frame.toggle_attribute_with_force(DRAGGING, dragging);
    }
}

/// Puts a handle at the edge of what is chosen.
fn put(document: &Document, article: &NodeRef, span: ByteSpan, edge: Edge, node: &NodeRef) {
    let place = || -> Option<()> {
        let article: Element = article.cast()?;
        let handle: HtmlElement = node.cast()?;
        let around = article.parent_element()?.get_bounding_client_rect();
        let seen = place::seen(document, &article, span, edge)?;
        let style = handle.style();
        let pixels = |value: f64| format!("{value}px");
        style
            .set_property("--handle-x", &pixels(seen.x - around.left()))
            .ok()?;
        style
            .set_property("--handle-y", &pixels(seen.y - around.top()))
            .ok()?;
        style
            .set_property("--handle-height", &pixels(seen.height))
            .ok()?;
        let side = if seen.text_on_left { "right" } else { "left" };
        handle.set_attribute("data-side", side).ok()
    };
    if place().is_none() {
        hide(node);
    }
}

fn hide(node: &NodeRef) {
    if let Some(handle) = node.cast::<Element>() {
        let _ = handle.remove_attribute("data-side");
    }
}
