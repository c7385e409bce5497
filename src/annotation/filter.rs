//! Which annotations are meant: by label, status, origin, confidence, entity and text.

use std::rc::Rc;

use super::{Annotation, AnnotationId, AnnotationSet, Confidence, Label, Origin, Status};
use crate::document::ByteSpan;

/// Which annotations are meant; what is not asked for lets all through.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Filter {
    /// It has one of these labels; empty for any.
    pub labels: Vec<Label>,
    /// It has one of these states; empty for any but rejected.
    pub statuses: Vec<Status>,
    /// A model proposed it (`true`) or a person marked it (`false`).
    pub from_model: Option<bool>,
    /// The model was at least so certain. What a person marked passes.
    pub at_least: Option<Confidence>,
    /// The model was less certain than that. What a person marked does not pass.
    pub below: Option<Confidence>,
    /// It is one of these mentions, sorted, of an entity.
    pub entity: Option<Rc<[AnnotationId]>>,
    /// It has one of these places in it, in order and without overlap, where a text was found.
    pub places: Option<Rc<[ByteSpan]>>,
}

impl Filter {
    /// The suggestions that nobody has decided on.
    pub fn suggestions() -> Filter {
        Filter {
            statuses: vec![Status::Suggested],
            ..Filter::default()
        }
    }

    /// Whether every live annotation passes.
    pub fn is_empty(&self) -> bool {
        *self == Filter::default()
    }

    /// The annotations that pass, in the order of the text.
    pub fn select<'a>(
        &'a self,
        set: &'a AnnotationSet,
    ) -> impl DoubleEndedIterator<Item = &'a Rc<Annotation>> {
        set.iter().filter(|annotation| self.passes(annotation))
    }

    /// Whether an annotation passes.
    pub fn passes(&self, annotation: &Annotation) -> bool {
        let from_model = annotation.origin != Origin::Person;
        let confidence = annotation.confidence();
        let status = match self.statuses.as_slice() {
            [] => annotation.is_live(),
            statuses => statuses.contains(&annotation.status),
        };
        let least = |least| confidence.is_none_or(|confidence| confidence >= least);
        let below = |below| confidence.is_some_and(|confidence| confidence < below);
        status
            && (self.labels.is_empty() || self.labels.contains(&annotation.label))
            && self.from_model.is_none_or(|wanted| wanted == from_model)
            && self.at_least.is_none_or(least)
            && self.below.is_none_or(below)
            && self
                .entity
                .as_ref()
                .is_none_or(|entity| entity.binary_search(&annotation.id).is_ok())
            && self
                .places
                .as_ref()
                .is_none_or(|places| has_one_of(annotation.span, places))
    }
}

fn has_one_of(span: ByteSpan, places: &[ByteSpan]) -> bool {
    let first = places.partition_point(|place| place.start() < span.start());
    places
        .get(first)
        .is_some_and(|place| span.contains_range(*place))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::annotation::sample::{reviewed, span};

    #[track_caller]
    fn check(filter: Filter, expected: &[&str]) {
        let workspace = reviewed();
        let quotes: Vec<&str> = filter
            .select(workspace.annotations())
            .map(|annotation| workspace.document().quote(annotation.span))
            .collect();
        assert_eq!(quotes, expected, "{filter:?}");
    }

    #[test]
    fn what_is_not_asked_for_lets_all_through() {
        check(Filter::default(), &["Ana", "Luis", "Acme", "Oslo"]);
    }

    #[test]
    fn label_status_and_origin_are_asked_for() {
        check(
            Filter {
                labels: vec![Label::Person, Label::Place],
                ..Filter::default()
            },
            &["Ana", "Luis", "Oslo"],
        );
        check(Filter::suggestions(), &["Ana", "Luis", "Acme"]);
        check(
            Filter {
                from_model: Some(false),
                ..Filter::default()
            },
            &["Oslo"],
        );
    }

    #[test]
    fn confidence_is_asked_for_from_both_sides() {
        let sixty = Some(Confidence::new(0.6));
        check(
            Filter {
                at_least: sixty,
                ..Filter::default()
            },
            &["Ana", "Acme", "Oslo"],
        );
        check(
            Filter {
                below: sixty,
                ..Filter::default()
            },
            &["Luis"],
        );
    }

    #[test]
    fn a_text_in_the_mention_and_its_entity_are_asked_for() {
        check(
            Filter {
                places: Some([span("et"), span("cme"), span("in O")].into()),
                ..Filter::default()
            },
            &["Acme"],
        );
        let workspace = reviewed();
        let last = workspace.annotations().iter().next_back().unwrap().id;
        let others = Filter {
            entity: Some([last].into()),
            ..Filter::default()
        };
        assert_eq!(others.select(workspace.annotations()).count(), 1);
    }
}
