//! Labels a noisy source anew: a teacher trained on the clean ones reads it, and only sentences
//! are kept where the teacher is sure of itself or the source says the same.

use std::ops::Range;

use ner::training::{Chain, Words, tags_of};
use ner_corpus::MarkedDocument;

use crate::dataset::{Example, Index, example};
use crate::learn::{Learner, Settings};
use crate::stack;

/// How sure the teacher must be where the source says something else.
const SURE: f32 = 0.9;

/// The documents as the teacher labels them, those left out on which the two cannot agree.
pub(crate) fn relabel(
    clean: &[Example],
    documents: &[MarkedDocument],
    words: &Words,
    settings: Settings,
    weight: f32,
) -> Vec<Example> {
    // The features of the clean sources are still hashes, and must stay so.
    let index = Index::new(clean.iter().map(|example| example.features.as_slice()), 2);
    let numbered: Vec<Example> = clean
        .iter()
        .map(|example| example.numbered(&index))
        .collect();
    let mut teacher = Learner::new(index.hashes.len());
    teacher.learn(&stack::sentences(&numbered, None), settings, "teacher");
    drop(numbered);
    let mut chain = Chain::default();
    chain.set_transitions(&teacher.transitions);
    let mut kept = Vec::new();
    for document in documents {
        let (mut candidate, lost) = example(document, words, weight, stack::UNFOLDED);
        if lost > 0 {
            continue;
        }
        let numbered = candidate.numbered(&index);
        let thoughts = candidate
            .reading
            .think(&stack::scores(&numbered, &teacher), &mut chain);
        let marked = spans_of(&candidate.tags);
        let unsure_of_outside = marked.iter().any(|(tokens, _)| {
            let touched = thoughts
                .found
                .iter()
                .any(|found| found.tokens.start < tokens.end && tokens.start < found.tokens.end);
            !touched && thoughts.outside(tokens.clone()) < SURE
        });
        let unsure = thoughts.found.iter().any(|found| {
            found.probability < SURE && !marked.contains(&(found.tokens.clone(), found.label))
        });
        if unsure || unsure_of_outside {
            continue;
        }
        candidate.tags.fill(0);
        for found in &thoughts.found {
            let tags = tags_of(found.label, found.tokens.len());
            candidate.tags[found.tokens.clone()].copy_from_slice(&tags);
        }
        kept.push(candidate);
    }
    kept
}

/// The names that tags stand for.
fn spans_of(tags: &[u8]) -> Vec<(Range<usize>, usize)> {
    let mut spans = Vec::new();
    let mut start = 0;
    for (index, tag) in tags.iter().enumerate() {
        let Some(kind) = usize::from(*tag).checked_sub(1) else {
            continue;
        };
        match kind % 4 {
            0 => start = index,
            2 => spans.push((start..index + 1, kind / 4)),
            3 => spans.push((index..index + 1, kind / 4)),
            _ => {}
        }
    }
    spans
}
