//! The tour: one thing to do at a time, and a word when it is done.

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
        Step::Choose => {
            "Gloss has read the example and drawn a line under each name. Choose one of \
                         them to see what it is."
                .to_owned()
        }
        Step::Decide => format!(
            "An outlined name is a suggestion. Choose one and accept it ({}), give it another label, or \
             remove it ({}). What you decide stays, whatever the recogniser says later.",
            hint(Intent::Accept),
            hint(Intent::Remove)
        ),
        Step::Mark => {
            "Something missing? Select a word or two in the article, with the mouse or a \
                       finger, and say what they are."
                .to_owned()
        }
        Step::Undo => format!(
            "Nothing is final. Take back what you did last: {}, or the button above the article.",
            hint(Intent::Undo)
        ),
        Step::Take => "All of it is saved in this browser as you work. Download takes it away, \
                       with the text and the place of every name. That is all there is to it."
            .to_owned(),
    };
    let primary = if props.tour.done {
        "button button-primary"
    } else {
        "button"
    };
    html! {
        <section class="tour" aria-label="Tour">
            <p class="tour-count">{ format!("Step {} of {}", step.index() + 1, Step::ALL.len()) }</p>
            <div aria-live="polite">
                <p>{ words }</p>
                if props.tour.done && step != Step::Take {
                    <p class="tour-done"><Icon picture={Picture::Accept} />{ "Done." }</p>
                }
            </div>
            <div class="tour-actions">
                if let Some(next) = step.next() {
                    <button key="end" type="button" class="button button-plain" onclick={go(None)}>
                        { "Skip the tour" }
                    </button>
                    if let Some(before) = step.before() {
                        <button key="back" type="button" class="button" onclick={go(Some(before))}>
                            { "Back" }
                        </button>
                    }
                    <button key="next" type="button" class={primary} onclick={go(Some(next))}>
                        { "Next" }
                    </button>
                } else {
                    <button key="end" type="button" class={primary} onclick={go(None)}>
                        { "Finish" }
                    </button>
                }
            </div>
        </section>
    }
}
