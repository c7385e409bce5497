//! Values that cannot be read: moved out of the way, never deleted, and rescued as far as they go.

use super::listing::length;
use super::revision::{self, Holds};
use super::saved::{self, Rescued, Unreadable};
use super::{KeyValue, Library, StorageError};

/// A damaged value.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Quarantined {
    /// Where it is kept.
    pub key: String,
    /// What is wrong with it.
    pub reason: String,
    /// Its title, where that can be read.
    pub title: Option<String>,
    /// How much room it takes, in UTF-16 code units.
    pub units: usize,
}

impl<S: KeyValue> Library<S> {
    /// The damaged values that are kept.
    ///
    /// # Errors
    /// When the store cannot be reached.
    pub fn quarantined(&self) -> Result<Vec<Quarantined>, StorageError> {
        let mut values = Vec::new();
        for key in self.store.keys(&revision::quarantine_prefix())? {
            if let Some(value) = self.store.get(&key)? {
                values.push(Quarantined {
                    reason: match saved::read(&value) {
                        Err(Unreadable::Damaged(reason)) => reason,
                        _ => texts::storage::unknown_damage().to_owned(),
                    },
                    title: saved::title(&value),
                    units: length(&key) + length(&value),
                    key,
                });
            }
        }
        Ok(values)
    }

    /// A damaged value, just as it was found.
    ///
    /// # Errors
    /// When the store cannot be reached.
    pub fn raw(&self, key: &str) -> Result<Option<String>, StorageError> {
        self.store.get(key)
    }

    /// What can be read of a damaged value; `None` where nothing can.
    ///
    /// # Errors
    /// When the store cannot be reached.
    pub fn rescue(&self, key: &str) -> Result<Option<Rescued>, StorageError> {
        Ok(self.store.get(key)?.and_then(|value| saved::rescue(&value)))
    }

    /// Deletes a value of the quarantine for good; nothing else can be deleted by this.
    ///
    /// # Errors
    /// When the store cannot be reached.
    pub fn delete_quarantined(&self, key: &str) -> Result<(), StorageError> {
        match Holds::of(key) {
            Some(Holds::Quarantined(_)) => self.store.remove(key),
            _ => Ok(()),
        }
    }

    /// Moves a damaged value to a key of its own, and says to which. Where there is no room for a
    /// second copy it stays where it is, which keeps it just as well.
    pub(super) fn quarantine(&self, key: &str) -> String {
        let stays = key.to_owned();
        let Ok(Some(value)) = self.store.get(key) else {
            return stays;
        };
        let taken = |key: &str| !matches!(self.store.get(key), Ok(None));
        let Some(target) = revision::quarantine_key(key, taken) else {
            return stays;
        };
        if self.put(&target, &value).is_ok() && self.store.remove(key).is_ok() {
            target
        } else {
            stays
        }
    }
}
