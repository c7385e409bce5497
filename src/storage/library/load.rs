//! Loading a document: its revisions are read, those that are damaged are put out of the way, and
//! what several tabs have left is brought together.

use super::Library;
use crate::storage::error::LoadError;
use crate::storage::revision;
use crate::storage::saved::{self, Unreadable};
use crate::storage::{Collision, Combined, DocumentId, KeyValue, Revision, StorageError, combine};
use crate::timestamp::Timestamp;
use crate::workspace::Workspace;

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
    /// What other tabs have made of it that cannot be brought together with the rest.
    pub collisions: Vec<Collision>,
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
pub(in crate::storage) struct News {
    /// Its revision, and what is left in the store of those before it, where the other tab was ended
    /// before it could delete them.
    pub(in crate::storage) left: Vec<Revision>,
    /// What it was made from.
    pub(in crate::storage) base: Vec<Revision>,
    pub(in crate::storage) workspace: Workspace,
    /// When it was saved.
    pub(in crate::storage) saved: Timestamp,
}

/// A value that was whole when it was read.
struct Whole {
    revision: Revision,
    base: Vec<Revision>,
    workspace: Workspace,
    saved: Timestamp,
    newer: bool,
}

/// The values of a document.
#[derive(Default)]
struct Values {
    whole: Vec<Whole>,
    /// Why others cannot be read.
    failed: Vec<LoadError>,
    quarantined: Vec<String>,
}

impl<S: KeyValue> Library<S> {
    /// Loads a document. Where several tabs have left revisions of it they are brought together;
    /// those that are damaged are moved to the quarantine.
    ///
    /// # Errors
    /// When there is none that can be read.
    pub fn load(&self, id: DocumentId) -> Result<Loaded, LoadError> {
        let Values {
            mut whole,
            mut failed,
            quarantined,
        } = self.values(id)?;
        let newer = failed.iter().any(LoadError::is_newer);
        let outdated: Vec<Revision> = whole.iter().flat_map(|read| read.base.clone()).collect();
        // The latest first.
        whole.sort_by_key(|read| std::cmp::Reverse(read.revision));
        let (earlier, leaves): (Vec<Whole>, Vec<Whole>) = whole
            .into_iter()
            .partition(|read| outdated.contains(&read.revision));
        let mut leaves = leaves.into_iter();
        let Some(latest) = leaves.next() else {
            return Err(failed.pop().unwrap_or_else(|| self.why_missing(id)));
        };
        let mut loaded = Loaded {
            workspace: latest.workspace.clone(),
            made_of: Vec::new(),
            newer: newer || latest.newer,
            collisions: Vec::new(),
            quarantined: self.quarantined_after(id, latest.revision)?,
        };
        for key in quarantined {
            if !loaded.quarantined.contains(&key) {
                loaded.quarantined.push(key);
            }
        }
        Ok(together(loaded, latest, leaves, earlier))
    }

    /// All values of a document, as far as they can be read.
    fn values(&self, id: DocumentId) -> Result<Values, StorageError> {
        let mut values = Values::default();
        for revision in self.revisions(id)? {
            match self.read(id, revision)? {
                Ok(read) => values.whole.push(read),
                Err(Unreadable::Newer(version)) => values.failed.push(LoadError::Newer { version }),
                Err(Unreadable::Damaged(reason)) => {
                    let key = self.quarantine(&id.key(revision));
                    values.quarantined.push(key.clone());
                    values.failed.push(LoadError::Quarantined { key, reason });
                }
            }
        }
        Ok(values)
    }

    /// The later revisions of a document that were damaged and are in the quarantine since: the list
    /// may have moved them there before the document was opened.
    fn quarantined_after(
        &self,
        id: DocumentId,
        revision: Revision,
    ) -> Result<Vec<String>, StorageError> {
        let mut keys = self.store.keys(&revision::quarantine_prefix_of(id))?;
        keys.retain(|key| {
            revision::quarantined_revision(key)
                .is_some_and(|(of, damaged)| of == id && damaged.number > revision.number)
        });
        Ok(keys)
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
    pub(in crate::storage) fn news(
        &self,
        id: DocumentId,
        known: &[Revision],
    ) -> Result<Vec<News>, StorageError> {
        let mut revisions = self.revisions(id)?;
        if revisions.iter().all(|revision| known.contains(revision)) {
            // Nothing needs to be read, which takes long for a long article.
            return Ok(Vec::new());
        }
        let mut news = Vec::new();
        let mut earlier: Vec<Whole> = Vec::new();
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
                    saved: read.saved,
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

    fn read(
        &self,
        id: DocumentId,
        revision: Revision,
    ) -> Result<Result<Whole, Unreadable>, StorageError> {
        let Some(value) = self.store.get(&id.key(revision))? else {
            // Another tab has deleted it since it was listed.
            return Ok(Err(Unreadable::Damaged(
                texts::storage::is_gone().to_owned(),
            )));
        };
        Ok(saved::read(&value).map(|restored| Whole {
            revision,
            base: restored.base,
            workspace: restored.workspace,
            saved: restored.saved,
            newer: restored.newer,
        }))
    }
}

/// Brings `leaves`, which no other revision was made from, together with the latest one. `earlier` is
/// what is left of the revisions before them.
fn together(
    mut loaded: Loaded,
    latest: Whole,
    leaves: impl Iterator<Item = Whole>,
    earlier: Vec<Whole>,
) -> Loaded {
    let mut made_of = vec![latest];
    for leaf in leaves {
        match combine(None, &loaded.workspace, &leaf.workspace) {
            Combined::Ours => {}
            Combined::Theirs => loaded.workspace = leaf.workspace.clone(),
            Combined::Both(workspace) => loaded.workspace = workspace,
            Combined::Collision(clash) => {
                loaded.collisions.push(Collision {
                    revisions: vec![leaf.revision],
                    theirs: leaf.workspace,
                    saved: leaf.saved,
                    clash,
                });
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
    loaded
}
