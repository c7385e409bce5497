//! A dialog in which something is written: a note.

use texts::dialogs;
use web_sys::HtmlTextAreaElement;
use yew::prelude::*;

use super::Modal;
use super::modal::close;
use crate::ui::hooks::use_field;

/// What the dialog takes.
#[derive(Properties, PartialEq)]
pub struct WritingProps {
    /// What it is called.
    pub name: AttrValue,
    /// What to know of it.
    pub about: AttrValue,
    /// What stands there in the beginning.
    pub text: AttrValue,
    /// Whether text of the article is selected.
    pub selecting: bool,
    /// Called with what was written, unless it is what stood there.
    pub on_save: Callback<String>,
    /// It is closed.
    pub on_close: Callback<()>,
}

/// A field with two buttons; Ctrl and Enter save as well.
#[component]
pub fn Writing(props: &WritingProps) -> Html {
    let node = use_node_ref();
    let field = use_field(&props.text);
    {
        let field = field.clone();
        use_effect_with((), move |()| {
            if let Some(field) = field.cast::<HtmlTextAreaElement>() {
                // The dialog gives the focus to its first button.
                let _ = field.focus();
            }
        });
    }
    let save = {
        let (node, field) = (node.clone(), field.clone());
        let (text, on_save) = (props.text.clone(), props.on_save.clone());
        move || {
            let written = field
                .cast::<HtmlTextAreaElement>()
                .map(|field| field.value());
            close(&node);
            if let Some(written) = written.filter(|written| *written != *text) {
                on_save.emit(written);
            }
        }
    };
    let on_key = {
        let save = save.clone();
        Callback::from(move |event: KeyboardEvent| {
            if event.key() == "Enter" && (event.ctrl_key() || event.meta_key()) {
                event.prevent_default();
                save();
            }
        })
    };
    let on_cancel = {
        let node = node.clone();
        Callback::from(move |_: MouseEvent| close(&node))
    };
    html! {
        <Modal
            node={node.clone()}
            class="writing"
            name={&props.name}
            selecting={props.selecting}
            on_close={&props.on_close}
        >
            <p class="writing-about" id="writing-about">{ &props.about }</p>
            <textarea
                ref={field}
                class="field writing-field"
                aria-label={&props.name}
                aria-describedby="writing-about"
                dir="auto"
                rows="4"
                onkeydown={on_key}
            />
            <div class="card-row">
                <button
                    type="button"
                    class="button button-primary"
                    onclick={Callback::from(move |_: MouseEvent| save())}
                >
                    { dialogs::save() }
                </button>
                <button type="button" class="button" onclick={on_cancel}>{ dialogs::cancel() }</button>
            </div>
        </Modal>
    }
}
