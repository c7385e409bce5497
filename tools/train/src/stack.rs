//! The second pass, learnt from what the first one thinks of texts that it was not trained on.

use ner::training::{Chain, LANES, Row};

use crate::dataset::{Example, Index};
use crate::learn::{Learner, Sentence, Settings};

/// The fold of examples that take no part in jack-knifing.
pub(crate) const UNFOLDED: usize = usize::MAX;

/// What the second pass has learnt.
pub(crate) struct Second {
    pub(crate) learner: Learner,
    pub(crate) hashes: Vec<u32>,
}

impl Second {
    /// A second pass that leaves everything as the first one has it.
    pub(crate) fn none(transitions: [Row; LANES]) -> Second {
        let mut learner = Learner::new(0);
        learner.transitions = transitions;
        Second {
            learner,
            hashes: Vec::new(),
        }
    }
}

/// The sentences of the examples, less those of a fold.
pub(crate) fn sentences(examples: &[Example], without: Option<usize>) -> Vec<Sentence<'_>> {
    let mut sentences = Vec::new();
    // What was labelled anew is known to the model that labelled it: it is left out of the folds.
    let wanted = |fold: usize| without.is_none_or(|without| fold != without && fold != UNFOLDED);
    for example in examples.iter().filter(|example| wanted(example.fold)) {
        for range in example.reading.sentences() {
            sentences.push(Sentence {
                features: range
                    .clone()
                    .map(|token| example.features_of(token))
                    .collect(),
                tags: &example.tags[range.clone()],
                weight: example.weight,
                base: None,
            });
        }
    }
    sentences
}

/// The scores that a learner gives the tokens of an example.
pub(crate) fn scores(example: &Example, learner: &Learner) -> Vec<Row> {
    (0..example.tags.len())
        .map(|token| {
            let mut scores = [0.0; LANES];
            for feature in example.features_of(token) {
                for (score, weight) in scores.iter_mut().zip(&learner.weights[*feature as usize]) {
                    *score += weight;
                }
            }
            scores
        })
        .collect()
}

/// Learns the second pass by jack-knifing: each fold is thought about by a first pass that was
/// trained on the others.
pub(crate) fn second_pass(
    examples: &[Example],
    features: usize,
    folds: usize,
    settings: Settings,
) -> Second {
    struct Base {
        scores: Vec<Row>,
        features: Vec<u32>,
        ends: Vec<u32>,
    }
    let folded = || examples.iter().filter(|example| example.fold != UNFOLDED);
    let mut bases: Vec<Option<Base>> = folded().map(|_| None).collect();
    let mut transitions = [[0.0; LANES]; LANES];
    for fold in 0..folds {
        let mut learner = Learner::new(features);
        learner.learn(
            &sentences(examples, Some(fold)),
            settings,
            &format!("fold {}", fold + 1),
        );
        let mut chain = Chain::default();
        chain.set_transitions(&learner.transitions);
        for (example, base) in folded().zip(&mut bases) {
            if example.fold != fold {
                continue;
            }
            let scores = scores(example, &learner);
            let thoughts = example.reading.think(&scores, &mut chain);
            let (mut features, mut ends) = (Vec::new(), Vec::new());
            for token in 0..example.tags.len() {
                example
                    .reading
                    .second_features(&thoughts, token, &mut |feature| features.push(feature));
                ends.push(features.len() as u32);
            }
            *base = Some(Base {
                scores,
                features,
                ends,
            });
        }
        transitions = learner.transitions;
    }
    let mut bases: Vec<Base> = bases.into_iter().flatten().collect();
    let index = Index::new(bases.iter().map(|base| base.features.as_slice()), 5);
    for base in &mut bases {
        index.apply(&mut base.features, &mut base.ends);
    }
    let mut sentences = Vec::new();
    for (example, base) in folded().zip(&bases) {
        for range in example.reading.sentences() {
            let of = |token: usize| {
                let start = if token == 0 {
                    0
                } else {
                    base.ends[token - 1] as usize
                };
                &base.features[start..base.ends[token] as usize]
            };
            sentences.push(Sentence {
                features: range.clone().map(of).collect(),
                tags: &example.tags[range.clone()],
                weight: example.weight,
                base: Some(&base.scores[range.clone()]),
            });
        }
    }
    let mut learner = Learner::new(index.hashes.len());
    learner.transitions = transitions;
    let settings = Settings {
        epochs: 3,
        rate: 0.05,
        l1: 0.1,
        dropout: 0.0,
        ..settings
    };
    learner.learn(&sentences, settings, "second pass");
    drop(sentences);
    Second {
        learner,
        hashes: index.hashes,
    }
}
