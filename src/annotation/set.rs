//! The annotations of one document, in the order of the text.

use std::cell::OnceCell;
use std::cmp::Reverse;
use std::collections::BTreeMap;
use std::rc::Rc;

use super::{Annotation, AnnotationId, Change, ChangeSet, Label, Origin, Proposal};
use crate::document::{ByteOffset, ByteSpan, TextEdit};

/// Annotations sorted by start, the longer before the shorter, then by id. Cheap to clone: sets
/// that came from one another share all annotations that did not change.
#[derive(Clone, Debug, Default)]
pub struct AnnotationSet {
    sorted: Rc<Vec<Rc<Annotation>>>,
    /// Where each id stands in `sorted`, by id; made when the first one is asked for.
    places: Rc<OnceCell<Vec<(AnnotationId, usize)>>>,
    /// How many live mentions each label has; counted when it is first asked for.
    counts: Rc<OnceCell<Vec<(Label, usize)>>>,
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

    /// How many live mentions each label has: the built-in labels first, then others as they come in
    /// the text.
    pub fn label_counts(&self) -> &[(Label, usize)] {
        self.counts.get_or_init(|| {
            let mut counts: Vec<(Label, usize)> = Label::BUILT_IN.map(|label| (label, 0)).into();
            for annotation in self.live() {
                let counted = counts
                    .iter_mut()
                    .find(|(label, _)| *label == annotation.label);
                match counted {
                    Some((_, count)) => *count += 1,
                    None => counts.push((annotation.label.clone(), 1)),
                }
            }
            counts
        })
    }

    /// Whether this is the same set as `other`, and not only of the same annotations.
    pub(crate) fn is(&self, other: &AnnotationSet) -> bool {
        Rc::ptr_eq(&self.sorted, &other.sorted)
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

    /// The annotations for which `keep` holds.
    #[must_use]
    pub fn filtered(&self, keep: impl Fn(&Annotation) -> bool) -> AnnotationSet {
        let sorted: Vec<_> = self
            .iter()
            .filter(|annotation| keep(annotation))
            .cloned()
            .collect();
        AnnotationSet {
            sorted: Rc::new(sorted),
            places: Rc::default(),
            counts: Rc::default(),
            longest: self.longest,
        }
    }

    /// The set after `changes`. What a change takes away may be gone already and what it adds may
    /// be there: an id never stands twice.
    ///
    /// Where the text is corrected among them, annotations that the edit does not touch go along
    /// with it; of those that it touches, the ones that no change speaks of are left out.
    #[must_use]
    pub fn apply(&self, changes: &ChangeSet) -> AnnotationSet {
        if changes.is_empty() {
            return self.clone();
        }
        let edit = changes.text_edit();
        let mut after: BTreeMap<AnnotationId, Option<Rc<Annotation>>> = BTreeMap::new();
        for change in changes.iter() {
            let Some(id) = change.id() else {
                continue;
            };
            let annotation = match change {
                Change::Created(annotation)
                | Change::Updated {
                    new: annotation, ..
                } => Some(annotation.clone()),
                _ => None,
            };
            after.insert(id, annotation);
        }
        let mut sorted: Vec<_> = self
            .iter()
            .filter(|annotation| !after.contains_key(&annotation.id))
            .filter_map(|annotation| match edit {
                None => Some(annotation.clone()),
                Some(edit) => shift(annotation, edit),
            })
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
            counts: Rc::default(),
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

/// An annotation after a correction of the text that touches neither it nor what was proposed for
/// it; `None` where one of them is touched.
pub(super) fn shift(annotation: &Rc<Annotation>, edit: &TextEdit) -> Option<Rc<Annotation>> {
    if edit.touches(annotation.span) {
        return None;
    }
    let origin = match &annotation.origin {
        Origin::Person => Origin::Person,
        Origin::Model(proposal) if edit.touches(proposal.span) => return None,
        Origin::Model(proposal) => Origin::Model(Proposal {
            span: edit.shift(proposal.span),
            ..proposal.clone()
        }),
    };
    let span = edit.shift(annotation.span);
    if span == annotation.span && origin == annotation.origin {
        return Some(annotation.clone());
    }
    Some(Rc::new(Annotation {
        span,
        origin,
        ..Annotation::clone(annotation)
    }))
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
