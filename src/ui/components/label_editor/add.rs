//! Adds a label by its name.

use texts::label_editor as own;
use web_sys::HtmlInputElement;
use yew::prelude::*;

use crate::annotation::{Label, LabelEdit};
use crate::ui::components::{Icon, Picture};

/// What it takes.
#[derive(Properties, PartialEq)]
pub(super) struct AddLabelProps {
    /// Adds it.
    pub(super) on_edit: Callback<LabelEdit>,
}

/// A field and a button; Enter adds too.
#[component]
pub(super) fn AddLabel(props: &AddLabelProps) -> Html {
    let field = use_node_ref();
    let add = {
        let (field, on_edit) = (field.clone(), props.on_edit.clone());
        move || {
            let Some(input) = field.cast::<HtmlInputElement>() else {
                return;
            };
            if let Ok(label) = Label::parse(&input.value()) {
                on_edit.emit(LabelEdit::Add { label });
                input.set_value("");
            }
            let _ = input.focus();
        }
    };
    let on_key = {
        let add = add.clone();
        Callback::from(move |event: KeyboardEvent| {
            if event.key() == "Enter" && !event.is_composing() {
                event.prevent_default();
                add();
            }
        })
    };
    html! {
        <div class="label-add">
            <input
                ref={field}
                class="field"
                aria-label={own::new_name()}
                placeholder={own::new_name_placeholder()}
                maxlength={Label::LONGEST.to_string()}
                onkeydown={on_key}
            />
            <button
                type="button"
                class="button"
                onclick={Callback::from(move |_: MouseEvent| add())}
            >
                <Icon picture={Picture::Add} />
                { own::add() }
            </button>
        </div>
    }
}
