//! A field whose text counts once it is left, or at Enter.

use wasm_bindgen::JsCast;
use web_sys::{HtmlInputElement, HtmlTextAreaElement};
use yew::prelude::*;

/// What the field takes.
#[derive(Properties, PartialEq)]
pub(super) struct TextFieldProps {
    /// Tells it from the other fields of the page.
    pub(super) id: AttrValue,
    /// What it is called.
    pub(super) title: AttrValue,
    /// What stands in it.
    pub(super) value: AttrValue,
    /// Whether there is room for several lines.
    #[prop_or_default]
    pub(super) several_lines: bool,
    /// What stands in it where nothing does.
    #[prop_or_default]
    pub(super) placeholder: AttrValue,
    /// What is wrong with what stands in it.
    #[prop_or_default]
    pub(super) error: Option<AttrValue>,
    /// What stands in it is to count.
    pub(super) on_change: Callback<String>,
}

/// The field under its title.
#[component]
pub(super) fn TextField(props: &TextFieldProps) -> Html {
    let error_id = format!("{}-error", props.id);
    // What is being typed: whenever the page is drawn, the field is given its value anew.
    let draft = use_state_eq(|| None::<String>);
    let on_input = {
        let draft = draft.clone();
        Callback::from(move |event: InputEvent| draft.set(Some(text_of(&event))))
    };
    let on_change = {
        let (draft, on_change) = (draft.clone(), props.on_change.clone());
        Callback::from(move |event: Event| {
            draft.set(None);
            on_change.emit(text_of(&event));
        })
    };
    let value = (*draft).clone().unwrap_or_else(|| props.value.to_string());
    let described = props.error.as_ref().map(|_| error_id.clone());
    let invalid = props.error.as_ref().map(|_| "true");
    html! {
        <div class="entity-field">
            <label key="title" for={props.id.clone()}>{ &props.title }</label>
            if props.several_lines {
                <textarea
                    key="field"
                    id={props.id.clone()}
                    class="field"
                    rows="2"
                    value={value.clone()}
                    oninput={on_input}
                    placeholder={&props.placeholder}
                    onchange={on_change}
                />
            } else {
                <input
                    key="field"
                    id={props.id.clone()}
                    class="field"
                    type="text"
                    value={value.clone()}
                    oninput={on_input}
                    placeholder={&props.placeholder}
                    aria-invalid={invalid}
                    aria-describedby={described}
                    onchange={on_change}
                />
            }
            { for props.error.as_ref().map(|error| html! {
                <p key="error" id={error_id} class="field-error" role="alert">{ error }</p>
            }) }
        </div>
    }
}

/// What stands in the field that something happened to.
fn text_of(event: &Event) -> String {
    let target = event.target();
    let text = |target: &web_sys::EventTarget| {
        target
            .dyn_ref::<HtmlInputElement>()
            .map(HtmlInputElement::value)
            .or_else(|| {
                target
                    .dyn_ref::<HtmlTextAreaElement>()
                    .map(HtmlTextAreaElement::value)
            })
    };
    target.as_ref().and_then(text).unwrap_or_default()
}
