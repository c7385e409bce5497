//! What the trainer needs of the recogniser: the same reading of a text, by number.
//!
//! Only with the feature `training`, which neither the page nor the command line enables.

use std::collections::BTreeMap;
use std::ops::Range;

use crate::crf::{self, Lattice, Transitions};
use crate::features::{Document, TagMemory, emit_first, emit_second};
use crate::format::{self, Parts, Pass};
use crate::hash::{KEY_BITS, hash_bytes, key};
use crate::lexicon::{self, Entry, Lexicon, phrase_hash};
use crate::pieces::piece;
use crate::recognition::opinion;
use crate::tokenise::tokenise;

/// How many tags there are: outside, and four for each label.
pub const TAGS: usize = crf::TAGS;

/// How many numbers a row of scores has; those beyond the tags are unused.
pub const LANES: usize = crf::LANES;

/// A row of scores or weights, one a tag.
pub type Row = [f32; LANES];

/// Whether a tag may follow another; the ends of a sentence count as tag 0.
pub fn is_allowed(tag: usize, next: usize) -> bool {
    crf::is_allowed(tag, next)
}

/// The tags of a name of `length` tokens.
pub fn tags_of(label: usize, length: usize) -> Vec<u8> {
    let tag = |index: usize| match (index, length) {
        (_, 1) => crf::only(label),
        (0, _) => crf::begins(label),
        (index, length) if index + 1 == length => crf::last(label),
        _ => crf::inside(label),
    };
    (0..length).map(|index| tag(index) as u8).collect()
}

/// The kinds of name list, one bit each.
pub mod lists {
    use crate::lexicon;

    /// Given names of people.
    pub const GIVEN: u8 = lexicon::GIVEN;
    /// Family names of people.
    pub const FAMILY: u8 = lexicon::FAMILY;
    /// Cities and towns.
    pub const CITY: u8 = lexicon::CITY;
    /// Countries and territories.
    pub const COUNTRY: u8 = lexicon::COUNTRY;
    /// States, provinces, counties.
    pub const REGION: u8 = lexicon::REGION;
    /// A word of a place name of several words.
    pub const PART: u8 = lexicon::PART;
    /// Words of nationality, region and religion.
    pub const DEMONYM: u8 = lexicon::DEMONYM;
    /// Titles and roles before a person's name.
    pub const TITLE: u8 = lexicon::TITLE;
}

/// The lexicon while it is being filled.
#[derive(Clone, Debug, Default)]
pub struct LexiconBuilder {
    /// By the hash of the word.
    words: BTreeMap<u32, Entry>,
    phrases: BTreeMap<u32, u8>,
    coarser: Vec<[u16; lexicon::LEVELS - 1]>,
}

impl LexiconBuilder {
    fn entry(&mut self, word: &str) -> &mut Entry {
        self.words.entry(hash_bytes(word.as_bytes())).or_default()
    }

    /// Puts a word, in lower case, into a cluster, counted from 1.
    pub fn cluster(&mut self, word: &str, cluster: u16) {
        self.entry(word).cluster = cluster;
    }

    /// Says which kind of name a word, in lower case, is likely to be part of, counted from 1.
    pub fn kind(&mut self, word: &str, kind: u8) {
        self.entry(word).kind = kind;
    }

    /// Puts a word, in lower case, on lists.
    pub fn list(&mut self, word: &str, lists: u8) {
        self.entry(word).lists |= lists;
    }

    /// Puts a phrase of words in lower case on lists.
    pub fn phrase<'a>(&mut self, words: impl IntoIterator<Item = &'a str>, lists: u8) {
        let hash = phrase_hash(words.into_iter().map(|word| hash_bytes(word.as_bytes())));
        *self.phrases.entry(key(hash)).or_default() |= lists;
    }

    /// The three coarser clusters of every finest cluster, in order.
    pub fn coarser(&mut self, coarser: Vec<[u16; 3]>) {
        self.coarser = coarser;
    }

    /// The lexicon as the recogniser uses it.
    pub fn build(&self) -> Words {
        let parts = self.parts();
        Words {
            lexicon: Lexicon {
                words: parts.words.into_iter().collect(),
                rare: parts.rare.into_iter().collect(),
                phrases: parts.phrases.into_iter().collect(),
                coarser: parts.coarser,
            },
        }
    }

    /// The lexicon as it is written: words with a cluster, and by shorter keys those without.
    fn parts(&self) -> Parts {
        let (mut words, mut rare) = (BTreeMap::new(), BTreeMap::new());
        for (hash, entry) in &self.words {
            if entry.cluster == 0 {
                rare.entry(lexicon::rare_key(*hash)).or_insert(*entry);
            } else {
                words.entry(key(*hash)).or_insert(*entry);
            }
        }
        Parts {
            words: words.into_iter().collect(),
            rare: rare.into_iter().collect(),
            phrases: self
                .phrases
                .iter()
                .map(|(key, lists)| (*key, *lists))
                .collect(),
            coarser: self.coarser.clone(),
            ..Parts::default()
        }
    }
}

/// A lexicon in use.
#[derive(Clone, Debug)]
pub struct Words {
    lexicon: Lexicon,
}

/// The tokens of a text, as byte ranges.
pub fn tokens_of(text: &str) -> Vec<Range<usize>> {
    let mut tokens = Vec::new();
    tokenise(text, 0, text.len(), &mut tokens);
    tokens.iter().map(|token| token.start..token.end).collect()
}

/// A text as the recogniser reads it.
#[derive(Debug)]
pub struct Reading {
    document: Document,
}

impl Reading {
    /// Reads a text.
    pub fn new(text: &str, words: &Words) -> Reading {
        let mut document = Document::default();
        let mut at = 0;
        while at < text.len() {
            let range = piece(text, at);
            let mut tokens = Vec::new();
            tokenise(text, range.start, range.end, &mut tokens);
            let from = document.structure.sentences.len();
            document.structure.add(text, &tokens);
            let sentences = from..document.structure.sentences.len();
            document.read_sentences(text, &words.lexicon, sentences);
            at = range.end;
        }
        Reading { document }
    }

    /// The tokens, as byte ranges, line ends left out.
    pub fn tokens(&self) -> impl Iterator<Item = Range<usize>> + '_ {
        self.document
            .structure
            .tokens
            .iter()
            .map(|token| token.start..token.end)
    }

    /// The sentences, as ranges of tokens.
    pub fn sentences(&self) -> &[Range<usize>] {
        &self.document.structure.sentences
    }

    /// Whether the token can be part of a name.
    pub fn is_candidate(&self, token: usize) -> bool {
        self.document
            .atoms
            .get(token)
            .is_some_and(|atom| atom.candidate)
    }

    /// Gives `sink` the features of the first pass of a token.
    pub fn first_features(&self, sentence: usize, token: usize, sink: &mut impl FnMut(u32)) {
        if let Some(range) = self.document.structure.sentences.get(sentence) {
            emit_first(&self.document, sentence, range, token, &mut |feature| {
                sink(distinct(feature));
            });
        }
    }

    /// Gives `sink` the features of the second pass of a token.
    pub fn second_features(&self, thoughts: &Thoughts, token: usize, sink: &mut impl FnMut(u32)) {
        emit_second(&self.document, &thoughts.memory, token, &mut |feature| {
            sink(distinct(feature));
        });
    }

    /// What a pass with these scores, for all tokens of the text, thinks of it.
    pub fn think(&self, scores: &[Row], chain: &mut Chain) -> Thoughts {
        let (mut opinions, mut spans, mut path) = (Vec::new(), Vec::new(), Vec::new());
        for sentence in self.sentences() {
            let scores = scores.get(sentence.clone()).unwrap_or_default();
            chain.lattice.sum(scores, &chain.transitions);
            chain
                .lattice
                .best_path(scores, &chain.transitions, &mut path);
            for (index, tag) in path.iter().enumerate() {
                opinions.push(opinion(&chain.lattice, index, *tag));
            }
            chain
                .lattice
                .spans(&path, &chain.transitions, sentence.start, &mut spans);
        }
        let found = spans
            .iter()
            .map(|span| Found {
                tokens: span.start..span.end,
                label: span.label,
                probability: span.probability,
            })
            .collect();
        Thoughts {
            memory: TagMemory::new(&self.document, opinions, spans),
            found,
        }
    }
}

/// A feature without the bits that a model does not keep: those that it cannot tell apart are learnt
/// as one.
fn distinct(feature: u32) -> u32 {
    feature & !(u32::MAX >> KEY_BITS)
}

/// What a pass thinks of a text.
#[derive(Debug)]
pub struct Thoughts {
    memory: TagMemory,
    /// The names it finds.
    pub found: Vec<Found>,
}

impl Thoughts {
    /// How likely none of the tokens is part of a name: the least of their probabilities.
    pub fn outside(&self, tokens: Range<usize>) -> f32 {
        tokens
            .map(|token| self.memory.outside(token))
            .fold(1.0, f32::min)
    }
}

/// A name that a pass finds.
#[derive(Clone, Debug)]
pub struct Found {
    /// Its tokens.
    pub tokens: Range<usize>,
    /// Its label, as an index of `Label::ALL`.
    pub label: usize,
    /// How likely exactly this name is.
    pub probability: f32,
}

/// The chain of tags, for learning.
#[derive(Debug, Default)]
pub struct Chain {
    lattice: Lattice,
    transitions: Transitions,
}

impl Chain {
    /// Sets the scores of one tag following another.
    pub fn set_transitions(&mut self, scores: &[Row; LANES]) {
        self.transitions = Transitions::new(*scores);
    }

    /// Adds up all paths through a sentence; the logarithm of the sum.
    pub fn sum(&mut self, scores: &[Row]) -> f64 {
        self.lattice.sum(scores, &self.transitions)
    }

    /// The probabilities of a token's tags, after [`Chain::sum`].
    pub fn marginals(&self, token: usize) -> Row {
        self.lattice.marginals(token)
    }

    /// The expected number of times each tag follows each other, after [`Chain::sum`], without
    /// the last transition into the end of the sentence.
    pub fn expected_transitions(&self, length: usize, into: &mut [Row; LANES]) {
        self.lattice
            .expected_transitions(&self.transitions, length, into);
    }
}

/// The weights of a pass.
#[derive(Clone, Debug)]
pub struct PassWeights {
    /// Features with their weights.
    pub features: Vec<(u32, Row)>,
    /// The scores of one tag following another.
    pub transitions: [Row; LANES],
    /// Weights are stored as multiples of this.
    pub unit: f32,
}

impl PassWeights {
    /// The same with every score multiplied by `factor`: the best paths stay, their probabilities
    /// do not.
    #[must_use]
    pub fn sharpened(mut self, factor: f32) -> PassWeights {
        self.unit *= factor;
        for (_, row) in &mut self.features {
            for weight in row {
                *weight *= factor;
            }
        }
        for score in self.transitions.iter_mut().flatten() {
            *score *= factor;
        }
        self
    }

    /// The same with every name of a label, as an index of `Label::ALL`, scored higher by `by`.
    #[must_use]
    pub fn favouring(mut self, label: usize, by: f32) -> PassWeights {
        for row in self.transitions.iter_mut() {
            for tag in [crf::begins(label), crf::only(label)] {
                if let Some(score) = row.get_mut(tag) {
                    *score += by;
                }
            }
        }
        self
    }

    fn pass(&self) -> Pass {
        let mut rows: BTreeMap<u32, [i8; LANES]> = BTreeMap::new();
        for (feature, weights) in &self.features {
            let mut row = [0_i8; LANES];
            for (whole, weight) in row.iter_mut().zip(weights).take(TAGS) {
                *whole = (weight / self.unit).round().clamp(-127.0, 127.0) as i8;
            }
            if row == [0; LANES] {
                continue;
            }
            // Of two features with one key, the weightier is kept.
            let weight =
                |row: &[i8; LANES]| row.iter().map(|w| u32::from(w.unsigned_abs())).sum::<u32>();
            let slot = rows.entry(key(*feature)).or_insert(row);
            if weight(&row) > weight(slot) {
                *slot = row;
            }
        }
        Pass {
            rows: rows.into_iter().collect(),
            unit: self.unit,
            transitions: Transitions::new(self.transitions),
        }
    }
}

/// The bytes of a model.
pub fn write_model(
    lexicon: &LexiconBuilder,
    first: &PassWeights,
    second: &PassWeights,
    trust: f32,
) -> Vec<u8> {
    format::write(&Parts {
        first: first.pass(),
        second: second.pass(),
        trust,
        ..lexicon.parts()
    })
}
