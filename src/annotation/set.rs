//! The annotations of one document, in the order of the text.

use std::cell::OnceCell;
use std::cmp::Reverse;
use std::collections::BTreeMap;
use std::rc::Rc;

use super::{Annotation, AnnotationId, Change, ChangeSet};
use crate::document::{ByteOffset, ByteSpan};

/// Annotations sorted by start, the longer before the shorter, then by id. Cheap to clone: sets
/// that came from one another share all annotations that did not change.
#[derive(Clone, Debug, Default)]
pub struct AnnotationSet {
    sorted: Rc<Vec<Rc<Annotation>>>,
    /// Where each id stands in `sorted`, by id; made when the first one is asked for.
    places: Rc<OnceCell<Vec<(AnnotationId, usize)>>>,
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
        let places = self.places.get_or_init(|| {
            let ids = self.iter().map(|annotation| annotation.id);
            let mut places: Vec<_> = ids.enumerate().map(|(place, id)| (id, place)).collect();
            places.sort_unstable();
            places
        });
        let index = places.binary_search_by_key(&id, |(id, _)| *id).ok()?;
        let (_, place) = places.get(index)?;
        self.sorted.get(*place)
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
        let mut after: BTreeMap<AnnotationId, Option<Rc<Annotation>>> = BTreeMap::new();
        for change in changes.iter() {
            let annotation = match change {
                Change::Created(annotation)
                | Change::Updated {
                    new: annotation, ..
                } => Some(annotation.clone()),
                Change::Deleted(_) => None,
            };
            after.insert(change.id(), annotation);
        }
        let mut sorted: Vec<_> = self
            .iter()
            .filter(|annotation| !after.contains_key(&annotation.id))
            .cloned()
            .collect();
        sorted.extend(after.into_values().flatten());
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
            places: Rc::default(),
            longest: longest.unwrap_or_default(),
        }
    }
}

/// Two sets are equal when their annotations are.
impl PartialEq for AnnotationSet {
    fn eq(&self, other: &AnnotationSet) -> bool {
        self.sorted == other.sorted
    }
}

impl Eq for AnnotationSet {}

/// The last of the annotations with the same id stands.
impl FromIterator<Annotation> for AnnotationSet {
    fn from_iter<I: IntoIterator<Item = Annotation>>(annotations: I) -> AnnotationSet {
        let created = annotations
            .into_iter()
            .map(|annotation| Change::Created(Rc::new(annotation)));
        AnnotationSet::default().apply(&created.collect())
    }
}
