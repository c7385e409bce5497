//! Texts as the learner sees them: features by number, tags, weights.

use std::ops::Range;
use std::rc::Rc;

use ner::training::{Reading, Words, tags_of};
use ner_corpus::MarkedDocument;

/// A text ready to be learnt from.
pub(crate) struct Example {
    pub(crate) reading: Rc<Reading>,
    /// The tag of every token.
    pub(crate) tags: Vec<u8>,
    pub(crate) weight: f32,
    /// Which of the folds it is held out of.
    pub(crate) fold: usize,
    /// The features of every token, one after the other.
    pub(crate) features: Vec<u32>,
    /// Where each token's features end.
    pub(crate) ends: Vec<u32>,
}

impl Example {
    /// The same with numbers in the place of hashes.
    pub(crate) fn numbered(&self, index: &Index) -> Example {
        let (mut features, mut ends) = (self.features.clone(), self.ends.clone());
        index.apply(&mut features, &mut ends);
        Example {
            reading: self.reading.clone(),
            tags: self.tags.clone(),
            features,
            ends,
            ..*self
        }
    }

    /// The features of a token.
    pub(crate) fn features_of(&self, token: usize) -> &[u32] {
        let start = if token == 0 {
            0
        } else {
            self.ends[token - 1] as usize
        };
        &self.features[start..self.ends[token] as usize]
    }
}

/// Reads a text; the features are still hashes. Also how many mentions do not lie on tokens.
pub(crate) fn example(
    document: &MarkedDocument,
    words: &Words,
    weight: f32,
    fold: usize,
) -> (Example, usize) {
    let reading = Rc::new(Reading::new(&document.text, words));
    let tokens: Vec<Range<usize>> = reading.tokens().collect();
    let mut tags = vec![0_u8; tokens.len()];
    let mut lost = 0;
    for mention in &document.mentions {
        let first = tokens.partition_point(|token| token.start < mention.start);
        let end = tokens.partition_point(|token| token.end <= mention.end);
        let fits = tokens
            .get(first)
            .is_some_and(|token| token.start == mention.start)
            && end > first
            && tokens[end - 1].end == mention.end
            && one_sentence(&reading, first, end);
        if !fits {
            lost += 1;
            continue;
        }
        for (slot, tag) in tags[first..end]
            .iter_mut()
            .zip(tags_of(mention.label as usize, end - first))
        {
            *slot = tag;
        }
    }
    let (mut features, mut ends) = (Vec::new(), Vec::new());
    for (number, sentence) in reading.sentences().iter().enumerate() {
        for token in sentence.clone() {
            reading.first_features(number, token, &mut |feature| features.push(feature));
            ends.push(features.len() as u32);
        }
    }
    (
        Example {
            reading,
            tags,
            weight,
            fold,
            features,
            ends,
        },
        lost,
    )
}

fn one_sentence(reading: &Reading, first: usize, end: usize) -> bool {
    let sentences = reading.sentences();
    let at = sentences.partition_point(|sentence| sentence.end <= first);
    sentences
        .get(at)
        .is_some_and(|sentence| end <= sentence.end)
}

/// Numbers for the features that are seen in often enough.
pub(crate) struct Index {
    /// Sorted.
    pub(crate) hashes: Vec<u32>,
    /// Where hashes with the same high bits begin.
    starts: Vec<u32>,
}

const HIGH_BITS: u32 = 20;

impl Index {
    /// Numbers the features that occur at least `fewest` times.
    pub(crate) fn new<'a>(features: impl Iterator<Item = &'a [u32]>, fewest: usize) -> Index {
        let mut all: Vec<u32> = Vec::new();
        for features in features {
            all.extend_from_slice(features);
        }
        all.sort_unstable();
        let mut hashes: Vec<u32> = Vec::new();
        for group in all.chunk_by(|left, right| left == right) {
            if group.len() >= fewest {
                hashes.extend(group.first());
            }
        }
        Index::of(hashes)
    }

    fn of(hashes: Vec<u32>) -> Index {
        let mut starts = vec![0_u32; (1 << HIGH_BITS) + 1];
        for hash in &hashes {
            starts[(hash >> (32 - HIGH_BITS)) as usize + 1] += 1;
        }
        for at in 1..starts.len() {
            starts[at] += starts[at - 1];
        }
        Index { hashes, starts }
    }

    pub(crate) fn number(&self, hash: u32) -> Option<u32> {
        let high = (hash >> (32 - HIGH_BITS)) as usize;
        let (start, end) = (self.starts[high] as usize, self.starts[high + 1] as usize);
        let at = self.hashes[start..end]
            .iter()
            .position(|there| *there == hash)?;
        Some((start + at) as u32)
    }

    /// Puts numbers in the place of hashes; features without a number go.
    pub(crate) fn apply(&self, features: &mut Vec<u32>, ends: &mut [u32]) {
        let mut kept = Vec::with_capacity(features.len());
        let mut start = 0;
        for end in ends {
            kept.extend(
                features[start..*end as usize]
                    .iter()
                    .filter_map(|hash| self.number(*hash)),
            );
            start = *end as usize;
            *end = kept.len() as u32;
        }
        *features = kept;
    }
}
