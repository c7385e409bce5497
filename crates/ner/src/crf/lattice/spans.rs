//! The names in a sentence, with their probabilities.

use super::{Lattice, Transitions};
use crate::crf::Tag;
use crate::crf::tag::{LABELS, begins, inside, last, only};

/// A name: which tokens of the text, its label, and how likely exactly
/// this name is.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Span {
    pub(crate) start: usize,
    pub(crate) end: usize,
    pub(crate) label: usize,
    pub(crate) probability: f32,
}

impl Lattice {
    /// The probability that the tokens from `start` to before `end` are exactly one name.
    pub(crate) fn span_probability(
        &self,
        transitions: &Transitions,
        start: usize,
        end: usize,
        label: usize,
    ) -> f32 {
        let mut tag = if end - start == 1 {
            only(label)
        } else {
            begins(label)
        };
        let Some(first) = self.forward.get(start) else {
            return 0.0;
        };
        let mut probability = first[tag];
        for index in start + 1..end {
            let next = if index + 1 == end {
                last(label)
            } else {
                inside(label)
            };
            let (Some(factors), Some(scale)) = (self.factors.get(index), self.scales.get(index))
            else {
                return 0.0;
            };
            probability *= transitions.factors[tag][next] * factors[next] / scale;
            tag = next;
        }
        let Some(rest) = self.backward.get(end - 1) else {
            return 0.0;
        };
        (probability * rest[tag]).clamp(0.0, 1.0)
    }

    /// The names of a path, with their probabilities, as tokens counted from `offset`.
    pub(crate) fn spans(
        &self,
        path: &[Tag],
        transitions: &Transitions,
        offset: usize,
        spans: &mut Vec<Span>,
    ) {
        let mut start = 0;
        for (index, tag) in path.iter().enumerate() {
            let Some(kind) = usize::from(*tag).checked_sub(1) else {
                continue;
            };
            let (label, place) = (kind / 4, kind % 4);
            if place == 0 {
                start = index;
            }
            if place < 2 {
                continue;
            }
            if place == 3 {
                start = index;
            }
            spans.push(Span {
                start: offset + start,
                end: offset + index + 1,
                label,
                probability: self.span_probability(transitions, start, index + 1, label),
            });
        }
    }

    /// The names that are at least `least` likely, as tokens counted from `offset`; where two
    /// overlap, the likelier. The best path leaves some of them out, because it is chosen by the
    /// whole sentence: a name in it may be less likely than another.
    pub(crate) fn likely_spans(
        &self,
        transitions: &Transitions,
        least: f32,
        offset: usize,
        spans: &mut Vec<Span>,
    ) {
        let is_likely = |index: usize, tag: usize| {
            let (forward, backward) = (self.forward.get(index), self.backward.get(index));
            let (Some(forward), Some(backward)) = (forward, backward) else {
                return false;
            };
            forward[tag] * backward[tag] >= least
        };
        for start in 0..self.forward.len() {
            for label in 0..LABELS {
                let mut consider = |end: usize| {
                    let probability = self.span_probability(transitions, start, end, label);
                    if probability >= least {
                        let span = Span {
                            start: offset + start,
                            end: offset + end,
                            label,
                            probability,
                        };
                        keep_likelier(spans, span);
                    }
                };
                if is_likely(start, only(label)) {
                    consider(start + 1);
                }
                if !is_likely(start, begins(label)) {
                    continue;
                }
                let mut end = start + 2;
                while end <= self.forward.len() {
                    if is_likely(end - 1, last(label)) {
                        consider(end);
                    }
                    if !is_likely(end - 1, inside(label)) {
                        break;
                    }
                    end += 1;
                }
            }
        }
    }
}

/// Puts a span after the others, unless it overlaps a likelier one; what is less likely goes.
fn keep_likelier(spans: &mut Vec<Span>, span: Span) {
    let overlaps = |other: &Span| other.end > span.start;
    let overlapped = spans.iter().rev().take_while(|other| overlaps(other));
    if overlapped
        .clone()
        .any(|other| other.probability >= span.probability)
    {
        return;
    }
    let kept = spans.len() - overlapped.count();
    spans.truncate(kept);
    spans.push(span);
}

#[cfg(test)]
mod tests {
    use super::Span;
    use crate::crf::lattice::{Lattice, Transitions};
    use crate::crf::tag::{LANES, begins, last, only};

    /// Two readings of the first two tokens share the chance of a name at the third.
    #[test]
    fn names_are_likely_by_themselves_not_by_the_best_path() {
        let mut scores = [[0.0_f32; LANES]; 3];
        scores[0][begins(0)] = 6.0;
        scores[1][last(0)] = 6.0;
        scores[2][only(2)] = 9.0;
        let (mut lattice, transitions) = (Lattice::default(), Transitions::default());
        lattice.sum(&scores, &transitions);
        let mut spans: Vec<Span> = Vec::new();
        lattice.likely_spans(&transitions, 0.4, 10, &mut spans);
        let found: Vec<_> = spans
            .iter()
            .map(|span| (span.start, span.end, span.label))
            .collect();
        assert_eq!(found, [(10, 12, 0), (12, 13, 2)]);
        assert!(spans.iter().all(|span| span.probability > 0.9));
    }

    #[test]
    fn of_two_names_that_overlap_the_likelier_is_kept() {
        let span = |start, end, probability| Span {
            start,
            end,
            label: 0,
            probability,
        };
        let mut spans = vec![span(0, 1, 0.9), span(2, 4, 0.44)];
        super::keep_likelier(&mut spans, span(3, 4, 0.43));
        assert_eq!(spans.len(), 2);
        super::keep_likelier(&mut spans, span(3, 5, 0.46));
        assert_eq!(spans, [span(0, 1, 0.9), span(3, 5, 0.46)]);
    }
}
