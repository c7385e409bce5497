//! The card of an entity: its name, how it is written, its mentions, and what is known of it.

use std::rc::Rc;

use texts::entities as own;
use yew::prelude::*;

use super::link_field::LinkField;
use super::pick::{Pick, Picked};
use super::text_field::TextField;
use crate::annotation::{
    AnnotationId, AnnotationSet, Command, Entity, EntityEdit, EntityKey, Label,
};
use crate::intent::LabelKey;
use crate::ui::words;

/// What the card takes.
#[derive(Properties, PartialEq)]
pub(super) struct DetailsProps {
    /// The entity.
    pub(super) entity: Entity,
    /// All of them.
    pub(super) entities: Rc<Vec<Entity>>,
    /// The annotations that are shown.
    pub(super) annotations: AnnotationSet,
    /// The labels that can be given.
    pub(super) labels: Rc<Vec<LabelKey>>,
    /// Which of its mentions is chosen.
    pub(super) position: Option<usize>,
    /// Goes to a mention.
    pub(super) on_go: Callback<AnnotationId>,
    /// Does something.
    pub(super) on_command: Callback<Command>,
    /// Does something to entities.
    pub(super) on_edit: Callback<EntityEdit>,
}

/// The card.
#[component]
pub(super) fn Details(props: &DetailsProps) -> Html {
    let entity = &props.entity;
    let key = entity.key.clone();
    // Ids that stay while the entity is worked on.
    let id = entity
        .mentions
        .first()
        .map(ToString::to_string)
        .unwrap_or_default();
    let on_name = {
        let (key, name) = (key.clone(), entity.name.clone());
        let on_edit = props.on_edit.clone();
        Callback::from(move |text: String| {
            if text.trim() != &*name {
                on_edit.emit(EntityEdit::Rename {
                    entity: key.clone(),
                    name: text.into(),
                });
            }
        })
    };
    let on_note = {
        let key = key.clone();
        props.on_edit.reform(move |note: String| EntityEdit::Note {
            entity: key.clone(),
            note: note.trim().into(),
        })
    };
    let on_link = {
        let key = key.clone();
        props.on_edit.reform(move |link| EntityEdit::Link {
            entity: key.clone(),
            link,
        })
    };
    let on_merge = {
        let key = key.clone();
        let on_edit = props.on_edit.clone();
        Callback::from(move |picked: Picked| {
            if let Picked::Other(into) = picked {
                on_edit.emit(EntityEdit::Merge {
                    into,
                    others: vec![key.clone()],
                });
            }
        })
    };
    let moved = props
        .position
        .and_then(|position| entity.mentions.get(position).copied());
    html! {
        <div class="entity-card" role="group" aria-label={own::details_of(&entity.name)}>
            <TextField
                key="name"
                id={format!("name-{id}")}
                title={own::name()}
                value={entity.name.to_string()}
                on_change={on_name}
            />
            { variants(props) }
            { mentions(props) }
            { labels(props) }
            if props.entities.len() > 1 {
                <Pick
                    key="merge"
                    id={format!("merge-{id}")}
                    title={own::merge_with()}
                    entity={entity.clone()}
                    entities={props.entities.clone()}
                    new={false}
                    on_pick={on_merge}
                />
            }
            { for moved.filter(|_| entity.mentions.len() > 1).map(|mention| {
                let on_pick = props.on_edit.reform(move |picked: Picked| EntityEdit::Move {
                    mentions: vec![mention],
                    to: match picked {
                        Picked::New => None,
                        Picked::Other(key) => Some(key),
                    },
                });
                html! {
                    <Pick
                        key="move"
                        id={format!("move-{id}")}
                        title={own::move_mention(props.position.unwrap_or_default() + 1)}
                        entity={entity.clone()}
                        entities={props.entities.clone()}
                        new={true}
                        {on_pick}
                    />
                }
            }) }
            <TextField
                key="note"
                id={format!("note-{id}")}
                title={own::note()}
                value={entity.note.to_string()}
                several_lines={true}
                on_change={on_note}
            />
            <LinkField key="link" id={format!("link-{id}")} link={entity.link.clone()} {on_link} />
            { forget(props) }
        </div>
    }
}

fn variants(props: &DetailsProps) -> Html {
    let entity = &props.entity;
    html! {
        <div key="variants" class="entity-field">
            <p class="entity-title" id="variants">{ own::written() }</p>
            <ul class="entity-variants" aria-labelledby="variants">
                { for entity.variants.iter().map(|variant| {
                    let edit = EntityEdit::Split {
                        entity: entity.key.clone(),
                        name: variant.key.clone(),
                    };
                    html! {
                        <li key={variant.key.to_string()} class="entity-variant">
                            <span translate="no">{ variant.written.to_string() }</span>
                            <span class="entity-count">{ variant.count }</span>
                            if entity.variants.len() > 1 {
                                <button
                                    type="button"
                                    class="button button-plain"
                                    aria-label={own::split_off_that(&variant.written)}
                                    onclick={props.on_edit.reform(move |_: MouseEvent| edit.clone())}
                                >
                                    { own::split_off() }
                                </button>
                            }
                        </li>
                    }
                }) }
            </ul>
        </div>
    }
}

fn mentions(props: &DetailsProps) -> Html {
    let mentions = &props.entity.mentions;
    let count = mentions.len();
    let step = |to: Option<usize>, title: &'static str| {
        let target = to.and_then(|to| mentions.get(to).copied());
        let on_go = props.on_go.clone();
        html! {
            <button
                type="button"
                class="button"
                aria-disabled={target.is_none().to_string()}
                onclick={Callback::from(move |_: MouseEvent| target.iter().for_each(|id| on_go.emit(*id)))}
            >
                { title }
            </button>
        }
    };
    let undecided: Vec<AnnotationId> = mentions
        .iter()
        .filter_map(|id| props.annotations.get(*id))
        .filter(|mention| !mention.is_decided())
        .map(|mention| mention.id)
        .collect();
    let all = |ids: &[AnnotationId], one: fn(AnnotationId) -> Command| {
        let command = Command::All(ids.iter().copied().map(one).collect());
        props
            .on_command
            .reform(move |_: MouseEvent| command.clone())
    };
    let (before, after) = match props.position {
        Some(position) => (position.checked_sub(1), Some(position + 1)),
        None => (None, Some(0)),
    };
    html! {
        <div key="mentions" class="entity-field">
            <p class="entity-title">
                { match props.position {
                    Some(position) => own::MentionAt { at: position + 1, count }.say(),
                    None => own::mentions(count),
                } }
            </p>
            <div class="card-row">
                { step(before, own::previous()) }
                { step(after, own::next()) }
                if !undecided.is_empty() {
                    <button
                        type="button"
                        class="button"
                        onclick={all(&undecided, |id| Command::Accept { id })}
                    >
                        { own::accept(undecided.len()) }
                    </button>
                }
                <button
                    type="button"
                    class="button"
                    onclick={all(mentions, |id| Command::Remove { id })}
                >
                    { own::remove_all(count) }
                </button>
            </div>
        </div>
    }
}

fn labels(props: &DetailsProps) -> Html {
    let entity = &props.entity;
    html! {
        <div key="labels" class="entity-field">
            <p class="entity-title" id="entity-labels">{ own::label_of_all() }</p>
            <div class="card-row" role="group" aria-labelledby="entity-labels">
                { for props.labels.iter().map(|key| label_button(props, entity, &key.label)) }
            </div>
        </div>
    }
}

fn label_button(props: &DetailsProps, entity: &Entity, label: &Label) -> Html {
    let has = entity.label == *label;
    let edit = EntityEdit::Relabel {
        entity: entity.key.clone(),
        label: label.clone(),
    };
    let on_edit = props.on_edit.clone();
    html! {
        <button
            key={label.as_str()}
            type="button"
            class="button"
            data-choice={label.to_string()}
            aria-pressed={has.to_string()}
            onclick={Callback::from(move |_: MouseEvent| if !has { on_edit.emit(edit.clone()) })}
        >
            { words::label_name(label) }
        </button>
    }
}

fn forget(props: &DetailsProps) -> Html {
    let EntityKey::ByHand(entity) = props.entity.key else {
        return html! {};
    };
    let edit = EntityEdit::Forget { entity };
    html! {
        <button
            key="forget"
            type="button"
            class="button entity-forget"
            title={own::forget_about()}
            onclick={props.on_edit.reform(move |_: MouseEvent| edit.clone())}
        >
            { own::forget() }
        </button>
    }
}
