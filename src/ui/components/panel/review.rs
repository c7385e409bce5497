//! The review: how far it has come, what is shown, and the suggestion that is looked at.

use std::rc::Rc;

use texts::review as own;
use yew::prelude::*;

use super::bulk_review::BulkReview;
use super::queue::Queue;
use super::review_bar::ReviewBar;
use super::threshold::ThresholdSlider;
use crate::annotation::{Command, ReviewOrder, ReviewProgress};
use crate::intent::{Intent, LabelKey};
use crate::ui::components::{Icon, Picture};
use crate::ui::desk::{Open, ReviewAction};
use crate::ui::hooks::use_table;
use crate::ui::words;

/// What the tab takes.
#[derive(Properties, PartialEq)]
pub(super) struct ReviewProps {
    /// The document.
    pub(super) open: Open,
    /// The labels that can be given.
    pub(super) labels: Rc<Vec<LabelKey>>,
    /// Does something to the document.
    pub(super) on_command: Callback<Command>,
    /// Changes the review.
    pub(super) on_review: Callback<ReviewAction>,
    /// Asks for something.
    pub(super) on_intent: Callback<Intent>,
}

/// Progress, then the bar of a review or what begins one.
#[component]
pub(super) fn Review(props: &ReviewProps) -> Html {
    let open = &props.open;
    let progress = ReviewProgress::of(open.workspace.annotations(), open.threshold);
    let state = match progress {
        progress if progress.left() == 0 => words::review_done(progress),
        ReviewProgress { reviewed, total } => own::Progress { reviewed, total }.say(),
    };
    html! {
        <section class="review" aria-labelledby="review-title">
            <h2 key="title" class="panel-title" id="review-title">{ own::title() }</h2>
            <p key="state" class="review-state">{ state }</p>
            <div key="progress">
                if progress.total > 0 {
                    <progress
                        class="review-bar"
                        aria-hidden="true"
                        value={progress.reviewed.to_string()}
                        max={progress.total.to_string()}
                    />
                }
            </div>
            <div key="review">
                if let Some(walk) = &open.review {
                    <ReviewBar
                        annotation={walk.current().and_then(|id| open.workspace.annotations().get(id)).cloned()}
                        document={open.workspace.document().clone()}
                        has_before={walk.has_before(open.workspace.annotations())}
                        labels={props.labels.clone()}
                        on_intent={&props.on_intent}
                    />
                } else if progress.left() > 0 {
                    { start(props) }
                } else if progress.total > 0 {
                    { done(props) }
                }
            </div>
            <div key="rest">
                if open.review.is_none() {
                    { rest(props) }
                }
            </div>
        </section>
    }
}

fn start(props: &ReviewProps) -> Html {
    html! {
        <Start on_intent={&props.on_intent} />
    }
}

/// What the button takes.
#[derive(Properties, PartialEq)]
struct StartProps {
    on_intent: Callback<Intent>,
}

/// Begins a review.
#[component]
fn Start(props: &StartProps) -> Html {
    let table = use_table();
    html! {
        <button
            type="button"
            class="button button-primary review-start"
            data-called="true"
            aria-keyshortcuts={table.aria(Intent::Review)}
            onclick={props.on_intent.reform(|_: MouseEvent| Intent::Review)}
        >
            { own::start() }
            { for table.hint(Intent::Review).map(|key| html! { <kbd aria-hidden="true">{ key }</kbd> }) }
        </button>
    }
}

/// Nothing waits: what a person may want next.
fn done(props: &ReviewProps) -> Html {
    html! {
        <div class="review-done">
            <p class="panel-note">{ own::stays() }</p>
            <button
                type="button"
                class="button"
                onclick={props.on_intent.reform(|_: MouseEvent| Intent::Download)}
            >
                <Icon picture={Picture::Download} />
                { own::download() }
            </button>
            <button
                type="button"
                class="button"
                onclick={props.on_intent.reform(|_: MouseEvent| Intent::NewArticle)}
            >
                <Icon picture={Picture::New} />
                { own::next_article() }
            </button>
        </div>
    }
}

/// What is shown and in which order, and the queue.
fn rest(props: &ReviewProps) -> Html {
    let open = &props.open;
    let counts = open.threshold.counts(open.workspace.annotations());
    if counts.total == 0 {
        return html! {};
    }
    let choice = |value: ReviewOrder, name: &'static str| {
        html! {
            <button
                type="button"
                class="button choice"
                aria-pressed={(open.order == value).to_string()}
                onclick={props.on_review.reform(move |_: MouseEvent| ReviewAction::Order(value))}
            >
                { name }
            </button>
        }
    };
    html! {
        <>
            <ThresholdSlider
                key="threshold"
                threshold={open.threshold}
                {counts}
                in_file={open.threshold_in_file}
                on_in_file={props.on_review.reform(ReviewAction::ThresholdInFile)}
                on_change={props.on_review.reform(ReviewAction::Threshold)}
            />
            <BulkReview
                key="bulk"
                set={open.workspace.annotations().clone()}
                threshold={open.threshold}
                labels={props.labels.clone()}
                entities={open.entities.clone()}
                on_command={&props.on_command}
            />
            <div key="order" class="choices" role="group" aria-label={own::order()}>
                { choice(ReviewOrder::LeastCertainFirst, own::least_certain_first()) }
                { choice(ReviewOrder::Reading, own::reading_order()) }
            </div>
            <Queue
                key="queue"
                workspace={open.workspace.clone()}
                order={open.order}
                threshold={open.threshold}
                on_jump={props.on_review.reform(ReviewAction::Jump)}
            />
        </>
    }
}
