//! Offers the labels for selected text.

use std::rc::Rc;

use yew::prelude::*;

use super::{Anchor, Card, LabelButtons};
use crate::intent::{Intent, LabelKey};

/// What the card takes.
#[derive(Properties, PartialEq)]
pub struct SelectionCardProps {
    /// What would be marked.
    pub quote: AttrValue,
    /// The labels that it can be marked with.
    pub labels: Rc<Vec<LabelKey>>,
    /// Asks for something.
    pub on_intent: Callback<Intent>,
}

/// One button a label.
#[component]
pub fn SelectionCard(props: &SelectionCardProps) -> Html {
    html! {
        <Card anchor={Anchor::Selection} name={format!("Mark “{}”", props.quote)}>
            <p class="card-quote" translate="no">{ &props.quote }</p>
            <LabelButtons labels={props.labels.clone()} on_intent={&props.on_intent} />
        </Card>
    }
}
