//! Which suggestions to look at, in which order, and how far that has come.

use std::cmp::Ordering;
use std::rc::Rc;

use super::{Annotation, AnnotationId, AnnotationSet, Confidence, Origin, Threshold};
use crate::document::ByteOffset;

/// In which order suggestions are reviewed.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum ReviewOrder {
    /// The least certain first: where a look is worth most.
    #[default]
    LeastCertainFirst,
    /// From the first line to the last.
    Reading,
}

impl ReviewOrder {
    fn compare(self, a: &Place, b: &Place) -> Ordering {
        let by_text = (a.start, a.id).cmp(&(b.start, b.id));
        match self {
            ReviewOrder::LeastCertainFirst => a.confidence.cmp(&b.confidence).then(by_text),
            ReviewOrder::Reading => by_text,
        }
    }
}

/// The suggestions that nobody has decided on and that are shown, in the order in which to look at
/// them.
pub fn review_queue(
    set: &AnnotationSet,
    order: ReviewOrder,
    threshold: Threshold,
) -> Vec<&Rc<Annotation>> {
    let mut queue: Vec<_> = set
        .live()
        .filter(|annotation| !annotation.is_decided() && threshold.lets_through(annotation))
        .collect();
    queue.sort_by(|a, b| order.compare(&Place::of(a), &Place::of(b)));
    queue
}

/// How much of what the model proposed has been decided on: "34 of 72 reviewed".
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct ReviewProgress {
    /// How many proposals a person has accepted, corrected or rejected.
    pub reviewed: usize,
    /// How many there are: these, and the suggestions that wait.
    pub total: usize,
}

impl ReviewProgress {
    /// How far the review of a document has come. Suggestions that are not
    /// shown do not count.
    pub fn of(set: &AnnotationSet, threshold: Threshold) -> ReviewProgress {
        let mut progress = ReviewProgress::default();
        for annotation in set.iter() {
            if annotation.origin == Origin::Person {
                continue;
            }
            if annotation.is_decided() {
                progress.reviewed += 1;
                progress.total += 1;
            } else if threshold.lets_through(annotation) {
                progress.total += 1;
            }
        }
        progress
    }

    /// How many wait.
    pub fn left(self) -> usize {
        self.total - self.reviewed
    }
}

/// A walk through the suggestions, one at a time.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Review {
    order: ReviewOrder,
    /// The one that is looked at; where it stood stays known when it is gone.
    current: Option<Place>,
    /// Those that were looked at before, the last one last.
    before: Vec<AnnotationId>,
}

/// Where an annotation stands in either order.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Place {
    id: AnnotationId,
    start: ByteOffset,
    confidence: Option<Confidence>,
}

impl Place {
    fn of(annotation: &Annotation) -> Place {
        Place {
            id: annotation.id,
            start: annotation.span.start(),
            confidence: annotation.confidence(),
        }
    }
}

impl Review {
    /// A review that begins with the first suggestion of its order.
    pub fn start(set: &AnnotationSet, order: ReviewOrder, threshold: Threshold) -> Review {
        Review {
            order,
            current: None,
            before: Vec::new(),
        }
        .next(set, threshold)
    }

    /// The order in which it goes.
    pub fn order(&self) -> ReviewOrder {
        self.order
    }

    /// The annotation that is looked at, decided or not; `None` when there was none left.
    pub fn current(&self) -> Option<AnnotationId> {
        self.current.map(|place| place.id)
    }

    /// Whether there is one to go back to.
    pub fn has_before(&self, set: &AnnotationSet) -> bool {
        self.before.iter().any(|id| set.get(*id).is_some())
    }

    /// Goes on to the suggestion that comes after the one that is looked at; after the last, to the
    /// first again, so that what was skipped comes back. Without another one nothing is looked at,
    /// unless the one that is looked at is still a suggestion.
    #[must_use]
    pub fn next(&self, set: &AnnotationSet, threshold: Threshold) -> Review {
        let queue = review_queue(set, self.order, threshold);
        let after = |annotation: &&&Rc<Annotation>| {
            self.current.is_none_or(|current| {
                self.order.compare(&Place::of(annotation), &current) == Ordering::Greater
            })
        };
        let next = queue.iter().find(after).or_else(|| queue.first());
        self.to(next.map(|annotation| Place::of(annotation)))
    }

    /// Goes to an annotation of the person's own choice.
    #[must_use]
    pub fn jump(&self, annotation: &Annotation) -> Review {
        self.to(Some(Place::of(annotation)))
    }

    /// Goes back to the one that was looked at before, whatever has been decided on it; stays where
    /// there is none.
    #[must_use]
    pub fn back(&self, set: &AnnotationSet) -> Review {
        let mut before = self.before.clone();
        while let Some(id) = before.pop() {
            if let Some(annotation) = set.get(id) {
                return Review {
                    current: Some(Place::of(annotation)),
                    before,
                    ..*self
                };
            }
        }
        self.clone()
    }

    /// The same walk in another order, from the first that waits.
    #[must_use]
    pub fn reordered(
        &self,
        set: &AnnotationSet,
        order: ReviewOrder,
        threshold: Threshold,
    ) -> Review {
        Review {
            before: self.before.clone(),
            ..Review::start(set, order, threshold)
        }
    }

    fn to(&self, place: Option<Place>) -> Review {
        let mut before = self.before.clone();
        before.extend(
            self.current()
                .filter(|id| place.is_none_or(|place| place.id != *id)),
        );
        Review {
            order: self.order,
            current: place,
            before,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::annotation::sample::{STAMP, reviewed};
    use crate::annotation::{Command, Label};
    use crate::workspace::Workspace;

    fn quote(workspace: &Workspace, id: AnnotationId) -> &str {
        let span = workspace.annotations().get(id).unwrap().span;
        workspace.document().quote(span)
    }

    fn queue(workspace: &Workspace, order: ReviewOrder) -> Vec<&str> {
        review_queue(workspace.annotations(), order, Threshold::default())
            .into_iter()
            .map(|annotation| quote(workspace, annotation.id))
            .collect()
    }

    /// Walks through a review by letters: (a)ccept, (r)eject, (s)kip, (b)ack; gives what was looked
    /// at after each.
    fn walk(workspace: Workspace, order: ReviewOrder, steps: &str) -> Vec<String> {
        let all = Threshold::default();
        let mut workspace = workspace;
        let mut review = Review::start(workspace.annotations(), order, all);
        let look = |review: &Review, workspace: &Workspace| match review.current() {
            Some(id) => quote(workspace, id).to_owned(),
            None => "done".to_owned(),
        };
        let mut seen = vec![look(&review, &workspace)];
        for step in steps.chars() {
            let command = review.current().and_then(|id| match step {
                'a' => Some(Command::Accept { id }),
                'r' => Some(Command::Remove { id }),
                _ => None,
            });
            if let Some(command) = command {
                workspace = workspace.apply(&command, STAMP).unwrap().0;
            }
            review = match step {
                'b' => review.back(workspace.annotations()),
                _ => review.next(workspace.annotations(), all),
            };
            seen.push(look(&review, &workspace));
        }
        seen
    }

    #[test]
    fn the_queue_holds_what_is_undecided() {
        let workspace = reviewed();
        assert_eq!(
            queue(&workspace, ReviewOrder::LeastCertainFirst),
            ["Luis", "Acme", "Ana"]
        );
        assert_eq!(
            queue(&workspace, ReviewOrder::Reading),
            ["Ana", "Luis", "Acme"]
        );
        let first = Review::start(
            workspace.annotations(),
            ReviewOrder::LeastCertainFirst,
            Threshold::default(),
        );
        let remove = Command::Remove {
            id: first.current().unwrap(),
        };
        let (after, _) = workspace.apply(&remove, STAMP).unwrap();
        assert_eq!(queue(&after, ReviewOrder::Reading), ["Ana", "Acme"]);
        let progress = ReviewProgress::of(after.annotations(), Threshold::default());
        assert_eq!((progress.reviewed, progress.total), (1, 3));
    }

    #[test]
    fn suggestions_that_are_not_shown_do_not_wait() {
        let workspace = reviewed();
        let shown = Threshold {
            at_least: Confidence::new(0.5),
        };
        let queue = review_queue(workspace.annotations(), ReviewOrder::default(), shown);
        assert_eq!(queue.len(), 2);
        assert_eq!(ReviewProgress::of(workspace.annotations(), shown).left(), 2);
    }

    #[test]
    fn each_decision_goes_on_to_the_next() {
        assert_eq!(
            walk(reviewed(), ReviewOrder::LeastCertainFirst, "ara"),
            ["Luis", "Acme", "Ana", "done"]
        );
        assert_eq!(
            walk(reviewed(), ReviewOrder::Reading, "raa"),
            ["Ana", "Luis", "Acme", "done"]
        );
    }

    #[test]
    fn what_is_skipped_comes_again_after_the_last() {
        assert_eq!(
            walk(reviewed(), ReviewOrder::Reading, "asasa"),
            ["Ana", "Luis", "Acme", "Luis", "Luis", "done"]
        );
    }

    #[test]
    fn back_leads_to_what_was_decided_and_on_from_there() {
        assert_eq!(
            walk(reviewed(), ReviewOrder::Reading, "arbbss"),
            ["Ana", "Luis", "Acme", "Luis", "Ana", "Acme", "Acme"]
        );
        assert_eq!(walk(reviewed(), ReviewOrder::Reading, "b"), ["Ana", "Ana"]);
    }

    #[test]
    fn labels_are_counted() {
        let workspace = reviewed();
        assert_eq!(
            workspace.annotations().label_counts(),
            [
                (Label::Person, 2),
                (Label::Place, 1),
                (Label::Organisation, 1)
            ]
        );
    }
}
