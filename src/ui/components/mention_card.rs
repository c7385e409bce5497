//! What a chosen mention is, and what can be done with it.

use std::rc::Rc;

use yew::prelude::*;

use super::selection_card::label_button;
use super::{Anchor, Card, Icon, Picture};
use crate::annotation::{Annotation, Label};
use crate::ui::words;

/// What the card takes.
#[derive(Properties, PartialEq)]
pub struct MentionCardProps {
    /// The mention.
    pub annotation: Rc<Annotation>,
    /// Its text.
    pub quote: AttrValue,
    /// Gives it a label.
    pub on_label: Callback<Label>,
    /// Agrees with it.
    pub on_accept: Callback<MouseEvent>,
    /// Takes it away.
    pub on_remove: Callback<MouseEvent>,
    /// Puts the card away.
    pub on_close: Callback<MouseEvent>,
}

/// Change, accept, remove.
#[component]
pub fn MentionCard(props: &MentionCardProps) -> Html {
    let annotation = &props.annotation;
    let about = format!(
        "{}, {}",
        words::label_name(&annotation.label),
        words::origin(annotation)
    );
    html! {
        <Card
            anchor={Anchor::Mention(annotation.id)}
            name={format!("Mention: {}", props.quote)}
        >
            <div class="card-head">
                <p class="card-quote" translate="no">{ &props.quote }</p>
                <button type="button" class="button button-plain card-close" onclick={&props.on_close}>
                    <Icon picture={Picture::Close} />
                    <span class="unseen">{ "Close" }</span>
                </button>
            </div>
            <p class="card-about">{ about }</p>
            <div class="card-row" role="group" aria-label="Label">
                { for Label::BUILT_IN.iter().map(|label| {
                    label_button(label, Some(annotation.label == *label), &props.on_label)
                }) }
            </div>
            <div class="card-row">
                if !annotation.is_decided() {
                    <button
                        type="button"
                        class="button"
                        aria-keyshortcuts="Enter"
                        onclick={&props.on_accept}
                    >
                        <Icon picture={Picture::Accept} />
                        { "Accept" }
                        <kbd aria-hidden="true">{ "Enter" }</kbd>
                    </button>
                }
                <button
                    type="button"
                    class="button"
                    aria-keyshortcuts="Delete"
                    onclick={&props.on_remove}
                >
                    <Icon picture={Picture::Remove} />
                    { "Remove" }
                    <kbd aria-hidden="true">{ "Del" }</kbd>
                </button>
            </div>
        </Card>
    }
}
