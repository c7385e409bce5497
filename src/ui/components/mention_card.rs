//! What a chosen mention is, and what can be done with it.

use std::rc::Rc;

use texts::cards;
use yew::prelude::*;

use super::{Anchor, Card, Icon, LabelButtons, Picture};
use crate::annotation::{Annotation, AnnotationId};
use crate::intent::{Intent, LabelKey};
use crate::ui::hooks::use_table;
use crate::ui::words;

/// What the card takes.
#[derive(Properties, PartialEq)]
pub struct MentionCardProps {
    /// The mention.
    pub annotation: Rc<Annotation>,
    /// Its text.
    pub quote: AttrValue,
    /// The mentions that share text with it, each with its own.
    pub overlapping: Vec<(Rc<Annotation>, AttrValue)>,
    /// Goes to one of them.
    pub on_go: Callback<AnnotationId>,
    /// The labels that it can be given.
    pub labels: Rc<Vec<LabelKey>>,
    /// Asks for something.
    pub on_intent: Callback<Intent>,
}

/// Change, accept, remove.
#[component]
pub fn MentionCard(props: &MentionCardProps) -> Html {
    let annotation = &props.annotation;
    let table = use_table();
    let about = cards::About {
        label: &words::label_name(&annotation.label),
        origin: &words::origin(annotation),
    }
    .say();
    let button = |intent: Intent, picture: Picture, word: &'static str| {
        html! {
            <button
                type="button"
                class="button"
                aria-keyshortcuts={table.aria(intent)}
                onclick={props.on_intent.reform(move |_: MouseEvent| intent)}
            >
                <Icon {picture} />
                { word }
                { for table.hint(intent).map(|key| html! { <kbd aria-hidden="true">{ key }</kbd> }) }
            </button>
        }
    };
    html! {
        <Card
            anchor={Anchor::Mention(annotation.id)}
            name={cards::mention(&props.quote)}
        >
            <div class="card-head">
                <p class="card-quote" translate="no">{ &props.quote }</p>
                <button
                    type="button"
                    class="button button-plain card-close"
                    aria-keyshortcuts={table.aria(Intent::Leave)}
                    onclick={props.on_intent.reform(|_: MouseEvent| Intent::Leave)}
                >
                    <Icon picture={Picture::Close} />
                    <span class="unseen">{ cards::close() }</span>
                </button>
            </div>
            <p class="card-about">{ about }</p>
            if annotation.needs_look {
                <p class="card-look">{ cards::needs_look() }</p>
            }
            if !annotation.note.is_empty() {
                <p class="card-note">{ annotation.note.to_string() }</p>
            }
            <LabelButtons
                labels={props.labels.clone()}
                has={annotation.label.clone()}
                name={cards::label()}
                on_intent={&props.on_intent}
            />
            if !props.overlapping.is_empty() {
                <div class="card-row" role="group" aria-label={cards::overlapping()}>
                    <span class="card-about" aria-hidden="true">{ cards::also_here() }</span>
                    { for props.overlapping.iter().map(|(other, quote)| overlapping(props, other, quote)) }
                </div>
            }
            <div class="card-row">
                if !annotation.is_decided() {
                    { button(Intent::Accept, Picture::Accept, cards::accept()) }
                } else if annotation.needs_look {
                    { button(Intent::Accept, Picture::Accept, cards::it_is_right()) }
                }
                { button(Intent::Remove, Picture::Remove, cards::remove()) }
                { button(Intent::Note, Picture::Note, cards::note()) }
                { button(Intent::Correct, Picture::Edit, cards::correct_text()) }
            </div>
        </Card>
    }
}

fn overlapping(props: &MentionCardProps, other: &Annotation, quote: &AttrValue) -> Html {
    let id = other.id;
    html! {
        <button
            key={id.to_string()}
            type="button"
            class="button card-other"
            data-group={other.label.to_string()}
            aria-label={cards::Other { label: &words::label_name(&other.label), quote }.say()}
            onclick={props.on_go.reform(move |_: MouseEvent| id)}
        >
            <span class="label-sign" aria-hidden="true" />
            <span class="card-other-name" translate="no">{ quote }</span>
        </button>
    }
}
