//! What there is to know of one token by itself.

use crate::hash::hash_bytes;
use crate::lexicon::{LEVELS, Lexicon, Lists};
use crate::tokenise::{Kind, Token};

/// What there is to know of a token by itself; words and pieces of words as hashes.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Atom {
    /// The word in lower case, digits made alike.
    pub(crate) word: u32,
    /// The word as it is written.
    pub(crate) exact: u32,
    /// The pattern of its capitals, small letters, digits and marks.
    pub(crate) shape: u32,
    /// The first 2, 3 and 4 characters in lower case; 0 where the word is shorter.
    pub(crate) prefixes: [u32; 3],
    /// The last 2, 3 and 4 characters in lower case; 0 where the word is shorter.
    pub(crate) suffixes: [u32; 3],
    pub(crate) clusters: [u16; LEVELS],
    pub(crate) lists: Lists,
    /// The kind of name that the word is likely to be part of; 0 for not known.
    pub(crate) kind: u8,
    /// Part of a place name of several words: its lists, and in the high bits where in it.
    pub(crate) phrase: u8,
    pub(crate) case: Case,
    /// The first byte of the word in lower case.
    pub(crate) initial: u8,
    /// A word that may stand inside a name in small letters: `de`, `al`, `bin`.
    pub(crate) particle: bool,
    /// `of`, `for`, `and`, `the`: they join the parts of long names.
    pub(crate) joiner: bool,
    pub(crate) spaced: bool,
    /// Gets all templates.
    pub(crate) candidate: bool,
    pub(crate) is_mark: bool,
    pub(crate) is_number: bool,
}

/// How a word is written.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) enum Case {
    /// Small letters, or no letters at all.
    #[default]
    Lower,
    /// A capital, then small letters.
    Title,
    /// Capitals alone, two or more.
    Upper,
    /// One capital, with or without a full stop.
    Initial,
    /// Capitals inside: `iPhone`, `McDonald`.
    Mixed,
    /// Letters of a script without capitals.
    Uncased,
}

impl Atom {
    /// Whether the word is written as names are.
    pub(crate) fn name_like(&self) -> bool {
        self.case != Case::Lower
    }
}

const PARTICLES: &[&str] = &[
    "de", "la", "le", "les", "du", "des", "del", "della", "di", "da", "das", "dos", "do", "van",
    "von", "der", "den", "ter", "ten", "zu", "al", "el", "ul", "ur", "bin", "ibn", "bint", "ben",
    "abu", "y", "e", "i", "af", "av", "a", "ad", "as", "ash", "at", "az", "na", "wa", "en", "et",
];

const JOINERS: &[&str] = &["of", "for", "and", "&", "the", "on", "in", "to"];

/// Writes words in lower case into a buffer that is used again.
#[derive(Debug, Default)]
pub(crate) struct Reader {
    lower: String,
    shape: Vec<u8>,
}

impl Reader {
    pub(crate) fn read(&mut self, text: &str, token: &Token, lexicon: &Lexicon) -> Atom {
        let written = text.get(token.start..token.end).unwrap_or_default();
        let case = self.lower_and_shape(written);
        let lower = self.lower.as_str();
        let word = hash_bytes(lower.as_bytes());
        let entry = lexicon.entry(word);
        let mut atom = Atom {
            word,
            shape: hash_bytes(&self.shape),
            clusters: lexicon.clusters(entry),
            lists: entry.lists,
            kind: entry.kind,
            case,
            initial: lower.bytes().next().unwrap_or(0),
            spaced: token.spaced,
            is_mark: token.kind == Kind::Mark,
            is_number: token.kind == Kind::Number,
            ..Atom::default()
        };
        if case == Case::Lower {
            atom.exact = word;
            atom.particle = lower.len() <= 5 && PARTICLES.contains(&lower);
            atom.joiner = lower.len() <= 3 && JOINERS.contains(&lower);
        } else {
            atom.exact = hash_bytes(written.as_bytes());
            atom.joiner = case == Case::Title && matches!(lower, "of" | "for" | "and" | "the");
        }
        if token.kind == Kind::Word {
            let bytes = lower.as_bytes();
            for (index, length) in [2_usize, 3, 4].into_iter().enumerate() {
                // Characters, not bytes: find the boundaries from both ends.
                let head = lower.char_indices().nth(length).map(|(at, _)| at);
                let tail = lower.char_indices().rev().nth(length - 1).map(|(at, _)| at);
                if let (Some(head), Some(tail)) = (head, tail) {
                    atom.prefixes[index] = hash_bytes(bytes.get(..head).unwrap_or_default());
                    atom.suffixes[index] = hash_bytes(bytes.get(tail..).unwrap_or_default());
                }
            }
        }
        atom
    }

    fn lower_and_shape(&mut self, written: &str) -> Case {
        self.lower.clear();
        self.shape.clear();
        let (mut upper, mut small, mut uncased) = (0_usize, 0_usize, 0_usize);
        let mut upper_first = false;
        let mut last = 0_u8;
        let mut repeats = 0_u8;
        for (index, character) in written.chars().enumerate() {
            let sign = if character.is_ascii_lowercase() {
                self.lower.push(character);
                small += 1;
                b'a'
            } else if character.is_ascii_uppercase() {
                self.lower.push(character.to_ascii_lowercase());
                upper += 1;
                upper_first |= index == 0;
                b'A'
            } else if character.is_ascii_digit() {
                self.lower.push('0');
                b'0'
            } else if character.is_ascii() {
                self.lower.push(character);
                character as u8
            } else if character.is_uppercase() {
                self.lower.extend(character.to_lowercase());
                upper += 1;
                upper_first |= index == 0;
                b'A'
            } else if character.is_lowercase() {
                self.lower.push(character);
                small += 1;
                b'a'
            } else if character.is_alphabetic() {
                self.lower.push(character);
                uncased += 1;
                b'u'
            } else {
                // Typographic apostrophes count as plain ones.
                let plain = matches!(character, '\u{2019}' | '\u{2018}' | '\u{2BC}');
                self.lower.push(if plain { '\'' } else { character });
                if plain { b'\'' } else { b'~' }
            };
            repeats = if sign == last {
                repeats.saturating_add(1)
            } else {
                0
            };
            last = sign;
            if repeats < 2 && self.shape.len() < 12 {
                self.shape.push(sign);
            }
        }
        match (upper, small) {
            (0, _) if uncased > small => Case::Uncased,
            (0, _) => Case::Lower,
            (1, 0) => Case::Initial,
            (_, 0) => Case::Upper,
            (1, _) if upper_first => Case::Title,
            _ => Case::Mixed,
        }
    }
}
