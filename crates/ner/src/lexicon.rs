//! What is known of a word before any text is read: its clusters and the name lists it is in.

use std::collections::HashMap;
use std::hash::{BuildHasherDefault, Hasher};

use crate::hash::key;

/// How many granularities of word clusters there are, finest first.
pub(crate) const LEVELS: usize = 4;

/// A map from hashes, which need no hashing again.
pub(crate) type HashKeyed<V> = HashMap<u32, V, BuildHasherDefault<AlreadyHashed>>;

/// Takes a key that is a hash for its own hash.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct AlreadyHashed(u64);

impl Hasher for AlreadyHashed {
    fn finish(&self) -> u64 {
        self.0
    }

    fn write(&mut self, bytes: &[u8]) {
        self.0 = u64::from(crate::hash::hash_bytes(bytes));
    }

    fn write_u32(&mut self, key: u32) {
        // The map takes its groups from the low bits and its tags from the high ones.
        self.0 = u64::from(key).wrapping_mul(0x9E37_79B9_7F4A_7C15);
    }
}

/// A set of the kinds of name list that a word or phrase is in, one bit a kind.
pub(crate) type Lists = u8;

/// Given names of people.
#[cfg(feature = "training")]
pub(crate) const GIVEN: Lists = 1;
/// Family names of people.
#[cfg(feature = "training")]
pub(crate) const FAMILY: Lists = 2;
/// Cities and towns.
pub(crate) const CITY: Lists = 4;
/// Countries and territories.
pub(crate) const COUNTRY: Lists = 8;
/// States, provinces, counties.
pub(crate) const REGION: Lists = 16;
/// A word of a place name of several words.
#[cfg(feature = "training")]
pub(crate) const PART: Lists = 32;
/// Words of nationality, region and religion.
#[cfg(feature = "training")]
pub(crate) const DEMONYM: Lists = 64;
/// Titles and roles before a person's name.
#[cfg(feature = "training")]
pub(crate) const TITLE: Lists = 128;

/// What the lexicon knows of a word.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Entry {
    /// The finest cluster, from 1; 0 for none.
    pub(crate) cluster: u16,
    pub(crate) lists: Lists,
    /// The kind of name that it is likely to be part of, from 1; 0 for not known.
    pub(crate) kind: u8,
}

/// Words with clusters and lists, and the phrases that name places.
#[derive(Clone, Debug, Default)]
pub(crate) struct Lexicon {
    /// By the key of the hash of the word in lower case.
    pub(crate) words: HashKeyed<Entry>,
    /// What is known of words without a cluster, by a shorter key.
    pub(crate) rare: HashKeyed<Entry>,
    /// Place names of two to four words, by the key of the hash of their words' hashes.
    pub(crate) phrases: HashKeyed<Lists>,
    /// The coarser clusters of each finest one.
    pub(crate) coarser: Vec<[u16; LEVELS - 1]>,
}

impl Lexicon {
    pub(crate) fn entry(&self, word: u32) -> Entry {
        let known = self.words.get(&key(word));
        known
            .or_else(|| self.rare.get(&rare_key(word)))
            .copied()
            .unwrap_or_default()
    }

    /// The lists of a phrase, if it is known.
    pub(crate) fn phrase(&self, phrase: u32) -> Option<Lists> {
        self.phrases.get(&key(phrase)).copied()
    }

    /// The clusters of an entry at every granularity, finest first; 0 for none.
    pub(crate) fn clusters(&self, entry: Entry) -> [u16; LEVELS] {
        let coarser = usize::from(entry.cluster)
            .checked_sub(1)
            .and_then(|index| self.coarser.get(index))
            .copied()
            .unwrap_or_default();
        [entry.cluster, coarser[0], coarser[1], coarser[2]]
    }
}

/// The part of a hash under which a rare word is kept: so short that one in forty unknown words
/// is taken for a known one, which costs less than the bytes of longer keys.
pub(crate) fn rare_key(hash: u32) -> u32 {
    hash >> 9
}

/// The hash of a phrase from the hashes of its words.
pub(crate) fn phrase_hash(words: impl IntoIterator<Item = u32>) -> u32 {
    words
        .into_iter()
        .fold(1, |key, word| crate::hash::hash_feature(255, key, word))
}
