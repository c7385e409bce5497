//! The labels that keys give, in their order: the first has `1`, the second `2`, and each can have a
//! letter of its own.

use crate::annotation::Label;

/// A label that a key gives.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LabelKey {
    /// The label.
    pub label: Label,
    /// Its letter, in lower case.
    pub letter: Option<char>,
}

impl LabelKey {
    /// The labels that the recogniser knows, with their letters.
    pub fn built_in() -> Vec<LabelKey> {
        let letter = |label: &Label| match label {
            Label::Person => Some('p'),
            Label::Place => Some('l'),
            Label::Organisation => Some('o'),
            Label::Custom(_) => None,
        };
        Label::BUILT_IN
            .into_iter()
            .map(|label| LabelKey {
                letter: letter(&label),
                label,
            })
            .collect()
    }
}
