//! Several articles chosen at once, and what can be done with them together.

use std::collections::BTreeSet;

use texts::library as own;
use yew::prelude::*;

use crate::storage::DocumentId;
use crate::ui::components::{Icon, Picture};

/// The articles that are chosen; none while nobody chooses.
pub(super) type Chosen = Option<BTreeSet<DocumentId>>;

/// What is asked for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum SelectionAction {
    /// Other articles are chosen, or the choosing ends.
    Choose(Chosen),
    /// Takes the annotations of the chosen ones away.
    Download,
    /// Compares two.
    Compare(DocumentId, DocumentId),
    /// Puts them into the bin.
    Delete,
}

/// What the bar takes.
#[derive(Properties, PartialEq)]
pub(super) struct SelectionBarProps {
    /// The articles that are chosen.
    pub chosen: Chosen,
    /// The articles that can be chosen: those that are found.
    pub found: Vec<DocumentId>,
    /// Asks for something.
    pub on_act: Callback<SelectionAction>,
}

/// One button; and while somebody chooses, what can be done with what is chosen.
#[component]
pub(super) fn SelectionBar(props: &SelectionBarProps) -> Html {
    let act = |action: SelectionAction| props.on_act.reform(move |_: MouseEvent| action.clone());
    let choosing = props.chosen.is_some();
    let other = match choosing {
        true => None,
        false => Some(BTreeSet::new()),
    };
    html! {
        <div
            class="library-selection"
            role="group"
            aria-label={own::selection()}
            data-choosing={choosing.to_string()}
        >
            <button
                type="button"
                class="button button-plain"
                aria-pressed={choosing.to_string()}
                onclick={act(SelectionAction::Choose(other))}
            >
                { if choosing { own::done() } else { own::select_several() } }
            </button>
            // Always there, so that the button before it stays the same one and keeps the focus.
            <div class="library-together">
                { for props.chosen.iter().map(|chosen| together(chosen, &props.found, &act)) }
            </div>
        </div>
    }
}

/// How many are chosen, and what can be done with them.
fn together(
    chosen: &BTreeSet<DocumentId>,
    found: &[DocumentId],
    act: &impl Fn(SelectionAction) -> Callback<MouseEvent>,
) -> Html {
    let all = chosen.len() >= found.len();
    let next = if all {
        BTreeSet::new()
    } else {
        found.iter().copied().collect()
    };
    let mut two = chosen.iter().copied();
    let pair = match (two.next(), two.next(), two.next()) {
        (Some(one), Some(other), None) => Some((one, other)),
        _ => None,
    };
    html! {
        <>
            <button
                type="button"
                class="button button-plain"
                onclick={act(SelectionAction::Choose(Some(next)))}
            >
                { if all { own::select_none() } else { own::select_all() } }
            </button>
            <p class="library-selected" role="status">{ own::selected(chosen.len()) }</p>
            if !chosen.is_empty() {
                <button type="button" class="button" onclick={act(SelectionAction::Download)}>
                    <Icon picture={Picture::Download} />
                    { own::download() }
                </button>
                if let Some((one, other)) = pair {
                    <button
                        type="button"
                        class="button"
                        title={own::compare_about()}
                        onclick={act(SelectionAction::Compare(one, other))}
                    >
                        { own::compare() }
                    </button>
                }
                <button type="button" class="button" onclick={act(SelectionAction::Delete)}>
                    <Icon picture={Picture::Remove} />
                    { own::delete() }
                </button>
            }
        </>
    }
}
