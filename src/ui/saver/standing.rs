//! How the work stands, as the page says it.

use crate::storage::{Collision, Revision, SaveError, Settle};
use crate::timestamp::Timestamp;
use crate::ui::words::together;
use crate::workspace::Workspace;

/// How the work stands: what was read back from the store, nothing less.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Standing {
    /// Whether it is kept.
    pub kept: Kept,
    /// What other tabs have made of the same, so that somebody has to choose; the latest first.
    pub versions: Vec<Version>,
    /// Whether another tab has the document open too.
    pub elsewhere: bool,
    /// Whether the document was put into the bin while it was open.
    pub binned: bool,
    /// How full the store is, in per cent, where it is time to say so.
    pub tight: Option<u8>,
    /// Whether there is something in the bin.
    pub has_bin: bool,
}

/// Whether the work is kept.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum Kept {
    /// All of it.
    #[default]
    Saved,
    /// There are changes that are about to be kept.
    Saving,
    /// It is not, and is tried again.
    Failed(SaveError),
    /// It cannot be: a newer page has saved more than this one knows.
    ReadOnly,
    /// It is not any more: another tab has deleted it for good.
    Deleted,
    /// It is not: it came with a link, and nobody has said that it should be.
    Shared,
}

/// What another tab has made of the document, in the same places and in another way.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Version {
    /// The revision that it is in.
    pub revision: Revision,
    /// When it was saved.
    pub saved: Timestamp,
    /// What differs, a line each.
    pub differences: Vec<String>,
}

impl Version {
    pub(super) fn of(collision: &Collision, ours: &Workspace) -> Version {
        Version {
            revision: collision.revision(),
            saved: collision.saved,
            differences: together::differences(ours, collision),
        }
    }
}

/// What somebody has chosen.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Choice {
    /// For which version; `None` for all.
    pub version: Option<Revision>,
    /// What.
    pub how: Settle,
}
