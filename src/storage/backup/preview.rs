//! What bringing back a backup would change, before anything is changed.

use super::Backup;
use crate::storage::{Combined, DocumentId, KeyValue, Library, StorageError, combine};

/// What would change.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Preview {
    /// The documents of the backup.
    pub documents: Vec<PreviewLine>,
    /// The titles of the documents that are here, out of the bin, and not in the backup.
    pub only_here: Vec<String>,
    /// How many settings the backup has that are otherwise here, or not here.
    pub settings: usize,
}

/// A document of the backup.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PreviewLine {
    /// Which.
    pub id: DocumentId,
    /// Its title in the backup.
    pub title: String,
    /// What would become of it.
    pub fate: Fate,
}

/// What would become of a document of the backup.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fate {
    /// It is not here, and would be.
    New,
    /// It is here just so.
    Same,
    /// What is here has all that the backup has, and more.
    Older,
    /// It has more than what is here.
    Newer,
    /// Both have something that the other has not, in different places.
    Both,
    /// Both have changed the same: merging would keep both versions.
    Collision,
    /// It cannot be read.
    Unreadable,
}

impl Preview {
    /// How many documents have this fate.
    pub fn count(&self, fate: Fate) -> usize {
        self.documents
            .iter()
            .filter(|line| line.fate == fate)
            .count()
    }
}

impl<S: KeyValue> Library<S> {
    /// What bringing back `backup` would change.
    ///
    /// # Errors
    /// When the store cannot be reached.
    pub fn preview(&self, backup: &Backup) -> Result<Preview, StorageError> {
        let mut preview = Preview::default();
        for summary in backup.documents() {
            preview.documents.push(PreviewLine {
                id: summary.id,
                title: summary.title.clone(),
                fate: self.fate(backup, summary.id),
            });
        }
        for here in self.documents()? {
            let is_there = backup
                .documents()
                .iter()
                .any(|summary| summary.id == here.id);
            if !is_there && here.binned.is_none() {
                preview.only_here.push(here.title);
            }
        }
        for (key, value) in backup.settings() {
            if self.store.get(&key)?.as_deref() != Some(value.as_str()) {
                preview.settings += 1;
            }
        }
        Ok(preview)
    }

    fn fate(&self, backup: &Backup, id: DocumentId) -> Fate {
        let Ok(theirs) = backup.library.load(id) else {
            return Fate::Unreadable;
        };
        let Ok(ours) = self.load(id) else {
            return Fate::New;
        };
        if ours.workspace == theirs.workspace {
            return Fate::Same;
        }
        match combine(None, &ours.workspace, &theirs.workspace) {
            Combined::Ours => Fate::Older,
            Combined::Theirs => Fate::Newer,
            Combined::Both(_) => Fate::Both,
            Combined::Collision(_) => Fate::Collision,
        }
    }
}
