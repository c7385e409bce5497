//! Something that is on or off.

use yew::prelude::*;

use crate::browser::checkbox::is_checked;

/// What a switch takes.
#[derive(Properties, PartialEq)]
pub struct SwitchProps {
    /// What it switches, unlike on any other switch of the page: its id is made of it.
    pub name: &'static str,
    /// What it is called.
    pub title: AttrValue,
    /// What it does.
    #[prop_or_default]
    pub about: Option<AttrValue>,
    /// Whether it is on.
    pub on: bool,
    /// Turns it on or off.
    pub on_change: Callback<bool>,
}

/// A switch with its words.
#[component]
pub fn Switch(props: &SwitchProps) -> Html {
    let id = format!("switch-{}", props.name);
    let about = format!("{id}-about");
    let on_change = props.on_change.reform(|event: Event| is_checked(&event));
    html! {
        <div class="switch">
            <input
                type="checkbox"
                role="switch"
                id={id.clone()}
                checked={props.on}
                aria-describedby={props.about.is_some().then(|| about.clone())}
                onchange={on_change}
            />
            <label for={id}>{ &props.title }</label>
            { for props.about.iter().map(|words| html! {
                <p class="switch-about" id={about.clone()}>{ words }</p>
            }) }
        </div>
    }
}
