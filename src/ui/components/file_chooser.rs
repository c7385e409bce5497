//! A button that lets a person choose files.

use web_sys::{File, HtmlInputElement};
use yew::prelude::*;

/// What a chooser takes.
#[derive(Properties, PartialEq)]
pub struct FileChooserProps {
    /// What its field is called, for those who hear the page.
    pub name: AttrValue,
    /// Endings and media types of the files that can be chosen.
    pub accept: AttrValue,
    /// Whether several can be chosen at once.
    #[prop_or_default]
    pub multiple: bool,
    /// The classes of the button.
    #[prop_or(AttrValue::Static("button"))]
    pub class: AttrValue,
    /// Takes what was chosen: at least one file.
    pub on_files: Callback<Vec<File>>,
    /// What stands on the button.
    pub children: Html,
}

/// The button. The field itself is not seen: browsers draw it each in their own way.
#[component]
pub fn FileChooser(props: &FileChooserProps) -> Html {
    let field = use_node_ref();
    let on_click = {
        let field = field.clone();
        Callback::from(move |_: MouseEvent| {
            if let Some(field) = field.cast::<HtmlInputElement>() {
                field.click();
            }
        })
    };
    let on_change = {
        let on_files = props.on_files.clone();
        Callback::from(move |event: Event| {
            let Some(field) = event.target_dyn_into::<HtmlInputElement>() else {
                return;
            };
            let files = field.files();
            let chosen: Vec<File> = files
                .iter()
                .flat_map(|files| (0..files.length()).filter_map(|index| files.get(index)))
                .collect();
            // So that choosing the same file again is a change again.
            field.set_value("");
            if !chosen.is_empty() {
                on_files.emit(chosen);
            }
        })
    };
    html! {
        <>
            <button type="button" class={&props.class} onclick={on_click}>
                { props.children.clone() }
            </button>
            <input
                ref={field}
                type="file"
                hidden=true
                multiple={props.multiple}
                aria-label={&props.name}
                accept={&props.accept}
                onchange={on_change}
            />
        </>
    }
}
