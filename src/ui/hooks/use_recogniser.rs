//! Has the recogniser read what is opened.

use std::rc::Rc;

use texts::notices as own;
use yew::prelude::*;

use crate::browser::clock;
use crate::browser::recogniser::{Heard, Recogniser};
use crate::protocol::{Reply, WireMention};
use crate::ui::desk::{Action, Desk, Recognition};

/// Starts the recogniser with the page, and asks it about each document that it has not read.
#[hook]
pub fn use_recogniser(desk: &UseReducerHandle<Desk>) -> Recogniser {
    let dispatcher = desk.dispatcher();
    let recogniser = use_memo((), move |()| {
        Recogniser::start(move |heard| {
            if let Some(action) = action(heard) {
                dispatcher.dispatch(action);
            }
        })
    });
    let unread = desk
        .open
        .as_ref()
        .filter(|open| open.unread)
        .map(|open| open.workspace.document().clone());
    {
        let recogniser = recogniser.clone();
        use_effect_with((desk.revision, unread), move |(revision, unread)| {
            if let Some(document) = unread {
                recogniser.recognise(*revision, document.text());
            }
        });
    }
    (*recogniser).clone()
}

fn action(heard: Heard) -> Option<Action> {
    let reply = match heard {
        Heard::Outdated => {
            return Some(Action::error(own::outdated()));
        }
        Heard::Reply(reply) => reply,
    };
    Some(match reply {
        Reply::Hello(_) => return None,
        Reply::Loading { received, total } => {
            let part = total.map(|total| received as f64 / total.max(1) as f64);
            Action::Recognition(Recognition::Loading(part))
        }
        Reply::ModelFailed { failure } => {
            Action::Recognition(Recognition::Failed(failure.to_string().into()))
        }
        Reply::Progress { done, total, .. } => {
            let part = f64::from(done) / f64::from(total.max(1));
            Action::Recognition(Recognition::Reading(part))
        }
        Reply::Recognised { revision, mentions } => Action::Recognised {
            revision,
            suggestions: mentions
                .iter()
                .filter_map(WireMention::suggestion)
                .collect(),
            model: Rc::from(ner_model::NAME),
            stamp: clock::stamp(),
        },
    })
}
