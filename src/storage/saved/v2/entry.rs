//! The undo history in form 2, within a budget.

use std::rc::Rc;

use serde::{Deserialize, Serialize};

use super::{SavedAnnotation, SavedDeed};
use crate::annotation::{
    Change, ChangeSet, Deed, EntityRecord, EntityRecordJson, History, LabelSetJson,
};
use crate::document::{Document, Hunk, TextEdit};

/// An entry of the history.
#[derive(Debug, PartialEq, Serialize, Deserialize)]
pub(in crate::storage::saved) struct SavedEntry {
    deed: SavedDeed,
    changes: Vec<SavedChange>,
}

/// What happened to one annotation, or to one of the other things that a document has.
#[derive(Debug, Default, PartialEq, Serialize, Deserialize)]
struct SavedChange {
    /// An annotation before and after: one of the two is missing where it was created or deleted.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    old: Option<SavedAnnotation>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    new: Option<SavedAnnotation>,
    /// Where the text was corrected: the byte, what stood there, and what stands there since.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    text: Vec<(u32, String, String)>,
    /// The labels before and after.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    labels: Option<(LabelSetJson, LabelSetJson)>,
    /// The note on the document before and after.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    note: Option<(String, String)>,
    /// What a person has said of an entity, before and after.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    entity: Option<(Option<EntityRecordJson>, Option<EntityRecordJson>)>,
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
    const LABEL: usize = 60;
    const NAME: usize = 30;
    let more: usize = changes
        .iter()
        .map(|change| match change {
            Change::Text(edit) => edit
                .hunks()
                .iter()
                .map(|hunk| hunk.removed.len() + hunk.inserted.len())
                .sum(),
            Change::Labels { old, new } => (old.iter().len() + new.iter().len()) * LABEL,
            Change::DocumentNote { old, new } => old.len() + new.len(),
            Change::Entity { old, new, .. } => [old, new]
                .into_iter()
                .flatten()
                .map(|record| {
                    (record.names.len() + record.mentions.len()) * NAME + record.note.len()
                })
                .sum(),
            Change::Created(_) | Change::Updated { .. } | Change::Deleted(_) => 0,
        })
        .sum();
    (changes.len() + 1) * CHANGE + more
}

/// The entries that can be undone, up to the first, from the newest on, that does not fit the text.
pub(super) fn restore_done(
    entries: Vec<SavedEntry>,
    document: &Document,
    models: &[Rc<str>],
) -> Vec<(Deed, ChangeSet)> {
    restore(entries, document, |entry, after| {
        let before = match entry.text_edit()? {
            Some(edit) => after.edited(&edit.inverse())?,
            None => after.clone(),
        };
        let restored = entry.restore(&before, after, models)?;
        Some((restored, before))
    })
}

/// The entries that can be done again; see [`restore_done`].
pub(super) fn restore_undone(
    entries: Vec<SavedEntry>,
    document: &Document,
    models: &[Rc<str>],
) -> Vec<(Deed, ChangeSet)> {
    restore(entries, document, |entry, before| {
        let after = match entry.text_edit()? {
            Some(edit) => before.edited(&edit)?,
            None => before.clone(),
        };
        let restored = entry.restore(before, &after, models)?;
        Some((restored, after))
    })
}

/// Goes from the newest entry on; each gives the text that the next one is of.
fn restore(
    entries: Vec<SavedEntry>,
    document: &Document,
    one: impl Fn(SavedEntry, &Document) -> Option<((Deed, ChangeSet), Document)>,
) -> Vec<(Deed, ChangeSet)> {
    let mut text = document.clone();
    let mut restored: Vec<_> = entries
        .into_iter()
        .rev()
        .map_while(|entry| {
            let (restored, next) = one(entry, &text)?;
            text = next;
            Some(restored)
        })
        .collect();
    restored.reverse();
    restored
}

impl SavedEntry {
    fn of(deed: &Deed, changes: &ChangeSet, models: &mut Vec<String>) -> SavedEntry {
        SavedEntry {
            changes: changes
                .iter()
                .map(|change| SavedChange::of(change, models))
                .collect(),
            deed: SavedDeed::of(deed),
        }
    }

    /// The correction among its changes; `None` where that cannot be one.
    fn text_edit(&self) -> Option<Option<TextEdit>> {
        let corrected = |change: &&SavedChange| !change.text.is_empty();
        match self.changes.iter().find(corrected) {
            Some(change) => change.text_edit().map(Some),
            None => Some(None),
        }
    }

    /// The entry between a text and the same or a corrected one.
    fn restore(
        self,
        before: &Document,
        after: &Document,
        models: &[Rc<str>],
    ) -> Option<(Deed, ChangeSet)> {
        let deed = self.deed.restore().ok()?;
        let changes = self
            .changes
            .into_iter()
            .map(|change| change.restore(before, after, models))
            .collect::<Option<ChangeSet>>()?;
        Some((deed, changes))
    }
}

impl SavedChange {
    fn of(change: &Change, models: &mut Vec<String>) -> SavedChange {
        let mut saved = |annotation: &Rc<_>| Some(SavedAnnotation::of(annotation, models));
        let nothing = SavedChange::default();
        match change {
            Change::Created(new) => SavedChange {
                new: saved(new),
                ..nothing
            },
            Change::Updated { old, new } => SavedChange {
                old: saved(old),
                new: saved(new),
                ..nothing
            },
            Change::Deleted(old) => SavedChange {
                old: saved(old),
                ..nothing
            },
            Change::Text(edit) => SavedChange {
                text: edit
                    .hunks()
                    .iter()
                    .map(|hunk| {
                        let (removed, inserted) = (&hunk.removed, &hunk.inserted);
                        (hunk.at.into(), removed.to_string(), inserted.to_string())
                    })
                    .collect(),
                ..nothing
            },
            Change::Labels { old, new } => SavedChange {
                labels: Some((LabelSetJson::of(old), LabelSetJson::of(new))),
                ..nothing
            },
            Change::DocumentNote { old, new } => SavedChange {
                note: Some((old.to_string(), new.to_string())),
                ..nothing
            },
            Change::Entity { id, old, new } => {
                let json = |record: &Option<Rc<EntityRecord>>| {
                    Some(EntityRecordJson::of(*id, record.as_deref()?))
                };
                SavedChange {
                    entity: Some((json(old), json(new))),
                    ..nothing
                }
            }
        }
    }

    fn text_edit(&self) -> Option<TextEdit> {
        let hunks = self.text.iter().map(|(at, removed, inserted)| Hunk {
            at: (*at).into(),
            removed: removed.as_str().into(),
            inserted: inserted.as_str().into(),
        });
        TextEdit::new(hunks.collect())
    }

    fn restore(self, before: &Document, after: &Document, models: &[Rc<str>]) -> Option<Change> {
        if !self.text.is_empty() {
            return self.text_edit().map(Change::Text);
        }
        if let Some((old, new)) = self.labels {
            return Some(Change::Labels {
                old: old.read().ok()?,
                new: new.read().ok()?,
            });
        }
        if let Some((old, new)) = self.note {
            return Some(Change::DocumentNote {
                old: old.into(),
                new: new.into(),
            });
        }
        if let Some((old, new)) = self.entity {
            let read =
                |record: Option<EntityRecordJson>| record.map(EntityRecordJson::read).transpose();
            let (old, new) = (read(old).ok()?, read(new).ok()?);
            let id = old.as_ref().or(new.as_ref()).map(|(id, _)| *id);
            let record =
                |entity: Option<(_, EntityRecord)>| entity.map(|(_, record)| Rc::new(record));
            return Some(Change::Entity {
                id: id?,
                old: record(old),
                new: record(new),
            });
        }
        let annotation =
            |saved: SavedAnnotation, text: &Document| saved.restore(text, models).ok().map(Rc::new);
        match (self.old, self.new) {
            (Some(old), Some(new)) if old.id == new.id => Some(Change::Updated {
                old: annotation(old, before)?,
                new: annotation(new, after)?,
            }),
            (Some(old), None) => annotation(old, before).map(Change::Deleted),
            (None, Some(new)) => annotation(new, after).map(Change::Created),
            // It is of no annotation, or of two.
            _ => None,
        }
    }
}
