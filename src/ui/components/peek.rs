//! What a mention is, while the pointer is over it.

use std::rc::Rc;

use yew::prelude::*;

use super::{Anchor, Card};
use crate::annotation::Annotation;
use crate::ui::words;

/// What the peek takes.
#[derive(Properties, PartialEq)]
pub struct PeekProps {
    /// The mention.
    pub annotation: Rc<Annotation>,
}

/// Label, confidence and origin, in a line.
#[component]
pub fn Peek(props: &PeekProps) -> Html {
    let annotation = &props.annotation;
    let name = words::label_name(&annotation.label);
    html! {
        <Card anchor={Anchor::Mention(annotation.id)} name={name.clone()} peek=true>
            <p class="card-about">
                <strong>{ name }</strong>{ ", " }{ words::origin(annotation) }
            </p>
            if !annotation.note.is_empty() {
                <p class="card-note">{ annotation.note.to_string() }</p>
            }
        </Card>
    }
}
