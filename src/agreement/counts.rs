//! The counts behind the figures of agreement, label by label.

use std::collections::{BTreeMap, BTreeSet};

use unicode_segmentation::UnicodeSegmentation;

use super::Kappa;
use crate::annotation::{AnnotationSet, Label};
use crate::document::{ByteOffset, ByteSpan, Document};

/// How far two sides agree on one document or more.
///
/// Tokens are the words and signs of Unicode Standard Annex 29. Where mentions stand in each other,
/// a token has the label of the outermost for the kappa of all labels, and every label for the
/// kappa of one.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Agreement {
    /// How many documents were compared.
    pub documents: usize,
    /// Of each label that either side uses, in the order in which labels are listed.
    pub labels: BTreeMap<Label, Counts>,
    /// Of all labels together.
    pub all: Counts,
    /// What label each token has, or none.
    pub tokens: Kappa<Option<Label>>,
}

/// How far two sides agree on a label, or on all of them.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Counts {
    /// How many mentions the one side has.
    pub one: usize,
    /// How many mentions the other side has.
    pub other: usize,
    /// How many both have, with the same span and label.
    pub same: usize,
    /// How many of the one side share a character with one of the other that has the same label.
    pub one_met: usize,
    /// How many of the other side do so.
    pub other_met: usize,
    /// Whether each token has the label; not counted for all labels together.
    pub tokens: Kappa<bool>,
}

impl Counts {
    /// F1 of mentions with the same span and label, from 0 to 1; it is the same whichever side is
    /// taken for the truth. `None` where neither side has a mention.
    pub fn exact_f1(&self) -> Option<f64> {
        f1(self.same, self.one, self.same, self.other)
    }

    /// F1 of mentions that share a character with one of the same label.
    pub fn overlap_f1(&self) -> Option<f64> {
        f1(self.one_met, self.one, self.other_met, self.other)
    }
}

/// The harmonic mean of two shares.
fn f1(one_met: usize, one: usize, other_met: usize, other: usize) -> Option<f64> {
    if one + other == 0 {
        return None;
    }
    let share = |met: usize, of: usize| if of == 0 { 0.0 } else { met as f64 / of as f64 };
    let (precision, recall) = (share(one_met, one), share(other_met, other));
    Some(if precision + recall == 0.0 {
        0.0
    } else {
        2.0 * precision * recall / (precision + recall)
    })
}

impl Agreement {
    /// The agreement on one document. Rejected suggestions do not count.
    pub fn of(document: &Document, one: &AnnotationSet, other: &AnnotationSet) -> Agreement {
        let mut agreement = Agreement::default();
        agreement.add(document, one, other);
        agreement
    }

    /// Counts another document.
    pub fn add(&mut self, document: &Document, one: &AnnotationSet, other: &AnnotationSet) {
        self.documents += 1;
        self.add_mentions(one, other);
        self.add_tokens(document, one, other);
    }

    fn add_mentions(&mut self, one: &AnnotationSet, other: &AnnotationSet) {
        for (set, against, is_one) in [(one, other, true), (other, one, false)] {
            for mention in set.live() {
                let alike: Vec<ByteSpan> = against
                    .overlapping(mention.span)
                    .filter(|theirs| theirs.label == mention.label)
                    .map(|theirs| theirs.span)
                    .collect();
                let label = self.labels.entry(mention.label.clone()).or_default();
                for counts in [label, &mut self.all] {
                    let met = usize::from(!alike.is_empty());
                    if is_one {
                        counts.one += 1;
                        counts.one_met += met;
                        counts.same += usize::from(alike.contains(&mention.span));
                    } else {
                        counts.other += 1;
                        counts.other_met += met;
                    }
                }
            }
        }
    }

    fn add_tokens(&mut self, document: &Document, one: &AnnotationSet, other: &AnnotationSet) {
        // Of each label: tokens with it on both sides, on the one, on the other.
        let mut with: BTreeMap<Label, [u64; 3]> = BTreeMap::new();
        let mut tokens = 0;
        for token in tokens_of(document) {
            tokens += 1;
            let of = |set: &AnnotationSet| -> (Option<Label>, BTreeSet<Label>) {
                let labels: Vec<Label> = set
                    .overlapping(token)
                    .map(|mention| mention.label.clone())
                    .collect();
                (labels.first().cloned(), labels.into_iter().collect())
            };
            let ((outer_one, all_one), (outer_other, all_other)) = (of(one), of(other));
            self.tokens.add(outer_one, outer_other, 1);
            for label in all_one.union(&all_other) {
                let place = match (all_one.contains(label), all_other.contains(label)) {
                    (true, true) => 0,
                    (true, false) => 1,
                    _ => 2,
                };
                if let Some(count) = with.entry(label.clone()).or_default().get_mut(place) {
                    *count += 1;
                }
            }
        }
        // A label that only another document has was on none of these tokens, and one that only
        // this document has on none of the tokens before.
        let before = self.tokens.things() - tokens;
        for (label, counts) in &mut self.labels {
            if counts.tokens.things() == 0 && before > 0 {
                counts.tokens.add(false, false, before);
            }
            let [both, only_one, only_other] = with.get(label).copied().unwrap_or_default();
            for (one, other, count) in [
                (true, true, both),
                (true, false, only_one),
                (false, true, only_other),
                (false, false, tokens - both - only_one - only_other),
            ] {
                if count > 0 {
                    counts.tokens.add(one, other, count);
                }
            }
        }
    }
}

/// The tokens of a document: all that is not white space between two boundaries of words.
fn tokens_of(document: &Document) -> impl Iterator<Item = ByteSpan> {
    document
        .text()
        .split_word_bound_indices()
        .filter(|(_, word)| !word.trim().is_empty())
        .map(|(start, word)| ByteSpan::at(ByteOffset::from(start as u32), ByteOffset::of(word)))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::agreement::difference::tests::marked;

    const TEXT: &str = "Ana Ruiz of Acme Bank met Eva in Lyon today";

    #[track_caller]
    fn near(found: Option<f64>, expected: f64) {
        assert!((found.unwrap() - expected).abs() < 1e-9, "{found:?}");
    }

    #[test]
    fn figures_are_those_worked_out_by_hand() {
        // Ten tokens. The one: Ana Ruiz PER, Acme Bank ORG, Lyon LOC.
        // The other: Ana Ruiz PER, Bank ORG, Eva PER, Lyon ORG.
        let one = marked(TEXT, &["Ana Ruiz=PER", "Acme Bank=ORG", "Lyon=LOC"]);
        let other = marked(TEXT, &["Ana Ruiz=PER", "Bank=ORG", "Eva=PER", "Lyon=ORG"]);
        let agreement = Agreement::of(one.document(), one.annotations(), other.annotations());

        // Same: Ana Ruiz. 2 · 1 / (3 + 4).
        near(agreement.all.exact_f1(), 2.0 / 7.0);
        // Met: 2 of 3 and 2 of 4. 2 · (2/3 · 1/2) / (2/3 + 1/2) = 4/7.
        near(agreement.all.overlap_f1(), 4.0 / 7.0);
        // Tokens alike: Ana, Ruiz PER; Bank ORG; of, met, in, today none: 7 of 10.
        // Uses (one, other): PER 2, 3; ORG 2, 2; LOC 1, 0; none 5, 5.
        // Chance 0.06 + 0.04 + 0 + 0.25 = 0.35; kappa 0.35 / 0.65.
        near(agreement.tokens.value(), 0.35 / 0.65);

        let person = &agreement.labels[&Label::Person];
        near(person.exact_f1(), 2.0 / 3.0);
        // Tokens: both 2, other alone 1, neither 7. Observed 0.9; chance 0.2 · 0.3 + 0.8 · 0.7.
        near(person.tokens.value(), (0.9 - 0.62) / (1.0 - 0.62));
        let organisation = &agreement.labels[&Label::Organisation];
        assert_eq!(organisation.exact_f1(), Some(0.0));
        // One of 1 is met, one of 2.
        near(organisation.overlap_f1(), 2.0 / 3.0);
        let place = &agreement.labels[&Label::Place];
        assert_eq!((place.one, place.other, place.same), (1, 0, 0));
        assert_eq!(place.overlap_f1(), Some(0.0));
    }

    #[test]
    fn who_is_first_changes_no_figure() {
        let one = marked(TEXT, &["Ana Ruiz=PER", "Acme=ORG"]);
        let other = marked(TEXT, &["Ruiz=PER", "Acme Bank=ORG", "Bank=ORG"]);
        let there = Agreement::of(one.document(), one.annotations(), other.annotations());
        let back = Agreement::of(one.document(), other.annotations(), one.annotations());
        assert_eq!(there.all.exact_f1(), back.all.exact_f1());
        assert_eq!(there.all.overlap_f1(), back.all.overlap_f1());
        assert_eq!(there.tokens.value(), back.tokens.value());
    }

    #[test]
    fn documents_add_up() {
        let one = marked(TEXT, &["Ana Ruiz=PER"]);
        let two = marked("Lyon won", &["Lyon=LOC"]);
        let none = marked("Lyon won", &[]);
        let mut agreement = Agreement::default();
        agreement.add(one.document(), one.annotations(), one.annotations());
        agreement.add(two.document(), two.annotations(), none.annotations());
        assert_eq!(agreement.documents, 2);
        assert_eq!(agreement.tokens.things(), 12);
        for counts in agreement.labels.values() {
            assert_eq!(counts.tokens.things(), 12);
        }
        near(agreement.all.exact_f1(), 2.0 / 3.0);
    }

    #[test]
    fn where_nothing_is_marked_nothing_is_measured() {
        let none = marked(TEXT, &[]);
        let agreement = Agreement::of(none.document(), none.annotations(), none.annotations());
        assert_eq!(agreement.all.exact_f1(), None);
        assert_eq!(agreement.all.overlap_f1(), None);
        assert_eq!(agreement.tokens.value(), None);
        assert!(agreement.labels.is_empty());
    }
}
