//! The suggestions that wait, as a list.

use std::rc::Rc;

use texts::review as own;
use yew::prelude::*;

use crate::annotation::{Annotation, AnnotationId, ReviewOrder, Threshold, review_queue};
use crate::ui::words;
use crate::workspace::Workspace;

/// How many suggestions are listed at once; the next ones follow as these are decided on.
const LISTED: usize = 50;

/// What the list takes.
#[derive(Properties, PartialEq)]
pub(super) struct QueueProps {
    /// The document with its annotations.
    pub(super) workspace: Workspace,
    /// The order of the review.
    pub(super) order: ReviewOrder,
    /// How certain suggestions must be to wait.
    pub(super) threshold: Threshold,
    /// Begins the review with a suggestion.
    pub(super) on_jump: Callback<AnnotationId>,
}

/// A row a suggestion.
#[component]
pub(super) fn Queue(props: &QueueProps) -> Html {
    let set = props.workspace.annotations();
    let queue = review_queue(set, props.order, props.threshold);
    html! {
        <>
            <ol key="queue" aria-label={own::waiting()}>
                { for queue.iter().take(LISTED).map(|annotation| item(props, annotation)) }
            </ol>
            if queue.len() > LISTED {
                <p key="more" class="panel-note">{ own::more(queue.len() - LISTED) }</p>
            }
        </>
    }
}

fn item(props: &QueueProps, annotation: &Rc<Annotation>) -> Html {
    let id = annotation.id;
    html! {
        <li key={id.to_string()} data-group={annotation.label.to_string()}>
            <button
                type="button"
                class="row"
                onclick={props.on_jump.reform(move |_: MouseEvent| id)}
            >
                <span class="label-sign" aria-hidden="true" />
                <span class="row-name" translate="no">
                    { props.workspace.document().quote(annotation.span).to_owned() }
                </span>
                <span class="row-note">
                    <span class="unseen">{ own::label_of(&words::label_name(&annotation.label)) }</span>
                    { annotation.confidence().map(|confidence| texts::percent(confidence.share())) }
                </span>
            </button>
        </li>
    }
}
