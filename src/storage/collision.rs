//! Two versions of a document that cannot be brought together, and what they differ in.

use super::Revision;
use crate::annotation::{AnnotationId, EntityId};
use crate::timestamp::Timestamp;
use crate::workspace::Workspace;

/// What another tab has made of a document that cannot be brought together with ours.
#[derive(Clone, Debug, PartialEq)]
pub struct Collision {
    /// Its revision, and those that are left of what it was made from.
    pub(super) revisions: Vec<Revision>,
    /// The document as it is there.
    pub theirs: Workspace,
    /// When it was saved.
    pub saved: Timestamp,
    /// What both have changed, in different ways.
    pub clash: Clash,
}

impl Collision {
    /// The revision that it is in, which tells it from others.
    pub fn revision(&self) -> Revision {
        self.revisions.first().copied().unwrap_or_default()
    }
}

/// What two versions of a document have both changed, in different ways.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Clash {
    /// Whether it is the text itself. Then nothing else is compared.
    pub text: bool,
    /// Whether it is the title.
    pub title: bool,
    /// Whether it is the note on the document.
    pub note: bool,
    /// The annotations, of which one of the two may have none.
    pub annotations: Vec<AnnotationId>,
    /// What was said of these entities.
    pub entities: Vec<EntityId>,
}

impl Clash {
    /// Whether there is none.
    pub fn is_empty(&self) -> bool {
        *self == Clash::default()
    }
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
