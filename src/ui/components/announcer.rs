//! The live region: what changed, read out to those who hear the page.

use std::rc::Rc;

use yew::prelude::*;

/// What the live region takes.
#[derive(Properties, PartialEq)]
pub struct AnnouncerProps {
    /// What to say.
    pub words: Rc<str>,
}

/// Says what changed, without taking the focus.
#[component]
pub fn Announcer(props: &AnnouncerProps) -> Html {
    html! { <p class="unseen" role="status" aria-live="polite">{ props.words.to_string() }</p> }
}
