//! A document that other tabs, or newer pages, have a part in.

use super::{Desk, Open};
use crate::annotation::ChangeSet;
use crate::storage::{Combined, combine};
use crate::workspace::Workspace;

impl Desk {
    /// Lets the document only be read from now on.
    pub(super) fn lock(&mut self) {
        if let Some(open) = &mut self.open {
            open.locked = true;
        }
    }

    /// Takes over what another tab has done: `workspace` is that together with `from`, which lay on
    /// the desk at that time.
    pub(super) fn adopt(&mut self, from: &Workspace, workspace: Workspace) {
        let Some(open) = &mut self.open else {
            return;
        };
        let ours = &open.workspace;
        if ours == from {
            return open.replace(workspace);
        }
        // A person has gone on in the meantime.
        match combine(Some(from), ours, &workspace) {
            Combined::Theirs => open.replace(workspace),
            Combined::Both(both) => open.replace(both),
            Combined::Ours | Combined::Collision(_) => {}
        }
    }
}

impl Open {
    /// Shows another state of the document, whichever way it came about.
    fn replace(&mut self, workspace: Workspace) {
        self.take(workspace, &ChangeSet::default());
        self.show(self.threshold);
    }
}
