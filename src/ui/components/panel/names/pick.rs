//! A menu of the other names: to put an entity, or a mention of it, into one of them.

use std::rc::Rc;

use texts::entities as own;
use web_sys::HtmlSelectElement;
use yew::prelude::*;

use crate::annotation::{Entity, EntityKey, merge_candidates};
use crate::ui::words;

/// How many names the menu has.
const MOST: usize = 200;

/// What was picked.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Picked {
    /// A name of its own.
    New,
    /// One of the others.
    Other(EntityKey),
}

/// What the menu takes.
#[derive(Properties, PartialEq)]
pub(super) struct PickProps {
    /// Tells it from the other fields of the page.
    pub(super) id: AttrValue,
    /// What it is called.
    pub(super) title: AttrValue,
    /// The entity that is left out.
    pub(super) entity: Entity,
    /// All of them.
    pub(super) entities: Rc<Vec<Entity>>,
    /// Whether a name of its own is one of the choices.
    pub(super) new: bool,
    /// Something was picked.
    pub(super) on_pick: Callback<Picked>,
}

/// The menu; it acts by a button, so that a person can look at all choices by the keyboard.
#[component]
pub(super) fn Pick(props: &PickProps) -> Html {
    let node = use_node_ref();
    let candidates = merge_candidates(&props.entities, &props.entity, MOST);
    let on_pick = {
        let keys: Vec<EntityKey> = candidates.iter().map(|other| other.key.clone()).collect();
        let (node, on_pick, new) = (node.clone(), props.on_pick.clone(), props.new);
        Callback::from(move |_: MouseEvent| {
            let Some(menu) = node.cast::<HtmlSelectElement>() else {
                return;
            };
            let picked = match menu.value().parse::<usize>() {
                Ok(index) => keys.get(index).cloned().map(Picked::Other),
                Err(_) => new.then_some(Picked::New),
            };
            if let Some(picked) = picked {
                on_pick.emit(picked);
            }
        })
    };
    html! {
        <div class="entity-field">
            <label key="title" for={props.id.clone()}>{ &props.title }</label>
            <div key="menu" class="entity-pick">
                <select ref={node} id={props.id.clone()} class="field">
                    if props.new {
                        <option value="new" selected={true}>{ own::own_name() }</option>
                    }
                    { for candidates.iter().enumerate().map(|(index, other)| html! {
                        <option value={index.to_string()} selected={!props.new && index == 0}>
                            { own::Candidate { label: &words::label_name(&other.label), mentions: other.mentions.len(), name: &other.name }.say() }
                        </option>
                    }) }
                </select>
                <button type="button" class="button" onclick={on_pick}>
                    { if props.new { own::move_mention_do() } else { own::merge_with_do() } }
                </button>
            </div>
        </div>
    }
}
