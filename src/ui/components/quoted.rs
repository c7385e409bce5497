//! A quote in the words around it.

use yew::prelude::*;

use crate::annotation::{Context, Label};

/// What the quote takes.
#[derive(Properties, PartialEq)]
pub struct QuotedProps {
    /// The quote and what stands around it.
    pub context: Context,
    /// The label whose colour it has, where it has one.
    #[prop_or_default]
    pub label: Option<Label>,
}

/// The quote, set off in its sentence.
#[component]
pub fn Quoted(props: &QuotedProps) -> Html {
    let Context {
        before,
        quote,
        after,
    } = &props.context;
    let label = props.label.as_ref().map(ToString::to_string);
    html! {
        <span class="quoted" translate="no" dir="auto">
            { before }<strong class="quoted-name" data-group={label}>{ quote }</strong>{ after }
        </span>
    }
}
