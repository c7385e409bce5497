//! A document that is open in a tab, kept in step with the store and with other tabs.

use super::library::News;
use super::{
    Combined, DocumentId, KeyValue, Library, Loaded, Revision, SaveError, StorageError, combine,
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
    collision: Option<Collision>,
}

/// What another tab has made of the document that cannot be brought together with ours.
#[derive(Clone, Debug, PartialEq)]
pub struct Collision {
    /// Its revision, and those that are left of what it was made from.
    revisions: Vec<Revision>,
    /// The document as it is there.
    pub theirs: Workspace,
}

/// What came from other tabs.
#[derive(Clone, Debug, PartialEq)]
pub enum Pulled {
    /// Nothing that changes the document.
    Nothing,
    /// The document as it is now; what this tab had changed is still in it.
    Changed(Workspace),
    /// All revisions that this tab knew are gone, and nothing has taken their place: somebody has
    /// cleared the store, or deleted the document for good.
    Gone,
}

/// How a collision is settled.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Settle {
    /// By keeping ours, and theirs as a document of its own.
    Both,
    /// By keeping ours; theirs goes into the bin.
    Ours,
    /// By keeping theirs; ours goes into the bin.
    Theirs,
}

impl Session {
    /// A document that was never saved.
    pub fn new(id: DocumentId) -> Session {
        Session {
            id,
            base: Vec::new(),
            seen: Vec::new(),
            collision: None,
        }
    }

    /// A document that was loaded.
    pub fn loaded(id: DocumentId, loaded: &Loaded) -> Session {
        let mut session = Session::new(id);
        session.base = loaded.base();
        for (revision, workspace) in &loaded.made_of {
            session.remember(*revision, workspace);
        }
        session.collision = loaded
            .collisions
            .first()
            .map(|(revision, theirs)| Collision {
                revisions: vec![*revision],
                theirs: theirs.clone(),
            });
        session
    }

    /// Which document.
    pub fn id(&self) -> DocumentId {
        self.id
    }

    /// Where another tab's work could not be brought together with ours.
    pub fn collision(&self) -> Option<&Collision> {
        self.collision.as_ref()
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
        self.collision = None;
        let mut current = ours.clone();
        for News {
            left: revisions,
            base: parents,
            workspace: theirs,
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
                Combined::Collision { .. } => {
                    self.collision = Some(Collision { revisions, theirs });
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
        let gone = !self.base.is_empty() && !library.holds(self.id)?;
        Ok(if gone { Pulled::Gone } else { Pulled::Nothing })
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

    /// Settles a collision, and gives the document as it is then, which is still to be saved; the
    /// other state is kept under the id `copy`.
    ///
    /// # Errors
    /// When the other state cannot be kept; the collision stands then.
    pub fn settle<S: KeyValue>(
        &mut self,
        library: &Library<S>,
        ours: &Workspace,
        how: Settle,
        copy: DocumentId,
        now: Timestamp,
    ) -> Result<Workspace, SaveError> {
        let Some(collision) = self.collision.clone() else {
            return Ok(ours.clone());
        };
        let (stays, goes) = match how {
            Settle::Both | Settle::Ours => (ours, &collision.theirs),
            Settle::Theirs => (&collision.theirs, ours),
        };
        let title = format!("{} (the other version)", goes.title());
        library.save(copy, &goes.renamed(&title), &[], now)?;
        if how != Settle::Both {
            library.put_into_bin(copy, now)?;
        }
        let stays = stays.clone();
        self.base.extend(&collision.revisions);
        if let Some(revision) = collision.revisions.first() {
            self.remember(*revision, &collision.theirs);
        }
        self.collision = None;
        Ok(stays)
    }

    fn remember(&mut self, revision: Revision, workspace: &Workspace) {
        if self.seen.len() >= REMEMBERED {
            self.seen.remove(0);
        }
        self.seen.push((revision, workspace.clone()));
    }
}
