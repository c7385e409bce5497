//! One entity in the list: its name, how often it is named, and its details where they are shown.

use std::rc::Rc;

use texts::entities as own;
use yew::prelude::*;

use super::details::Details;
use crate::annotation::{AnnotationId, AnnotationSet, Command, Entity, EntityEdit, EntityKey};
use crate::browser::checkbox::is_checked;
use crate::intent::LabelKey;
use crate::ui::components::{Icon, Picture};

/// What an entity takes.
#[derive(Properties, PartialEq)]
pub(super) struct ItemProps {
    /// The entity.
    pub(super) entity: Entity,
    /// All of them, where the details are shown.
    pub(super) entities: Rc<Vec<Entity>>,
    /// The annotations, where the details are shown.
    pub(super) annotations: AnnotationSet,
    /// The labels that can be given.
    pub(super) labels: Rc<Vec<LabelKey>>,
    /// The mention of it that is chosen.
    pub(super) chosen: Option<AnnotationId>,
    /// Whether its details are shown.
    pub(super) opened: bool,
    /// Whether it is selected, where several can be.
    pub(super) selected: Option<bool>,
    /// Goes to a mention.
    pub(super) on_go: Callback<AnnotationId>,
    /// Does something.
    pub(super) on_command: Callback<Command>,
    /// Does something to entities.
    pub(super) on_edit: Callback<EntityEdit>,
    /// Something is done to the row.
    pub(super) on_row: Callback<(Row, Gesture)>,
}

/// Which row it is.
#[derive(Clone)]
pub(super) struct Row {
    /// The entity.
    pub(super) entity: EntityKey,
    /// Its first mention.
    pub(super) mention: Option<AnnotationId>,
}

/// What is done to a row.
#[derive(Clone, Copy)]
pub(super) enum Gesture {
    /// Its details are shown, or no longer.
    Open(bool),
    /// It is selected, or no longer.
    Select(bool),
    /// It is being dragged.
    Drag,
    /// Another is dropped on it.
    Drop,
}

/// The row, and the card beneath it.
#[component]
pub(super) fn Item(props: &ItemProps) -> Html {
    let over = use_state_eq(|| false);
    let entity = &props.entity;
    let count = entity.mentions.len();
    let position = entity
        .mentions
        .iter()
        .position(|mention| Some(*mention) == props.chosen);
    // Choosing an entity again goes on to its next mention.
    let next = position.map_or(0, |position| (position + 1) % count.max(1));
    let on_next = {
        let mention = entity.mentions.get(next).copied();
        let on_go = props.on_go.clone();
        Callback::from(move |_: MouseEvent| mention.iter().for_each(|id| on_go.emit(*id)))
    };
    let row = Row {
        entity: entity.key.clone(),
        mention: entity.mentions.first().copied(),
    };
    let on_row = props.on_row.reform(move |gesture| (row.clone(), gesture));
    let on_open = {
        let open = !props.opened;
        on_row.reform(move |_: MouseEvent| Gesture::Open(open))
    };
    let on_drag_start = {
        let on_row = on_row.clone();
        let name = entity.name.to_string();
        Callback::from(move |event: DragEvent| {
            if let Some(data) = event.data_transfer() {
                // Firefox drags nothing that carries no data.
                let _ = data.set_data("text/plain", &name);
                data.set_effect_allowed("move");
            }
            on_row.emit(Gesture::Drag);
        })
    };
    let hover = |value: bool| {
        let over = over.clone();
        Callback::from(move |event: DragEvent| {
            event.prevent_default();
            over.set(value);
        })
    };
    let on_drop = {
        let (over, on_row) = (over.clone(), on_row.clone());
        Callback::from(move |event: DragEvent| {
            event.prevent_default();
            // The page takes what is dropped on it for an article.
            event.stop_propagation();
            over.set(false);
            on_row.emit(Gesture::Drop);
        })
    };
    html! {
        <li
            class="entity"
            data-current={position.is_some().to_string()}
            data-over={over.then_some("true")}
            ondragover={hover(true)}
            ondragleave={hover(false)}
            ondrop={on_drop}
        >
            <div
                key="row"
                class="entity-row"
                draggable="true"
                ondragstart={on_drag_start}
            >
                { for props.selected.map(|selected| html! {
                    <input
                        key="select"
                        type="checkbox"
                        class="entity-select"
                        aria-label={own::select(&entity.name)}
                        checked={selected}
                        onchange={on_row.reform(|event: Event| Gesture::Select(is_checked(&event)))}
                    />
                }) }
                <button key="open" type="button" class="row entity-open" onclick={on_next}>
                    <span class="entity-name" translate="no">{ entity.name.to_string() }</span>
                    <span class="entity-count">
                        <span aria-hidden="true">{ count }</span>
                        <span class="unseen">{ own::mentions(count) }</span>
                    </span>
                </button>
                <button
                    key="details"
                    type="button"
                    class="button button-plain entity-toggle"
                    aria-expanded={props.opened.to_string()}
                    onclick={on_open}
                >
                    <Icon picture={Picture::Details} />
                    <span class="unseen">{ own::details_of(&entity.name) }</span>
                </button>
            </div>
            if props.opened {
                <Details
                    key="card"
                    entity={entity.clone()}
                    entities={props.entities.clone()}
                    annotations={props.annotations.clone()}
                    labels={props.labels.clone()}
                    {position}
                    on_go={&props.on_go}
                    on_command={&props.on_command}
                    on_edit={&props.on_edit}
                />
            } else if let (Some(position), true) = (position, count > 1) {
                <ul key="mentions" class="entity-mentions" aria-label={own::mentions_of(&entity.name)}>
                    { for entity.mentions.iter().enumerate().map(|(index, mention)| {
                        let (on_go, mention) = (props.on_go.clone(), *mention);
                        html! {
                            <li key={mention.to_string()}>
                                <button
                                    type="button"
                                    class="entity-mention"
                                    aria-label={own::MentionAt { at: index + 1, count }.say()}
                                    aria-current={(index == position).then_some("true")}
                                    onclick={Callback::from(move |_: MouseEvent| on_go.emit(mention))}
                                >
                                    { index + 1 }
                                </button>
                            </li>
                        }
                    }) }
                </ul>
            }
        </li>
    }
}
