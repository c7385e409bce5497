//! Two annotations of one text side by side: how far they agree, and a choice at each difference.

use texts::compare as own;
use yew::prelude::*;

use super::Radio;
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
    /// An article.
    pub one: Workspace,
    /// The same text with other annotations.
    pub other: Workspace,
    /// What the two are called.
    pub sides: Sides,
    /// Takes what both make together.
    pub on_save: Callback<Workspace>,
}

/// What two annotations of a text are called.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Sides {
    /// The open article, and what came with a file.
    YoursAndTheirs,
    /// Neither has a part in it that the other has not.
    FirstAndSecond,
}

impl Sides {
    fn names(self) -> [&'static str; 2] {
        match self {
            Sides::YoursAndTheirs => [own::yours(), own::theirs()],
            Sides::FirstAndSecond => [own::first(), own::second()],
        }
    }

    /// What can be chosen at a difference, and what is kept then.
    fn choices(self) -> [(&'static str, Side); 4] {
        let [one, other] = self.names();
        [
            (one, Side::One),
            (other, Side::Other),
            (own::both(), Side::Both),
            (own::neither(), Side::Neither),
        ]
    }
}

/// The table of agreement, and the differences.
#[component]
pub(super) fn Compare(props: &CompareProps) -> Html {
    let document = props.one.document();
    let [one_name, other_name] = props.sides.names();
    let (ours, theirs) = (props.one.annotations(), props.other.annotations());
    let agreement = use_memo((ours.clone(), theirs.clone()), |(ours, theirs)| {
        Agreement::of(document, ours, theirs)
    });
    let found = use_memo((ours.clone(), theirs.clone()), |(ours, theirs)| {
        differences(ours, theirs)
    });
    let choices = use_state_eq(|| vec![None::<Side>; found.len()]);
    let on_choose = |index: usize, side: Side| {
        let choices = choices.clone();
        Callback::from(move |_: Event| {
            let mut chosen = (*choices).clone();
            if let Some(place) = chosen.get_mut(index) {
                *place = Some(side);
            }
            choices.set(chosen);
        })
    };
    let decided = choices.iter().flatten().count();
    let on_save = {
        let (one, theirs) = (props.one.clone(), theirs.clone());
        let (found, choices) = (found.clone(), choices.clone());
        props.on_save.reform(move |_: MouseEvent| {
            let chosen: Vec<(Difference, Option<Side>)> =
                found.iter().cloned().zip(choices.iter().copied()).collect();
            let title = own::merged(one.title());
            merged(&one, &theirs, &chosen, clock::stamp()).renamed(&title)
        })
    };
    html! {
        <section class="compare-body" aria-label={own::comparison()}>
            <div class="compare-scroll" tabindex="0" role="region" aria-label={own::agreement()}>
                <table class="compare-table">
                    <thead>
                        <tr>
                            <th scope="col">{ own::label() }</th>
                            <th scope="col">{ one_name }</th>
                            <th scope="col">{ other_name }</th>
                            <th scope="col">{ own::same() }</th>
                            <th scope="col">{ own::exact() }</th>
                            <th scope="col">{ own::overlap() }</th>
                            <th scope="col">{ own::kappa() }</th>
                        </tr>
                    </thead>
                    <tbody>
                        { for agreement.labels.iter().map(|(label, counts)| {
                            row(label_plural(label), counts, counts.tokens.value())
                        }) }
                        { row(own::all().to_owned(), &agreement.all, agreement.tokens.value()) }
                    </tbody>
                </table>
            </div>
            <h3 class="import-name">
                { match found.len() {
                    0 => own::none().to_owned(),
                    count => own::differences(count),
                } }
            </h3>
            <ol class="compare-list">
                { for found.iter().enumerate().map(|(index, difference)| {
                    let context = Context::of(document, difference.span(), AROUND);
                    let side = |mention: Option<&crate::annotation::Annotation>| match mention {
                        Some(mention) => html! {
                            <span class="compare-side" data-label={mention.label.to_string()}>
                                { own::Mention {
                                    label: &words::label_name(&mention.label),
                                    quote: document.quote(mention.span),
                                }.say() }
                            </span>
                        },
                        None => html! { <span class="compare-side">{ own::nothing() }</span> },
                    };
                    html! {
                        <li key={index} class="compare-item">
                            <p class="compare-context" translate="no">
                                { context.before }<strong>{ context.quote }</strong>{ context.after }
                            </p>
                            <p class="compare-sides">
                                <span>{ own::side(one_name) }{ side(difference.one.as_deref()) }</span>
                                <span>{ own::side(other_name) }{ side(difference.other.as_deref()) }</span>
                            </p>
                            <fieldset class="compare-choice">
                                <legend class="unseen">
                                    { own::kept(index + 1) }
                                </legend>
                                <div class="preference-row">
                                { for props.sides.choices().into_iter().map(|(words, side)| html! {
                                    <Radio
                                        name={format!("difference-{index}")}
                                        checked={choices.get(index) == Some(&Some(side))}
                                        on_choose={on_choose(index, side)}
                                    >
                                        { words }
                                    </Radio>
                                }) }
                                </div>
                            </fieldset>
                        </li>
                    }
                }) }
            </ol>
            if !found.is_empty() {
                <p class="compare-rest">
                    { match props.sides {
                        Sides::YoursAndTheirs => own::RestYours { count: found.len(), decided }.say(),
                        Sides::FirstAndSecond => own::RestFirst { count: found.len(), decided }.say(),
                    } }
                </p>
                <button type="button" class="button" onclick={on_save}>
                    { own::save() }
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
