//! Learns the weights of a pass: stochastic gradient on the likelihood of the tags, with step
//! sizes by AdaGrad (Duchi, Hazan and Singer, 2011) and an L1 penalty applied when a feature is
//! next met.

use ner::training::{Chain, LANES, PassWeights, Row, TAGS, is_allowed};

/// How to learn.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Settings {
    pub(crate) epochs: usize,
    pub(crate) rate: f32,
    /// The L1 penalty a round through the data.
    pub(crate) l1: f32,
    pub(crate) seed: u64,
    /// Features that are left out of a token's sum in training, as a share.
    pub(crate) dropout: f32,
    /// How much of the step size is left in the last round.
    pub(crate) decay: f32,
    /// How many of the last rounds the weights are averaged over.
    pub(crate) averaged: usize,
}

/// A sentence to learn from.
pub(crate) struct Sentence<'a> {
    pub(crate) features: Vec<&'a [u32]>,
    pub(crate) tags: &'a [u8],
    pub(crate) weight: f32,
    /// Scores that are given, and multiplied by the learner's trust in them.
    pub(crate) base: Option<&'a [Row]>,
}

/// What has been learnt.
pub(crate) struct Learner {
    pub(crate) weights: Vec<Row>,
    squares: Vec<Row>,
    met: Vec<u32>,
    pub(crate) transitions: [Row; LANES],
    transition_squares: [Row; LANES],
    pub(crate) trust: f32,
    trust_square: f32,
    time: u32,
}

/// Keeps first steps from being too great.
const START: f32 = 0.3;

impl Learner {
    pub(crate) fn new(features: usize) -> Learner {
        Learner {
            weights: vec![[0.0; LANES]; features],
            squares: vec![[START; LANES]; features],
            met: vec![0; features],
            transitions: [[0.0; LANES]; LANES],
            transition_squares: [[START; LANES]; LANES],
            trust: 1.0,
            trust_square: START,
            time: 0,
        }
    }

    /// Goes through the sentences `settings.epochs` times.
    pub(crate) fn learn(&mut self, sentences: &[Sentence<'_>], settings: Settings, progress: &str) {
        let mut random = fastrand::Rng::with_seed(settings.seed);
        let mut order: Vec<usize> = (0..sentences.len()).collect();
        let penalty = settings.l1 / sentences.len().max(1) as f32;
        let mut chain = Chain::default();
        let mut scratch = Scratch::default();
        let whole = settings.rate;
        let mut settings = settings;
        let mut average: Option<Average> = None;
        for epoch in 0..settings.epochs {
            let share = epoch as f32 / settings.epochs.saturating_sub(1).max(1) as f32;
            settings.rate = whole * (1.0 - share * (1.0 - settings.decay));
            random.shuffle(&mut order);
            let mut loss = 0.0;
            for number in &order {
                loss += self.step(
                    &sentences[*number],
                    settings,
                    penalty,
                    &mut chain,
                    &mut scratch,
                    &mut random,
                );
            }
            if !progress.is_empty() {
                println!(
                    "{progress}: round {}, loss {:.4}",
                    epoch + 1,
                    loss / sentences.len() as f64
                );
            }
            if settings.averaged > 1 && epoch + settings.averaged >= settings.epochs {
                for feature in 0..self.weights.len() {
                    self.catch_up(feature, settings.rate, penalty);
                }
                average
                    .get_or_insert_with(|| Average::new(self.weights.len()))
                    .add(self, settings.averaged);
            }
        }
        for feature in 0..self.weights.len() {
            self.catch_up(feature, settings.rate, penalty);
        }
        if let Some(average) = average {
            self.weights = average.weights;
            self.transitions = average.transitions;
        }
    }

    /// Applies the penalty of the time since the feature was last met.
    #[inline]
    fn catch_up(&mut self, feature: usize, rate: f32, penalty: f32) {
        let missed = (self.time - self.met[feature]) as f32;
        self.met[feature] = self.time;
        if missed == 0.0 {
            return;
        }
        let shrink = rate * penalty * missed;
        let (weights, squares) = (&mut self.weights[feature], &self.squares[feature]);
        for lane in 0..LANES {
            let by = shrink / squares[lane].sqrt();
            let size = (weights[lane].abs() - by).max(0.0);
            weights[lane] = size.copysign(weights[lane]);
        }
    }

    fn step(
        &mut self,
        sentence: &Sentence<'_>,
        settings: Settings,
        penalty: f32,
        chain: &mut Chain,
        scratch: &mut Scratch,
        random: &mut fastrand::Rng,
    ) -> f64 {
        self.time += 1;
        let length = sentence.tags.len();
        scratch.scores.clear();
        scratch.kept.clear();
        scratch.ends.clear();
        for token in 0..length {
            let mut scores = [0.0_f32; LANES];
            for feature in sentence.features[token] {
                if settings.dropout > 0.0 && random.f32() < settings.dropout {
                    continue;
                }
                scratch.kept.push(*feature);
                self.catch_up(*feature as usize, settings.rate, penalty);
                for (score, weight) in scores.iter_mut().zip(&self.weights[*feature as usize]) {
                    *score += weight;
                }
            }
            scratch.ends.push(scratch.kept.len());
            if let Some(base) = sentence.base {
                for (score, base) in scores.iter_mut().zip(&base[token]) {
                    *score += self.trust * base;
                }
            }
            scratch.scores.push(scores);
        }
        chain.set_transitions(&self.transitions);
        let sum = chain.sum(&scratch.scores);
        let mut path = 0.0_f64;
        let mut last = 0_usize;
        for (token, tag) in sentence.tags.iter().enumerate() {
            let tag = usize::from(*tag);
            path += f64::from(scratch.scores[token][tag] + self.transitions[last][tag]);
            last = tag;
        }
        path += f64::from(self.transitions[last][0]);
        let mut trust_gradient = 0.0_f32;
        let mut start = 0;
        for token in 0..length {
            let mut gradient = chain.marginals(token);
            gradient[usize::from(sentence.tags[token])] -= 1.0;
            let kept = &scratch.kept[start..scratch.ends[token]];
            start = scratch.ends[token];
            let greatest = gradient
                .iter()
                .take(TAGS)
                .fold(0.0_f32, |most, value| most.max(value.abs()));
            if greatest < 1e-3 {
                continue;
            }
            if let Some(base) = sentence.base {
                for (value, base) in gradient.iter().zip(&base[token]) {
                    trust_gradient += value * base;
                }
            }
            for value in &mut gradient {
                *value *= sentence.weight;
            }
            for feature in kept {
                let (weights, squares) = (
                    &mut self.weights[*feature as usize],
                    &mut self.squares[*feature as usize],
                );
                for lane in 0..LANES {
                    squares[lane] += gradient[lane] * gradient[lane];
                    weights[lane] -= settings.rate * gradient[lane] / squares[lane].sqrt();
                }
            }
        }
        self.step_transitions(sentence, settings, chain);
        if sentence.base.is_some() {
            let gradient = trust_gradient * sentence.weight;
            self.trust_square += gradient * gradient;
            self.trust -= settings.rate * gradient / self.trust_square.sqrt();
        }
        (sum - path) * f64::from(sentence.weight)
    }

    fn step_transitions(&mut self, sentence: &Sentence<'_>, settings: Settings, chain: &Chain) {
        let mut gradient = [[0.0_f32; LANES]; LANES];
        chain.expected_transitions(sentence.tags.len(), &mut gradient);
        let mut last = 0;
        for tag in sentence.tags {
            gradient[last][usize::from(*tag)] -= 1.0;
            last = usize::from(*tag);
        }
        for (tag, row) in gradient.iter().enumerate().take(TAGS) {
            for (next, expected) in row.iter().enumerate().take(TAGS) {
                let value = expected * sentence.weight;
                if value != 0.0 && is_allowed(tag, next) {
                    self.transition_squares[tag][next] += value * value;
                    self.transitions[tag][next] -=
                        settings.rate * value / self.transition_squares[tag][next].sqrt();
                }
            }
        }
    }

    /// Adds a share of another's weights.
    pub(crate) fn add(&mut self, other: &Learner, share: f32) {
        let weights = self.weights.iter_mut().zip(&other.weights);
        for (sums, row) in weights.chain(self.transitions.iter_mut().zip(&other.transitions)) {
            for (sum, value) in sums.iter_mut().zip(row) {
                *sum += value * share;
            }
        }
    }

    /// The weights to be written, those under `least` left out.
    pub(crate) fn weights(&self, hashes: &[u32], least: f32, unit: f32) -> PassWeights {
        let mut features = Vec::new();
        for (hash, row) in hashes.iter().zip(&self.weights) {
            let mut row = *row;
            for value in &mut row {
                if value.abs() < least {
                    *value = 0.0;
                }
            }
            if row.iter().any(|value| *value != 0.0) {
                features.push((*hash, row));
            }
        }
        PassWeights {
            features,
            transitions: self.transitions,
            unit,
        }
    }
}

/// The mean of the weights at the ends of rounds, which is steadier than those of the last one.
struct Average {
    weights: Vec<Row>,
    transitions: [Row; LANES],
}

impl Average {
    fn new(features: usize) -> Average {
        Average {
            weights: vec![[0.0; LANES]; features],
            transitions: [[0.0; LANES]; LANES],
        }
    }

    fn add(&mut self, learner: &Learner, rounds: usize) {
        let share = 1.0 / rounds as f32;
        let weights = self.weights.iter_mut().zip(&learner.weights);
        for (sums, row) in weights.chain(self.transitions.iter_mut().zip(&learner.transitions)) {
            for (sum, value) in sums.iter_mut().zip(row) {
                *sum += value * share;
            }
        }
    }
}

#[derive(Default)]
struct Scratch {
    scores: Vec<Row>,
    kept: Vec<u32>,
    ends: Vec<usize>,
}
