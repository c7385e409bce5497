//! A document that is open in a tab, kept in step with the store and with other tabs.

use super::library::News;
use super::{
    Collision, Combined, DocumentId, KeyValue, Library, Loaded, Revision, SaveError, Settle,
    StorageError, combine,
};
use crate::timestamp::Timestamp;
use crate::workspace::Workspace;

/// How many states are remembered for bringing together what other tabs make of them.
const REMEMBERED: usize = 64;

/// What one tab knows of the saved states of its open document.
#[derive(Clone, Debug)]
pub struct Session {
    id: DocumentId,
    /// The revisions that the document on the desk is made from.
    base: Vec<Revision>,
    /// Saved states that this tab has seen, the latest last.
    seen: Vec<(Revision, Workspace)>,
    collisions: Vec<Collision>,
}

/// What came from other tabs.
#[derive(Clone, Debug, PartialEq)]
pub enum Pulled {
    /// Nothing that changes the document.
    Nothing,
    /// The document as it is now; what this tab had changed is still in it.
    Changed(Workspace),
    /// All revisions that this tab knew are gone, and nothing has taken their place: somebody has
    /// cleared the store.
    Gone,
    /// They are gone because another tab has deleted the document for good.
    Deleted,
}

impl Session {
    /// A document that was never saved.
    pub fn new(id: DocumentId) -> Session {
        Session {
            id,
            base: Vec::new(),
            seen: Vec::new(),
            collisions: Vec::new(),
        }
    }

    /// A document that was loaded.
    pub fn loaded(id: DocumentId, loaded: &Loaded) -> Session {
        let mut session = Session::new(id);
        session.base = loaded.base();
        for (revision, workspace) in &loaded.made_of {
            session.remember(*revision, workspace);
        }
        session.collisions = loaded.collisions.clone();
        session
    }

    /// Which document.
    pub fn id(&self) -> DocumentId {
        self.id
    }

    /// What other tabs have made of the document that cannot be brought together with ours, the
    /// latest first.
    pub fn collisions(&self) -> &[Collision] {
        &self.collisions
    }

    /// Takes over what other tabs have saved since. `ours` is the document as it is on the desk.
    ///
    /// # Errors
    /// When the store cannot be reached.
    pub fn pull<S: KeyValue>(
        &mut self,
        library: &Library<S>,
        ours: &Workspace,
    ) -> Result<Pulled, StorageError> {
        let news = library.news(self.id, &self.base)?;
        self.collisions.clear();
        let mut current = ours.clone();
        for News {
            left: revisions,
            base: parents,
            workspace: theirs,
            saved,
        } in news
        {
            let parted = self
                .seen
                .iter()
                .rev()
                .find(|(seen, _)| parents.contains(seen))
                .map(|(_, workspace)| workspace);
            match combine(parted, &current, &theirs) {
                Combined::Ours => {}
                Combined::Theirs => current = theirs.clone(),
                Combined::Both(both) => current = both,
                Combined::Collision(clash) => {
                    self.collisions.push(Collision {
                        revisions,
                        theirs,
                        saved,
                        clash,
                    });
                    continue;
                }
            }
            self.base.extend(&revisions);
            if let Some(revision) = revisions.first() {
                self.remember(*revision, &theirs);
            }
        }
        if current != *ours {
            return Ok(Pulled::Changed(current));
        }
        if self.base.is_empty() || library.holds(self.id)? {
            return Ok(Pulled::Nothing);
        }
        Ok(match library.binned(self.id)? {
            Some(_) => Pulled::Deleted,
            None => Pulled::Gone,
        })
    }

    /// Saves the document.
    ///
    /// # Errors
    /// When the store does not keep it; what was saved before is still there then.
    pub fn save<S: KeyValue>(
        &mut self,
        library: &Library<S>,
        ours: &Workspace,
        now: Timestamp,
    ) -> Result<(), SaveError> {
        let revision = library.save(self.id, ours, &self.base, now)?;
        self.base = vec![revision];
        self.remember(revision, ours);
        Ok(())
    }

    /// Settles the collision with the version in `revision`, and gives the document as it is then,
    /// which is still to be saved; the other state is kept under the id `copy`.
    ///
    /// # Errors
    /// When the other state cannot be kept; the collision stands then.
    pub fn settle<S: KeyValue>(
        &mut self,
        library: &Library<S>,
        ours: &Workspace,
        revision: Revision,
        how: Settle,
        copy: DocumentId,
        now: Timestamp,
    ) -> Result<Workspace, SaveError> {
        let found = self
            .collisions
            .iter()
            .position(|collision| collision.revision() == revision);
        let Some((index, collision)) = found.and_then(|at| Some((at, self.collisions.get(at)?)))
        else {
            return Ok(ours.clone());
        };
        let (stays, goes) = match how {
            Settle::Both | Settle::Ours => (ours, &collision.theirs),
            Settle::Theirs => (&collision.theirs, ours),
        };
        let title = texts::storage::other_version(goes.title());
        library.save(copy, &goes.renamed(&title), &[], now)?;
        if how != Settle::Both {
            library.put_into_bin(copy, now)?;
        }
        let stays = stays.clone();
        let settled = self.collisions.remove(index);
        self.base.extend(&settled.revisions);
        self.remember(revision, &settled.theirs);
        Ok(stays)
    }

    /// Lets the document be saved again that another tab has deleted for good.
    ///
    /// # Errors
    /// When the store cannot be reached.
    pub fn revive<S: KeyValue>(&mut self, library: &Library<S>) -> Result<(), StorageError> {
        self.base.clear();
        library.take_out_of_bin(self.id)
    }

    fn remember(&mut self, revision: Revision, workspace: &Workspace) {
        if self.seen.len() >= REMEMBERED {
            self.seen.remove(0);
        }
        self.seen.push((revision, workspace.clone()));
    }
}
