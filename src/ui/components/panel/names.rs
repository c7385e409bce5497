//! The names of the article: who and what is named, each with its mentions. They can be put
//! together, taken apart and described.

mod details;
mod item;
mod link_field;
mod merge_bar;
mod pick;
mod text_field;

use std::rc::Rc;

use texts::entities;
use web_sys::Element;
use yew::prelude::*;

use crate::annotation::{
    AnnotationId, AnnotationSet, Command, Entity, EntityEdit, EntityKey, Label,
};
use crate::browser::keyboard;
use crate::intent::LabelKey;
use crate::ui::words;
use item::{Gesture, Item, Row};
use merge_bar::MergeBar;

/// How many entities of a label are listed before a person asks for all of them.
const LISTED: usize = 100;

/// What the tab takes.
#[derive(Properties, PartialEq)]
pub(super) struct NamesProps {
    /// Who and what is named.
    pub(super) entities: Rc<Vec<Entity>>,
    /// The annotations that are shown.
    pub(super) annotations: AnnotationSet,
    /// The labels that can be given.
    pub(super) labels: Rc<Vec<LabelKey>>,
    /// The mention that is chosen.
    pub(super) chosen: Option<AnnotationId>,
    /// What to say where nothing is named.
    pub(super) empty: AttrValue,
    /// Goes to a mention.
    pub(super) on_go: Callback<AnnotationId>,
    /// Does something.
    pub(super) on_command: Callback<Command>,
}

/// What the list is at. Entities are remembered by their first mentions: their keys change when a
/// person works on them.
#[derive(Clone, Default, PartialEq)]
struct State {
    /// The labels of which all entities are listed.
    whole: Vec<Label>,
    /// Whether several can be selected.
    selecting: bool,
    /// The mentions by which the selected entities are known, the first that was selected first.
    selected: Vec<AnnotationId>,
    /// The mention by which the entity is known whose details are shown.
    opened: Option<AnnotationId>,
}

/// The entities under their labels, the most often named first.
#[component]
pub(super) fn Names(props: &NamesProps) -> Html {
    let state = use_reducer_eq(State::default);
    let dragged = use_mut_ref(|| None::<EntityKey>);
    let node = use_node_ref();
    // The callbacks are the same at every drawing: an edit then draws only the rows that it changes.
    let change = {
        let dispatcher = state.dispatcher();
        use_callback((), move |step: Step, ()| dispatcher.dispatch(step))
    };
    let on_edit = use_callback(
        (props.on_command.clone(), node.clone()),
        |edit: EntityEdit, (on_command, node)| {
            // What has the focus may go away with the entity that it is on.
            if let (true, Some(list)) = (takes_away(&edit), node.cast::<Element>()) {
                keyboard::focus_on(&list);
            }
            on_command.emit(Command::Entity(edit));
        },
    );
    let on_row = use_callback(
        (change.clone(), on_edit.clone(), dragged),
        |(row, gesture): (Row, Gesture), (change, on_edit, dragged)| match gesture {
            Gesture::Open(open) => change.emit(Box::new(move |state| {
                state.opened = row.mention.filter(|_| open);
            })),
            Gesture::Select(on) => change.emit(Box::new(move |state| {
                state.selected.retain(|known| Some(*known) != row.mention);
                state.selected.extend(row.mention.filter(|_| on));
            })),
            Gesture::Drag => drop(dragged.replace(Some(row.entity))),
            Gesture::Drop => {
                let other = dragged.take().filter(|other| *other != row.entity);
                if let Some(other) = other {
                    on_edit.emit(EntityEdit::Merge {
                        into: row.entity,
                        others: vec![other],
                    });
                }
            }
        },
    );
    let mut labels: Vec<&Label> = props.entities.iter().map(|entity| &entity.label).collect();
    labels.sort();
    labels.dedup();
    let selected: Vec<&Entity> = state
        .selected
        .iter()
        .filter_map(|mention| {
            props
                .entities
                .iter()
                .find(|entity| entity.mentions.contains(mention))
        })
        .collect();
    let view = View {
        props,
        state: &state,
        change: &change,
        on_edit: &on_edit,
        on_row: &on_row,
    };
    html! {
        <section ref={node} class="index" aria-labelledby="index-title" tabindex="-1">
            <h2 class="panel-title" id="index-title">{ entities::title() }</h2>
            if labels.is_empty() {
                <p class="index-empty">{ &props.empty }</p>
            } else {
                <MergeBar
                    selecting={state.selecting}
                    selected={selected.into_iter().cloned().collect::<Vec<_>>()}
                    on_select={change.reform(|selecting: bool| -> Step {
                        Box::new(move |state| {
                            state.selecting = selecting;
                            state.selected.clear();
                        })
                    })}
                    on_edit={&on_edit}
                />
            }
            <div>{ for labels.into_iter().map(|label| view.group(label)) }</div>
        </section>
    }
}

/// Whether an entity goes away by an edit.
fn takes_away(edit: &EntityEdit) -> bool {
    matches!(
        edit,
        EntityEdit::Merge { .. }
            | EntityEdit::Move { .. }
            | EntityEdit::Relabel { .. }
            | EntityEdit::Forget { .. }
    )
}

/// What happens to the state of the list.
type Step = Box<dyn FnOnce(&mut State)>;

impl Reducible for State {
    type Action = Step;

    fn reduce(self: Rc<Self>, step: Step) -> Rc<Self> {
        let mut next = (*self).clone();
        step(&mut next);
        Rc::new(next)
    }
}

struct View<'a> {
    props: &'a NamesProps,
    state: &'a State,
    change: &'a Callback<Step>,
    on_edit: &'a Callback<EntityEdit>,
    on_row: &'a Callback<(Row, Gesture)>,
}

impl View<'_> {
    fn group(&self, label: &Label) -> Html {
        let mut entities: Vec<&Entity> = self
            .props
            .entities
            .iter()
            .filter(|entity| entity.label == *label)
            .collect();
        // A stable sort: entities named equally often stay in the order of the text.
        entities.sort_by_key(|entity| std::cmp::Reverse(entity.mentions.len()));
        let count = entities.len();
        if !self.state.whole.contains(label) {
            entities.truncate(LISTED);
        }
        let on_all = {
            let label = label.clone();
            self.change.reform(move |_: MouseEvent| -> Step {
                let label = label.clone();
                Box::new(move |state| state.whole.push(label))
            })
        };
        let cut = count > entities.len();
        html! {
            <div key={label.as_str()} class="index-label" data-group={label.to_string()}>
                <h3 key="label" class="index-group">
                    <span class="label-sign" aria-hidden="true" />
                    { words::label_plural(label) }
                </h3>
                <ul key="entities">{ for entities.into_iter().map(|entity| self.item(entity)) }</ul>
                if cut {
                    <button key="all" type="button" class="button index-all" onclick={on_all}>
                        { entities::show_all(count) }
                    </button>
                }
            </div>
        }
    }

    fn item(&self, entity: &Entity) -> Html {
        let first = entity.mentions.first().copied();
        let known = |mention: &AnnotationId| entity.mentions.contains(mention);
        let opened = self.state.opened.as_ref().is_some_and(known);
        // What only the card shows is left out without one: the rows are then drawn again only for
        // what is on them.
        let (entities, annotations) = match opened {
            true => (self.props.entities.clone(), self.props.annotations.clone()),
            false => (Rc::default(), AnnotationSet::default()),
        };
        html! {
            <Item
                key={first.map(|first| first.to_string()).unwrap_or_default()}
                entity={entity.clone()}
                {entities}
                {annotations}
                labels={self.props.labels.clone()}
                chosen={self.props.chosen.filter(|chosen| entity.mentions.contains(chosen))}
                {opened}
                selected={self.state.selecting.then(|| self.state.selected.iter().any(known))}
                on_go={&self.props.on_go}
                on_command={&self.props.on_command}
                on_edit={self.on_edit}
                on_row={self.on_row}
            />
        }
    }
}
