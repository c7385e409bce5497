//! What can be done with all that was found at once: each button says to how many it does it, and
//! one undo takes it back.

use std::rc::Rc;

use yew::prelude::*;

use crate::annotation::{AnnotationSet, Bulk, Command, Label, Results, Scope, mark_all};
use crate::browser::clock;
use crate::intent::LabelKey;
use crate::ui::desk::Action;
use crate::ui::words;

/// What the buttons take.
#[derive(Properties, PartialEq)]
pub(super) struct FindActionsProps {
    /// The annotations of the document.
    pub(super) set: AnnotationSet,
    /// What was found.
    pub(super) results: Results,
    /// Where it was looked for.
    pub(super) scope: Scope,
    /// The labels that can be given.
    pub(super) labels: Rc<Vec<LabelKey>>,
    /// Changes the page.
    pub(super) dispatch: Callback<Action>,
}

/// Mark, or accept, remove, relabel and bring back.
#[component]
pub(super) fn FindActions(props: &FindActionsProps) -> Html {
    match props.scope {
        Scope::Text => mark(props),
        Scope::Mentions => change(props),
    }
}

fn mark(props: &FindActionsProps) -> Html {
    let commands = |label: &Label| mark_all(&props.set, &props.results.places, label);
    let count = commands(&Label::Person).len();
    let marked = props.results.len() - count;
    html! {
        <div class="find-actions" role="group" aria-label="Mark all that was found">
            <p class="panel-note">
                { match (count, marked) {
                    (0, _) => "All are marked.".to_owned(),
                    (count, 0) => format!("Mark all {count} as"),
                    (count, 1) => format!("Mark {count} as (1 is marked)"),
                    (count, marked) => format!("Mark {count} as ({marked} are marked)"),
                } }
            </p>
            if count > 0 {
                <div class="card-row">
                    { for props.labels.iter().map(|key| label_button(props, &key.label, commands)) }
                </div>
            }
        </div>
    }
}

fn change(props: &FindActionsProps) -> Html {
    let commands = |bulk: Bulk| bulk.commands(&props.set, props.results.mentions.iter());
    html! {
        <div class="find-actions" role="group" aria-label="Change all that was found">
            <div class="card-row">
                { button(props, "Accept", commands(Bulk::Accept)) }
                { button(props, "Remove", commands(Bulk::Remove)) }
                { button(props, "Bring back", commands(Bulk::Restore)) }
            </div>
            if !commands(Bulk::Remove).is_empty() {
                <p class="panel-note">{ "Change to" }</p>
                <div class="card-row">
                    { for props.labels.iter().map(|key| {
                        label_button(props, &key.label, |label| commands(Bulk::Relabel(label.clone())))
                    }) }
                </div>
            }
        </div>
    }
}

/// "Accept 12"; nothing where it would change nothing.
fn button(props: &FindActionsProps, word: &'static str, commands: Vec<Command>) -> Html {
    let count = commands.len();
    if count == 0 {
        return html! {};
    }
    html! {
        <button
            key={word}
            type="button"
            class="button button-small"
            onclick={act(props, commands)}
        >
            { format!("{word} {count}") }
        </button>
    }
}

fn label_button(
    props: &FindActionsProps,
    label: &Label,
    commands: impl Fn(&Label) -> Vec<Command>,
) -> Html {
    let commands = commands(label);
    let count = commands.len();
    html! {
        <button
            key={label.as_str()}
            type="button"
            class="button button-small"
            data-choice={label.to_string()}
            disabled={count == 0}
            onclick={act(props, commands)}
        >
            { format!("{} {count}", words::label_name(label)) }
        </button>
    }
}

fn act(props: &FindActionsProps, commands: Vec<Command>) -> Callback<MouseEvent> {
    props.dispatch.reform(move |_: MouseEvent| {
        Action::Do(Command::AllPossible(commands.clone()), clock::stamp())
    })
}
