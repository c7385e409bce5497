//! All documents in this browser: saved and loaded one by one. There is no write of several
//! at once, so nothing can go wrong with more than one of them.

mod load;

use std::collections::BTreeMap;

pub use load::Loaded;
pub(super) use load::News;

use super::error::SaveError;
use super::revision::{self, Holds};
use super::{DocumentId, KeyValue, Revision, StorageError, Usage, saved};
use crate::timestamp::Timestamp;
use crate::workspace::Workspace;

/// The documents in a store, as one tab sees them.
#[derive(Clone, Debug)]
pub struct Library<S> {
    pub(super) store: S,
    tab: u32,
}

impl<S: KeyValue> Library<S> {
    /// The documents that are kept in `store`; `tab` is a number that no other tab has.
    pub fn new(store: S, tab: u32) -> Library<S> {
        Library { store, tab }
    }

    /// Saves a document as a new revision and reads it back; only then the revisions in `base`, from
    /// which it was made, are deleted.
    ///
    /// # Errors
    /// When the store does not keep it; all that was saved before is still there then.
    pub fn save(
        &self,
        id: DocumentId,
        workspace: &Workspace,
        base: &[Revision],
        now: Timestamp,
    ) -> Result<Revision, SaveError> {
        self.save_with(id, workspace, base, now, saved::history_budget(workspace))
    }

    /// Saves a document with at most `history` bytes of its undo history.
    pub(super) fn save_with(
        &self,
        id: DocumentId,
        workspace: &Workspace,
        base: &[Revision],
        now: Timestamp,
        history: usize,
    ) -> Result<Revision, SaveError> {
        let latest = self.revisions(id)?.into_iter().chain(base.iter().copied());
        let number = latest.map(|revision| revision.number).max().unwrap_or(0);
        let revision = Revision {
            number: number.saturating_add(1),
            tab: self.tab,
        };
        let value = saved::write(workspace, now, base, history).map_err(StorageError::Other)?;
        self.put(&id.key(revision), &value)?;
        for old in base.iter().filter(|old| **old != revision) {
            // What is not deleted now is no harm: the new revision names it as its base.
            let _ = self.store.remove(&id.key(*old));
        }
        Ok(revision)
    }

    /// Puts a value under a new key, and takes it away again unless it can be read back.
    pub(super) fn put(&self, key: &str, value: &str) -> Result<(), SaveError> {
        self.store.set(key, value)?;
        match self.store.get(key) {
            Ok(Some(back)) if back == value => Ok(()),
            _ => {
                let _ = self.store.remove(key);
                Err(SaveError::NotReadBack)
            }
        }
    }

    /// Whether a document is in the store, in the bin or out of it.
    ///
    /// # Errors
    /// When the store cannot be reached.
    pub fn holds(&self, id: DocumentId) -> Result<bool, StorageError> {
        Ok(!self.revisions(id)?.is_empty())
    }

    /// How full the store is.
    ///
    /// # Errors
    /// When the store cannot be reached.
    pub fn usage(&self) -> Result<Usage, StorageError> {
        self.store.usage()
    }

    /// The store itself, for settings.
    pub fn store(&self) -> &S {
        &self.store
    }

    pub(super) fn revisions(&self, id: DocumentId) -> Result<Vec<Revision>, StorageError> {
        let keys = self.store.keys(&id.prefix())?;
        let revision = |key: &String| match Holds::of(key) {
            Some(Holds::Document(of, revision)) if of == id => Some(revision),
            _ => None,
        };
        Ok(keys.iter().filter_map(revision).collect())
    }

    /// Every key of a document, by document.
    pub(super) fn keys_by_document(
        &self,
    ) -> Result<BTreeMap<DocumentId, Vec<(Revision, String)>>, StorageError> {
        let mut documents: BTreeMap<DocumentId, Vec<(Revision, String)>> = BTreeMap::new();
        for key in self.store.keys(&revision::document_prefix())? {
            if let Some(Holds::Document(id, revision)) = Holds::of(&key) {
                documents.entry(id).or_default().push((revision, key));
            }
        }
        Ok(documents)
    }
}
