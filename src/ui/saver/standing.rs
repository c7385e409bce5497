//! How the work stands, as the page says it.

use crate::storage::SaveError;

/// How the work stands: what was read back from the store, nothing less.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Standing {
    /// Whether it is kept.
    pub kept: Kept,
    /// Whether another tab has changed the same, so that somebody has to choose.
    pub collision: bool,
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
}
