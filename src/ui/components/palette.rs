//! The command palette: a field, and under it what can be asked for now. It follows the combobox
//! pattern of the WAI-ARIA Authoring Practices: the focus stays in the field.

use std::rc::Rc;

use texts::dialogs;
use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlInputElement, ScrollIntoViewOptions, ScrollLogicalPosition};
use yew::prelude::*;

use super::{Modal, modal};
use crate::palette::{Entry, Goal, Hit, search};

/// How many are shown at once: who sees more of them types another letter.
const MOST: usize = 60;

/// What the palette takes.
#[derive(Properties, PartialEq)]
pub struct PaletteProps {
    /// What can be chosen.
    pub entries: Rc<Vec<Entry>>,
    /// Whether text of the article is selected.
    pub selecting: bool,
    /// Something is chosen; the palette is closed by then.
    pub on_goal: Callback<Goal>,
    /// It is closed.
    pub on_close: Callback<()>,
}

/// The palette.
#[component]
pub fn Palette(props: &PaletteProps) -> Html {
    let node = use_node_ref();
    let list = use_node_ref();
    let query = use_state_eq(String::new);
    let active = use_state_eq(|| 0_usize);
    let hits = use_memo(
        (props.entries.clone(), (*query).clone()),
        |(entries, query)| search(entries, query),
    );
    let shown = hits.len().min(MOST);
    {
        let list = list.clone();
        use_effect_with((*active, hits.clone()), move |(active, _)| {
            keep_in_sight(&list, *active);
        });
    }
    let choose = {
        let node = node.clone();
        let (entries, hits) = (props.entries.clone(), hits.clone());
        let on_goal = props.on_goal.clone();
        Callback::from(move |index: usize| {
            let entry = hits.get(index).and_then(|hit| entries.get(hit.index));
            if let Some(entry) = entry {
                // The focus goes back first: what is asked for may be about what has it.
                modal::close(&node);
                on_goal.emit(entry.goal);
            }
        })
    };
    let on_input = {
        let (query, active) = (query.setter(), active.setter());
        Callback::from(move |event: InputEvent| {
            if let Some(input) = event.target_dyn_into::<HtmlInputElement>() {
                query.set(input.value());
                active.set(0);
            }
        })
    };
    let on_key = {
        let choose = choose.clone();
        let active = active.clone();
        Callback::from(move |event: KeyboardEvent| {
            if event.is_composing() {
                return;
            }
            let last = shown.saturating_sub(1);
            let next = match event.key().as_str() {
                "ArrowDown" if *active >= last => 0,
                "ArrowDown" => *active + 1,
                "ArrowUp" if *active == 0 => last,
                "ArrowUp" => *active - 1,
                "PageDown" => (*active + 8).min(last),
                "PageUp" => active.saturating_sub(8),
                "Enter" => {
                    event.prevent_default();
                    choose.emit(*active);
                    return;
                }
                _ => return,
            };
            event.prevent_default();
            active.set(next);
        })
    };
    let options = hits
        .iter()
        .take(MOST)
        .enumerate()
        .filter_map(|(index, hit)| {
            let entry = props.entries.get(hit.index)?;
            Some(option(entry, hit, index, index == *active, &choose))
        });
    let found = match hits.len() {
        0 => dialogs::nothing_called_so().to_owned(),
        count => dialogs::entries(count),
    };
    html! {
        <Modal {node} class="palette" name={dialogs::palette()} head={false} selecting={props.selecting} on_close={&props.on_close}>
            <input
                type="text"
                class="palette-field"
                role="combobox"
                aria-label={dialogs::what_to_do()}
                aria-expanded="true"
                aria-autocomplete="list"
                aria-controls="palette-list"
                aria-activedescendant={(shown > 0).then(|| option_id(*active))}
                placeholder={dialogs::what_to_do_placeholder()}
                autocomplete="off"
                autocapitalize="none"
                spellcheck="false"
                oninput={on_input}
                onkeydown={on_key}
            />
            <p class="unseen" role="status">{ found }</p>
            <ul
                ref={list}
                class="palette-list"
                id="palette-list"
                role="listbox"
                aria-label={dialogs::commands_and_names()}
            >
                { for options }
            </ul>
            if hits.is_empty() {
                <p class="empty">{ dialogs::nothing_called_so_try() }</p>
            }
        </Modal>
    }
}

fn option_id(index: usize) -> String {
    format!("palette-option-{index}")
}

fn option(entry: &Entry, hit: &Hit, index: usize, active: bool, choose: &Callback<usize>) -> Html {
    // The focus stays in the field.
    let on_press = Callback::from(|event: MouseEvent| event.prevent_default());
    let is_command = matches!(entry.goal, Goal::Ask(_));
    html! {
        <li
            key={index}
            id={option_id(index)}
            class="palette-option"
            role="option"
            aria-selected={active.to_string()}
            data-group={entry.label.as_ref().map(ToString::to_string)}
            onmousedown={on_press}
            onclick={choose.reform(move |_: MouseEvent| index)}
        >
            if entry.label.is_some() {
                <span class="label-sign" aria-hidden="true" />
            }
            <span class="palette-title" translate={(!is_command).then_some("no")}>
                { for title(entry, hit) }
            </span>
            if is_command && !entry.detail.is_empty() {
                <kbd>{ &entry.detail }</kbd>
            } else {
                <span class="palette-detail">{ &entry.detail }</span>
            }
        </li>
    }
}

/// The title in pieces, those that the query names set off.
fn title<'a>(entry: &'a Entry, hit: &'a Hit) -> impl Iterator<Item = Html> + 'a {
    let mut pieces: Vec<(bool, String)> = Vec::new();
    for (index, character) in entry.title.chars().enumerate() {
        let named = hit.matched.contains(&index);
        match pieces.last_mut() {
            Some((last, piece)) if *last == named => piece.push(character),
            _ => pieces.push((named, character.to_string())),
        }
    }
    pieces.into_iter().map(|(named, piece)| match named {
        true => html! { <b>{ piece }</b> },
        false => html! { { piece } },
    })
}

fn keep_in_sight(list: &NodeRef, index: usize) {
    let option = list
        .cast::<Element>()
        .and_then(|list| list.children().item(index as u32))
        .and_then(|option| option.dyn_into::<Element>().ok());
    if let Some(option) = option {
        let options = ScrollIntoViewOptions::new();
        options.set_block(ScrollLogicalPosition::Nearest);
        option.scroll_into_view_with_scroll_into_view_options(&options);
    }
}
