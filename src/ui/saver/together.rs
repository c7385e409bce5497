//! What a saver does about other tabs: it takes over what they have saved, and settles what collides.

use texts::notices as own;

use super::{Choice, Saver, Version};
use crate::browser::clock;
use crate::storage::{Collision, DocumentId, Pulled, Revision, SaveError, Session};
use crate::ui::desk::{Action, Notice};
use crate::ui::library::PageLibrary;
use crate::workspace::Workspace;

impl Saver {
    /// Settles collisions with other tabs.
    pub fn settle(&self, choice: Choice) {
        let Some(ours) = self.ours.borrow().clone() else {
            return;
        };
        let settled = match &mut *self.session.borrow_mut() {
            Some(session) => settle(session, &self.library, &ours, choice),
            None => return,
        };
        if let Err(error) = &settled.1 {
            let words = own::not_settled(&error.to_string());
            self.dispatch.emit(Action::error(words));
        }
        self.adopt(&ours, settled.0);
        // Saved even where nothing changed: it stands for what was settled from now on.
        self.kept.take();
        self.save();
    }

    /// Saves the document again that another tab has deleted for good.
    pub fn keep(&self) {
        self.revive();
        self.save();
    }

    fn revive(&self) {
        if let Some(session) = &mut *self.session.borrow_mut() {
            // A record that stays would have it in the bin, from which it can be taken.
            let _ = session.revive(&self.library);
        }
        self.deleted.take();
        self.kept.take();
    }

    /// Takes over what other tabs have saved.
    pub(super) fn pull(&self) {
        let Some(ours) = self.ours.borrow().clone() else {
            return;
        };
        let pulled = match &mut *self.session.borrow_mut() {
            Some(session) => session.pull(&self.library, &ours),
            None => return,
        };
        match pulled {
            Ok(Pulled::Changed(workspace)) => {
                let had_changes = self.is_due();
                self.adopt(&ours, workspace.clone());
                if !had_changes {
                    self.kept.replace(Some(workspace));
                }
            }
            Ok(Pulled::Deleted) if !self.is_due() => self.deleted.set(self.document()),
            Ok(Pulled::Deleted) => {
                // What somebody still works on is not to go.
                self.revive();
                self.dispatch
                    .emit(Action::Notice(Some(Notice::word(own::saved_again()))));
            }
            Ok(Pulled::Gone) => {
                self.kept.take();
                self.dispatch.emit(Action::error(own::storage_cleared()));
            }
            // A store that cannot be reached is told when it is saved to.
            Ok(Pulled::Nothing) | Err(_) => {}
        }
    }

    /// Puts `workspace`, which was made from `ours`, onto the desk.
    fn adopt(&self, ours: &Workspace, workspace: Workspace) {
        self.ours.replace(Some(workspace.clone()));
        self.dispatch.emit(Action::Adopt {
            from: ours.clone(),
            workspace,
        });
    }

    /// The versions between which somebody has to choose.
    pub(super) fn versions(&self) -> Vec<Version> {
        let (session, ours) = (self.session.borrow(), self.ours.borrow());
        match (&*session, &*ours) {
            (Some(session), Some(ours)) => session
                .collisions()
                .iter()
                .map(|collision| Version::of(collision, ours))
                .collect(),
            _ => Vec::new(),
        }
    }
}

/// Settles collisions as far as that goes, and gives the document as it is then.
fn settle(
    session: &mut Session,
    library: &PageLibrary,
    ours: &Workspace,
    choice: Choice,
) -> (Workspace, Result<(), SaveError>) {
    let revisions: Vec<Revision> = match choice.version {
        Some(revision) => vec![revision],
        None => session
            .collisions()
            .iter()
            .map(Collision::revision)
            .collect(),
    };
    let mut stands = ours.clone();
    for revision in revisions {
        let copy = DocumentId(clock::random());
        match session.settle(library, &stands, revision, choice.how, copy, clock::now()) {
            Ok(workspace) => stands = workspace,
            Err(error) => return (stands, Err(error)),
        }
    }
    (stands, Ok(()))
}
