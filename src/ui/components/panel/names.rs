//! The index of the article: who and what is named, each with its mentions.

use std::rc::Rc;

use yew::prelude::*;

use crate::annotation::{AnnotationId, Entity, Label};
use crate::ui::words;

/// How many entities of a label are listed before a person asks for all of them.
const LISTED: usize = 100;

/// What the tab takes.
#[derive(Properties, PartialEq)]
pub(super) struct NamesProps {
    /// Who and what is named.
    pub(super) entities: Rc<Vec<Entity>>,
    /// The mention that is chosen.
    pub(super) chosen: Option<AnnotationId>,
    /// What to say where nothing is named.
    pub(super) empty: AttrValue,
    /// Goes to a mention.
    pub(super) on_go: Callback<AnnotationId>,
}

/// The entities under their labels, the most often named first.
#[component]
pub(super) fn Names(props: &NamesProps) -> Html {
    let whole = use_state(Vec::<Label>::new);
    let mut labels: Vec<&Label> = props.entities.iter().map(|entity| &entity.label).collect();
    labels.sort();
    labels.dedup();
    html! {
        <section class="index" aria-labelledby="index-title">
            <h2 class="panel-title" id="index-title">{ "Names in this article" }</h2>
            if labels.is_empty() {
                <p class="index-empty">{ &props.empty }</p>
            }
            <div>{ for labels.into_iter().map(|label| group(props, label, &whole)) }</div>
        </section>
    }
}

fn group(props: &NamesProps, label: &Label, whole: &UseStateHandle<Vec<Label>>) -> Html {
    let mut entities: Vec<&Entity> = props
        .entities
        .iter()
        .filter(|entity| entity.label == *label)
        .collect();
    // A stable sort: entities named equally often stay in the order of the text.
    entities.sort_by_key(|entity| std::cmp::Reverse(entity.mentions.len()));
    let count = entities.len();
    if !whole.contains(label) {
        entities.truncate(LISTED);
    }
    let on_all = {
        let (whole, label) = (whole.clone(), label.clone());
        Callback::from(move |_: MouseEvent| {
            whole.set([whole.as_slice(), std::slice::from_ref(&label)].concat());
        })
    };
    let cut = count > entities.len();
    html! {
        <div key={label.as_str()} class="index-label" data-group={label.to_string()}>
            <h3 key="label" class="index-group">
                <span class="label-sign" aria-hidden="true" />
                { words::label_plural(label) }
            </h3>
            <ul key="entities">{ for entities.into_iter().map(|entity| item(props, entity)) }</ul>
            if cut {
                <button key="all" type="button" class="button index-all" onclick={on_all}>
                    { format!("Show all {count}") }
                </button>
            }
        </div>
    }
}

fn item(props: &NamesProps, entity: &Entity) -> Html {
    let count = entity.mentions.len();
    let position = entity
        .mentions
        .iter()
        .position(|mention| Some(*mention) == props.chosen);
    let go = |mention: Option<AnnotationId>| {
        let on_go = props.on_go.clone();
        Callback::from(move |_: MouseEvent| mention.iter().for_each(|id| on_go.emit(*id)))
    };
    // Choosing an entity again goes on to its next mention.
    let next = position.map_or(0, |position| (position + 1) % count.max(1));
    let key = entity
        .mentions
        .first()
        .map(ToString::to_string)
        .unwrap_or_default();
    html! {
        <li {key} class="entity" data-current={position.is_some().to_string()}>
            <button
                type="button"
                class="entity-open"
                onclick={go(entity.mentions.get(next).copied())}
            >
                <span class="entity-name" translate="no">{ entity.name.to_string() }</span>
                <span class="entity-count">
                    { count }
                    <span class="unseen">{ if count == 1 { " mention" } else { " mentions" } }</span>
                </span>
            </button>
            if let (Some(position), true) = (position, count > 1) {
                <ul class="entity-mentions" aria-label={format!("Mentions of {}", entity.name)}>
                    { for entity.mentions.iter().enumerate().map(|(index, mention)| html! {
                        <li key={mention.to_string()}>
                            <button
                                type="button"
                                class="entity-mention"
                                aria-label={format!("Mention {} of {count}", index + 1)}
                                aria-current={(index == position).then_some("true")}
                                onclick={go(Some(*mention))}
                            >
                                { index + 1 }
                            </button>
                        </li>
                    }) }
                </ul>
            }
        </li>
    }
}
