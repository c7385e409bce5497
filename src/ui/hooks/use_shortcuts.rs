//! Keys: what is pressed is looked up in the table of intents.

use std::rc::Rc;

use gloo_events::{EventListener, EventListenerOptions};
use wasm_bindgen::JsCast;
use web_sys::KeyboardEvent;
use yew::prelude::*;

use crate::browser::keyboard;
use crate::intent::{Focus, Intent, Keystroke, Table};
use crate::ui::desk::Desk;

/// Lets the keys ask for what the table says, in the situation in which they are pressed.
#[hook]
pub fn use_shortcuts(
    desk: &UseReducerHandle<Desk>,
    table: &Rc<Table>,
    on_intent: &Callback<Intent>,
) {
    let latest = use_mut_ref(|| (desk.clone(), table.clone(), on_intent.clone()));
    latest.replace((desk.clone(), table.clone(), on_intent.clone()));
    use_effect_with((), move |()| {
        let listener = web_sys::window()
            .and_then(|window| window.document())
            .map(|document| {
                let options = EventListenerOptions::enable_prevent_default();
                EventListener::new_with_options(&document, "keydown", options, move |event| {
                    let Some(event) = event.dyn_ref::<KeyboardEvent>() else {
                        return;
                    };
                    let (desk, table, on_intent) = latest.borrow().clone();
                    // A dialog that is still being fetched has no focus yet, and its keys are its own.
                    let focus = if desk.overlay.is_some() {
                        Focus::Dialog
                    } else {
                        keyboard::focus()
                    };
                    let focused = keyboard::focused_mention();
                    let situation = desk.situation(focus, focused);
                    let mirror = |stroke: Keystroke| match desk.runs_right_to_left(focused) {
                        true => stroke.mirrored(),
                        false => stroke,
                    };
                    let intent = keyboard::keystroke(event, table.platform())
                        .map(mirror)
                        .and_then(|stroke| table.resolve(&stroke, &situation));
                    // A part of the page that has used the key already says so.
                    if let Some(intent) = intent.filter(|_| !event.default_prevented()) {
                        event.prevent_default();
                        on_intent.emit(intent);
                    }
                })
            });
        move || drop(listener)
    });
}
