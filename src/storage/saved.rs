//! What a saved document looks like, form by form.
//!
//! The types of each form are its own: the core can change without them. A value says its form
//! before anything else, and is brought to the latest one step by step, by pure functions.
//!
//! | form | since | what it is |
//! |---|---|---|
//! | [`v1`] | 0.1 | JSON as it is |
//! | [`v2`] | 0.2 | [a head and compressed lines](envelope) with a checksum; the undo history |
//!
//! # To keep something more of a document
//!
//! 1. Add a field to the struct in [`v2`] that it belongs to: [`v2::SavedDetails`] for what a
//!    document has once, [`v2::SavedAnnotation`] for what each annotation has, a variant of
//!    [`v2::SavedDeed`] for a new entry of the undo history. Give it `#[serde(default)]` and
//!    `skip_serializing_if`: values that were saved before do not have it, and most will not need it.
//! 2. Fill it in `of` and read it in `restore`, in the same file.
//! 3. Add a value that has it to the test of the fixture in `tests/native/saved.rs`. The fixtures
//!    that are there are never changed: they are what people's browsers hold.
//!
//! That is all: no new form is needed. A page that does not know the field notices that it is there
//! and opens the document to be read only, so an old page in another tab cannot drop it.
//!
//! A new form is needed where a field goes away or changes its meaning. Then: copy the module, give
//! the old one a frozen fixture, and write the step between them.

mod envelope;
mod rescue;
mod v1;
mod v2;

pub(super) use envelope::Head;
pub use rescue::Rescued;
pub(super) use rescue::rescue;

use super::Revision;
use crate::timestamp::Timestamp;
use crate::workspace::Workspace;

/// The form that this page writes.
pub(super) const VERSION: u32 = 2;

/// A document as it was read.
pub(super) struct Restored {
    pub(super) workspace: Workspace,
    /// The revisions that it was made from.
    pub(super) base: Vec<Revision>,
    /// When it was saved.
    pub(super) saved: Timestamp,
    /// Whether a newer page has saved something in it that this one does not know, and would drop.
    pub(super) newer: bool,
}

/// Why a value cannot be read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Unreadable {
    /// It has a form of a later version.
    Newer(u32),
    /// It is not what was saved, and what is wrong with it.
    Damaged(String),
}

/// How many bytes of a document's undo history are kept, before they are compressed: some five
/// hundred single edits, or one that changes every annotation and is undone at once.
pub(super) fn history_budget(workspace: &Workspace) -> usize {
    const LEAST: usize = 128_000;
    const ANNOTATION: usize = 600;
    LEAST.max(workspace.annotations().len() * ANNOTATION)
}

/// The value of a document; of its undo history the newest entries that fit into `history` bytes.
pub(super) fn write(
    workspace: &Workspace,
    changed: Timestamp,
    base: &[Revision],
    history: usize,
) -> Result<String, String> {
    let saved = v2::SavedDocument::of(workspace, changed, history);
    let head = Head::of(workspace, changed, base);
    let lines = saved.lines().map_err(|error| error.to_string())?;
    envelope::seal(&head, &lines)
}

/// The document of a value of any form.
pub(super) fn read(value: &str) -> Result<Restored, Unreadable> {
    let (saved, base, newer) = if envelope::is_json(value) {
        (v1::read(value)?.into(), Vec::new(), false)
    } else {
        let opened = envelope::open(value)?;
        // A later form may have only added to this one, and then it can be read, if not written.
        let damaged = |reason| match opened.newer {
            Some(version) => Unreadable::Newer(version),
            None => Unreadable::Damaged(reason),
        };
        let (saved, newer) = v2::SavedDocument::read(&opened.lines).map_err(damaged)?;
        (saved, opened.base, newer || opened.newer.is_some())
    };
    let changed = Timestamp::from_milliseconds(saved.details.changed);
    let workspace = saved.restore().map_err(Unreadable::Damaged)?;
    Ok(Restored {
        workspace,
        base,
        saved: changed,
        newer,
    })
}

/// What is in lines, as if they had come out of a value that is whole: for the fuzz target, which
/// would hardly ever hit upon a checksum.
///
/// # Errors
/// When they are not the lines of a document.
#[cfg(fuzzing)]
pub fn read_lines(lines: &[u8]) -> Result<Workspace, String> {
    v2::SavedDocument::read(lines)?.0.restore()
}

/// What the list of documents shows of a value of any form, once it is seen to be whole.
pub(super) fn check(value: &str) -> Result<Head, Unreadable> {
    if envelope::is_json(value) {
        v1::read(value)?;
        v1::read_head(value)
    } else {
        envelope::check(value)
    }
}

/// The title of a value that may be damaged.
pub(super) fn title(value: &str) -> Option<String> {
    let head = if envelope::is_json(value) {
        v1::read_head(value).ok()
    } else {
        envelope::head(value).ok()
    };
    head.map(|head| head.title)
        .or_else(|| rescue(value).map(|rescued| rescued.workspace.title().to_string()))
}
