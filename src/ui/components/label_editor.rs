//! The labels of the article: added, renamed, drawn, ordered, deleted, taken from a file and given
//! as one.

mod add;
mod delete;
mod file;
mod row;

use texts::label_editor as own;
use yew::prelude::*;

use super::{Icon, Modal, Picture};
use crate::annotation::{Command, Label, LabelEdit, LabelSet, LabelSetError};
use crate::browser::clock;
use crate::intent::{Intent, Table};
use crate::ui::desk::Action;
use crate::ui::hooks::use_table;
use crate::workspace::Workspace;
use add::AddLabel;
use delete::DeleteLabel;
use file::LabelFile;
use row::LabelRow;

/// What the editor takes.
#[derive(Properties, PartialEq)]
pub struct LabelEditorProps {
    /// The document, whose labels they are.
    pub workspace: Workspace,
    /// Whether text of the article is selected.
    pub selecting: bool,
    /// Changes them.
    pub dispatch: Callback<Action>,
    /// It is closed.
    pub on_close: Callback<()>,
}

/// The dialog; each change counts as soon as it is made, and can be undone like any other.
#[component]
pub fn LabelEditor(props: &LabelEditorProps) -> Html {
    let node = use_node_ref();
    let problem = use_state_eq(|| None::<String>);
    let deleting = use_state_eq(|| None::<Label>);
    let table = use_table();
    let labels = props.workspace.labels();
    let count = labels.iter().len();

    let on_edit = {
        let (workspace, dispatch) = (props.workspace.clone(), props.dispatch.clone());
        let (problem, deleting) = (problem.setter(), deleting.setter());
        Callback::from(move |edit: LabelEdit| {
            let edit = match check(&table, workspace.labels(), edit) {
                Ok(edit) => edit,
                Err(error) => return problem.set(Some(error.to_string())),
            };
            let command = Command::Labels(edit);
            let stamp = clock::stamp();
            match workspace.apply(&command, stamp) {
                Ok(_) => {
                    problem.set(None);
                    deleting.set(None);
                    dispatch.emit(Action::Do(command, stamp));
                }
                Err(crate::annotation::CommandError::NothingToDo) => problem.set(None),
                Err(error) => problem.set(Some(error.to_string())),
            }
        })
    };
    let on_delete = {
        let workspace = props.workspace.clone();
        let (on_edit, deleting) = (on_edit.clone(), deleting.setter());
        Callback::from(move |label: Label| {
            if mentions(&workspace, &label) == 0 {
                on_edit.emit(LabelEdit::Delete {
                    label,
                    instead: None,
                });
            } else {
                deleting.set(Some(label));
            }
        })
    };
    html! {
        <Modal
            {node}
            class="label-editor"
            name={own::title()}
            selecting={props.selecting}
            on_close={&props.on_close}
        >
            <p class="label-editor-about">
                { own::about() }
            </p>
            <div class="label-row label-heads" aria-hidden="true">
                <span />
                <span class="label-name-fixed">{ own::name() }</span>
                <span>{ own::tag() }</span>
                <span>{ own::colour() }</span>
                <span>{ own::key() }</span>
            </div>
            <ol class="label-rows">
                { for labels.iter().enumerate().map(|(index, definition)| html! {
                    <LabelRow
                        key={definition.label.as_str()}
                        definition={definition.clone()}
                        place={index}
                        last={index + 1 == count}
                        alike={labels.iter().any(|other| {
                            other.label != definition.label && other.colour == definition.colour
                        })}
                        on_edit={on_edit.clone()}
                        on_delete={on_delete.clone()}
                    />
                }) }
            </ol>
            <div key="deleting">
                { for (*deleting).clone().map(|label| html! {
                    <DeleteLabel
                        mentions={mentions(&props.workspace, &label)}
                        others={labels.iter().map(|other| other.label.clone()).filter(|other| *other != label).collect::<Vec<_>>()}
                        label={label}
                        on_edit={on_edit.clone()}
                        on_cancel={{
                            let deleting = deleting.setter();
                            Callback::from(move |()| deleting.set(None))
                        }}
                    />
                }) }
            </div>
            <p class="label-problem" role="alert">
                { for problem.iter().map(|words| html! { { words } }) }
            </p>
            <AddLabel on_edit={on_edit.clone()} />
            <LabelFile
                labels={labels.clone()}
                on_edit={on_edit}
                on_problem={{
                    let problem = problem.setter();
                    Callback::from(move |words| problem.set(Some(words)))
                }}
            />
        </Modal>
    }
}

fn mentions(workspace: &Workspace, label: &Label) -> usize {
    let annotations = workspace.annotations().live();
    annotations
        .filter(|annotation| annotation.label == *label)
        .count()
}

/// Refuses a key that the page uses for something else; from a file such keys are left out.
fn check(table: &Table, labels: &LabelSet, edit: LabelEdit) -> Result<LabelEdit, LabelSetError> {
    let reserved = |key: char| {
        table.rows().iter().any(|row| {
            !matches!(row.intent, Intent::Label(_))
                && row.keys.iter().any(|chord| {
                    chord.is_single_key() && chord.key == crate::intent::Key::Character(key)
                })
        })
    };
    match edit {
        LabelEdit::Key { key: Some(key), .. } if labels.by_key(key).is_none() && reserved(key) => {
            Err(LabelSetError::KeyReserved(key))
        }
        LabelEdit::Replace { with } => Ok(LabelEdit::Replace {
            with: with.without_keys(reserved),
        }),
        edit => Ok(edit),
    }
}

/// A small button with a drawing.
fn small_button(
    picture: Picture,
    name: String,
    disabled: bool,
    on_click: Callback<MouseEvent>,
) -> Html {
    html! {
        <button
            type="button"
            class="button button-plain label-button"
            title={name.clone()}
            {disabled}
            onclick={on_click}
        >
            <Icon {picture} />
            <span class="unseen">{ name }</span>
        </button>
    }
}
