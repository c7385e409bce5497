//! A name that is known in a document, in one of the ways in which it can be written.

use super::words::{Word, Words};
use crate::annotation::Label;
use crate::document::{ByteOffset, ByteSpan, Document};

/// A name in one of the ways in which it can be written.
pub(super) struct KnownName<'a> {
    /// As it would stand in the text.
    pub(super) written: String,
    /// The numbers of its words.
    pub(super) words: Vec<u32>,
    /// How far before its first word it begins.
    lead: ByteOffset,
    /// How far after its last word it ends.
    tail: ByteOffset,
    /// What it is marked as.
    pub(super) label: &'a Label,
    /// Whether it is short for a longer name.
    pub(super) short: bool,
}

/// How well a place fits a name; more of it is better.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Fit {
    exact: bool,
    whole: bool,
    length: usize,
}

impl<'a> KnownName<'a> {
    /// The name that is marked at `span`; `None` where the span cuts a word or has none: such a name
    /// cannot be found by its words.
    pub(super) fn marked(
        document: &Document,
        words: &Words,
        span: ByteSpan,
        label: &'a Label,
    ) -> Option<KnownName<'a>> {
        let here = words.within(span);
        let (first, last) = (here.first()?, here.last()?);
        here.iter()
            .all(|word| span.contains_range(word.span))
            .then(|| KnownName {
                written: document.quote(span).to_owned(),
                words: here.iter().map(|word| word.number).collect(),
                lead: first.span.start() - span.start(),
                tail: span.end() - last.span.end(),
                label,
                short: false,
            })
    }

    /// A name of these words with a space between them; `None` where the text lacks one.
    pub(super) fn of_words(
        words: &Words,
        written: &[String],
        label: &'a Label,
        short: bool,
    ) -> Option<KnownName<'a>> {
        let numbers: Option<Vec<u32>> = written.iter().map(|word| words.find(word)).collect();
        Some(KnownName {
            written: written.join(" "),
            words: numbers.filter(|numbers| !numbers.is_empty())?,
            lead: ByteOffset::from(0),
            tail: ByteOffset::from(0),
            label,
            short,
        })
    }

    /// The place of the name, and how well it fits, where the words `here` are its own but for their
    /// capitals: written just so, or a whole name with other capitals. A single word that the text has
    /// in small letters too may be a common one: it counts only where it is written as it was marked.
    pub(super) fn at(
        &self,
        document: &Document,
        words: &Words,
        here: &[Word],
    ) -> Option<(ByteSpan, Fit)> {
        let (first, last) = (here.first()?, here.last()?);
        let exact = here
            .iter()
            .map(|word| word.number)
            .eq(self.words.iter().copied());
        let common = self.words.len() == 1 && words.stands_small(first.number);
        let counts = match (exact, self.short) {
            (true, false) => true,
            (true, true) | (false, false) => !common,
            (false, true) => false,
        };
        let start = first
            .span
            .start()
            .checked_sub(self.lead)
            .filter(|_| counts)?;
        let place = ByteSpan::new(start, last.span.end() + self.tail);
        let written = document.quote(place);
        let fits = if exact {
            written == self.written
        } else {
            // In small letters it may be a common word.
            written.chars().any(char::is_uppercase)
                && written.to_lowercase() == self.written.to_lowercase()
        };
        fits.then_some((
            place,
            Fit {
                exact,
                whole: !self.short,
                length: self.written.len(),
            },
        ))
    }
}
