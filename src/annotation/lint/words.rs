//! The words of a text, numbered so that equal ones have the same number.

use std::collections::HashMap;

use unicode_segmentation::UnicodeSegmentation;

use crate::annotation::entity::strip_possessive;
use crate::document::{ByteOffset, ByteSpan};

/// The words of a text after Unicode Standard Annex 29, each without its possessive.
#[derive(Debug, Default)]
pub(super) struct Words {
    places: Vec<Word>,
    numbers: HashMap<Box<str>, u32>,
}

/// A word of the text.
#[derive(Clone, Copy, Debug)]
pub(super) struct Word {
    /// Where it stands, without its possessive.
    pub(super) span: ByteSpan,
    /// The same for all words that are written alike.
    pub(super) number: u32,
}

impl Words {
    pub(super) fn of(text: &str) -> Words {
        let mut words = Words::default();
        for (start, written) in text.unicode_word_indices() {
            let word = strip_possessive(written);
            let next = words.numbers.len() as u32;
            let number = match words.numbers.get(word) {
                Some(number) => *number,
                None => *words.numbers.entry(word.into()).or_insert(next),
            };
            words.places.push(Word {
                span: ByteSpan::at(ByteOffset::from(start as u32), ByteOffset::of(word)),
                number,
            });
        }
        words
    }

    /// All words in order.
    pub(super) fn all(&self) -> &[Word] {
        &self.places
    }

    /// How many different ones there are.
    pub(super) fn different(&self) -> usize {
        self.numbers.len()
    }

    /// The words that share a character with `span`.
    pub(super) fn within(&self, span: ByteSpan) -> &[Word] {
        let start = self
            .places
            .partition_point(|word| word.span.end() <= span.start());
        let end = self
            .places
            .partition_point(|word| word.span.start() < span.end());
        self.places.get(start..end).unwrap_or_default()
    }
}
