//! The notes on mentions, in the order of the text.

use std::rc::Rc;

use texts::entities;
use yew::prelude::*;

use crate::annotation::{Annotation, AnnotationId};
use crate::workspace::Workspace;

/// What the list takes.
#[derive(Properties, PartialEq)]
pub(super) struct NotesProps {
    /// The document with its annotations.
    pub(super) workspace: Workspace,
    /// Goes to a mention.
    pub(super) on_go: Callback<AnnotationId>,
}

/// Each mention that has a note, with it; nothing where none has.
#[component]
pub(super) fn Notes(props: &NotesProps) -> Html {
    let noted: Vec<&Rc<Annotation>> = props
        .workspace
        .annotations()
        .live()
        .filter(|annotation| !annotation.note.is_empty())
        .collect();
    if noted.is_empty() {
        return html! {};
    }
    html! {
        <section class="notes" aria-labelledby="notes-title">
            <h3 class="index-group" id="notes-title">{ entities::notes() }</h3>
            <ul>
                { for noted.into_iter().map(|annotation| {
                    let id = annotation.id;
                    html! {
                        <li key={id.to_string()} data-group={annotation.label.to_string()}>
                            <button
                                type="button"
                                class="note-open"
                                onclick={props.on_go.reform(move |_: MouseEvent| id)}
                            >
                                <span class="note-quote" translate="no">
                                    { props.workspace.document().quote(annotation.span).to_owned() }
                                </span>
                                <span class="note-text">{ annotation.note.to_string() }</span>
                            </button>
                        </li>
                    }
                }) }
            </ul>
        </section>
    }
}
