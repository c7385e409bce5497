//! Two annotations of one text side by side: how far they agree, and a choice at each difference.

use web_sys::HtmlSelectElement;
use yew::prelude::*;

use crate::agreement::{Agreement, Counts, Difference, Side, differences, merged};
use crate::annotation::Context;
use crate::browser::clock;
use crate::ui::words::{self, label_plural};
use crate::workspace::Workspace;

/// How many characters stand on either side of a difference.
const AROUND: usize = 40;

/// What the comparison takes.
#[derive(Properties, PartialEq)]
pub(super) struct CompareProps {
    /// The open article.
    pub(super) open: Workspace,
    /// The same text with other annotations.
    pub(super) other: Workspace,
    /// Takes what both make together.
    pub(super) on_save: Callback<Workspace>,
}

const SIDES: [(&str, &str, Option<Side>); 5] = [
    ("undecided", "Not decided: yours stays", None),
    ("one", "Yours", Some(Side::One)),
    ("other", "Theirs", Some(Side::Other)),
    ("both", "Both", Some(Side::Both)),
    ("neither", "Neither", Some(Side::Neither)),
];

/// The table of agreement, and the differences.
#[component]
pub(super) fn Compare(props: &CompareProps) -> Html {
    let document = props.open.document();
    let (ours, theirs) = (props.open.annotations(), props.other.annotations());
    let agreement = use_memo((ours.clone(), theirs.clone()), |(ours, theirs)| {
        Agreement::of(document, ours, theirs)
    });
    let found = use_memo((ours.clone(), theirs.clone()), |(ours, theirs)| {
        differences(ours, theirs)
    });
    let choices = use_state_eq(|| vec![None::<Side>; found.len()]);
    let on_choose = |index: usize| {
        let choices = choices.clone();
        Callback::from(move |event: Event| {
            let key = event
                .target_dyn_into::<HtmlSelectElement>()
                .map(|select| select.value());
            let side = SIDES.iter().find(|(one, ..)| key.as_deref() == Some(*one));
            let mut chosen = (*choices).clone();
            if let (Some((.., side)), Some(place)) = (side, chosen.get_mut(index)) {
                *place = *side;
            }
            choices.set(chosen);
        })
    };
    let decided = choices.iter().flatten().count();
    let on_save = {
        let (open, theirs) = (props.open.clone(), theirs.clone());
        let (found, choices) = (found.clone(), choices.clone());
        props.on_save.reform(move |_: MouseEvent| {
            let chosen: Vec<(Difference, Option<Side>)> =
                found.iter().cloned().zip(choices.iter().copied()).collect();
            let title = format!("{} (merged)", open.title());
            merged(&open, &theirs, &chosen, clock::stamp()).renamed(&title)
        })
    };
    html! {
        <section class="compare-body" aria-label="Comparison">
            <div class="compare-scroll" tabindex="0" role="region" aria-label="Agreement">
                <table class="compare-table">
                    <thead>
                        <tr>
                            <th scope="col">{ "Label" }</th>
                            <th scope="col">{ "Yours" }</th>
                            <th scope="col">{ "Theirs" }</th>
                            <th scope="col">{ "Same" }</th>
                            <th scope="col">{ "Exact F1" }</th>
                            <th scope="col">{ "Overlap F1" }</th>
                            <th scope="col">{ "Kappa" }</th>
                        </tr>
                    </thead>
                    <tbody>
                        { for agreement.labels.iter().map(|(label, counts)| {
                            row(label_plural(label), counts, counts.tokens.value())
                        }) }
                        { row("All".to_owned(), &agreement.all, agreement.tokens.value()) }
                    </tbody>
                </table>
            </div>
            <h3 class="import-name">
                { match found.len() {
                    0 => "Both have the same mentions.".to_owned(),
                    count => words::counted(count, "difference", "differences"),
                } }
            </h3>
            <ol class="compare-list">
                { for found.iter().enumerate().map(|(index, difference)| {
                    let context = Context::of(document, difference.span(), AROUND);
                    let side = |mention: Option<&crate::annotation::Annotation>| match mention {
                        Some(mention) => html! {
                            <span class="compare-side" data-label={mention.label.to_string()}>
                                { format!(
                                    "“{}” {}",
                                    document.quote(mention.span),
                                    words::label_name(&mention.label)
                                ) }
                            </span>
                        },
                        None => html! { <span class="compare-side">{ "nothing" }</span> },
                    };
                    html! {
                        <li key={index} class="compare-item">
                            <p class="compare-context" translate="no">
                                { context.before }<strong>{ context.quote }</strong>{ context.after }
                            </p>
                            <p class="compare-sides">
                                <span>{ "Yours: " }{ side(difference.one.as_deref()) }</span>
                                <span>{ "Theirs: " }{ side(difference.other.as_deref()) }</span>
                            </p>
                            <select
                                class="field"
                                aria-label={format!("What is kept of difference {}", index + 1)}
                                onchange={on_choose(index)}
                            >
                                { for SIDES.into_iter().map(|(key, words, side)| html! {
                                    <option value={key} selected={choices.get(index) == Some(&side)}>
                                        { words }
                                    </option>
                                }) }
                            </select>
                        </li>
                    }
                }) }
            </ol>
            if !found.is_empty() {
                <button type="button" class="button" onclick={on_save}>
                    { format!("Save the merged one as a new article ({decided} of {} decided)", found.len()) }
                </button>
            }
        </section>
    }
}

fn row(name: String, counts: &Counts, kappa: Option<f64>) -> Html {
    let figure = |value: Option<f64>| match value {
        Some(value) => format!("{value:.2}"),
        None => "–".to_owned(),
    };
    html! {
        <tr>
            <th scope="row">{ name }</th>
            <td>{ counts.one }</td>
            <td>{ counts.other }</td>
            <td>{ counts.same }</td>
            <td>{ figure(counts.exact_f1()) }</td>
            <td>{ figure(counts.overlap_f1()) }</td>
            <td>{ figure(kappa) }</td>
        </tr>
    }
}
