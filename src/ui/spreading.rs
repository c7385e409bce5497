//! Doing to a name everywhere what was done to it once: here, in the other articles, from now on.

use std::collections::{BTreeSet, HashSet};

use gloo_timers::future::TimeoutFuture;
use yew::Callback;

use super::components::{Elsewhere, OtherPlace};
use super::desk::{Action, Open, Overlay, OverlayAction};
use super::library::PageLibrary;
use crate::annotation::Command;
use crate::browser::clock;
use crate::everywhere::{Changed, apply_in, take_back};
use crate::names::NameList;
use crate::storage::DocumentId;

/// What does it, once a person has chosen where.
pub fn spread(
    open: &Open,
    names: &NameList,
    library: &PageLibrary,
    dispatch: &Callback<Action>,
) -> Callback<(Option<Command>, Elsewhere)> {
    let names = names.clone();
    let (library, dispatch) = (library.clone(), dispatch.clone());
    let offer = open.spread.as_ref().map(|spread| spread.offer.clone());
    Callback::from(move |(command, elsewhere): (Option<Command>, Elsewhere)| {
        if let Some(command) = command {
            dispatch.emit(Action::Do(command, clock::stamp()));
        }
        if let Some(name) = elsewhere.listed {
            dispatch.emit(Action::Names(names.with(name)));
        }
        if let (false, Some(offer)) = (elsewhere.library.is_empty(), offer.clone()) {
            let (library, dispatch) = (library.clone(), dispatch.clone());
            let places: HashSet<OtherPlace> = elsewhere.library.into_iter().collect();
            let articles: BTreeSet<DocumentId> = places.iter().map(|(id, _)| *id).collect();
            wasm_bindgen_futures::spawn_local(async move {
                let mut changed = Vec::new();
                let mut problems = Vec::new();
                for id in articles {
                    match apply_in(
                        &library,
                        id,
                        &offer.name,
                        &offer.propagation,
                        |place| places.contains(&(id, place.span)),
                        clock::stamp(),
                    ) {
                        Ok(done) => changed.extend(done),
                        Err(reason) => problems.push(reason),
                    }
                    // Keys and scrolling are answered between two articles.
                    TimeoutFuture::new(0).await;
                }
                if let Some(first) = problems.first() {
                    let words = match problems.len() {
                        1 => first.clone(),
                        count => texts::occurrences::failed(count - 1, first),
                    };
                    dispatch.emit(Action::error(words));
                }
                dispatch.emit(Action::Elsewhere(changed));
                dispatch.emit(Action::Overlay(OverlayAction::Show(Overlay::Elsewhere)));
            });
        }
    })
}

/// What takes it back in one of the other articles.
pub fn taking_back(
    changed: &[Changed],
    library: &PageLibrary,
    dispatch: &Callback<Action>,
) -> Callback<Changed> {
    let (all, library, dispatch) = (changed.to_vec(), library.clone(), dispatch.clone());
    Callback::from(
        move |one: Changed| match take_back(&library, &one, clock::stamp()) {
            Ok(()) => {
                let rest = all.iter().filter(|other| **other != one).cloned();
                dispatch.emit(Action::Elsewhere(rest.collect()));
            }
            Err(reason) => dispatch.emit(Action::error(reason)),
        },
    )
}
