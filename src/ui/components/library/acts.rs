//! Carries out what is asked for in the list of articles.

use std::collections::BTreeSet;
use std::rc::Rc;

use texts::library as own;
use yew::prelude::*;

use super::row::RowAction;
use super::selection::{Chosen, SelectionAction};
use crate::browser::clock;
use crate::storage::{DocumentId, SaveError};
use crate::ui::desk::{Action, Overlay, OverlayAction};
use crate::ui::library::PageLibrary;

/// What it takes to carry something out.
#[derive(Clone)]
pub(super) struct Acts {
    pub(super) library: PageLibrary,
    pub(super) dispatch: Callback<Action>,
    pub(super) on_open: Callback<DocumentId>,
    /// Looks all up anew.
    pub(super) look: Callback<()>,
    /// What was put into the bin last, with the titles.
    pub(super) binned: UseStateHandle<Vec<(DocumentId, String)>>,
    pub(super) chosen: UseStateHandle<Chosen>,
}

impl Acts {
    /// What is asked for in a row.
    pub(super) fn on_row(&self) -> Callback<(DocumentId, RowAction)> {
        let acts = self.clone();
        Callback::from(move |(id, action): (DocumentId, RowAction)| {
            let library = &acts.library;
            let done = match action {
                RowAction::Open => return acts.on_open.emit(id),
                RowAction::Choose(is_chosen) => return acts.choose(id, is_chosen),
                RowAction::Rename(title) => library
                    .rename(id, &title, clock::now())
                    .map_err(|error| error.to_string()),
                RowAction::Duplicate => library
                    .duplicate(id, DocumentId(clock::random()), clock::now())
                    .map_err(|error| error.to_string()),
                RowAction::Delete(title) => acts.delete(vec![(id, title)]),
            };
            if let Err(words) = done {
                acts.dispatch.emit(Action::error(words));
            }
            acts.look.emit(());
        })
    }

    /// What is asked for of several.
    pub(super) fn on_selection(&self) -> Callback<SelectionAction> {
        let acts = self.clone();
        Callback::from(move |action: SelectionAction| {
            let chosen: Vec<DocumentId> = acts.chosen.iter().flatten().copied().collect();
            match action {
                SelectionAction::Choose(chosen) => acts.chosen.set(chosen),
                SelectionAction::Download => {
                    acts.dispatch.emit(Action::TakeAway(Rc::from(chosen)));
                }
                SelectionAction::Compare(one, other) => {
                    acts.dispatch
                        .emit(Action::Overlay(OverlayAction::Show(Overlay::Compare(
                            one, other,
                        ))))
                }
                SelectionAction::Delete => {
                    let titles = acts.library.documents().unwrap_or_default();
                    let of_chosen = titles
                        .into_iter()
                        .filter(|summary| chosen.contains(&summary.id))
                        .map(|summary| (summary.id, summary.title));
                    if let Err(words) = acts.delete(of_chosen.collect()) {
                        acts.dispatch.emit(Action::error(words));
                    }
                    acts.chosen.set(None);
                    acts.look.emit(());
                }
            }
        })
    }

    /// Takes what was put into the bin last out of it.
    pub(super) fn on_undo(&self) -> Callback<MouseEvent> {
        let acts = self.clone();
        Callback::from(move |_: MouseEvent| {
            for (id, _) in acts.binned.iter() {
                let _ = acts.library.take_out_of_bin(*id);
            }
            acts.binned.set(Vec::new());
            acts.look.emit(());
        })
    }

    fn choose(&self, id: DocumentId, is_chosen: bool) {
        let mut chosen: BTreeSet<DocumentId> = self.chosen.iter().flatten().copied().collect();
        if is_chosen {
            chosen.insert(id);
        } else {
            chosen.remove(&id);
        }
        self.chosen.set(Some(chosen));
    }

    fn delete(&self, articles: Vec<(DocumentId, String)>) -> Result<(), String> {
        let mut failed: Option<SaveError> = None;
        let mut binned = Vec::new();
        for (id, title) in articles {
            match self.library.put_into_bin(id, clock::now()) {
                Ok(()) => binned.push((id, title)),
                Err(error) => failed = Some(error),
            }
        }
        if !binned.is_empty() {
            self.binned.set(binned);
        }
        match failed {
            None => Ok(()),
            Some(error) => Err(own::not_binned(&error.to_string())),
        }
    }
}
