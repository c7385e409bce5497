//! Probabilities and the best path over the tags of a sentence.

mod spans;

pub(crate) use spans::Span;

use super::tag::{LANES, TAGS, is_allowed};
use super::{Scores, Tag};

/// How well one tag follows another.
#[derive(Clone, Debug)]
pub(crate) struct Transitions {
    pub(crate) scores: [Scores; LANES],
    /// The exponentials of the scores; 0 where one tag may not follow the other.
    factors: [Scores; LANES],
}

impl Transitions {
    pub(crate) fn new(scores: [Scores; LANES]) -> Transitions {
        let mut factors = [[0.0; LANES]; LANES];
        for tag in 0..TAGS {
            for next in 0..TAGS {
                if is_allowed(tag, next) {
                    factors[tag][next] = scores[tag][next].exp();
                }
            }
        }
        Transitions { scores, factors }
    }
}

impl Default for Transitions {
    fn default() -> Transitions {
        Transitions::new([[0.0; LANES]; LANES])
    }
}

/// The forward and backward sums of a sentence; used again for the next one.
#[derive(Debug, Default)]
pub(crate) struct Lattice {
    /// The exponentials of the scores, each token's greatest being 1.
    factors: Vec<Scores>,
    forward: Vec<Scores>,
    backward: Vec<Scores>,
    /// What each token's forward sums were divided by.
    scales: Vec<f32>,
    best: Vec<Scores>,
    back: Vec<[u8; LANES]>,
}

/// Keeps a sum from vanishing where every path is all but impossible.
const TINY: f32 = 1e-30;

impl Lattice {
    /// Reads the scores of a sentence and adds up all paths. Returns the logarithm of the sum of
    /// all paths.
    pub(crate) fn sum(&mut self, scores: &[Scores], transitions: &Transitions) -> f64 {
        let length = scores.len();
        self.factors.clear();
        self.forward.clear();
        self.scales.clear();
        let mut total = 0.0_f64;
        let mut previous = [0.0_f32; LANES];
        previous[0] = 1.0;
        for token in scores {
            let mut greatest = f32::MIN;
            for score in token.iter().take(TAGS) {
                greatest = greatest.max(*score);
            }
            let mut factors = [0.0_f32; LANES];
            for (factor, score) in factors.iter_mut().zip(token).take(TAGS) {
                *factor = (score - greatest).exp();
            }
            let mut forward = [0.0_f32; LANES];
            for (weight, row) in previous.iter().zip(&transitions.factors).take(TAGS) {
                for lane in 0..LANES {
                    forward[lane] += weight * row[lane];
                }
            }
            let mut scale = TINY;
            for lane in 0..LANES {
                forward[lane] *= factors[lane];
                scale += forward[lane];
            }
            for value in &mut forward {
                *value /= scale;
            }
            total += f64::from(greatest) + f64::from(scale).ln();
            self.factors.push(factors);
            self.forward.push(forward);
            self.scales.push(scale);
            previous = forward;
        }
        // A sentence ends as if a token outside followed.
        let mut end = TINY;
        let mut backward = [0.0_f32; LANES];
        for tag in 0..TAGS {
            backward[tag] = transitions.factors[tag][0];
            end += previous[tag] * backward[tag];
        }
        for value in &mut backward {
            *value /= end;
        }
        if length > 0 {
            total += f64::from(end).ln();
        }
        self.backward.clear();
        self.backward.resize(length, backward);
        for index in (0..length.saturating_sub(1)).rev() {
            let (Some(factors), Some(next), Some(scale)) = (
                self.factors.get(index + 1),
                self.backward.get(index + 1),
                self.scales.get(index + 1),
            ) else {
                break;
            };
            let mut weighted = [0.0_f32; LANES];
            for lane in 0..LANES {
                weighted[lane] = factors[lane] * next[lane] / scale;
            }
            let mut backward = [0.0_f32; LANES];
            for (value, row) in backward.iter_mut().zip(&transitions.factors).take(TAGS) {
                for lane in 0..LANES {
                    *value += row[lane] * weighted[lane];
                }
            }
            if let Some(slot) = self.backward.get_mut(index) {
                *slot = backward;
            }
        }
        total
    }

    /// The probability of each tag of a token of the sentence last read.
    pub(crate) fn marginals(&self, index: usize) -> Scores {
        let mut marginals = [0.0; LANES];
        if let (Some(forward), Some(backward)) = (self.forward.get(index), self.backward.get(index))
        {
            for lane in 0..LANES {
                marginals[lane] = (forward[lane] * backward[lane]).clamp(0.0, 1.0);
            }
        }
        marginals
    }

    /// Adds the expected number of times each tag follows each other in the sentence last read.
    #[cfg(feature = "training")]
    pub(crate) fn expected_transitions(
        &self,
        transitions: &Transitions,
        length: usize,
        into: &mut [Scores; LANES],
    ) {
        let mut previous = [0.0_f32; LANES];
        previous[0] = 1.0;
        for index in 0..length {
            let (Some(factors), Some(backward), Some(scale), Some(forward)) = (
                self.factors.get(index),
                self.backward.get(index),
                self.scales.get(index),
                self.forward.get(index),
            ) else {
                return;
            };
            for (tag, before) in previous.iter().enumerate().take(TAGS) {
                for next in 0..TAGS {
                    into[tag][next] +=
                        before * transitions.factors[tag][next] * factors[next] * backward[next]
                            / scale;
                }
            }
            previous = *forward;
        }
    }

    /// The best path through the scores of a sentence.
    pub(crate) fn best_path(
        &mut self,
        scores: &[Scores],
        transitions: &Transitions,
        path: &mut Vec<Tag>,
    ) {
        path.clear();
        self.best.clear();
        self.back.clear();
        let mut previous = [f32::NEG_INFINITY; LANES];
        previous[0] = 0.0;
        for token in scores {
            let mut best = [f32::NEG_INFINITY; LANES];
            let mut back = [0_u8; LANES];
            for (tag, before) in previous.iter().enumerate().take(TAGS) {
                if *before == f32::NEG_INFINITY {
                    continue;
                }
                for next in 0..TAGS {
                    if !is_allowed(tag, next) {
                        continue;
                    }
                    let score = before + transitions.scores[tag][next];
                    if score > best[next] {
                        best[next] = score;
                        back[next] = tag as u8;
                    }
                }
            }
            for (value, score) in best.iter_mut().zip(token).take(TAGS) {
                *value += score;
            }
            self.best.push(best);
            self.back.push(back);
            previous = best;
        }
        let mut tag = 0_usize;
        let mut greatest = f32::NEG_INFINITY;
        for (candidate, value) in previous.iter().enumerate().take(TAGS) {
            if is_allowed(candidate, 0) && value + transitions.scores[candidate][0] > greatest {
                greatest = value + transitions.scores[candidate][0];
                tag = candidate;
            }
        }
        for back in self.back.iter().rev() {
            path.push(tag as Tag);
            tag = usize::from(back.get(tag).copied().unwrap_or(0));
        }
        path.reverse();
    }
}

#[cfg(test)]
mod tests {
    use super::{Lattice, Transitions};
    use crate::crf::tag::{LANES, TAGS, begins, is_allowed, last, only};

    /// All paths of a sentence of two tokens, one by one.
    #[test]
    fn sums_agree_with_counting_every_path() {
        let mut scores = [[0.0_f32; LANES]; 2];
        let mut weights = [[0.0_f32; LANES]; LANES];
        for tag in 0..TAGS {
            scores[0][tag] = (tag as f32 * 0.37).sin();
            scores[1][tag] = (tag as f32 * 0.91).cos();
            for (next, weight) in weights[tag].iter_mut().enumerate().take(TAGS) {
                *weight = ((tag * 13 + next) as f32 * 0.11).sin();
            }
        }
        let transitions = Transitions::new(weights);
        let (mut total, mut pair) = (0.0_f64, 0.0_f64);
        for one in 0..TAGS {
            for two in 0..TAGS {
                if !is_allowed(0, one) || !is_allowed(one, two) || !is_allowed(two, 0) {
                    continue;
                }
                // The last transition is into the end of the sentence.
                let path = f64::from(
                    weights[0][one]
                        + scores[0][one]
                        + weights[one][two]
                        + scores[1][two]
                        + weights[two][0],
                )
                .exp();
                total += path;
                if (one, two) == (begins(1), last(1)) {
                    pair = path;
                }
            }
        }
        let mut lattice = Lattice::default();
        let sum = lattice.sum(&scores, &transitions);
        assert!((sum - total.ln()).abs() < 1e-4);
        let probability = lattice.span_probability(&transitions, 0, 2, 1);
        assert!((f64::from(probability) - pair / total).abs() < 1e-5);
        let whole: f32 = lattice.marginals(1).iter().sum();
        assert!((whole - 1.0).abs() < 1e-5);
    }

    #[test]
    fn the_best_path_is_made_of_whole_names() {
        let mut scores = [[0.0_f32; LANES]; 3];
        scores[0][begins(0)] = 5.0;
        scores[1][last(0)] = 5.0;
        scores[2][only(2)] = 5.0;
        let (mut lattice, mut path) = (Lattice::default(), Vec::new());
        lattice.best_path(&scores, &Transitions::default(), &mut path);
        assert_eq!(path, [begins(0) as u8, last(0) as u8, only(2) as u8]);
    }
}
