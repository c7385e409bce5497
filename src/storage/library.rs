//! All documents in this browser: saved, loaded and listed one by one. There is no write of several
//! at once, so nothing can go wrong with more than one of them.

use std::collections::BTreeMap;

use super::error::{LoadError, SaveError};
use super::revision::{self, Holds};
use super::saved::{self, Unreadable};
use super::{Combined, DocumentId, KeyValue, Revision, StorageError, Usage, combine};
use crate::timestamp::Timestamp;
use crate::workspace::Workspace;

/// The documents in a store, as one tab sees them.
#[derive(Clone, Debug)]
pub struct Library<S> {
    pub(super) store: S,
    tab: u32,
}

/// A document as it was found.
#[derive(Clone, Debug, PartialEq)]
pub struct Loaded {
    /// The document.
    pub workspace: Workspace,
    /// What it was made of, each as it was saved.
    pub made_of: Vec<(Revision, Workspace)>,
    /// Whether a newer Gloss has saved something in it that this one would drop: then it must not
    /// be saved.
    pub newer: bool,
    /// What another tab has made of it that cannot be brought together with the rest.
    pub collisions: Vec<(Revision, Workspace)>,
    /// Where damaged revisions of it are kept now.
    pub quarantined: Vec<String>,
}

impl Loaded {
    /// The revisions that it was made of: to be given to the next [`save`](Library::save).
    pub fn base(&self) -> Vec<Revision> {
        self.made_of.iter().map(|(revision, _)| *revision).collect()
    }
}

/// What another tab has saved.
pub(super) struct News {
    /// Its revision, and what is left in the store of those before it, where the other tab was ended
    /// before it could delete them.
    pub(super) left: Vec<Revision>,
    /// What it was made from.
    pub(super) base: Vec<Revision>,
    pub(super) workspace: Workspace,
}

/// A value that was whole when it was read.
struct Whole {
    revision: Revision,
    base: Vec<Revision>,
    workspace: Workspace,
    newer: bool,
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

    /// Loads a document. Where several tabs have left revisions of it they are brought together;
    /// those that are damaged are moved to the quarantine.
    ///
    /// # Errors
    /// When there is none that can be read.
    pub fn load(&self, id: DocumentId) -> Result<Loaded, LoadError> {
        let mut whole = Vec::new();
        let mut failed = Vec::new();
        let mut quarantined = Vec::new();
        for revision in self.revisions(id)? {
            match self.read(id, revision)? {
                Ok(read) => whole.push(read),
                Err(Unreadable::Newer(version)) => failed.push(LoadError::Newer { version }),
                Err(Unreadable::Damaged(reason)) => {
                    let key = self.quarantine(&id.key(revision));
                    quarantined.push(key.clone());
                    failed.push(LoadError::Quarantined { key, reason });
                }
            }
        }
        let outdated: Vec<Revision> = whole.iter().flat_map(|read| read.base.clone()).collect();
        // The latest first.
        whole.sort_by_key(|read| std::cmp::Reverse(read.revision));
        let (earlier, leaves): (Vec<Whole>, Vec<Whole>) = whole
            .into_iter()
            .partition(|read| outdated.contains(&read.revision));
        let mut leaves = leaves.into_iter();
        let Some(latest) = leaves.next() else {
            let failed = failed.pop();
            return Err(failed.unwrap_or_else(|| self.why_missing(id)));
        };
        let mut loaded = Loaded {
            workspace: latest.workspace.clone(),
            made_of: Vec::new(),
            newer: latest.newer || failed.iter().any(LoadError::is_newer),
            collisions: Vec::new(),
            quarantined,
        };
        let mut made_of = vec![latest];
        for leaf in leaves {
            match combine(None, &loaded.workspace, &leaf.workspace) {
                Combined::Ours => {}
                Combined::Theirs => loaded.workspace = leaf.workspace.clone(),
                Combined::Both(workspace) => loaded.workspace = workspace,
                Combined::Collision { .. } => {
                    loaded.collisions.push((leaf.revision, leaf.workspace));
                    continue;
                }
            }
            loaded.newer |= leaf.newer;
            made_of.push(leaf);
        }
        // What a collision alone was made from is no part of it.
        for read in earlier {
            if made_of
                .iter()
                .any(|later| later.base.contains(&read.revision))
            {
                made_of.push(read);
            }
        }
        // The latest last, as a tab sees them.
        made_of.sort_by_key(|read| read.revision);
        loaded.made_of = made_of
            .into_iter()
            .map(|read| (read.revision, read.workspace))
            .collect();
        Ok(loaded)
    }

    /// Why a document has no revision: the list may have moved damaged ones to the quarantine.
    fn why_missing(&self, id: DocumentId) -> LoadError {
        let prefix = revision::quarantine_prefix_of(id);
        let key = self
            .store
            .keys(&prefix)
            .ok()
            .and_then(|mut keys| keys.pop());
        let damage = key.and_then(|key| {
            let value = self.store.get(&key).ok()??;
            match saved::read(&value) {
                Err(Unreadable::Damaged(reason)) => Some(LoadError::Quarantined { key, reason }),
                _ => None,
            }
        });
        damage.unwrap_or(LoadError::Missing)
    }

    /// What other tabs have saved: the revisions of a document that are neither in `known` nor what
    /// others were made from.
    ///
    /// # Errors
    /// When the store cannot be reached.
    pub(super) fn news(
        &self,
        id: DocumentId,
        known: &[Revision],
    ) -> Result<Vec<News>, StorageError> {
        let mut news = Vec::new();
        let mut earlier: Vec<Whole> = Vec::new();
        let mut revisions = self.revisions(id)?;
        revisions.sort_unstable();
        let mut outdated: Vec<Revision> = Vec::new();
        for revision in revisions.into_iter().rev() {
            // What cannot be read is told when the document is loaded.
            let Ok(read) = self.read(id, revision)? else {
                continue;
            };
            outdated.extend(&read.base);
            if outdated.contains(&revision) || known.contains(&revision) || read.newer {
                earlier.push(read);
            } else {
                news.push(News {
                    left: vec![read.revision],
                    base: read.base,
                    workspace: read.workspace,
                });
            }
        }
        for item in &mut news {
            let mut base = item.base.clone();
            for read in &earlier {
                if base.contains(&read.revision) {
                    item.left.push(read.revision);
                    base.extend(&read.base);
                }
            }
        }
        Ok(news)
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

    fn read(
        &self,
        id: DocumentId,
        revision: Revision,
    ) -> Result<Result<Whole, Unreadable>, StorageError> {
        let Some(value) = self.store.get(&id.key(revision))? else {
            // Another tab has deleted it since it was listed.
            return Ok(Err(Unreadable::Damaged("it is gone".to_owned())));
        };
        Ok(saved::read(&value).map(|restored| Whole {
            revision,
            base: restored.base,
            workspace: restored.workspace,
            newer: restored.newer,
        }))
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
