//! Decides on many suggestions at once: all of a label, of a name, above or below the threshold.
//! Each button says on how many, and one undo takes it back.

use std::rc::Rc;

use texts::review as own;
use web_sys::HtmlSelectElement;
use yew::prelude::*;

use crate::annotation::{AnnotationSet, Bulk, Command, Entity, Filter, Label, Threshold};
use crate::intent::LabelKey;
use crate::ui::words;

/// What the buttons take.
#[derive(Properties, PartialEq)]
pub(super) struct BulkReviewProps {
    /// The annotations of the document.
    pub(super) set: AnnotationSet,
    /// How certain suggestions must be to be shown.
    pub(super) threshold: Threshold,
    /// The labels that there are.
    pub(super) labels: Rc<Vec<LabelKey>>,
    /// The entities that there are.
    pub(super) entities: Rc<Vec<Entity>>,
    /// Does it.
    pub(super) on_command: Callback<Command>,
}

/// Two lists that say which, and the buttons.
#[component]
pub(super) fn BulkReview(props: &BulkReviewProps) -> Html {
    let label = use_state_eq(|| None::<Label>);
    let name = use_state_eq(|| None::<(Label, Rc<str>)>);
    let of_name = name.as_ref().and_then(|(label, name)| {
        let mut entities = props.entities.iter();
        entities.find(|entity| entity.label == *label && entity.name == *name)
    });
    let filter = Filter {
        labels: label.iter().cloned().collect(),
        entity: of_name.map(|entity| {
            let mut ids = entity.mentions.clone();
            ids.sort_unstable();
            ids.into()
        }),
        ..Filter::suggestions()
    };
    let at_least = props.threshold.at_least;
    let certain = Filter {
        at_least: Some(at_least),
        ..filter.clone()
    };
    let uncertain = Filter {
        below: Some(at_least),
        ..filter
    };
    let some_hidden = uncertain.select(&props.set).next().is_some();
    let least = f64::from(at_least.probability());
    let certain_ones = |accepts: bool, count: usize| match (accepts, some_hidden) {
        (true, true) => own::accept_at_least(count, least),
        (false, true) => own::reject_at_least(count, least),
        (true, false) => own::accept_many(count),
        (false, false) => own::reject_many(count),
    };
    let uncertain_ones = |accepts: bool, count: usize| match accepts {
        true => own::accept_below(count, least),
        false => own::reject_below(count, least),
    };
    let on_label = {
        let (label, labels) = (label.clone(), props.labels.clone());
        Callback::from(move |index: usize| {
            let chosen = index.checked_sub(1).and_then(|index| labels.get(index));
            label.set(chosen.map(|key| key.label.clone()));
        })
    };
    let on_name = {
        let (name, entities) = (name.clone(), props.entities.clone());
        Callback::from(move |index: usize| {
            let chosen = index.checked_sub(1).and_then(|index| entities.get(index));
            name.set(chosen.map(|entity| (entity.label.clone(), entity.name.clone())));
        })
    };
    let labels = props.labels.iter().map(|key| {
        (
            words::label_name(&key.label),
            *label == Some(key.label.clone()),
        )
    });
    let names = props.entities.iter().map(|entity| {
        let this = of_name.is_some_and(|chosen| std::ptr::eq(chosen, entity));
        (entity.name.to_string(), this)
    });
    html! {
        <details class="bulk">
            <summary class="bulk-title">{ own::many() }</summary>
            <div class="find-filter">
                { list(own::which_labels(), own::all_labels(), labels, on_label) }
                { list(own::which_names(), own::all_names(), names, on_name) }
            </div>
            <div class="bulk-buttons">
                { button(props, "accept", Bulk::Accept, &certain, |count| certain_ones(true, count)) }
                { button(props, "reject", Bulk::Reject, &certain, |count| certain_ones(false, count)) }
                { button(props, "accept-below", Bulk::Accept, &uncertain, |count| uncertain_ones(true, count)) }
                { button(props, "reject-below", Bulk::Reject, &uncertain, |count| uncertain_ones(false, count)) }
            </div>
        </details>
    }
}

fn list(
    name: &'static str,
    all: &'static str,
    choices: impl Iterator<Item = (String, bool)>,
    on_choose: Callback<usize>,
) -> Html {
    let choices: Vec<(String, bool)> = choices.collect();
    let none_chosen = choices.iter().all(|(_, chosen)| !chosen);
    let on_change = Callback::from(move |event: Event| {
        let index = event
            .target_dyn_into::<HtmlSelectElement>()
            .and_then(|list| usize::try_from(list.selected_index()).ok());
        on_choose.emit(index.unwrap_or_default());
    });
    html! {
        <div key={name} class="find-choice">
            <select class="select" aria-label={name} onchange={on_change}>
                <option selected={none_chosen}>{ all }</option>
                { for choices.into_iter().map(|(name, chosen)| html! { <option selected={chosen}>{ name }</option> }) }
            </select>
        </div>
    }
}

/// "Accept 34 of at least 60 %", as `say` has it; nothing where there is none.
fn button(
    props: &BulkReviewProps,
    key: &'static str,
    bulk: Bulk,
    filter: &Filter,
    say: impl FnOnce(usize) -> String,
) -> Html {
    let commands = bulk.commands(&props.set, filter.select(&props.set));
    if commands.is_empty() {
        return html! {};
    }
    let words = say(commands.len());
    let on_click = props
        .on_command
        .reform(move |_: MouseEvent| Command::AllPossible(commands.clone()));
    html! {
        <button
            {key}
            type="button"
            class="button button-small"
            onclick={on_click}
        >
            { words }
        </button>
    }
}
