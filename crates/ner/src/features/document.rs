//! A whole text, read once: its tokens, what each is by itself, and where else each word stands.

use std::ops::Range;

use super::atom::{Atom, Case, Reader};
use super::run::{Context, read_runs};
use crate::lexicon::{CITY, COUNTRY, HashKeyed, Lexicon, REGION, phrase_hash};
use crate::sentence::Structure;

/// How many places a word is remembered at.
pub(crate) const REMEMBERED: usize = 4;

/// Where a word stands in the text.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct WordMemory {
    /// How often it is written in small letters.
    pub(crate) lower: u16,
    /// How often with a capital, elsewhere than at the start of a sentence.
    pub(crate) inside: u16,
    /// How often with a capital.
    pub(crate) named: u16,
    /// The first tokens that are this word with a capital; only the first `named` are set.
    pub(crate) places: [u32; REMEMBERED],
}

/// What stands before an acronym in brackets.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct LongForm {
    /// Its last word.
    pub(crate) last: u32,
    /// Its first word; 2 for a long form in small letters.
    pub(crate) first: u32,
    /// A cluster of the last word.
    pub(crate) last_cluster: u16,
    /// The token of the text that is its last word.
    pub(crate) place: u32,
}

/// A text and all that is known of it before any decision.
#[derive(Debug, Default)]
pub(crate) struct Document {
    pub(crate) structure: Structure,
    pub(crate) atoms: Vec<Atom>,
    pub(crate) contexts: Vec<Context>,
    /// How each sentence is written.
    pub(crate) styles: Vec<Style>,
    pub(crate) memory: HashKeyed<WordMemory>,
    /// The long forms of acronyms, by the acronym.
    pub(crate) acronyms: HashKeyed<LongForm>,
    reader: Reader,
}

/// How the words of a sentence are written.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) enum Style {
    #[default]
    Sentence,
    /// Most words have a capital, as in headlines.
    Title,
    /// Capitals alone.
    Upper,
}

impl Document {
    /// Reads the atoms of the sentences from `from` on.
    pub(crate) fn read_sentences(
        &mut self,
        text: &str,
        lexicon: &Lexicon,
        sentences: Range<usize>,
    ) {
        for index in sentences {
            let Some(range) = self.structure.sentences.get(index).cloned() else {
                continue;
            };
            let start = self.atoms.len();
            for token in self.structure.tokens.get(range).unwrap_or_default() {
                let atom = self.reader.read(text, token, lexicon);
                self.atoms.push(atom);
            }
            self.contexts.resize(self.atoms.len(), Context::default());
            let atoms = self.atoms.get_mut(start..).unwrap_or_default();
            mark_phrases(atoms, lexicon);
            mark_candidates(atoms);
            read_runs(atoms, self.contexts.get_mut(start..).unwrap_or_default());
            self.styles.push(style(atoms));
            self.remember(start);
        }
    }

    fn remember(&mut self, start: usize) {
        let atoms = self.atoms.get(start..).unwrap_or_default();
        for (index, atom) in atoms.iter().enumerate() {
            if atom.is_mark || atom.is_number {
                continue;
            }
            let memory = self.memory.entry(atom.word).or_default();
            if atom.case == Case::Lower {
                memory.lower = memory.lower.saturating_add(1);
                continue;
            }
            if let Some(place) = memory.places.get_mut(usize::from(memory.named)) {
                *place = (start + index) as u32;
            }
            memory.named = memory.named.saturating_add(1);
            if index > 0 {
                memory.inside = memory.inside.saturating_add(1);
            }
        }
        for index in 1..atoms.len() {
            if let Some((acronym, form)) = acronym(atoms, index, start) {
                self.acronyms.entry(acronym).or_insert(form);
            }
        }
    }
}

/// An acronym at `index` in brackets after its long form: `World Health Organization (WHO)`. The
/// first of the atoms is the token `offset` of the text.
fn acronym(atoms: &[Atom], index: usize, offset: usize) -> Option<(u32, LongForm)> {
    let atom = atoms.get(index)?;
    let closes = atoms.get(index + 1)?;
    let opens = atoms.get(index - 1)?;
    if !matches!(atom.case, Case::Upper | Case::Mixed) || !closes.is_mark || !opens.is_mark {
        return None;
    }
    if closes.spaced || !opens.spaced || atom.spaced {
        return None;
    }
    let before = atoms.get(..index - 1)?;
    let last = before.last()?;
    let form = |first: u32| LongForm {
        last: last.word,
        first,
        last_cluster: last.clusters[1],
        place: (offset + before.len() - 1) as u32,
    };
    if last.name_like() {
        let words = before
            .iter()
            .rev()
            .take(8)
            .take_while(|atom| atom.name_like() || atom.joiner);
        return Some((atom.word, form(words.last()?.word)));
    }
    // As many words back as the acronym has letters must begin with its first letter.
    let words = before
        .iter()
        .rev()
        .filter(|atom| !atom.is_mark && !atom.joiner);
    let spells = words
        .take(6)
        .skip(1)
        .any(|word| word.initial == atom.initial);
    spells.then(|| (atom.word, form(2)))
}

/// Finds place names of several words, the longest first.
fn mark_phrases(atoms: &mut [Atom], lexicon: &Lexicon) {
    let mut at = 0;
    while at < atoms.len() {
        let mut found = None;
        if atoms.get(at).is_some_and(Atom::name_like) {
            for length in (2..=4).rev() {
                let Some(words) = atoms.get(at..at + length) else {
                    continue;
                };
                if !words.last().is_some_and(Atom::name_like) {
                    continue;
                }
                let key = phrase_hash(words.iter().map(|atom| atom.word));
                if let Some(lists) = lexicon.phrase(key) {
                    found = Some((length, lists));
                    break;
                }
            }
        }
        let Some((length, lists)) = found else {
            at += 1;
            continue;
        };
        let kind = if lists & COUNTRY != 0 {
            1
        } else if lists & REGION != 0 {
            2
        } else if lists & CITY != 0 {
            3
        } else {
            4
        };
        for (index, atom) in atoms.iter_mut().skip(at).take(length).enumerate() {
            let place = if index == 0 {
                1
            } else if index + 1 == length {
                3
            } else {
                2
            };
            atom.phrase = kind | (place << 4);
        }
        at += length;
    }
}

/// Marks the tokens that can be part of a name: those written as names, and those between them.
fn mark_candidates(atoms: &mut [Atom]) {
    let named: Vec<bool> = atoms.iter().map(Atom::name_like).collect();
    let is_named = |index: usize| named.get(index).copied().unwrap_or(false);
    for (index, atom) in atoms.iter_mut().enumerate() {
        let before = (index >= 1 && is_named(index - 1)) || (index >= 2 && is_named(index - 2));
        let after = is_named(index + 1) || is_named(index + 2);
        let number = atom.is_number && index >= 1 && is_named(index - 1);
        atom.candidate = is_named(index) || (before && after) || number;
    }
}

fn style(atoms: &[Atom]) -> Style {
    let (mut upper, mut capital, mut small) = (0_usize, 0_usize, 0_usize);
    for atom in atoms {
        match atom.case {
            Case::Upper => upper += 1,
            Case::Title | Case::Mixed => capital += 1,
            Case::Lower if !atom.is_mark && !atom.is_number && !atom.joiner && !atom.particle => {
                small += 1;
            }
            _ => {}
        }
    }
    if upper >= 3 && upper > 2 * (capital + small) {
        Style::Upper
    } else if upper + capital >= 4 && upper + capital > 2 * small {
        Style::Title
    } else {
        Style::Sentence
    }
}
