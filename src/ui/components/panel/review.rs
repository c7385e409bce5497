//! The review: how far it has come, and what waits for a decision.

use yew::prelude::*;

use crate::annotation::{AnnotationId, ReviewOrder, ReviewProgress, review_queue};
use crate::ui::words;
use crate::workspace::Workspace;

/// How many suggestions are listed at once; the next ones follow as these are decided on.
const LISTED: usize = 50;

/// What the tab takes.
#[derive(Properties, PartialEq)]
pub(super) struct ReviewProps {
    /// The document with its annotations.
    pub(super) workspace: Workspace,
    /// The mention that is chosen.
    pub(super) chosen: Option<AnnotationId>,
    /// Goes to a mention.
    pub(super) on_go: Callback<AnnotationId>,
}

/// Progress, and the queue.
#[component]
pub(super) fn Review(props: &ReviewProps) -> Html {
    let order = use_state_eq(ReviewOrder::default);
    let set = props.workspace.annotations();
    let ReviewProgress { reviewed, total } = ReviewProgress::of(set);
    let queue = review_queue(set, *order);
    let choice = |value: ReviewOrder, name: &'static str| {
        let order = order.clone();
        html! {
            <button
                type="button"
                class="button choice"
                aria-pressed={(*order == value).to_string()}
                onclick={Callback::from(move |_: MouseEvent| order.set(value))}
            >
                { name }
            </button>
        }
    };
    let state = match (reviewed, total) {
        (_, 0) => "There are no suggestions to review.".to_owned(),
        (reviewed, total) if reviewed == total => format!("All {total} reviewed."),
        (reviewed, total) => format!("{reviewed} of {total} reviewed"),
    };
    html! {
        <section class="review" aria-labelledby="review-title">
            <h2 class="panel-title" id="review-title">{ "Review the suggestions" }</h2>
            <p class="review-state">{ state }</p>
            if total > 0 {
                <progress
                    class="review-bar"
                    aria-label="Reviewed"
                    value={reviewed.to_string()}
                    max={total.to_string()}
                />
            }
            if !queue.is_empty() {
                <div class="choices" role="group" aria-label="Order">
                    { choice(ReviewOrder::LeastCertainFirst, "Least certain first") }
                    { choice(ReviewOrder::Reading, "Reading order") }
                </div>
                <ol class="review-queue">
                    { for queue.iter().take(LISTED).map(|id| item(props, *id)) }
                </ol>
                if queue.len() > LISTED {
                    <p class="panel-note">{ format!("And {} more.", queue.len() - LISTED) }</p>
                }
            }
        </section>
    }
}

fn item(props: &ReviewProps, id: AnnotationId) -> Html {
    let Some(annotation) = props.workspace.annotations().get(id) else {
        return html! {};
    };
    let on_click = props.on_go.reform(move |_: MouseEvent| id);
    html! {
        <li key={id.to_string()} data-group={annotation.label.to_string()}>
            <button
                type="button"
                class="row"
                aria-current={(props.chosen == Some(id)).then_some("true")}
                onclick={on_click}
            >
                <span class="label-sign" aria-hidden="true" />
                <span class="row-name" translate="no">
                    { props.workspace.document().quote(annotation.span).to_owned() }
                </span>
                <span class="row-note">
                    <span class="unseen">{ words::label_name(&annotation.label) }{ ", " }</span>
                    { annotation.confidence().map(|confidence| confidence.to_string()) }
                </span>
            </button>
        </li>
    }
}
