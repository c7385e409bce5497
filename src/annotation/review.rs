//! Which mentions to look at, and in which order.

use super::{Annotation, AnnotationId, AnnotationSet, Confidence, Label, Origin, Status};
use crate::document::Document;

/// In which order suggestions are reviewed.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum ReviewOrder {
    /// The least certain first: where a look is worth most.
    #[default]
    LeastCertainFirst,
    /// From the first line to the last.
    Reading,
}

/// The suggestions that nobody has decided on, in the order in which to look at them.
pub fn review_queue(set: &AnnotationSet, order: ReviewOrder) -> Vec<AnnotationId> {
    let mut queue: Vec<_> = set
        .live()
        .filter(|annotation| !annotation.is_decided())
        .collect();
    if order == ReviewOrder::LeastCertainFirst {
        // The sort is stable: equally certain ones stay in the order of the text.
        queue.sort_by_key(|annotation| annotation.confidence());
    }
    queue.into_iter().map(|annotation| annotation.id).collect()
}

/// How much of what the model proposed has been decided on: "34 of 72 reviewed".
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct ReviewProgress {
    /// How many proposals a person has accepted, corrected or rejected.
    pub reviewed: usize,
    /// How many there are.
    pub total: usize,
}

impl ReviewProgress {
    /// How far the review of a document has come.
    pub fn of(set: &AnnotationSet) -> ReviewProgress {
        let proposed = set
            .iter()
            .filter(|annotation| annotation.origin != Origin::Person);
        let (reviewed, total) = proposed.fold((0, 0), |(reviewed, total), annotation| {
            (reviewed + usize::from(annotation.is_decided()), total + 1)
        });
        ReviewProgress { reviewed, total }
    }
}

/// Which annotations are meant; what is not asked for lets all through.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Filter {
    /// The mention has this in its text, in any case.
    pub text: String,
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
}

impl Filter {
    /// The annotations that pass, in the order of the text.
    pub fn select<'a>(
        &'a self,
        document: &'a Document,
        set: &'a AnnotationSet,
    ) -> impl Iterator<Item = &'a Annotation> {
        let text = self.text.trim().to_lowercase();
        set.iter()
            .map(|annotation| &**annotation)
            .filter(move |annotation| {
                self.passes(annotation)
                    && document
                        .quote(annotation.span)
                        .to_lowercase()
                        .contains(&text)
            })
    }

    fn passes(&self, annotation: &Annotation) -> bool {
        let from_model = annotation.origin != Origin::Person;
        let confidence = annotation.confidence();
        let status = match self.statuses.as_slice() {
            [] => annotation.is_live(),
            statuses => statuses.contains(&annotation.status),
        };
        status
            && (self.labels.is_empty() || self.labels.contains(&annotation.label))
            && self.from_model.is_none_or(|wanted| wanted == from_model)
            && self
                .at_least
                .is_none_or(|least| confidence.is_none_or(|confidence| confidence >= least))
            && self
                .below
                .is_none_or(|below| confidence.is_some_and(|confidence| confidence < below))
    }
}

/// How many live mentions each label has: the built-in labels first, then others as they come in the
/// text.
pub fn label_counts(set: &AnnotationSet) -> Vec<(Label, usize)> {
    let mut counts: Vec<(Label, usize)> = Label::BUILT_IN.map(|label| (label, 0)).into();
    for annotation in set.live() {
        match counts
            .iter_mut()
            .find(|(label, _)| *label == annotation.label)
        {
            Some((_, count)) => *count += 1,
            None => counts.push((annotation.label.clone(), 1)),
        }
    }
    counts
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::annotation::{Command, Stamp, Suggestion};
    use crate::document::{ByteOffset, ByteSpan};
    use crate::timestamp::Timestamp;
    use crate::workspace::Workspace;

    const STAMP: Stamp = Stamp {
        at: Timestamp::from_milliseconds(0),
        salt: 1,
    };

    /// Suggests the names with a confidence each, and lets a person mark "Oslo".
    fn workspace() -> Workspace {
        let text = "Ana met Luis of Acme in Oslo.";
        let document = Document::new(text).unwrap();
        let span = |name: &str| {
            ByteSpan::at(
                (text.find(name).unwrap() as u32).into(),
                ByteOffset::of(name),
            )
        };
        let suggestions = [
            ("Ana", Label::Person, 0.9),
            ("Luis", Label::Person, 0.4),
            ("Acme", Label::Organisation, 0.6),
        ]
        .map(|(name, label, confidence)| Suggestion {
            span: span(name),
            label,
            confidence: Confidence::new(confidence),
        });
        let (workspace, _) =
            Workspace::new(document, STAMP.at).suggest(&suggestions, &"model".into(), STAMP);
        let mark = Command::Mark {
            span: span("Oslo"),
            label: Label::Place,
        };
        workspace
            .apply(&mark, Stamp { salt: 2, ..STAMP })
            .unwrap()
            .0
    }

    fn quotes(workspace: &Workspace, ids: &[AnnotationId]) -> Vec<String> {
        let quote = |id: &AnnotationId| {
            let span = workspace.annotations().get(*id).unwrap().span;
            workspace.document().quote(span).to_owned()
        };
        ids.iter().map(quote).collect()
    }

    #[test]
    fn the_queue_holds_what_is_undecided() {
        let workspace = workspace();
        let queue = review_queue(workspace.annotations(), ReviewOrder::LeastCertainFirst);
        assert_eq!(quotes(&workspace, &queue), ["Luis", "Acme", "Ana"]);
        let queue = review_queue(workspace.annotations(), ReviewOrder::Reading);
        assert_eq!(quotes(&workspace, &queue), ["Ana", "Luis", "Acme"]);

        let (after, _) = workspace
            .apply(&Command::Remove { id: queue[0] }, STAMP)
            .unwrap();
        let rest = review_queue(after.annotations(), ReviewOrder::Reading);
        assert_eq!(quotes(&after, &rest), ["Luis", "Acme"]);
        let progress = ReviewProgress {
            reviewed: 1,
            total: 3,
        };
        assert_eq!(ReviewProgress::of(after.annotations()), progress);
    }

    #[test]
    fn a_filter_lets_through_what_is_asked_for() {
        let workspace = workspace();
        let check = |filter: Filter, expected: &[&str]| {
            let ids: Vec<_> = filter
                .select(workspace.document(), workspace.annotations())
                .map(|annotation| annotation.id)
                .collect();
            assert_eq!(quotes(&workspace, &ids), expected, "{filter:?}");
        };
        check(Filter::default(), &["Ana", "Luis", "Acme", "Oslo"]);
        check(
            Filter {
                text: " A".into(),
                ..Filter::default()
            },
            &["Ana", "Acme"],
        );
        check(
            Filter {
                labels: vec![Label::Person],
                ..Filter::default()
            },
            &["Ana", "Luis"],
        );
        check(
            Filter {
                statuses: vec![Status::Accepted],
                ..Filter::default()
            },
            &["Oslo"],
        );
        check(
            Filter {
                from_model: Some(false),
                ..Filter::default()
            },
            &["Oslo"],
        );
        let half = Some(Confidence::new(0.5));
        check(
            Filter {
                at_least: half,
                ..Filter::default()
            },
            &["Ana", "Acme", "Oslo"],
        );
        check(
            Filter {
                below: half,
                ..Filter::default()
            },
            &["Luis"],
        );
    }

    #[test]
    fn labels_are_counted() {
        let workspace = workspace();
        assert_eq!(
            label_counts(workspace.annotations()),
            [
                (Label::Person, 2),
                (Label::Place, 1),
                (Label::Organisation, 1)
            ]
        );
    }
}
