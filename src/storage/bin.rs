//! The bin: what was deleted and can be taken out again, and what was deleted for good.
//!
//! A document in the bin has a record of that under a key of its own, `gloss:bin:ID`. When the
//! document is deleted for good, the record stays behind for some weeks and says so: by that another
//! tab that still has the document open can tell it from a storage that somebody has cleared.

use super::revision::{self, Holds};
use super::{DocumentId, KeyValue, Library, SaveError, StorageError};
use crate::timestamp::Timestamp;

/// What stands before the time in the record of a document that was deleted for good.
const FOR_GOOD: &str = "deleted ";

/// For how long such a record is kept: longer than a tab stays open, in milliseconds.
const KEPT_FOR: i64 = 30 * 24 * 60 * 60 * 1_000;

/// The record of a document.
struct Record {
    /// When it was put into the bin, or deleted for good.
    at: Timestamp,
    for_good: bool,
}

impl Record {
    /// A record that cannot be read is one all the same.
    fn read(value: &str) -> Record {
        let deleted = value.strip_prefix(FOR_GOOD);
        let at = deleted.unwrap_or(value).parse().unwrap_or_default();
        Record {
            at: Timestamp::from_milliseconds(at),
            for_good: deleted.is_some(),
        }
    }
}

impl<S: KeyValue> Library<S> {
    /// Puts a document into the bin.
    ///
    /// # Errors
    /// When there is no room even for the record of it.
    pub fn put_into_bin(&self, id: DocumentId, now: Timestamp) -> Result<(), SaveError> {
        self.put(&id.bin_key(), &now.milliseconds().to_string())
    }

    /// Takes a document out of the bin, and forgets that it was deleted for good, if it was.
    ///
    /// # Errors
    /// When the store cannot be reached.
    pub fn take_out_of_bin(&self, id: DocumentId) -> Result<(), StorageError> {
        self.store.remove(&id.bin_key())
    }

    /// Deletes a document for good, and leaves a record of that.
    ///
    /// # Errors
    /// When the store cannot be reached.
    pub fn delete(&self, id: DocumentId, now: Timestamp) -> Result<(), StorageError> {
        // First, so that there is room for the longer record.
        self.store.remove(&id.scroll_key())?;
        // Before the document, so that a tab that misses it finds the record, and so that one that
        // is half deleted is in the bin. Where there is no room even for the record, that other tab
        // would save the document again: no loss.
        let _ = self
            .store
            .set(&id.bin_key(), &format!("{FOR_GOOD}{}", now.milliseconds()));
        for revision in self.revisions(id)? {
            self.store.remove(&id.key(revision))?;
        }
        Ok(())
    }

    /// Deletes for good what is in the bin, and says how many documents that were.
    ///
    /// # Errors
    /// When the store cannot be reached.
    pub fn empty_bin(&self, now: Timestamp) -> Result<usize, StorageError> {
        let mut deleted = 0;
        for (id, record) in self.bin()? {
            if self.is_in_bin(id, &record)? {
                self.delete(id, now)?;
                deleted += 1;
            } else if now.milliseconds().saturating_sub(record.at.milliseconds()) > KEPT_FOR {
                self.take_out_of_bin(id)?;
            }
        }
        Ok(deleted)
    }

    /// Whether there is something in the bin.
    pub fn has_bin(&self) -> bool {
        let is_in = |(id, record): &(DocumentId, Record)| self.is_in_bin(*id, record);
        self.bin()
            .is_ok_and(|records| records.iter().any(|record| is_in(record) == Ok(true)))
    }

    /// When a document was put into the bin or deleted for good, if it was.
    ///
    /// # Errors
    /// When the store cannot be reached.
    pub fn binned(&self, id: DocumentId) -> Result<Option<Timestamp>, StorageError> {
        let value = self.store.get(&id.bin_key())?;
        Ok(value.map(|value| Record::read(&value).at))
    }

    fn bin(&self) -> Result<Vec<(DocumentId, Record)>, StorageError> {
        let mut records = Vec::new();
        for key in self.store.keys(&revision::bin_prefix())? {
            if let Some(Holds::Binned(id)) = Holds::of(&key)
                && let Some(value) = self.store.get(&key)?
            {
                records.push((id, Record::read(&value)));
            }
        }
        Ok(records)
    }

    /// Whether a record is of a document that can still be taken out of the bin: that can be one,
    /// too, at whose deletion the process ended.
    fn is_in_bin(&self, id: DocumentId, record: &Record) -> Result<bool, StorageError> {
        Ok(!record.for_good || self.holds(id)?)
    }
}
