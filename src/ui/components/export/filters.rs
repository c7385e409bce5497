//! What of the annotations goes into the file.

use std::collections::BTreeMap;
use std::rc::Rc;

use texts::export as own;
use web_sys::HtmlInputElement;
use yew::prelude::*;

use crate::annotation::{Confidence, Label};
use crate::formats::Choice;
use crate::ui::components::Switch;
use crate::ui::words;
use crate::workspace::Workspace;

/// What the filters take.
#[derive(Properties, PartialEq)]
pub(super) struct FiltersProps {
    /// What they are applied to.
    pub(super) documents: Rc<Vec<Workspace>>,
    /// How they stand.
    pub(super) choice: Choice,
    /// Changes them.
    pub(super) on_choice: Callback<Choice>,
}

/// The filters, closed until they are wanted.
#[component]
pub(super) fn Filters(props: &FiltersProps) -> Html {
    let choice = &props.choice;
    let mut counts: BTreeMap<Label, usize> = BTreeMap::new();
    let mut suggested = 0;
    let mut left = 0;
    for mention in props
        .documents
        .iter()
        .flat_map(|one| one.annotations().live())
    {
        *counts.entry(mention.label.clone()).or_default() += 1;
        suggested += usize::from(!mention.is_decided());
        left += usize::from(choice.takes(mention));
    }
    let all: usize = counts.values().sum();
    let on_label = |label: &Label| {
        let (choice, label) = (choice.clone(), label.clone());
        props.on_choice.reform(move |_: Event| {
            let mut choice = choice.clone();
            match choice.without.iter().position(|one| *one == label) {
                Some(index) => drop(choice.without.remove(index)),
                None => choice.without.push(label.clone()),
            }
            choice
        })
    };
    let on_decisions = {
        let choice = choice.clone();
        props.on_choice.reform(move |decisions_only| Choice {
            decisions_only,
            ..choice.clone()
        })
    };
    let per_cent = (choice.at_least.probability() * 100.0).round();
    let on_least = {
        let choice = choice.clone();
        props.on_choice.reform(move |event: InputEvent| {
            let value = event
                .target_dyn_into::<HtmlInputElement>()
                .map_or(0.0, |input| input.value_as_number() as f32);
            Choice {
                at_least: Confidence::new(value / 100.0),
                ..choice.clone()
            }
        })
    };
    html! {
        <details class="export-filters" open={!choice.is_everything()}>
            <summary>
                { if choice.is_everything() {
                    own::everything(all)
                } else {
                    own::Many { all, left }.say()
                } }
            </summary>
            <fieldset class="export-labels">
                <legend class="unseen">{ own::labels() }</legend>
                { for counts.iter().map(|(label, count)| html! {
                    <label key={label.as_str().to_owned()} class="check">
                        <input
                            type="checkbox"
                            checked={!choice.without.contains(label)}
                            onchange={on_label(label)}
                        />
                        { own::label_count(*count, &words::label_plural(label)) }
                    </label>
                }) }
            </fieldset>
            if suggested > 0 {
                <Switch
                    name="decisions-only"
                    title={own::decisions_only()}
                    about={own::leaves_out(suggested)}
                    on={choice.decisions_only}
                    on_change={on_decisions}
                />
            }
            if suggested > 0 && !choice.decisions_only {
                <div class="threshold">
                    <label for="export-least">
                        { own::at_least(f64::from(per_cent) / 100.0) }
                    </label>
                    <input
                        id="export-least"
                        class="slider"
                        type="range"
                        min="0"
                        max="100"
                        step="1"
                        value={per_cent.to_string()}
                        oninput={on_least}
                    />
                </div>
            }
        </details>
    }
}
