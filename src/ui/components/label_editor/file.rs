//! A set of labels as a file: taken from one, and given as one.

use texts::label_editor as own;
use web_sys::File;
use yew::prelude::*;

use crate::annotation::{LabelEdit, LabelSet, parse_label_set, write_label_set};
use crate::browser::{download, file};
use crate::ui::components::{FileChooser, Icon, Picture};

/// What it takes.
#[derive(Properties, PartialEq)]
pub(super) struct LabelFileProps {
    /// The labels.
    pub(super) labels: LabelSet,
    /// Takes those of a file.
    pub(super) on_edit: Callback<LabelEdit>,
    /// Says what went wrong.
    pub(super) on_problem: Callback<String>,
}

/// Two buttons.
#[component]
pub(super) fn LabelFile(props: &LabelFileProps) -> Html {
    let on_file = {
        let (on_edit, on_problem) = (props.on_edit.clone(), props.on_problem.clone());
        Callback::from(move |chosen: Vec<File>| {
            let Some(chosen) = chosen.into_iter().next() else {
                return;
            };
            let (on_edit, on_problem) = (on_edit.clone(), on_problem.clone());
            wasm_bindgen_futures::spawn_local(async move {
                let read = file::read_text(&chosen).await;
                match read.and_then(|json| parse_label_set(&json)) {
                    Ok(with) => on_edit.emit(LabelEdit::Replace { with }),
                    Err(reason) => on_problem.emit(reason),
                }
            });
        })
    };
    let on_download = {
        let (labels, on_problem) = (props.labels.clone(), props.on_problem.clone());
        Callback::from(move |_: MouseEvent| {
            let json = write_label_set(&labels);
            if let Err(reason) = download::download("labels.json", "application/json", &json) {
                on_problem.emit(own::not_saved(&reason));
            }
        })
    };
    html! {
        <div class="label-files">
            <FileChooser name={own::take()} accept=".json,application/json" on_files={on_file}>
                <Icon picture={Picture::Open} />
                { own::take() }
            </FileChooser>
            <button type="button" class="button" onclick={on_download}>
                <Icon picture={Picture::Download} />
                { own::save() }
            </button>
        </div>
    }
}
