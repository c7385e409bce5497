//! The trained model and its use.

use std::fmt;

use crate::crf::{Transitions, Weights};
use crate::format::{self, Parts};
use crate::lexicon::Lexicon;
use crate::{Mention, Recognition};

/// Anything that finds names in a text.
pub trait Recogniser {
    /// The mentions in `text`, sorted by position, none overlapping another.
    fn recognise(&self, text: &str) -> Vec<Mention>;
}

/// A trained model, decoded from its bytes.
pub struct Model {
    pub(crate) lexicon: Lexicon,
    pub(crate) first: Weights,
    pub(crate) first_transitions: Transitions,
    pub(crate) second: Weights,
    pub(crate) second_transitions: Transitions,
    /// What the scores of the first pass are multiplied by in the second.
    pub(crate) trust: f32,
}

impl fmt::Debug for Model {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Model")
            .field("words", &self.lexicon.words.len())
            .finish_non_exhaustive()
    }
}

/// Why bytes are not a model that this version of the recogniser can use.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ModelError {
    /// The bytes are not a model, or are cut short.
    Malformed,
    /// The model was made for another version of the recogniser.
    Version {
        /// The version that the bytes name.
        found: u8,
        /// The version that this recogniser reads.
        expected: u8,
    },
}

impl fmt::Display for ModelError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            ModelError::Malformed => {
                f.write_str("these bytes are not a model of this recogniser, or are cut short")
            }
            ModelError::Version { found, expected } => write!(
                f,
                "this model is of version {found}, and this recogniser reads version {expected}"
            ),
        }
    }
}

impl std::error::Error for ModelError {}

impl Model {
    /// Decodes a model.
    ///
    /// # Errors
    /// When the bytes are not a model of this version of the recogniser.
    pub fn from_bytes(bytes: &[u8]) -> Result<Model, ModelError> {
        format::read(bytes).map(Model::from_parts)
    }

    pub(crate) fn from_parts(parts: Parts) -> Model {
        Model {
            lexicon: Lexicon {
                words: parts.words.into_iter().collect(),
                rare: parts.rare.into_iter().collect(),
                phrases: parts.phrases.into_iter().collect(),
                coarser: parts.coarser,
            },
            first: Weights::new(&parts.first.rows, parts.first.unit),
            first_transitions: parts.first.transitions,
            second: Weights::new(&parts.second.rows, parts.second.unit),
            second_transitions: parts.second.transitions,
            trust: parts.trust,
        }
    }

    /// Starts on `text`, to be carried on with [`Recognition::step`]: for a page that must stay
    /// responsive, or a worker that reports its progress.
    pub fn start<'a>(&'a self, text: &'a str) -> Recognition<'a> {
        Recognition::new(self, text)
    }
}

impl Recogniser for Model {
    fn recognise(&self, text: &str) -> Vec<Mention> {
        self.start(text).finish()
    }
}
