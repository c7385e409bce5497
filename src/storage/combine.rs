//! Brings together what two tabs have made of the same document.
//!
//! Each part of a document is compared by itself with what it was when the two parted: each
//! annotation and each entity by its id, the title, the note on the document, the labels, and what
//! the linter was told to leave be. What only one of the two has changed is taken from that one.
//! Where both have changed the same, in different ways, a person has to choose.

mod annotations;
mod details;
mod parting;

use parting::Parting;

use super::Clash;
use crate::workspace::Workspace;

/// What came of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Combined {
    /// There is nothing in theirs that is not in ours.
    Ours,
    /// There is nothing in ours that is not in theirs.
    Theirs,
    /// Both have changed, in different places. The history is ours.
    Both(Workspace),
    /// Both have changed the same, in different ways.
    Collision(Clash),
}

/// Combines two states of a document that came from `base`; without it, from the state after the
/// last deed that both have in their history.
pub fn combine(base: Option<&Workspace>, ours: &Workspace, theirs: &Workspace) -> Combined {
    if same(ours, theirs) {
        return Combined::Ours;
    }
    if ours.document() != theirs.document() {
        return match base {
            Some(base) if same(base, ours) => Combined::Theirs,
            Some(base) if same(base, theirs) => Combined::Ours,
            _ => Combined::Collision(Clash {
                text: true,
                ..Clash::default()
            }),
        };
    }
    let parting = match base {
        Some(base) => Parting::known(base),
        None => Parting::guessed(ours, theirs),
    };
    let mut clash = Clash::default();
    let merged = annotations::merged(&parting, ours, theirs, &mut clash);
    let merged = details::merged(&parting, merged, theirs, &mut clash);
    if !clash.is_empty() {
        Combined::Collision(clash)
    } else if same(&merged, theirs) {
        Combined::Theirs
    } else if same(&merged, ours) {
        Combined::Ours
    } else {
        Combined::Both(merged)
    }
}

/// Whether two states are the same but for what can be undone.
fn same(one: &Workspace, other: &Workspace) -> bool {
    one.annotations() == other.annotations()
        && one.labels() == other.labels()
        && one.has_same_details(other)
}

/// The one of two that stands, where both come from `base`; `None` where both have changed it, in
/// different ways, or where it is not known what it was.
fn standing<'a, T: PartialEq>(base: Option<&T>, ours: &'a T, theirs: &'a T) -> Option<&'a T> {
    if ours == theirs || base == Some(theirs) {
        Some(ours)
    } else if base == Some(ours) {
        Some(theirs)
    } else {
        None
    }
}
