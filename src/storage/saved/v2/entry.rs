//! The undo history in form 2, within a budget.

use std::rc::Rc;

use serde::{Deserialize, Serialize};

use super::{SavedAnnotation, SavedDeed};
use crate::annotation::{Change, ChangeSet, Deed, History};
use crate::document::Document;

/// An entry of the history.
#[derive(Debug, PartialEq, Serialize, Deserialize)]
pub(in crate::storage::saved) struct SavedEntry {
    deed: SavedDeed,
    changes: Vec<SavedChange>,
}

/// An annotation before and after: one of the two is missing where it was created or deleted.
#[derive(Debug, PartialEq, Serialize, Deserialize)]
struct SavedChange {
    #[serde(default, skip_serializing_if = "Option::is_none")]
    old: Option<SavedAnnotation>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    new: Option<SavedAnnotation>,
}

/// What can be undone and what can be done again, the newest of each that fit into `budget` bytes,
/// oldest first.
pub(super) fn newest(
    history: &History,
    budget: usize,
    models: &mut Vec<String>,
) -> (Vec<SavedEntry>, Vec<SavedEntry>) {
    let mut left = budget;
    let mut fitting = |entries: &mut dyn Iterator<Item = (&Deed, &ChangeSet)>| {
        let mut kept = Vec::new();
        for (deed, changes) in entries {
            let size = weight(changes);
            if size > left {
                // What is older cannot be undone without this one.
                break;
            }
            left -= size;
            kept.push(SavedEntry::of(deed, changes, models));
        }
        kept.reverse();
        kept
    };
    (fitting(&mut history.done()), fitting(&mut history.undone()))
}

/// About how many bytes an entry takes in a line.
fn weight(changes: &ChangeSet) -> usize {
    const CHANGE: usize = 250;
    (changes.len() + 1) * CHANGE
}

/// The entries up to the first, from the newest on, that does not fit the text.
pub(super) fn restore(
    entries: Vec<SavedEntry>,
    document: &Document,
    models: &[Rc<str>],
) -> Vec<(Deed, ChangeSet)> {
    let mut restored: Vec<_> = entries
        .into_iter()
        .rev()
        .map_while(|entry| entry.restore(document, models).ok())
        .collect();
    restored.reverse();
    restored
}

impl SavedEntry {
    fn of(deed: &Deed, changes: &ChangeSet, models: &mut Vec<String>) -> SavedEntry {
        let changes = changes.iter().map(|change| {
            let (old, new) = match change {
                Change::Created(new) => (None, Some(new)),
                Change::Updated { old, new } => (Some(old), Some(new)),
                Change::Deleted(old) => (Some(old), None),
            };
            SavedChange {
                old: old.map(|old| SavedAnnotation::of(old, models)),
                new: new.map(|new| SavedAnnotation::of(new, models)),
            }
        });
        SavedEntry {
            changes: changes.collect(),
            deed: SavedDeed::of(deed),
        }
    }

    fn restore(self, document: &Document, models: &[Rc<str>]) -> Result<(Deed, ChangeSet), String> {
        let deed = self.deed.restore().map_err(|error| error.to_string())?;
        let annotation = |saved: SavedAnnotation| saved.restore(document, models).map(Rc::new);
        let changes = self
            .changes
            .into_iter()
            .map(|change| match (change.old, change.new) {
                (Some(old), Some(new)) if old.id == new.id => Ok(Change::Updated {
                    old: annotation(old)?,
                    new: annotation(new)?,
                }),
                (Some(old), None) => Ok(Change::Deleted(annotation(old)?)),
                (None, Some(new)) => Ok(Change::Created(annotation(new)?)),
                _ => Err("a change is of no annotation, or of two".to_owned()),
            })
            .collect::<Result<ChangeSet, String>>()?;
        Ok((deed, changes))
    }
}
