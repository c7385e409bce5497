//! The words of a text, numbered so that equal ones have the same number, and their small forms.

use std::collections::HashMap;

use unicode_segmentation::UnicodeSegmentation;

use crate::annotation::entity::strip_possessive;
use crate::document::{ByteOffset, ByteSpan};

/// The words of a text after Unicode Standard Annex 29, each without its possessive.
#[derive(Debug, Default)]
pub(super) struct Words {
    places: Vec<Word>,
    numbers: HashMap<Box<str>, u32>,
    /// For each number, that of the same word in small letters.
    small: Vec<u32>,
    /// For each number, whether the word stands in the text just so.
    stands: Vec<bool>,
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
            let number = words.number(word);
            if let Some(stands) = words.stands.get_mut(number as usize) {
                *stands = true;
            }
            words.places.push(Word {
                span: ByteSpan::at(ByteOffset::from(start as u32), ByteOffset::of(word)),
                number,
            });
        }
        words
    }

    fn number(&mut self, word: &str) -> u32 {
        if let Some(number) = self.numbers.get(word) {
            return *number;
        }
        let number = self.numbers.len() as u32;
        self.numbers.insert(word.into(), number);
        self.small.push(number);
        self.stands.push(false);
        let small = word.to_lowercase();
        // The small form of a word may have one of its own (“İ”): one step is enough.
        if small != word && !self.numbers.contains_key(small.as_str()) {
            let next = self.numbers.len() as u32;
            self.numbers.insert(small.as_str().into(), next);
            self.small.push(next);
            self.stands.push(false);
        }
        if let (Some(number), Some(own)) = (
            self.numbers.get(small.as_str()),
            self.small.get_mut(number as usize),
        ) {
            *own = *number;
        }
        number
    }

    /// The number of a word, if the text has it or has it with capitals.
    pub(super) fn find(&self, word: &str) -> Option<u32> {
        self.numbers.get(word).copied()
    }

    /// The number of the same word in small letters.
    pub(super) fn small(&self, number: u32) -> u32 {
        self.small.get(number as usize).copied().unwrap_or(number)
    }

    /// Whether a word stands in small letters somewhere: then it may be a common word with a capital.
    pub(super) fn stands_small(&self, number: u32) -> bool {
        let small = self.small(number);
        small != number && self.stands.get(small as usize).copied().unwrap_or_default()
    }

    /// All words in order.
    pub(super) fn all(&self) -> &[Word] {
        &self.places
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
