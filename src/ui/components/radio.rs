//! One of a few, of which one is chosen.

use yew::prelude::*;

/// What an option takes.
#[derive(Properties, PartialEq)]
pub struct RadioProps {
    /// What those have in common of which one is chosen.
    pub name: AttrValue,
    /// Whether it is the one.
    pub checked: bool,
    /// It is chosen.
    pub on_choose: Callback<Event>,
    /// Its words.
    pub children: Html,
}

/// The option with its words.
#[component]
pub fn Radio(props: &RadioProps) -> Html {
    html! {
        <label class="preference-option">
            <input
                type="radio"
                name={&props.name}
                checked={props.checked}
                onchange={&props.on_choose}
            />
            { props.children.clone() }
        </label>
    }
}
