//! Selecting several names, and making one of them.

use texts::entities as own;
use yew::prelude::*;

use crate::annotation::{Entity, EntityEdit};

/// What the bar takes.
#[derive(Properties, PartialEq)]
pub(super) struct MergeBarProps {
    /// Whether names can be selected.
    pub(super) selecting: bool,
    /// Those that are, the first that was selected first.
    pub(super) selected: Vec<Entity>,
    /// Lets names be selected, or no longer.
    pub(super) on_select: Callback<bool>,
    /// Does something to entities.
    pub(super) on_edit: Callback<EntityEdit>,
}

/// What can be done with several names.
#[component]
pub(super) fn MergeBar(props: &MergeBarProps) -> Html {
    let toggle = {
        let selecting = !props.selecting;
        props.on_select.reform(move |_: MouseEvent| selecting)
    };
    let merge = match props.selected.as_slice() {
        [first, others @ ..] if !others.is_empty() => Some((
            first.name.clone(),
            EntityEdit::Merge {
                into: first.key.clone(),
                others: others.iter().map(|other| other.key.clone()).collect(),
            },
        )),
        _ => None,
    };
    let on_merge = {
        let (edit, on_edit) = (merge.clone(), props.on_edit.clone());
        let on_select = props.on_select.clone();
        Callback::from(move |_: MouseEvent| {
            if let Some((_, edit)) = edit.clone() {
                on_edit.emit(edit);
                on_select.emit(false);
            }
        })
    };
    html! {
        <div class="merge-bar">
            <button
                key="select"
                type="button"
                class="button"
                aria-pressed={props.selecting.to_string()}
                onclick={toggle}
            >
                { if props.selecting { own::cancel() } else { own::select_several() } }
            </button>
            if props.selecting {
                <button
                    key="merge"
                    type="button"
                    class="button button-primary"
                    aria-disabled={merge.is_none().to_string()}
                    onclick={on_merge}
                >
                    { match &merge {
                        Some((name, _)) => own::merge_into(props.selected.len(), name),
                        None => own::merge().to_owned(),
                    } }
                </button>
                <p key="about" class="panel-note">
                    { own::merge_about() }
                </p>
            }
        </div>
    }
}
