//! The person's own list of names: what is in it, to be changed, taken away and brought back.

use std::rc::Rc;

use texts::name_list as own;
use web_sys::{File, HtmlInputElement, HtmlSelectElement};
use yew::prelude::*;

use super::{FileChooser, Icon, Modal, Picture};
use crate::annotation::Label;
use crate::browser::checkbox::is_checked;
use crate::browser::download;
use crate::browser::file;
use crate::intent::LabelKey;
use crate::names::{ListedName, NameList, Treatment, parse_name_list, write_name_list};
use crate::ui::words;

/// What the dialog takes.
#[derive(Properties, PartialEq)]
pub struct NameListDialogProps {
    /// The list.
    pub names: NameList,
    /// The labels that can be given.
    pub labels: Rc<Vec<LabelKey>>,
    /// Changes the list.
    pub on_change: Callback<NameList>,
    /// The dialog is closed.
    pub on_close: Callback<()>,
}

/// The dialog; each change counts at once.
#[component]
pub fn NameListDialog(props: &NameListDialogProps) -> Html {
    let node = use_node_ref();
    let field = use_node_ref();
    let menu = use_node_ref();
    let problem = use_state_eq(|| None::<String>);
    let labels: Vec<Label> = props.labels.iter().map(|key| key.label.clone()).collect();
    let on_add = {
        let (names, on_change) = (props.names.clone(), props.on_change.clone());
        let (field, menu, labels) = (field.clone(), menu.clone(), labels.clone());
        Callback::from(move |event: SubmitEvent| {
            event.prevent_default();
            let name = field.cast::<HtmlInputElement>();
            let label = menu
                .cast::<HtmlSelectElement>()
                .and_then(|menu| usize::try_from(menu.selected_index()).ok())
                .and_then(|index| labels.get(index).cloned());
            let (Some(name), Some(label)) = (name, label) else {
                return;
            };
            let changed = names.with(ListedName {
                name: name.value().trim().into(),
                label,
                treatment: Treatment::Suggest,
            });
            if changed != names {
                name.set_value("");
                on_change.emit(changed);
            }
            let _ = name.focus();
        })
    };
    let on_export = {
        let (names, problem) = (props.names.clone(), problem.clone());
        Callback::from(move |_: MouseEvent| {
            let json = write_name_list(&names);
            let done = download::download("names.gloss-names.json", "application/json", &json);
            problem.set(done.err().map(|reason| own::not_saved(&reason)));
        })
    };
    let on_import = {
        let (names, on_change) = (props.names.clone(), props.on_change.clone());
        let problem = problem.clone();
        Callback::from(move |chosen: Vec<File>| {
            let Some(chosen) = chosen.into_iter().next() else {
                return;
            };
            let (names, on_change) = (names.clone(), on_change.clone());
            let problem = problem.setter();
            wasm_bindgen_futures::spawn_local(async move {
                let read = file::read_text(&chosen)
                    .await
                    .and_then(|json| parse_name_list(&json).map_err(|error| error.to_string()));
                match read {
                    Ok(list) => {
                        problem.set(None);
                        on_change
                            .emit(list.iter().cloned().fold(names, |all, name| all.with(name)));
                    }
                    Err(reason) => problem.set(Some(reason)),
                }
            });
        })
    };
    html! {
        <Modal
            {node}
            class="name-list"
            name={own::title()}
            selecting={false}
            on_close={&props.on_close}
        >
            <p class="panel-note">
                { own::about() }
            </p>
            <form class="name-list-add" onsubmit={on_add}>
                <input
                    ref={field}
                    class="field"
                    type="text"
                    aria-label={own::name()}
                    placeholder={own::name_placeholder()}
                    autocomplete="off"
                />
                <select ref={menu} class="field" aria-label={own::label()}>
                    { for labels.iter().map(|label| html! {
                        <option value={label.to_string()}>{ words::label_name(label) }</option>
                    }) }
                </select>
                <button type="submit" class="button button-primary">{ own::add() }</button>
            </form>
            if props.names.is_empty() {
                <p class="empty">{ own::empty() }</p>
            } else {
                <ul class="name-list-names" aria-label={own::names()} tabindex="0">
                    { for props.names.iter().map(|name| item(props, name)) }
                </ul>
            }
            { for (*problem).as_ref().map(|problem| html! {
                <p class="field-error" role="alert">{ problem }</p>
            }) }
            <div class="occurrences-actions">
                <button
                    type="button"
                    class="button"
                    aria-disabled={props.names.is_empty().to_string()}
                    onclick={on_export}
                >
                    { own::save() }
                </button>
                <FileChooser
                    name={own::take()}
                    accept=".json,application/json"
                    on_files={on_import}
                >
                    { own::take() }
                </FileChooser>
            </div>
        </Modal>
    }
}

fn item(props: &NameListDialogProps, name: &ListedName) -> Html {
    let on_treatment = {
        let (names, name) = (props.names.clone(), name.clone());
        props.on_change.reform(move |event: Event| {
            names.with(ListedName {
                treatment: if is_checked(&event) {
                    Treatment::Mark
                } else {
                    Treatment::Suggest
                },
                ..name.clone()
            })
        })
    };
    let on_remove = {
        let (names, name) = (props.names.clone(), name.name.clone());
        props
            .on_change
            .reform(move |_: MouseEvent| names.without(&name))
    };
    let id = format!("treatment-{}", name.name);
    html! {
        <li key={name.name.to_string()} class="name-list-name" data-group={name.label.to_string()}>
            <span class="label-sign" aria-hidden="true" />
            <span class="row-name" translate="no">{ name.name.to_string() }</span>
            <span class="unseen">{ words::label_name(&name.label) }</span>
            <span class="occurrences-tick">
                <input
                    type="checkbox"
                    id={id.clone()}
                    checked={name.treatment == Treatment::Mark}
                    onchange={on_treatment}
                />
                <label for={id}>
                    { own::mark_at_once() }<span class="unseen">{ own::mark_at_once_that(&name.name) }</span>
                </label>
            </span>
            <button type="button" class="button button-plain" onclick={on_remove}>
                <Icon picture={Picture::Remove} />
                <span class="unseen">{ own::remove(&name.name) }</span>
            </button>
        </li>
    }
}
