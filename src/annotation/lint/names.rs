//! Where known names stand in a text: one pass over its words, whatever the number of names.

use std::cmp::Reverse;
use std::collections::{BTreeMap, HashMap};
use std::rc::Rc;

use super::words::{Word, Words};
use crate::annotation::{Annotation, Label};
use crate::document::{ByteOffset, ByteSpan, Document};

/// Names with fewer characters are too often a common word.
const SHORTEST: usize = 3;

/// The names that are marked in a document, by the number of their first word.
pub(super) struct KnownNames<'a> {
    /// For each word, the names that begin with it, those with more words first.
    by_first: Vec<Vec<KnownName<'a>>>,
}

struct KnownName<'a> {
    written: &'a str,
    /// The numbers of its words.
    words: Vec<u32>,
    /// How far into the name its first word begins.
    lead: ByteOffset,
    label: &'a Label,
}

impl<'a> KnownNames<'a> {
    /// The names of these annotations, each with the label that it has most often.
    pub(super) fn of(
        document: &'a Document,
        words: &Words,
        annotations: &[&'a Rc<Annotation>],
    ) -> KnownNames<'a> {
        let mut labels: HashMap<&str, (ByteSpan, BTreeMap<&Label, usize>)> = HashMap::new();
        for annotation in annotations {
            let written = document.quote(annotation.span);
            if written.chars().nth(SHORTEST - 1).is_some() {
                let (_, counts) = labels
                    .entry(written)
                    .or_insert_with(|| (annotation.span, BTreeMap::new()));
                *counts.entry(&annotation.label).or_default() += 1;
            }
        }
        let mut by_first: Vec<Vec<KnownName>> = Vec::new();
        by_first.resize_with(words.different(), Vec::new);
        for (written, (span, counts)) in labels {
            let here = words.within(span);
            // What cuts a word cannot be found by its words.
            let whole = here.iter().all(|word| span.contains_range(word.span));
            let most = counts.into_iter().max_by_key(|(_, count)| *count);
            if let (Some(first), true, Some((label, _))) = (here.first(), whole, most)
                && let Some(names) = by_first.get_mut(first.number as usize)
            {
                names.push(KnownName {
                    written,
                    words: here.iter().map(|word| word.number).collect(),
                    lead: first.span.start() - span.start(),
                    label,
                });
            }
        }
        for names in &mut by_first {
            names.sort_by_key(|name| Reverse((name.words.len(), name.written.len(), name.written)));
        }
        KnownNames { by_first }
    }

    /// Where they stand: at each word the longest that begins there.
    pub(super) fn places(&self, document: &Document, words: &Words) -> Vec<(ByteSpan, &'a Label)> {
        let all = words.all();
        let mut places = Vec::new();
        let mut index = 0;
        while let Some(word) = all.get(index) {
            let found = self
                .by_first
                .get(word.number as usize)
                .into_iter()
                .flatten()
                .find_map(|name| {
                    let rest = all.get(index..)?;
                    Some((name, name.at(document, rest)?))
                });
            match found {
                Some((name, place)) => {
                    places.push((place, name.label));
                    // No name begins within another.
                    index += name.words.len();
                }
                None => index += 1,
            }
        }
        places
    }
}

impl KnownName<'_> {
    /// The place of the name where its words stand at the head of `words`, written just so.
    fn at(&self, document: &Document, words: &[Word]) -> Option<ByteSpan> {
        let here = words.get(..self.words.len())?;
        let same = here
            .iter()
            .zip(&self.words)
            .all(|(word, number)| word.number == *number);
        let start = here
            .first()
            .filter(|_| same)?
            .span
            .start()
            .checked_sub(self.lead)?;
        let place = ByteSpan::at(start, ByteOffset::of(self.written));
        (document.quote(place) == self.written).then_some(place)
    }
}
