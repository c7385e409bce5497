//! What can be done with all that was found at once: each button says to how many it does it, and
//! one undo takes it back.

use std::rc::Rc;

use texts::find as own;
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
        <div class="find-actions" role="group" aria-label={own::mark_group()}>
            <p class="panel-note">
                { match (count, marked) {
                    (0, _) => own::all_are_marked().to_owned(),
                    (count, 0) => own::mark_all(count),
                    (count, marked) => own::MarkSome { count, marked }.say(),
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
        <div class="find-actions" role="group" aria-label={own::change_group()}>
            <div class="card-row">
                { button(props, "accept", commands(Bulk::Accept), own::accept) }
                { button(props, "remove", commands(Bulk::Remove), own::remove) }
                { button(props, "restore", commands(Bulk::Restore), own::bring_back) }
            </div>
            if !commands(Bulk::Remove).is_empty() {
                <p class="panel-note">{ own::change_to() }</p>
                <div class="card-row">
                    { for props.labels.iter().map(|key| {
                        label_button(props, &key.label, |label| commands(Bulk::Relabel(label.clone())))
                    }) }
                </div>
            }
        </div>
    }
}

/// "Accept 12", as `say` has it; nothing where it would change nothing.
fn button(
    props: &FindActionsProps,
    key: &'static str,
    commands: Vec<Command>,
    say: fn(usize) -> String,
) -> Html {
    let count = commands.len();
    if count == 0 {
        return html! {};
    }
    html! {
        <button
            {key}
            type="button"
            class="button button-small"
            onclick={act(props, commands)}
        >
            { say(count) }
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
            { own::label(count, &words::label_name(label)) }
        </button>
    }
}

fn act(props: &FindActionsProps, commands: Vec<Command>) -> Callback<MouseEvent> {
    props.dispatch.reform(move |_: MouseEvent| {
        Action::Do(Command::AllPossible(commands.clone()), clock::stamp())
    })
}
