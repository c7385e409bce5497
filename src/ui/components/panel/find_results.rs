//! What was found, as a list.

use texts::find as own;
use yew::prelude::*;

use crate::annotation::{Context, Results};
use crate::document::Document;
use crate::ui::components::Quoted;

/// How many results are listed around the one that a person is at.
const LISTED: usize = 30;

/// How much of the text around a result is shown, in characters on either side.
const REACH: usize = 30;

/// What the list takes.
#[derive(Properties, PartialEq)]
pub(super) struct FindResultsProps {
    /// The text that they stand in.
    pub(super) document: Document,
    /// What was found.
    pub(super) results: Results,
    /// Which of it a person is at.
    pub(super) at: Option<usize>,
    /// Whether nothing is looked for yet.
    pub(super) empty: bool,
    /// Goes to a result.
    pub(super) on_go: Callback<usize>,
}

/// A row a result, in the words around it.
#[component]
pub(super) fn FindResults(props: &FindResultsProps) -> Html {
    let count = props.results.len();
    if count == 0 {
        let words = match props.empty {
            true => own::to_begin(),
            false => own::nothing(),
        };
        return html! { <p class="panel-note">{ words }</p> };
    }
    let first = props
        .at
        .unwrap_or_default()
        .saturating_sub(LISTED / 2)
        .min(count.saturating_sub(LISTED));
    let rows = props
        .results
        .places
        .iter()
        .enumerate()
        .skip(first)
        .take(LISTED)
        .map(|(index, place)| {
            let label = props
                .results
                .mentions
                .get(index)
                .map(|mention| mention.label.clone());
            html! {
                <li key={index}>
                    <button
                        type="button"
                        class="row find-row"
                        aria-current={(props.at == Some(index)).then_some("true")}
                        onclick={props.on_go.reform(move |_: MouseEvent| index)}
                    >
                        <Quoted context={Context::of(&props.document, *place, REACH)} {label} />
                    </button>
                </li>
            }
        });
    html! {
        <>
            <ol key="rows" start={(first + 1).to_string()} aria-label={own::found()}>{ for rows }</ol>
            if count > LISTED {
                <p key="more" class="panel-note">
                    { own::Range { count, first: first + 1, last: (first + LISTED).min(count) }.say() }
                </p>
            }
        </>
    }
}
