//! The annotations of one document, in the order of the text.

use std::cmp::Reverse;
use std::rc::Rc;

use super::{Annotation, AnnotationId, Change, ChangeSet};
use crate::document::{ByteOffset, ByteSpan};

/// Annotations sorted by start, the longer before the shorter, then by id. Cheap to clone: sets
/// that came from one another share all annotations that did not change.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct AnnotationSet {
    sorted: Rc<Vec<Rc<Annotation>>>,
    /// The length of the longest span: what overlaps a place starts at most that far before it.
    longest: ByteOffset,
}

impl AnnotationSet {
    /// Every annotation, the rejected ones too, in the order of the text.
    pub fn iter(&self) -> impl DoubleEndedIterator<Item = &Rc<Annotation>> + ExactSizeIterator {
        self.sorted.iter()
    }

    /// The annotations that are shown and counted, in the order of the text.
    pub fn live(&self) -> impl DoubleEndedIterator<Item = &Rc<Annotation>> {
        self.iter().filter(|annotation| annotation.is_live())
    }

    /// How many there are, the rejected ones too.
    pub fn len(&self) -> usize {
        self.sorted.len()
    }

    /// Whether there is none.
    pub fn is_empty(&self) -> bool {
        self.sorted.is_empty()
    }

    /// The annotation with this id.
    pub fn get(&self, id: AnnotationId) -> Option<&Rc<Annotation>> {
        self.iter().find(|annotation| annotation.id == id)
    }

    /// The live annotations that share at least a character with `span`.
    pub fn overlapping(&self, span: ByteSpan) -> impl Iterator<Item = &Rc<Annotation>> {
        let end = self
            .sorted
            .partition_point(|annotation| annotation.span.start() < span.end());
        let start = self
            .sorted
            .partition_point(|annotation| annotation.span.start() + self.longest <= span.start());
        self.sorted
            .get(start..end)
            .unwrap_or_default()
            .iter()
            .filter(move |annotation| annotation.is_live() && annotation.span.end() > span.start())
    }

    /// The set after `changes`. What a change takes away may be gone already and what it adds may
    /// be there: an id never stands twice.
    #[must_use]
    pub fn apply(&self, changes: &ChangeSet) -> AnnotationSet {
        if changes.is_empty() {
            return self.clone();
        }
        let mut gone: Vec<AnnotationId> = Vec::new();
        let mut new: Vec<Rc<Annotation>> = Vec::new();
        for change in changes.iter() {
            gone.push(change.id());
            new.retain(|annotation| annotation.id != change.id());
            match change {
                Change::Created(annotation)
                | Change::Updated {
                    new: annotation, ..
                } => {
                    new.push(annotation.clone());
                }
                Change::Deleted(_) => {}
            }
        }
        gone.sort_unstable();
        let mut sorted: Vec<_> = self
            .iter()
            .filter(|annotation| gone.binary_search(&annotation.id).is_err())
            .cloned()
            .chain(new)
            .collect();
        sorted.sort_by_key(|annotation| {
            (
                annotation.span.start(),
                Reverse(annotation.span.end()),
                annotation.id,
            )
        });
        let longest = sorted.iter().map(|annotation| annotation.span.len()).max();
        AnnotationSet {
            sorted: Rc::new(sorted),
            longest: longest.unwrap_or_default(),
        }
    }
}

/// The last of the annotations with the same id stands.
impl FromIterator<Annotation> for AnnotationSet {
    fn from_iter<I: IntoIterator<Item = Annotation>>(annotations: I) -> AnnotationSet {
        let created = annotations
            .into_iter()
            .map(|annotation| Change::Created(Rc::new(annotation)));
        AnnotationSet::default().apply(&created.collect())
    }
}
