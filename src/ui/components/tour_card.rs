//! The tour: one thing to do at a time, and a word when it is done.

use texts::help as own;
use yew::prelude::*;

use super::{Icon, Picture};
use crate::intent::Intent;
use crate::tour::{Step, Tour};
use crate::ui::hooks::use_table;

/// What the card takes.
#[derive(Properties, PartialEq)]
pub struct TourCardProps {
    /// Where the person is.
    pub tour: Tour,
    /// Goes to a step, or ends the tour.
    pub on_step: Callback<Option<Step>>,
}

/// A card in the corner. It takes no focus: what it asks for is done elsewhere.
#[component]
pub fn TourCard(props: &TourCardProps) -> Html {
    let table = use_table();
    let step = props.tour.step;
    let go = |to: Option<Step>| props.on_step.reform(move |_: MouseEvent| to);
    let hint = |intent: Intent| table.hint(intent).unwrap_or_default();
    let words = match step {
        Step::Choose => own::choose().to_owned(),
        Step::Decide => own::Decide {
            accept: &hint(Intent::Accept),
            remove: &hint(Intent::Remove),
        }
        .say(),
        Step::Mark => own::mark().to_owned(),
        Step::Undo => own::undo(&hint(Intent::Undo)),
        Step::Take => own::take().to_owned(),
    };
    let primary = if props.tour.done {
        "button button-primary"
    } else {
        "button"
    };
    html! {
        <section class="tour" aria-label={own::tour()}>
            <p class="tour-count">{ own::Step { step: step.index() + 1, steps: Step::ALL.len() }.say() }</p>
            <div aria-live="polite">
                <p>{ words }</p>
                if props.tour.done && step != Step::Take {
                    <p class="tour-done"><Icon picture={Picture::Accept} />{ own::done() }</p>
                }
            </div>
            <div class="tour-actions">
                if let Some(next) = step.next() {
                    <button key="end" type="button" class="button button-plain" onclick={go(None)}>
                        { own::skip() }
                    </button>
                    if let Some(before) = step.before() {
                        <button key="back" type="button" class="button" onclick={go(Some(before))}>
                            { own::back() }
                        </button>
                    }
                    <button key="next" type="button" class={primary} onclick={go(Some(next))}>
                        { own::next() }
                    </button>
                } else {
                    <button key="end" type="button" class={primary} onclick={go(None)}>
                        { own::finish() }
                    </button>
                }
            </div>
        </section>
    }
}
