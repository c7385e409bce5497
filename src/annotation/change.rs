//! A change is data: undo, saving and what is read out to a screen reader all derive from it.

use std::rc::Rc;

use super::{Annotation, AnnotationId, EntityId, EntityRecord, LabelSet};
use crate::document::TextEdit;

/// What happened to one annotation, or to the document that they stand in.
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
    /// The text was corrected. It comes before all else that happened with it: annotations that the
    /// edit does not touch go along by themselves, and those that it touches are updated or deleted.
    Text(TextEdit),
    /// The labels of the document are others.
    Labels {
        /// What they were.
        old: LabelSet,
        /// What they are.
        new: LabelSet,
    },
    /// The note on the document is another.
    DocumentNote {
        /// What it was; empty for none.
        old: Rc<str>,
        /// What it is.
        new: Rc<str>,
    },
    /// A person has said something of an entity, or nothing any more.
    Entity {
        /// Which.
        id: EntityId,
        /// What had been said; none where nothing had.
        old: Option<Rc<EntityRecord>>,
        /// What is said; none where nothing is.
        new: Option<Rc<EntityRecord>>,
    },
}

impl Change {
    /// The annotation that it happened to, where it happened to one.
    pub fn id(&self) -> Option<AnnotationId> {
        match self {
            Change::Created(annotation)
            | Change::Updated {
                new: annotation, ..
            }
            | Change::Deleted(annotation) => Some(annotation.id),
            Change::Text(_)
            | Change::Labels { .. }
            | Change::DocumentNote { .. }
            | Change::Entity { .. } => None,
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
            Change::Text(edit) => Change::Text(edit.inverse()),
            Change::Labels { old, new } => Change::Labels {
                old: new.clone(),
                new: old.clone(),
            },
            Change::DocumentNote { old, new } => Change::DocumentNote {
                old: new.clone(),
                new: old.clone(),
            },
            Change::Entity { id, old, new } => Change::Entity {
                id: *id,
                old: new.clone(),
                new: old.clone(),
            },
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

    /// The correction of the text among them, if there is one; never more than one.
    pub fn text_edit(&self) -> Option<&TextEdit> {
        self.iter().find_map(|change| match change {
            Change::Text(edit) => Some(edit),
            _ => None,
        })
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
