//! A text being worked on: read it all, a first pass over its sentences, then a second.

use std::ops::Range;

use crate::crf::{LANES, Lattice, Scores, Span, TAGS, Tag, begins};
use crate::features::{Document, Opinion, TagMemory, emit_first, emit_second};
use crate::pieces::piece;
use crate::tokenise::{Token, tokenise};
use crate::{Label, Mention, Model};

/// What is less likely than this is left out: half the F1 that can be reached, which is the
/// threshold that F1 is greatest with (Lipton, Elkan and Naryanaswamy, "Optimal Thresholding of
/// Classifiers to Maximize F1 Measure", 2014).
const LEAST_CONFIDENCE: f32 = 0.42;

/// How far a [`Recognition`] has come.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Progress {
    /// Units of work that are done (of a size of the recogniser's own choosing).
    pub done: usize,
    /// Units of work in all; never 0.
    pub total: usize,
}

impl Progress {
    /// Whether nothing is left to do.
    pub fn is_done(self) -> bool {
        self.done >= self.total
    }
}

/// A text being worked on, a few sentences at a time.
///
/// The mentions do not depend on how the work is cut into steps.
pub struct Recognition<'a> {
    model: &'a Model,
    text: &'a str,
    stage: Stage,
    /// How much of the text has been read, in bytes.
    read: usize,
    /// The next sentence of the stage.
    sentence: usize,
    document: Document,
    piece_tokens: Vec<Token>,
    /// The sums of the first pass for every token, which the second adds to.
    sums: Vec<[i16; LANES]>,
    opinions: Vec<Opinion>,
    spans: Vec<Span>,
    memory: TagMemory,
    lattice: Lattice,
    scores: Vec<Scores>,
    path: Vec<Tag>,
    mentions: Vec<Mention>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Stage {
    Read,
    FirstPass,
    SecondPass,
    Done,
}

impl std::fmt::Debug for Recognition<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Recognition")
            .field("progress", &self.progress())
            .finish_non_exhaustive()
    }
}

impl<'a> Recognition<'a> {
    pub(crate) fn new(model: &'a Model, text: &'a str) -> Recognition<'a> {
        Recognition {
            model,
            text,
            stage: Stage::Read,
            read: 0,
            sentence: 0,
            document: Document::default(),
            piece_tokens: Vec::new(),
            sums: Vec::new(),
            opinions: Vec::new(),
            spans: Vec::new(),
            memory: TagMemory::default(),
            lattice: Lattice::default(),
            scores: Vec::new(),
            path: Vec::new(),
            mentions: Vec::new(),
        }
    }

    /// Works on at most about `tokens` further tokens.
    pub fn step(&mut self, tokens: usize) -> Progress {
        let mut left = tokens.max(1);
        while left > 0 && self.stage != Stage::Done {
            let worked = match self.stage {
                Stage::Read => self.read_piece(),
                Stage::FirstPass => self.first_pass(),
                Stage::SecondPass | Stage::Done => self.second_pass(),
            };
            left = left.saturating_sub(worked);
        }
        self.progress()
    }

    /// The mentions in the text, sorted by position, none overlapping another; does what is left
    /// of the work first.
    pub fn finish(mut self) -> Vec<Mention> {
        while !self.step(usize::MAX).is_done() {}
        self.mentions
    }

    /// Each stage counts the text once.
    fn progress(&self) -> Progress {
        let whole = self.text.len().max(1);
        let reached = || {
            let range = self.document.structure.sentences.get(self.sentence);
            let token = range.and_then(|range| self.document.structure.tokens.get(range.start));
            token.map_or(whole, |token| token.start)
        };
        let done = match self.stage {
            Stage::Read => self.read,
            Stage::FirstPass => whole + reached(),
            Stage::SecondPass => 2 * whole + reached().min(whole - 1),
            Stage::Done => 3 * whole,
        };
        Progress {
            done,
            total: 3 * whole,
        }
    }

    fn read_piece(&mut self) -> usize {
        let range = piece(self.text, self.read);
        let before = self.document.structure.tokens.len();
        let sentences = self.document.structure.sentences.len();
        self.piece_tokens.clear();
        tokenise(self.text, range.start, range.end, &mut self.piece_tokens);
        self.document.structure.add(self.text, &self.piece_tokens);
        let sentences = sentences..self.document.structure.sentences.len();
        self.document
            .read_sentences(self.text, &self.model.lexicon, sentences);
        self.read = range.end;
        if self.read >= self.text.len() {
            self.stage = Stage::FirstPass;
        }
        self.document.structure.tokens.len() - before
    }

    fn next_sentence(&mut self) -> Option<(usize, Range<usize>)> {
        let range = self
            .document
            .structure
            .sentences
            .get(self.sentence)?
            .clone();
        self.sentence += 1;
        Some((self.sentence - 1, range))
    }

    fn first_pass(&mut self) -> usize {
        let Some((number, sentence)) = self.next_sentence() else {
            let opinions = std::mem::take(&mut self.opinions);
            let spans = std::mem::take(&mut self.spans);
            self.memory = TagMemory::new(&self.document, opinions, spans);
            self.stage = Stage::SecondPass;
            self.sentence = 0;
            return 1;
        };
        let weights = &self.model.first;
        self.scores.clear();
        for index in sentence.clone() {
            let mut sums = [0_i16; LANES];
            emit_first(&self.document, number, &sentence, index, &mut |feature| {
                weights.add(feature, &mut sums);
            });
            self.scores.push(weights.scores(&sums));
            self.sums.push(sums);
        }
        if !self.has_candidate(&sentence) {
            self.opinions.resize(sentence.end, Opinion::default());
            return sentence.len();
        }
        let transitions = &self.model.first_transitions;
        self.lattice.sum(&self.scores, transitions);
        self.lattice
            .best_path(&self.scores, transitions, &mut self.path);
        for (index, tag) in self.path.iter().enumerate() {
            self.opinions.push(opinion(&self.lattice, index, *tag));
        }
        self.lattice
            .spans(&self.path, transitions, sentence.start, &mut self.spans);
        sentence.len()
    }

    fn second_pass(&mut self) -> usize {
        let Some((_, sentence)) = self.next_sentence() else {
            self.stage = Stage::Done;
            return 1;
        };
        if !self.has_candidate(&sentence) {
            return sentence.len();
        }
        self.scores.clear();
        for index in sentence.clone() {
            let base = self.sums.get(index).copied().unwrap_or_default();
            let mut scores = self.model.first.scores(&base);
            let mut sums = [0_i16; LANES];
            emit_second(&self.document, &self.memory, index, &mut |feature| {
                self.model.second.add(feature, &mut sums);
            });
            let further = self.model.second.scores(&sums);
            for (score, further) in scores.iter_mut().zip(further) {
                *score = *score * self.model.trust + further;
            }
            self.scores.push(scores);
        }
        let transitions = &self.model.second_transitions;
        self.lattice.sum(&self.scores, transitions);
        self.spans.clear();
        self.lattice.likely_spans(
            transitions,
            LEAST_CONFIDENCE,
            sentence.start,
            &mut self.spans,
        );
        let tokens = &self.document.structure.tokens;
        for span in &self.spans {
            let (Some(first), Some(last), Some(label)) = (
                tokens.get(span.start),
                tokens.get(span.end - 1),
                Label::ALL.get(span.label),
            ) else {
                continue;
            };
            self.mentions.push(Mention {
                span: first.start..last.end,
                label: *label,
                confidence: span.probability,
            });
        }
        sentence.len()
    }

    /// A sentence without a word written as a name has none.
    fn has_candidate(&self, sentence: &Range<usize>) -> bool {
        let atoms = self
            .document
            .atoms
            .get(sentence.clone())
            .unwrap_or_default();
        atoms.iter().any(|atom| atom.candidate)
    }
}

/// What a lattice says of a token.
pub(crate) fn opinion(lattice: &Lattice, index: usize, tag: Tag) -> Opinion {
    let marginals = lattice.marginals(index);
    let mut opinion = Opinion {
        tag,
        ..Opinion::default()
    };
    for (label, total) in opinion.labels.iter_mut().enumerate() {
        let first = begins(label);
        *total = marginals
            .get(first..first + 4)
            .unwrap_or_default()
            .iter()
            .sum();
    }
    debug_assert!(usize::from(tag) < TAGS);
    opinion
}
