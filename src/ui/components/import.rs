//! What came with files: what was recognised, what could not be taken, and what to do with it.

mod item;

use std::rc::Rc;

use item::ItemReport;
use texts::importing as own;
use yew::prelude::*;

use super::compare::{Compare, Sides};
use super::modal::{self, Modal};
use crate::browser::clock;
use crate::formats::OffsetUnit;
use crate::incoming::{Incoming, Item, pair};
use crate::storage::DocumentId;
use crate::ui::desk::{Action, Notice};
use crate::ui::library::PageLibrary;
use crate::ui::opening::{open_item, open_merged};
use crate::ui::words::importing;
use crate::workspace::Workspace;

/// What the dialog takes.
#[derive(Properties, PartialEq)]
pub struct ImportProps {
    /// What came.
    pub incoming: Rc<Incoming>,
    /// The open article.
    pub open: Option<Workspace>,
    /// Where articles are kept.
    pub library: PageLibrary,
    /// Whether text of the article is selected.
    pub selecting: bool,
    /// Changes the page.
    pub dispatch: Callback<Action>,
    /// It is closed.
    pub on_close: Callback<()>,
}

/// The dialog.
#[component]
pub fn Import(props: &ImportProps) -> Html {
    let node = use_node_ref();
    let items = use_state_eq(|| props.incoming.items.clone());
    let comparing = use_state_eq(|| false);
    let act = |action: Action| {
        let (dispatch, node) = (props.dispatch.clone(), node.clone());
        Callback::from(move |_: MouseEvent| {
            modal::close(&node);
            dispatch.emit(action.clone());
        })
    };
    let on_unit = |index: usize| {
        let items = items.clone();
        Callback::from(move |unit: OffsetUnit| {
            let mut counted: Vec<Item> = (*items).clone();
            if let Some(item) = counted.get_mut(index) {
                *item = item.counted_in(unit, clock::stamp());
            }
            items.set(counted);
        })
    };
    let on_keep = {
        let (dispatch, node) = (props.dispatch.clone(), node.clone());
        let (library, items) = (props.library.clone(), items.clone());
        Callback::from(move |_: MouseEvent| {
            modal::close(&node);
            keep_all(&items, &library, &dispatch);
        })
    };
    let to_merge = match (&props.open, items.as_slice()) {
        (Some(open), [item]) if item.of_open => Some((open, item)),
        _ => None,
    };
    let to_compare = match (to_merge, pair(&items)) {
        (Some((open, item)), _) => Some((open, &item.workspace, Sides::YoursAndTheirs)),
        (None, Some((one, other))) => {
            Some((&one.workspace, &other.workspace, Sides::FirstAndSecond))
        }
        (None, None) => None,
    };
    let compare = to_compare.map(|_| {
        let comparing = comparing.clone();
        let expanded = comparing.to_string();
        let on_click = Callback::from(move |_: MouseEvent| comparing.set(!*comparing));
        html! {
            <button type="button" class="button" aria-expanded={expanded} onclick={on_click}>
                { own::compare() }
            </button>
        }
    });
    html! {
        <Modal
            node={&node}
            class={if *comparing { "import import-wide" } else { "import" }}
            name={own::title()}
            selecting={props.selecting}
            on_close={&props.on_close}
        >
            { for items.iter().enumerate().map(|(index, item)| html! {
                <ItemReport key={index} item={item.clone()} on_unit={on_unit(index)} />
            }) }
            if !props.incoming.unreadable.is_empty() {
                <ul class="import-list import-bad">
                    { for props.incoming.unreadable.iter().map(|(name, reason)| html! {
                        <li><strong>{ name.to_string() }</strong>{ own::not_read(reason) }</li>
                    }) }
                </ul>
            }
            { for to_merge.map(|(open, item)| {
                let brought = item.brought(open, clock::stamp());
                html! {
                    <section class="import-merge">
                        <p>
                            { own::of_open() }{ " " }
                            { importing::would_bring(&brought) }
                        </p>
                        if !brought.collisions.is_empty() {
                            <ul class="import-list">
                                { for brought.collisions.iter().map(|collision| html! {
                                    <li>{ importing::sides(open.document(), collision) }</li>
                                }) }
                            </ul>
                        }
                    </section>
                }
            }) }
            if let (true, Some((one, other, sides))) = (*comparing, to_compare) {
                <Compare
                    one={one.clone()}
                    other={other.clone()}
                    {sides}
                    on_save={{
                        let (dispatch, node) = (props.dispatch.clone(), node.clone());
                        Callback::from(move |merged: Workspace| {
                            modal::close(&node);
                            dispatch.emit(open_merged(merged));
                        })
                    }}
                />
            }
            <div class="export-actions">
                { match (to_merge, items.as_slice()) {
                    (Some((_, item)), _) => {
                        let theirs = item.workspace.annotations().clone();
                        html! {
                            <>
                                <button type="button" class="button" onclick={act(open_item(item))}>
                                    { own::open_as_new() }
                                </button>
                                { compare }
                                <button
                                    type="button"
                                    class="button button-primary"
                                    onclick={act(Action::Bring(theirs, clock::stamp()))}
                                >
                                    { own::merge() }
                                </button>
                            </>
                        }
                    }
                    (None, [item]) => html! {
                        <button
                            type="button"
                            class="button button-primary"
                            onclick={act(open_item(item))}
                        >
                            { own::open() }
                        </button>
                    },
                    (None, []) => html! {},
                    (None, items) => html! {
                        <>
                            { compare }
                            <button type="button" class="button button-primary" onclick={on_keep}>
                                { own::keep_all(items.len()) }
                            </button>
                        </>
                    },
                } }
            </div>
        </Modal>
    }
}

/// Keeps all documents in the library and opens the first.
fn keep_all(items: &[Item], library: &PageLibrary, dispatch: &Callback<Action>) {
    let Some((first, rest)) = items.split_first() else {
        return;
    };
    let mut kept = 0;
    let mut reason = None;
    for item in rest {
        let id = DocumentId(clock::random());
        match library.save(id, &item.workspace, &[], clock::now()) {
            Ok(_) => kept += 1,
            Err(error) => reason = Some(error),
        }
    }
    dispatch.emit(open_item(first));
    dispatch.emit(Action::Notice(Some(match reason {
        None => Notice {
            error: false,
            words: own::kept(kept).into(),
            back: None,
        },
        Some(error) => Notice::error(own::not_all_kept(kept, &error.to_string())),
    })));
}
