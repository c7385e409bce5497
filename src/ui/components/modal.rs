//! A dialog over the page. The browser's own `<dialog>` keeps the focus inside and gives it back.

use gloo_events::EventListener;
use texts::dialogs;
use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlDialogElement};
use yew::prelude::*;

use super::{Icon, Picture};
use crate::browser::{keyboard, selection};

/// What a dialog takes.
#[derive(Properties, PartialEq)]
pub struct ModalProps {
    /// Its element, for whoever closes it.
    pub node: NodeRef,
    /// What kind it is, for the styles.
    pub class: &'static str,
    /// What it is called.
    pub name: AttrValue,
    /// Whether its name stands at its head, with a button that closes it.
    #[prop_or(true)]
    pub head: bool,
    /// Whether what was selected before is still meant when it is closed.
    pub selecting: bool,
    /// Called once it is closed, however that came about.
    pub on_close: Callback<()>,
    /// What it holds.
    pub children: Children,
}

/// The dialog; it is open from the time it is drawn.
#[component]
pub fn Modal(props: &ModalProps) -> Html {
    let selecting = use_mut_ref(|| props.selecting);
    selecting.replace(props.selecting);
    {
        let node = props.node.clone();
        let on_close = props.on_close.clone();
        use_effect_with((), move |()| {
            // A field in the dialog takes the selection away from the article.
            let selected = selection::ranges();
            let dialog = node.cast::<HtmlDialogElement>();
            let closed = dialog.as_ref().map(|dialog| {
                let _ = dialog.show_modal();
                EventListener::new(dialog, "close", move |_| on_close.emit(()))
            });
            move || {
                drop(closed);
                if let Some(dialog) = dialog {
                    dialog.close();
                }
                hold_focus();
                if *selecting.borrow() {
                    selection::restore(&selected);
                }
            }
        });
    }
    let on_press = {
        let node = props.node.clone();
        Callback::from(move |event: MouseEvent| {
            // What lies around the dialog belongs to it, but what it holds lies on top.
            let target = event
                .target()
                .and_then(|target| target.dyn_into::<Element>().ok());
            if target == node.cast::<Element>() {
                close(&node);
            }
        })
    };
    let on_close_button = {
        let node = props.node.clone();
        Callback::from(move |_: MouseEvent| close(&node))
    };
    html! {
        <dialog
            ref={&props.node}
            class={classes!("modal", props.class)}
            aria-label={&props.name}
            onmousedown={on_press}
        >
            <div class="modal-body">
                if props.head {
                    <div class="modal-head">
                        <h2 class="modal-title">{ &props.name }</h2>
                        <button
                            type="button"
                            class="button button-plain modal-close"
                            title={dialogs::close_key()}
                            onclick={on_close_button}
                        >
                            <Icon picture={Picture::Close} />
                            <span class="unseen">{ dialogs::close() }</span>
                        </button>
                    </div>
                }
                { props.children.clone() }
            </div>
        </dialog>
    }
}

/// Closes a dialog: the focus goes back at once to where it was, and `on_close` follows.
pub(super) fn close(node: &NodeRef) {
    if let Some(dialog) = node.cast::<HtmlDialogElement>() {
        dialog.close();
    }
}

/// Where what had the focus before the dialog is gone, the article takes it, or the page's content.
fn hold_focus() {
    let lost = keyboard::focus_is_lost();
    let place = web_sys::window()
        .and_then(|window| window.document())
        .and_then(|document| document.query_selector("article, main").ok().flatten());
    if let (true, Some(place)) = (lost, place) {
        keyboard::focus_on(&place);
    }
}
