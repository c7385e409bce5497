//! Precision, recall and F1 by exact span and label.

use ner::{Label, Mention};

use crate::GoldMention;

/// How many mentions were found, were to be found, and were right.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Counts {
    /// Mentions found.
    pub found: usize,
    /// Mentions marked by a person.
    pub marked: usize,
    /// Mentions found with the very span and label of one that was marked.
    pub right: usize,
}

impl Counts {
    /// The share of what was found that is right, in per cent.
    pub fn precision(&self) -> f64 {
        percent(self.right, self.found)
    }

    /// The share of what was marked that was found, in per cent.
    pub fn recall(&self) -> f64 {
        percent(self.right, self.marked)
    }

    /// The harmonic mean of precision and recall, in per cent.
    pub fn f1(&self) -> f64 {
        percent(2 * self.right, self.found + self.marked)
    }
}

fn percent(part: usize, whole: usize) -> f64 {
    if whole == 0 {
        0.0
    } else {
        100.0 * part as f64 / whole as f64
    }
}

/// Counts by label.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Score {
    labels: [Counts; 3],
}

impl Score {
    /// Adds a document.
    pub fn add(&mut self, marked: &[GoldMention], found: &[Mention]) {
        for mention in found {
            self.of_mut(mention.label).found += 1;
        }
        for mention in marked {
            let counts = self.of_mut(mention.label);
            counts.marked += 1;
            let same = found
                .iter()
                .any(|found| found.span == mention.span() && found.label == mention.label);
            counts.right += usize::from(same);
        }
    }

    fn of_mut(&mut self, label: Label) -> &mut Counts {
        &mut self.labels[label as usize]
    }

    /// The counts of a label.
    pub fn of(&self, label: Label) -> Counts {
        self.labels[label as usize]
    }

    /// The counts of all labels together.
    pub fn micro(&self) -> Counts {
        self.labels
            .iter()
            .fold(Counts::default(), |sum, counts| Counts {
                found: sum.found + counts.found,
                marked: sum.marked + counts.marked,
                right: sum.right + counts.right,
            })
    }
}
