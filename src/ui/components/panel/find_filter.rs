//! Which mentions are looked for.

use std::rc::Rc;

use texts::find as own;
use web_sys::HtmlSelectElement;
use yew::prelude::*;

use crate::annotation::{Confidence, Entity, Filter, Label, Search, Status};
use crate::intent::LabelKey;
use crate::ui::words;

/// What the filter takes.
#[derive(Properties, PartialEq)]
pub(super) struct FindFilterProps {
    /// What is looked for.
    pub(super) search: Search,
    /// The labels that there are.
    pub(super) labels: Rc<Vec<LabelKey>>,
    /// The entities that there are.
    pub(super) entities: Rc<Vec<Entity>>,
    /// Looks for something else.
    pub(super) on_search: Callback<Search>,
}

/// A choice of a list, and the search after it was made.
struct Choice {
    name: String,
    chosen: bool,
    after: Search,
}

/// A list for each property of a mention.
#[component]
pub(super) fn FindFilter(props: &FindFilterProps) -> Html {
    html! {
        <div class="find-filter">
            { list(props, "label", own::by_label(), by_label(props)) }
            { list(props, "status", own::by_status(), by_status(props)) }
            { list(props, "origin", own::by_origin(), by_origin(props)) }
            { list(props, "certainty", own::by_certainty(), by_confidence(props)) }
            { list(props, "name", own::by_name(), by_entity(props)) }
        </div>
    }
}

fn list(
    props: &FindFilterProps,
    key: &'static str,
    name: &'static str,
    choices: Vec<Choice>,
) -> Html {
    let id = format!("find-{key}");
    let options: Html = choices
        .iter()
        .enumerate()
        .map(|(index, choice)| {
            html! {
                <option key={index} value={index.to_string()} selected={choice.chosen}>
                    { &choice.name }
                </option>
            }
        })
        .collect();
    let on_change = {
        let on_search = props.on_search.clone();
        Callback::from(move |event: Event| {
            let chosen = event
                .target_dyn_into::<HtmlSelectElement>()
                .and_then(|list| usize::try_from(list.selected_index()).ok())
                .and_then(|index| choices.get(index));
            if let Some(choice) = chosen {
                on_search.emit(choice.after.clone());
            }
        })
    };
    html! {
        <div {key} class="find-choice">
            <label for={id.clone()}>{ name }</label>
            <select {id} class="select" onchange={on_change}>{ options }</select>
        </div>
    }
}

fn with(
    props: &FindFilterProps,
    name: impl Into<String>,
    change: impl FnOnce(&mut Filter),
) -> Choice {
    let mut after = props.search.clone();
    change(&mut after.filter);
    Choice {
        name: name.into(),
        chosen: after == props.search,
        after,
    }
}

fn by_label(props: &FindFilterProps) -> Vec<Choice> {
    let any = with(props, own::any_label(), |filter| filter.labels.clear());
    let each = props.labels.iter().map(|key| {
        let label: Label = key.label.clone();
        with(props, words::label_name(&label), |filter| {
            filter.labels = vec![label]
        })
    });
    [any].into_iter().chain(each).collect()
}

fn by_status(props: &FindFilterProps) -> Vec<Choice> {
    let of = |name, statuses: &[Status]| {
        let statuses = statuses.to_vec();
        with(props, name, |filter| filter.statuses = statuses)
    };
    vec![
        of(own::any_status(), &[]),
        of(own::suggested(), &[Status::Suggested]),
        of(own::decided(), &[Status::Accepted]),
        of(own::rejected(), &[Status::Rejected]),
    ]
}

fn by_origin(props: &FindFilterProps) -> Vec<Choice> {
    [
        (own::any_origin(), None),
        (own::from_model(), Some(true)),
        (own::from_person(), Some(false)),
    ]
    .into_iter()
    .map(|(name, from_model)| with(props, name, |filter| filter.from_model = from_model))
    .collect()
}

fn by_confidence(props: &FindFilterProps) -> Vec<Choice> {
    let of = |name: String, at_least: Option<f32>, below: Option<f32>| {
        with(props, name, |filter| {
            filter.at_least = at_least.map(Confidence::new);
            filter.below = below.map(Confidence::new);
        })
    };
    let bounds = [0.5, 0.7, 0.9, 0.95];
    let below = bounds.map(|bound| of(own::below(f64::from(bound)), None, Some(bound)));
    let above = bounds.map(|bound| of(own::at_least(f64::from(bound)), Some(bound), None));
    [of(own::any_certainty().to_owned(), None, None)]
        .into_iter()
        .chain(below)
        .chain(above)
        .collect()
}

fn by_entity(props: &FindFilterProps) -> Vec<Choice> {
    let of = |name: String, entity: Option<(Label, Rc<str>)>| {
        let after = Search {
            entity,
            ..props.search.clone()
        };
        Choice {
            name,
            chosen: after == props.search,
            after,
        }
    };
    let each = props.entities.iter().map(|entity| {
        let name = own::Name {
            label: &words::label_name(&entity.label),
            name: &entity.name,
        }
        .say();
        of(name, Some((entity.label.clone(), entity.name.clone())))
    });
    [of(own::any_name().to_owned(), None)]
        .into_iter()
        .chain(each)
        .collect()
}
