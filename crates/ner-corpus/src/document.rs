//! A text with the mentions that a person marked.

use std::ops::Range;

use ner::Label;

/// A text with its mentions.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct MarkedDocument {
    /// The text, as a reader would paste it.
    pub text: String,
    /// The mentions, sorted by position, none overlapping another.
    pub mentions: Vec<GoldMention>,
}

/// A mention that a person marked.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct GoldMention {
    /// Where it stands, in bytes.
    pub start: usize,
    /// Where it ends, in bytes.
    pub end: usize,
    /// What it names.
    pub label: Label,
}

impl GoldMention {
    /// Where it stands, in bytes.
    pub fn span(&self) -> Range<usize> {
        self.start..self.end
    }
}
