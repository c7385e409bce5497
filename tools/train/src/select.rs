//! Chooses the features that are worth their bytes. They are learnt again without the others,
//! because a penalty strong enough to choose also makes the chosen too weak.

use ner::training::TAGS;

use crate::dataset::Example;
use crate::learn::Learner;

/// The numbers of the features with the greatest weights, those that occur often before others;
/// sorted.
pub(crate) fn strongest(examples: &[Example], learner: &Learner, keep: usize) -> Vec<u32> {
    let mut counts = vec![0_u32; learner.weights.len()];
    for example in examples {
        for feature in &example.features {
            counts[*feature as usize] += 1;
        }
    }
    let mut ranked: Vec<(f32, u32)> = learner
        .weights
        .iter()
        .zip(&counts)
        .enumerate()
        .filter_map(|(number, (row, count))| {
            let size: f32 = row.iter().take(TAGS).map(|weight| weight.abs()).sum();
            let strength = size * (1.0 + *count as f32).ln();
            (size > 0.0).then_some((strength, number as u32))
        })
        .collect();
    ranked.sort_by(|left, right| right.0.total_cmp(&left.0).then(left.1.cmp(&right.1)));
    ranked.truncate(keep);
    let mut kept: Vec<u32> = ranked.into_iter().map(|(_, number)| number).collect();
    kept.sort_unstable();
    kept
}

/// Gives the kept features of an example their new numbers, and drops the others.
pub(crate) fn renumber(example: &mut Example, kept: &[u32]) {
    let mut features = Vec::with_capacity(example.features.len() / 2);
    let mut start = 0;
    for end in &mut example.ends {
        let old = &example.features[start..*end as usize];
        features.extend(
            old.iter()
                .filter_map(|number| kept.binary_search(number).ok())
                .map(|at| at as u32),
        );
        start = *end as usize;
        *end = features.len() as u32;
    }
    example.features = features;
}
