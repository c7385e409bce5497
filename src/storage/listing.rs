//! The list of documents, and what can be done with one from there.

use texts::storage as words;

use super::saved::{self, Unreadable};
use super::{DocumentId, KeyValue, Library, LoadError, Loaded, Revision, SaveError, StorageError};
use crate::timestamp::Timestamp;

/// A line in the list of documents.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Summary {
    /// Which document.
    pub id: DocumentId,
    /// What it is called.
    pub title: String,
    /// When it was first opened.
    pub created: Timestamp,
    /// When it was last saved.
    pub changed: Timestamp,
    /// How many words it has; 0 where an earlier Gloss has not counted them.
    pub words: usize,
    /// How many annotations are shown in it.
    pub mentions: usize,
    /// How many of those a person has decided on.
    pub decided: usize,
    /// How much room it takes, in UTF-16 code units.
    pub units: usize,
    /// When it was put into the bin, if it was.
    pub binned: Option<Timestamp>,
    /// Whether a newer Gloss has saved it in a form that cannot be read here.
    pub newer: bool,
}

impl<S: KeyValue> Library<S> {
    /// The documents, those of the bin too, the last saved first. Values that are damaged are moved
    /// to the [quarantine](Library::quarantined) by this.
    ///
    /// # Errors
    /// When the store cannot be reached.
    pub fn documents(&self) -> Result<Vec<Summary>, StorageError> {
        let mut documents = Vec::new();
        for (id, keys) in self.keys_by_document()? {
            let mut units = 0;
            let mut latest: Option<(Revision, saved::Head)> = None;
            let mut newer = false;
            for (revision, key) in keys {
                let Some(value) = self.store.get(&key)? else {
                    continue;
                };
                units += length(&key) + length(&value);
                match saved::check(&value) {
                    Ok(head) if latest.as_ref().is_none_or(|(last, _)| *last < revision) => {
                        latest = Some((revision, head));
                    }
                    Ok(_) => {}
                    Err(Unreadable::Newer(_)) => newer = true,
                    Err(Unreadable::Damaged(_)) => {
                        self.quarantine(&key);
                    }
                }
            }
            if latest.is_none() && !newer {
                continue;
            }
            let head = latest.map(|(_, head)| head).unwrap_or_default();
            documents.push(Summary {
                id,
                title: head.title,
                created: Timestamp::from_milliseconds(head.created),
                changed: Timestamp::from_milliseconds(head.changed),
                words: head.words as usize,
                mentions: head.mentions as usize,
                decided: head.decided as usize,
                units,
                binned: self.binned(id)?,
                newer,
            });
        }
        documents.sort_by_key(|summary| std::cmp::Reverse((summary.changed, summary.id)));
        Ok(documents)
    }

    /// Gives a document another title; a blank one stands for its headline.
    ///
    /// # Errors
    /// When it cannot be loaded or saved; nothing has changed then.
    pub fn rename(&self, id: DocumentId, title: &str, now: Timestamp) -> Result<(), ChangeError> {
        let loaded = self.load(id)?;
        if loaded.newer {
            return Err(ChangeError::Newer);
        }
        let renamed = loaded.workspace.renamed(title);
        self.save(id, &renamed, &loaded.base(), now)?;
        Ok(())
    }

    /// Makes a copy of a document under the id `copy`.
    ///
    /// # Errors
    /// When it cannot be loaded or saved; nothing has changed then.
    pub fn duplicate(
        &self,
        id: DocumentId,
        copy: DocumentId,
        now: Timestamp,
    ) -> Result<(), ChangeError> {
        let loaded = self.load(id)?;
        let title = words::copy(loaded.workspace.title());
        self.save(copy, &loaded.workspace.renamed(&title), &[], now)?;
        Ok(())
    }

    /// Forgets what could be undone in a document, to make room. Documents that say that they were
    /// saved by a newer Gloss are left as they are.
    ///
    /// # Errors
    /// When it cannot be loaded or saved; nothing has changed then.
    pub fn forget_history(&self, id: DocumentId, now: Timestamp) -> Result<(), ChangeError> {
        let loaded = self.load(id)?;
        let empty =
            loaded.workspace.next_undo().is_none() && loaded.workspace.next_redo().is_none();
        if loaded.newer || empty {
            return Ok(());
        }
        match self.save_with(id, &loaded.workspace, &loaded.base(), now, 0) {
            Err(error) if error.is_full() => self.forget_history_in_place(id, &loaded, now)?,
            saved => {
                saved?;
            }
        }
        Ok(())
    }

    /// Where there is no room for a new revision beside the old one, the old one is written over: a
    /// browser puts a value whole or not at all, and this one has all that the other has but its
    /// history.
    fn forget_history_in_place(
        &self,
        id: DocumentId,
        loaded: &Loaded,
        now: Timestamp,
    ) -> Result<(), SaveError> {
        let [(revision, _)] = loaded.made_of.as_slice() else {
            return Err(StorageError::Full.into());
        };
        let value = saved::write(&loaded.workspace, now, &[], 0).map_err(StorageError::Other)?;
        let key = id.key(*revision);
        self.store.set(&key, &value)?;
        match self.store.get(&key) {
            Ok(Some(back)) if back == value => Ok(()),
            _ => Err(SaveError::NotReadBack),
        }
    }
}

/// What a browser counts of a text.
pub(super) fn length(text: &str) -> usize {
    text.encode_utf16().count()
}

/// Why a document of the list could not be changed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ChangeError {
    /// It could not be loaded.
    Load(LoadError),
    /// It could not be saved.
    Save(SaveError),
    /// A newer Gloss has saved something in it that would be lost.
    Newer,
}

impl std::fmt::Display for ChangeError {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            ChangeError::Load(error) => error.fmt(f),
            ChangeError::Save(error) => f.write_str(&words::not_saved(&error.to_string())),
            ChangeError::Newer => f.write_str(words::newer_to_read()),
        }
    }
}

impl std::error::Error for ChangeError {}

impl From<LoadError> for ChangeError {
    fn from(error: LoadError) -> ChangeError {
        ChangeError::Load(error)
    }
}

impl From<SaveError> for ChangeError {
    fn from(error: SaveError) -> ChangeError {
        ChangeError::Save(error)
    }
}
