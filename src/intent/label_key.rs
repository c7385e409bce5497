//! The labels that keys give, in their order: the first has `1`, the second `2`, and each can have a
//! letter of its own.

use crate::annotation::{Label, LabelSet};

/// A label that a key gives.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LabelKey {
    /// The label.
    pub label: Label,
    /// Its letter, in lower case.
    pub letter: Option<char>,
}

impl LabelKey {
    /// The labels of a set, with their letters.
    pub fn of(labels: &LabelSet) -> Vec<LabelKey> {
        labels
            .iter()
            .map(|definition| LabelKey {
                label: definition.label.clone(),
                letter: definition.key,
            })
            .collect()
    }

    /// The labels that the recogniser knows, with their letters.
    pub fn built_in() -> Vec<LabelKey> {
        LabelKey::of(&LabelSet::default())
    }
}
