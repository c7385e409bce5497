//! The weights of features, a row of small integers each, found by hash.

use super::Scores;
use super::tag::LANES;
use crate::hash::key;

/// No feature has this key.
const EMPTY: u32 = u32::MAX;

/// A table from features to the weights of their tags.
#[derive(Clone, Debug)]
pub(crate) struct Weights {
    /// Open addressing; as many as the table is long, a power of two.
    keys: Vec<u32>,
    rows: Vec<[i8; LANES]>,
    mask: usize,
    /// What a weight of 1 stands for.
    pub(crate) unit: f32,
}

impl Weights {
    /// A table of the given rows.
    pub(crate) fn new(entries: &[(u32, [i8; LANES])], unit: f32) -> Weights {
        let size = (entries.len() * 2).next_power_of_two().max(16);
        let mut weights = Weights {
            keys: vec![EMPTY; size],
            rows: vec![[0; LANES]; size],
            mask: size - 1,
            unit,
        };
        for (key, row) in entries {
            let mut at = *key as usize & weights.mask;
            while weights
                .keys
                .get(at)
                .is_some_and(|there| *there != EMPTY && there != key)
            {
                at = (at + 1) & weights.mask;
            }
            if let (Some(slot), Some(values)) = (weights.keys.get_mut(at), weights.rows.get_mut(at))
            {
                *slot = *key;
                *values = *row;
            }
        }
        weights
    }

    /// Adds the weights of a feature to the sums.
    #[inline]
    pub(crate) fn add(&self, feature: u32, sums: &mut [i16; LANES]) {
        let key = key(feature);
        let mut at = key as usize & self.mask;
        while let Some(there) = self.keys.get(at) {
            if *there == key {
                if let Some(row) = self.rows.get(at) {
                    for (sum, weight) in sums.iter_mut().zip(row) {
                        *sum = sum.wrapping_add(i16::from(*weight));
                    }
                }
                return;
            }
            if *there == EMPTY {
                return;
            }
            at = (at + 1) & self.mask;
        }
    }

    /// The scores that sums of weights stand for.
    #[inline]
    pub(crate) fn scores(&self, sums: &[i16; LANES]) -> Scores {
        let mut scores = [0.0; LANES];
        for (score, sum) in scores.iter_mut().zip(sums) {
            *score = f32::from(*sum) * self.unit;
        }
        scores
    }
}
