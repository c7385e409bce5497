//! What is pasted or dropped anywhere on the page.

use gloo_events::{EventListener, EventListenerOptions};
use wasm_bindgen::JsCast;
use web_sys::{ClipboardEvent, DragEvent, Event, HtmlTextAreaElement};
use yew::prelude::*;

use crate::browser::paste::{Brought, brought};

/// Calls `bring` with what is pasted or dropped. A text box that holds a text already keeps what is
/// pasted into it to itself.
#[hook]
pub fn use_global_input(bring: Callback<Brought>) -> bool {
    let dropping = use_state_eq(|| false);
    let latest = use_mut_ref(|| bring.clone());
    latest.replace(bring);
    let dragged = dropping.setter();
    use_effect_with((), move |()| {
        let listeners = web_sys::window()
            .and_then(|window| window.document())
            .map(|document| {
                let listen = |name: &'static str, act: Box<dyn Fn(&Event)>| {
                    let options = EventListenerOptions::enable_prevent_default();
                    EventListener::new_with_options(&document, name, options, move |event| {
                        act(event);
                    })
                };
                let pasted = latest.clone();
                let dropped = latest.clone();
                let (over, out, done) = (dragged.clone(), dragged.clone(), dragged.clone());
                vec![
                    listen(
                        "paste",
                        Box::new(move |event| {
                            if belongs_to_a_field(event) {
                                return;
                            }
                            let data = event
                                .dyn_ref::<ClipboardEvent>()
                                .and_then(ClipboardEvent::clipboard_data);
                            if let Some(brought) = data.as_ref().and_then(brought) {
                                event.prevent_default();
                                pasted.borrow().emit(brought);
                            }
                        }),
                    ),
                    // Without this a browser opens the file in place of the page.
                    listen(
                        "dragover",
                        Box::new(move |event| {
                            event.prevent_default();
                            over.set(true);
                        }),
                    ),
                    listen(
                        "dragleave",
                        Box::new(move |event| {
                            let inside = event
                                .dyn_ref::<DragEvent>()
                                .is_some_and(|event| event.related_target().is_some());
                            if !inside {
                                out.set(false);
                            }
                        }),
                    ),
                    listen(
                        "drop",
                        Box::new(move |event| {
                            event.prevent_default();
                            done.set(false);
                            let data = event
                                .dyn_ref::<DragEvent>()
                                .and_then(DragEvent::data_transfer);
                            if let Some(brought) = data.as_ref().and_then(brought) {
                                dropped.borrow().emit(brought);
                            }
                        }),
                    ),
                ]
            })
            .unwrap_or_default();
        move || drop(listeners)
    });
    *dropping
}

fn belongs_to_a_field(event: &Event) -> bool {
    let field = event
        .target()
        .and_then(|target| target.dyn_into::<HtmlTextAreaElement>().ok());
    field.is_some_and(|field| {
        let value = field.value();
        let length = value.encode_utf16().count() as u32;
        let all_selected = field.selection_start().ok().flatten() == Some(0)
            && field.selection_end().ok().flatten() == Some(length);
        !value.trim().is_empty() && !all_selected
    })
}
