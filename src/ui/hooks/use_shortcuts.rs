//! Keys. Single letters act only while a mention or a selection is chosen or has the focus, and
//! none does while somebody types into a field.

use gloo_events::{EventListener, EventListenerOptions};
use wasm_bindgen::JsCast;
use web_sys::{Element, FocusOptions, HtmlElement, KeyboardEvent};
use yew::prelude::*;

use crate::annotation::{AnnotationId, Command, Label};
use crate::browser::clock;
use crate::ui::desk::{Action, Chosen, Desk};

/// What a key asks for.
enum Wish {
    Act(Action),
    Label(Chosen, Label),
}

/// Lets the keys act; `label` gives something a label.
#[hook]
pub fn use_shortcuts(desk: &UseReducerHandle<Desk>, label: Callback<(Chosen, Label)>) {
    let latest = use_mut_ref(|| (desk.clone(), label.clone()));
    latest.replace((desk.clone(), label));
    use_effect_with((), move |()| {
        let listener = web_sys::window()
            .and_then(|window| window.document())
            .map(|document| {
                let options = EventListenerOptions::enable_prevent_default();
                EventListener::new_with_options(&document, "keydown", options, move |event| {
                    let Some(event) = event.dyn_ref::<KeyboardEvent>() else {
                        return;
                    };
                    let (desk, label) = latest.borrow().clone();
                    let Some(wish) = wish(event, &desk) else {
                        return;
                    };
                    event.prevent_default();
                    if let Wish::Act(Action::Do(Command::Remove { .. }, _)) = wish {
                        hand_focus_on(event);
                    }
                    match wish {
                        Wish::Act(action) => desk.dispatch(action),
                        Wish::Label(chosen, given) => label.emit((chosen, given)),
                    }
                })
            });
        move || drop(listener)
    });
}

fn wish(event: &KeyboardEvent, desk: &Desk) -> Option<Wish> {
    let open = desk.open.as_ref()?;
    let target = event
        .target()
        .and_then(|target| target.dyn_into::<Element>().ok());
    if event.is_composing() || event.alt_key() || target.as_ref().is_some_and(takes_text) {
        return None;
    }
    let key = event.key().to_lowercase();
    if event.ctrl_key() || event.meta_key() {
        return Some(Wish::Act(match (key.as_str(), event.shift_key()) {
            ("z", false) => Action::Undo,
            ("z", true) | ("y", false) => Action::Redo,
            _ => return None,
        }));
    }
    let chosen = match (&open.chosen, target.as_ref().and_then(mention_of)) {
        // After a decision the card is gone, but the focus is still on the mention.
        (Chosen::Nothing, Some(id)) => Chosen::Mention(id),
        (chosen, _) => chosen.clone(),
    };
    let given = match (key.as_str(), &chosen) {
        (_, Chosen::Nothing) => return None,
        ("escape", _) => return Some(Wish::Act(Action::Choose(Chosen::Nothing))),
        ("p" | "1", _) => Some(Label::Person),
        ("l" | "2", _) => Some(Label::Place),
        ("o" | "3", _) => Some(Label::Organisation),
        _ => None,
    };
    if let Some(label) = given {
        return Some(Wish::Label(chosen, label));
    }
    let Chosen::Mention(id) = chosen else {
        return None;
    };
    let on_a_button = target
        .as_ref()
        .is_some_and(|target| target.tag_name() == "BUTTON");
    let command = match key.as_str() {
        "delete" | "backspace" => Command::Remove { id },
        "enter" if on_a_button => return None,
        "enter" if open.annotation(id)?.is_decided() || open.chosen == Chosen::Nothing => {
            return Some(Wish::Act(Action::Choose(Chosen::Mention(id))));
        }
        "enter" => Command::Accept { id },
        _ => return None,
    };
    Some(Wish::Act(Action::Do(command, clock::stamp())))
}

/// Before a mention goes away with the focus on it the article takes the focus, so that arrow keys
/// go on from there.
fn hand_focus_on(event: &KeyboardEvent) {
    let article = event
        .target()
        .and_then(|target| target.dyn_into::<Element>().ok())
        .and_then(|target| target.closest("article").ok().flatten())
        .and_then(|article| article.dyn_into::<HtmlElement>().ok());
    if let Some(article) = article {
        let options = FocusOptions::new();
        options.set_prevent_scroll(true);
        let _ = article.focus_with_options(&options);
    }
}

fn mention_of(element: &Element) -> Option<AnnotationId> {
    AnnotationId::parse(&element.get_attribute("data-annotation")?)
}

fn takes_text(element: &Element) -> bool {
    matches!(element.tag_name().as_str(), "INPUT" | "TEXTAREA" | "SELECT")
        || element
            .closest("[contenteditable]")
            .is_ok_and(|editable| editable.is_some())
}
