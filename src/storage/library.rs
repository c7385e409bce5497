//! All documents in this browser, each under a key of its own.

use std::fmt;

use serde::{Deserialize, Serialize};

use super::saved::{self, Unreadable, VERSION};
use super::{KeyValue, StorageError};
use crate::timestamp::Timestamp;
use crate::workspace::Workspace;

const DOCUMENT: &str = "gloss:document:";
const QUARANTINE: &str = "gloss:quarantine:";
const PLACE: &str = "gloss:place";

/// Tells documents apart, in this browser and over time.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct DocumentId(pub u64);

impl DocumentId {
    fn key(self) -> String {
        format!("{DOCUMENT}{:016x}", self.0)
    }

    fn of_key(key: &str) -> Option<DocumentId> {
        let digits = key.strip_prefix(DOCUMENT)?;
        u64::from_str_radix(digits, 16).ok().map(DocumentId)
    }
}

/// Where somebody was when the page was left.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub struct Place {
    /// The document that was open.
    pub document: DocumentId,
    /// How far it was scrolled, in paragraphs, so that it holds for a window of any width: 12.25 is
    /// a quarter into the thirteenth.
    pub scroll: f64,
}

/// A line in the list of documents.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Summary {
    /// Which document.
    pub id: DocumentId,
    /// What it is called.
    pub title: String,
    /// When it was last saved.
    pub changed: Timestamp,
}

/// Why a document could not be saved. What was saved before is still there.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum SaveError {
    /// The store did not take it.
    Storage(StorageError),
    /// The store took it, but did not give it back.
    NotReadBack,
}

impl fmt::Display for SaveError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            SaveError::Storage(error) => error.fmt(f),
            SaveError::NotReadBack => f.write_str(
                "the browser’s storage did not give back what was saved: download your work to \
                 keep it",
            ),
        }
    }
}

impl std::error::Error for SaveError {}

impl From<StorageError> for SaveError {
    fn from(error: StorageError) -> SaveError {
        SaveError::Storage(error)
    }
}

/// Why a document could not be loaded.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum LoadError {
    /// The store cannot be reached.
    Storage(StorageError),
    /// There is none with this id.
    Missing,
    /// It was saved by a newer Gloss; it is left as it is.
    Newer {
        /// The version of its form.
        version: u32,
    },
    /// It is damaged. The value was moved, as it was, to the key that is named here.
    Quarantined {
        /// Where it is now.
        key: String,
        /// What is wrong with it.
        reason: String,
    },
}

impl fmt::Display for LoadError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            LoadError::Storage(error) => write!(f, "The document cannot be opened: {error}."),
            LoadError::Missing => f.write_str("This document is no longer in this browser."),
            LoadError::Newer { .. } => f.write_str(
                "This document was saved by a newer Gloss. Reload the page to get the newer one. \
                 Nothing was changed.",
            ),
            LoadError::Quarantined { key, reason } => write!(
                f,
                "The saved document is damaged ({reason}). Nothing was deleted: it is kept under \
                 “{key}” in this browser’s storage."
            ),
        }
    }
}

impl std::error::Error for LoadError {}

impl From<StorageError> for LoadError {
    fn from(error: StorageError) -> LoadError {
        LoadError::Storage(error)
    }
}

/// The documents in a store.
#[derive(Clone, Debug)]
pub struct Library<S> {
    store: S,
}

impl<S: KeyValue> Library<S> {
    /// The documents that are kept in `store`.
    pub fn new(store: S) -> Library<S> {
        Library { store }
    }

    /// Saves a document, and reads it back to see that it is there.
    ///
    /// # Errors
    /// When the store does not keep it; what was saved before is still there then.
    pub fn save(
        &self,
        id: DocumentId,
        workspace: &Workspace,
        now: Timestamp,
    ) -> Result<(), SaveError> {
        let value = saved::write(workspace, now, saved::history_budget(workspace))
            .map_err(StorageError::Other)?;
        let key = id.key();
        self.store.set(&key, &value)?;
        match self.store.get(&key)? {
            Some(back) if back == value => Ok(()),
            _ => Err(SaveError::NotReadBack),
        }
    }

    /// Loads a document.
    ///
    /// # Errors
    /// When there is none, or it cannot be read; a damaged one is moved out of the way, not deleted.
    pub fn load(&self, id: DocumentId) -> Result<Workspace, LoadError> {
        let key = id.key();
        let value = self.store.get(&key)?.ok_or(LoadError::Missing)?;
        match saved::read(&value) {
            Ok(restored) if restored.newer => Err(LoadError::Newer { version: VERSION }),
            Ok(restored) => Ok(restored.workspace),
            Err(Unreadable::Newer(version)) => Err(LoadError::Newer { version }),
            Err(Unreadable::Damaged(reason)) => Err(self.quarantine(&key, &value, reason)),
        }
    }

    /// The documents, the last saved first. Those that cannot be read are left out here, and
    /// reported when they are loaded.
    ///
    /// # Errors
    /// When the store cannot be reached.
    pub fn documents(&self) -> Result<Vec<Summary>, StorageError> {
        let mut documents = Vec::new();
        for key in self.store.keys(DOCUMENT)? {
            let Some(id) = DocumentId::of_key(&key) else {
                continue;
            };
            let heading = self
                .store
                .get(&key)?
                .and_then(|value| saved::read_head(&value).ok());
            if let Some(heading) = heading {
                documents.push(Summary {
                    id,
                    title: heading.title,
                    changed: Timestamp::from_milliseconds(heading.changed),
                });
            }
        }
        documents.sort_by_key(|summary| std::cmp::Reverse((summary.changed, summary.id)));
        Ok(documents)
    }

    /// Deletes a document.
    ///
    /// # Errors
    /// When the store cannot be reached.
    pub fn delete(&self, id: DocumentId) -> Result<(), StorageError> {
        self.store.remove(&id.key())
    }

    /// Where the page was left, if it was left in a document.
    ///
    /// # Errors
    /// When the store cannot be reached.
    pub fn place(&self) -> Result<Option<Place>, StorageError> {
        let value = self.store.get(PLACE)?;
        // A place that cannot be read costs a scroll position, no work.
        Ok(value.and_then(|value| serde_json::from_str(&value).ok()))
    }

    /// Remembers where the page is, or that no document is open.
    ///
    /// # Errors
    /// When the store does not keep it.
    pub fn set_place(&self, place: Option<Place>) -> Result<(), StorageError> {
        match place {
            None => self.store.remove(PLACE),
            Some(place) => {
                let value = serde_json::to_string(&place)
                    .map_err(|error| StorageError::Other(error.to_string()))?;
                self.store.set(PLACE, &value)
            }
        }
    }

    /// Moves a damaged value to a key of its own. Where there is no room for a second copy it stays
    /// where it is, which keeps it just as well.
    fn quarantine(&self, key: &str, value: &str, reason: String) -> LoadError {
        let name = key.strip_prefix(super::PREFIX).unwrap_or(key);
        // A document can be damaged twice, and each value is kept.
        let target = (1_u64..)
            .map(|number| format!("{QUARANTINE}{name}:{number}"))
            .find(|target| !matches!(self.store.get(target), Ok(Some(_))))
            .unwrap_or_default();
        let moved = self
            .store
            .set(&target, value)
            .and_then(|()| self.store.get(&target))
            .is_ok_and(|copy| copy.as_deref() == Some(value));
        if moved && self.store.remove(key).is_ok() {
            LoadError::Quarantined {
                key: target,
                reason,
            }
        } else {
            LoadError::Quarantined {
                key: key.to_owned(),
                reason,
            }
        }
    }
}
