//! The trained model and its use.

use std::fmt;

use crate::Mention;

/// Anything that finds names in a text.
pub trait Recogniser {
    /// The mentions in `text`, sorted by position, none overlapping another.
    fn recognise(&self, text: &str) -> Vec<Mention>;
}

/// A trained model, decoded from its bytes.
#[derive(Debug)]
pub struct Model {}

/// Why bytes are not a model that this version of the recogniser can use.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ModelError {
    /// The bytes are not a model, or are cut short.
    Malformed,
}

impl fmt::Display for ModelError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("these bytes are not a model of this recogniser")
    }
}

impl std::error::Error for ModelError {}

impl Model {
    /// Decodes a model.
    ///
    /// # Errors
    /// When the bytes are not a model of this version of the recogniser.
    pub fn from_bytes(_bytes: &[u8]) -> Result<Model, ModelError> {
        Ok(Model {})
    }

    /// Starts on `text`, to be carried on with [`Recognition::step`]: for a page that must stay
    /// responsive, or a worker that reports its progress.
    pub fn start<'a>(&'a self, text: &'a str) -> Recognition<'a> {
        Recognition { text }
    }
}

impl Recogniser for Model {
    fn recognise(&self, text: &str) -> Vec<Mention> {
        let mut recognition = self.start(text);
        while recognition.step(usize::MAX) != Progress::DONE {}
        recognition.finish()
    }
}

/// How far a [`Recognition`] has come.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Progress {
    /// Units of work that are done (of a size of the recogniser's own choosing).
    pub done: usize,
    /// Units of work in all; never 0.
    pub total: usize,
}

impl Progress {
    const DONE: Progress = Progress { done: 1, total: 1 };
}

/// A text being worked on, a few sentences at a time.
#[derive(Debug)]
pub struct Recognition<'a> {
    text: &'a str,
}

impl Recognition<'_> {
    /// Works on at most about `tokens` further tokens.
    pub fn step(&mut self, _tokens: usize) -> Progress {
        let _ = self.text;
        Progress::DONE
    }

    /// The mentions in the text, sorted by position, none overlapping another; does what is left
    /// of the work first.
    pub fn finish(self) -> Vec<Mention> {
        Vec::new()
    }
}
