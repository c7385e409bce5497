//! The suggestion that is looked at, and what can be decided on it, a key each.

use std::rc::Rc;

use texts::review as own;
use yew::prelude::*;

use crate::annotation::{Annotation, Context, Edge, Snap, Status, Way};
use crate::browser::keyboard;
use crate::document::Document;
use crate::intent::{EdgeStep, Intent, LabelKey, Table};
use crate::ui::components::Quoted;
use crate::ui::components::{Icon, LabelButtons, Picture};
use crate::ui::hooks::use_table;
use crate::ui::words;

/// How much of the text around a suggestion is shown, in characters on either side.
const REACH: usize = 70;

/// A text in the language of now.
type Word = fn() -> &'static str;

/// The steps of the ends by a word, and what their buttons say.
const EDGES: [(Edge, Way, Word); 4] = [
    (Edge::Start, Way::Out, own::begin_earlier),
    (Edge::Start, Way::In, own::begin_later),
    (Edge::End, Way::In, own::end_earlier),
    (Edge::End, Way::Out, own::end_later),
];

/// What the bar takes.
#[derive(Properties, PartialEq)]
pub(super) struct ReviewBarProps {
    /// What is looked at; `None` when nothing waits any more.
    pub(super) annotation: Option<Rc<Annotation>>,
    /// The text that it stands in.
    pub(super) document: Document,
    /// Whether there is one to go back to.
    pub(super) has_before: bool,
    /// The labels that it can be given.
    pub(super) labels: Rc<Vec<LabelKey>>,
    /// Asks for something.
    pub(super) on_intent: Callback<Intent>,
}

/// The quote in its sentence, and the buttons.
#[component]
pub(super) fn ReviewBar(props: &ReviewBarProps) -> Html {
    let table = use_table();
    let node = use_node_ref();
    let done = props.annotation.is_none();
    {
        let node = node.clone();
        // What had the focus before the review, or before its end, is gone.
        use_effect_with(done, move |_| {
            if let Some(bar) = node.cast::<web_sys::Element>() {
                keyboard::focus_on(&bar);
            }
        });
    }
    let button = |intent: Intent, picture: Option<Picture>, word: &'static str, works: bool| {
        html! {
            <button
                key={word}
                type="button"
                class="button"
                aria-keyshortcuts={table.aria(intent)}
                disabled={!works}
                onclick={props.on_intent.reform(move |_: MouseEvent| intent)}
            >
                { for picture.map(|picture| html! { <Icon {picture} /> }) }
                { word }
                { for table.hint(intent).map(|key| html! { <kbd aria-hidden="true">{ key }</kbd> }) }
            </button>
        }
    };
    let back = || button(Intent::ReviewBack, None, own::back(), props.has_before);
    let stop = |word| button(Intent::Leave, None, word, true);
    let Some(annotation) = &props.annotation else {
        return html! {
            <div ref={node} class="review-item" tabindex="-1" role="group" aria-label={own::review()}>
                <p class="review-done-words">
                    <Icon picture={Picture::Accept} />
                    { own::nothing_waits() }
                </p>
                <div class="card-row">
                    { button(Intent::Download, Some(Picture::Download), own::download(), true) }
                    { button(Intent::NewArticle, Some(Picture::New), own::next_article(), true) }
                </div>
                <div class="card-row review-move">{ back() }{ stop(own::close()) }</div>
            </div>
        };
    };
    let accept = match annotation.status {
        Status::Suggested => own::accept(),
        Status::Accepted => own::keep(),
        Status::Rejected => own::bring_back(),
    };
    let right_to_left = props.document.runs_right_to_left(annotation.span);
    html! {
        <div ref={node} class="review-item" tabindex="-1" role="group" aria-label={own::review()}>
            <Quoted
                context={Context::of(&props.document, annotation.span, REACH)}
                label={annotation.label.clone()}
            />
            <p class="review-about" data-group={annotation.label.to_string()}>
                <span class="label-sign" aria-hidden="true" />
                { texts::cards::About {
                    label: &words::label_name(&annotation.label),
                    origin: &words::origin(annotation),
                }.say() }
            </p>
            <div class="card-row review-decide">
                { button(Intent::ReviewAccept, Some(Picture::Accept), accept, true) }
                { button(Intent::ReviewReject, Some(Picture::Remove), own::reject(), annotation.is_live()) }
            </div>
            if annotation.is_live() {
                <LabelButtons
                    labels={props.labels.clone()}
                    has={annotation.label.clone()}
                    name={own::label()}
                    on_intent={&props.on_intent}
                />
            }
            if annotation.is_live() {
                <div class="card-row review-edges" role="group" aria-label={own::ends()}>
                    { for EDGES.map(|(edge, way, word)| edge_button(props, &table, right_to_left, edge, way, word())) }
                </div>
            }
            <div class="card-row review-move">
                { back() }
                { button(Intent::ReviewSkip, None, own::skip(), true) }
                { stop(own::stop()) }
            </div>
        </div>
    }
}

/// A button that moves an end, with its sign and key.
fn edge_button(
    props: &ReviewBarProps,
    table: &Table,
    right_to_left: bool,
    edge: Edge,
    way: Way,
    word: &'static str,
) -> Html {
    let intent = Intent::MoveEdge(EdgeStep {
        edge,
        way,
        snap: Snap::Words,
    });
    // The browser turns brackets round where text runs from right to left, but no arrows.
    let (direction, on, back) = match right_to_left {
        true => ("rtl", "←", "→"),
        false => ("ltr", "→", "←"),
    };
    let sign = match (edge, way) {
        (Edge::Start, Way::Out) => format!("{back} ["),
        (Edge::Start, Way::In) => format!("[ {on}"),
        (Edge::End, Way::In) => format!("{back} ]"),
        (Edge::End, Way::Out) => format!("] {on}"),
    };
    let on_click = props.on_intent.reform(move |_: MouseEvent| intent);
    html! {
        <button
            key={word}
            type="button"
            class="button"
            title={word}
            aria-keyshortcuts={table.aria(intent)}
            onclick={on_click}
        >
            <span aria-hidden="true" dir={direction}>{ sign }</span>
            <span class="unseen">{ word }</span>
            { for table.hint(intent).map(|key| html! { <kbd aria-hidden="true">{ key }</kbd> }) }
        </button>
    }
}
