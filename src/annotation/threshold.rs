//! How certain the model must have been for a suggestion to be shown.

use super::{Annotation, AnnotationSet, Confidence, Status};

/// The least confidence of suggestions that are shown. What a person has decided on is shown
/// whatever the model thought of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Threshold {
    /// The least confidence.
    pub at_least: Confidence,
}

impl Default for Threshold {
    /// Shows all.
    fn default() -> Threshold {
        Threshold {
            at_least: Confidence::new(0.0),
        }
    }
}

/// How many suggestions a threshold lets through: "54 of 72".
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct ThresholdCounts {
    /// Those that are shown.
    pub shown: usize,
    /// All of them.
    pub total: usize,
}

impl Threshold {
    /// Whether an annotation is shown, as far as its confidence goes.
    pub fn lets_through(self, annotation: &Annotation) -> bool {
        annotation.status != Status::Suggested
            || annotation
                .confidence()
                .is_none_or(|confidence| confidence >= self.at_least)
    }

    /// The annotations that it lets through; the rejected ones stay.
    pub fn apply(self, set: &AnnotationSet) -> AnnotationSet {
        if set.iter().all(|annotation| self.lets_through(annotation)) {
            return set.clone();
        }
        set.filtered(|annotation| self.lets_through(annotation))
    }

    /// How many suggestions it lets through.
    pub fn counts(self, set: &AnnotationSet) -> ThresholdCounts {
        let mut counts = ThresholdCounts::default();
        for annotation in set.live().filter(|annotation| !annotation.is_decided()) {
            counts.total += 1;
            counts.shown += usize::from(self.lets_through(annotation));
        }
        counts
    }
}
