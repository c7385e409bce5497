//! Asks what becomes of the mentions of a label that is deleted.

use texts::label_editor as own;
use web_sys::HtmlSelectElement;
use yew::prelude::*;

use crate::annotation::{Label, LabelEdit};
use crate::ui::words;

/// What it takes.
#[derive(Properties, PartialEq)]
pub(super) struct DeleteLabelProps {
    /// The label.
    pub(super) label: Label,
    /// How many mentions have it.
    pub(super) mentions: usize,
    /// The labels that these can have instead.
    pub(super) others: Vec<Label>,
    /// Deletes it.
    pub(super) on_edit: Callback<LabelEdit>,
    /// Leaves it.
    pub(super) on_cancel: Callback<()>,
}

/// Relabel them, remove them, or let it be.
#[component]
pub(super) fn DeleteLabel(props: &DeleteLabelProps) -> Html {
    let select = use_node_ref();
    let name = words::label_name(&props.label);
    let on_relabel = {
        let (select, others, label) = (select.clone(), props.others.clone(), props.label.clone());
        let on_edit = props.on_edit.clone();
        Callback::from(move |_: MouseEvent| {
            let instead = select
                .cast::<HtmlSelectElement>()
                .and_then(|select| others.get(select.selected_index() as usize))
                .cloned();
            if instead.is_some() {
                on_edit.emit(LabelEdit::Delete {
                    label: label.clone(),
                    instead,
                });
            }
        })
    };
    let on_remove = {
        let label = props.label.clone();
        props
            .on_edit
            .reform(move |_: MouseEvent| LabelEdit::Delete {
                label: label.clone(),
                instead: None,
            })
    };
    html! {
        <div class="label-delete" role="group" aria-label={own::delete(&name)}>
            <p>
                { own::what_becomes(props.mentions, &name) }
            </p>
            <div class="card-row">
                <select ref={select} class="field label-instead" aria-label={own::instead()}>
                    { for props.others.iter().map(|other| html! {
                        <option key={other.as_str()}>{ words::label_name(other) }</option>
                    }) }
                </select>
                <button type="button" class="button" onclick={on_relabel}>{ own::relabel() }</button>
                <button type="button" class="button" onclick={on_remove}>{ own::remove() }</button>
                <button
                    type="button"
                    class="button button-plain"
                    onclick={props.on_cancel.reform(|_: MouseEvent| ())}
                >
                    { own::cancel() }
                </button>
            </div>
        </div>
    }
}
