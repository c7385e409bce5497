//! A change is data: undo, saving and what is read out to a screen reader all derive from it.

use std::rc::Rc;

use super::{Annotation, AnnotationId};

/// What happened to one annotation.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Change {
    /// It is new.
    Created(Rc<Annotation>),
    /// It is different now.
    Updated {
        /// What it was.
        old: Rc<Annotation>,
        /// What it is; with the same id.
        new: Rc<Annotation>,
    },
    /// It is gone.
    Deleted(Rc<Annotation>),
}

impl Change {
    /// The annotation that it happened to.
    pub fn id(&self) -> AnnotationId {
        match self {
            Change::Created(annotation)
            | Change::Updated {
                new: annotation, ..
            }
            | Change::Deleted(annotation) => annotation.id,
        }
    }

    /// The change that takes this one back.
    #[must_use]
    pub fn inverse(&self) -> Change {
        match self {
            Change::Created(annotation) => Change::Deleted(annotation.clone()),
            Change::Updated { old, new } => Change::Updated {
                old: new.clone(),
                new: old.clone(),
            },
            Change::Deleted(annotation) => Change::Created(annotation.clone()),
        }
    }
}

/// Changes that happened together, in order.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ChangeSet(Vec<Change>);

impl ChangeSet {
    /// The changes in order.
    pub fn iter(&self) -> impl DoubleEndedIterator<Item = &Change> + ExactSizeIterator {
        self.0.iter()
    }

    /// How many changes there are.
    pub fn len(&self) -> usize {
        self.0.len()
    }

    /// Whether nothing changed.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// The changes that take these back, last first.
    #[must_use]
    pub fn inverse(&self) -> ChangeSet {
        self.iter().rev().map(Change::inverse).collect()
    }
}

impl FromIterator<Change> for ChangeSet {
    fn from_iter<I: IntoIterator<Item = Change>>(changes: I) -> ChangeSet {
        ChangeSet(changes.into_iter().collect())
    }
}
