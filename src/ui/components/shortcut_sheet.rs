//! The sheet of shortcuts: which keys ask for what, straight from the table.

use texts::{dialogs, settings};
use web_sys::HtmlInputElement;
use yew::prelude::*;

use super::{Modal, Switch};
use crate::intent::{Group, Row, Table};
use crate::ui::hooks::use_table;

/// What the sheet takes.
#[derive(Properties, PartialEq)]
pub struct ShortcutSheetProps {
    /// Whether characters by themselves are shortcuts.
    pub single_keys: bool,
    /// Whether text of the article is selected.
    pub selecting: bool,
    /// Turns them on or off.
    pub on_single_keys: Callback<bool>,
    /// It is closed.
    pub on_close: Callback<()>,
}

/// The sheet, by group, with a field that filters it.
#[component]
pub fn ShortcutSheet(props: &ShortcutSheetProps) -> Html {
    let node = use_node_ref();
    let table = use_table();
    let query = use_state_eq(String::new);
    let on_input = {
        let query = query.setter();
        Callback::from(move |event: InputEvent| {
            if let Some(input) = event.target_dyn_into::<HtmlInputElement>() {
                query.set(input.value());
            }
        })
    };
    let groups: Vec<(Group, Vec<&Row>)> = Group::ALL
        .into_iter()
        .map(|group| (group, table.with_keys(group, &query).collect::<Vec<_>>()))
        .filter(|(_, rows)| !rows.is_empty())
        .collect();
    let count: usize = groups.iter().map(|(_, rows)| rows.len()).sum();
    html! {
        <Modal {node} class="shortcuts" name={dialogs::shortcuts()} selecting={props.selecting} on_close={&props.on_close}>
            <div class="shortcuts-tools">
                <input
                    type="search"
                    autofocus=true
                    class="field"
                    placeholder={dialogs::filter_placeholder()}
                    aria-label={dialogs::filter()}
                    autocomplete="off"
                    spellcheck="false"
                    oninput={on_input}
                />
                <Switch
                    name="single-keys-here"
                    title={settings::single_keys()}
                    on={props.single_keys}
                    on_change={&props.on_single_keys}
                />
            </div>
            <p class="unseen" role="status">{ dialogs::shortcut_count(count) }</p>
            <div class="shortcuts-groups">
                if groups.is_empty() {
                    <p class="empty">{ dialogs::no_shortcut() }</p>
                }
                { for groups.iter().map(|(group, rows)| html! {
                    <section key={group.title()} class="shortcuts-group">
                        <h3>{ group.title() }</h3>
                        <dl>{ for rows.iter().map(|row| entry(&table, row)) }</dl>
                    </section>
                }) }
            </div>
        </Modal>
    }
}

fn entry(table: &Table, row: &Row) -> Html {
    let keys: Vec<Html> = table
        .keys(row)
        .map(|chord| {
            let caps = chord.caps(table.platform()).into_iter();
            html! { <span class="chord">{ for caps.map(|cap| html! { <kbd>{ cap }</kbd> }) }</span> }
        })
        .collect();
    html! {
        <div key={row.title.to_string()} class="shortcut">
            <dt>{ row.title.to_string() }</dt>
            <dd>{ for keys }</dd>
        </div>
    }
}
