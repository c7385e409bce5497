//! The recogniser: text in, spans with a label and a confidence out.
//!
//! Pure: no DOM, clock, randomness or I/O, so that the same code runs in training, on the
//! command line, and as WebAssembly in the browser.

mod crf;
mod features;
mod format;
mod hash;
mod label;
mod lexicon;
mod mention;
mod model;
mod pieces;
mod recognition;
mod sentence;
mod tokenise;
#[cfg(feature = "training")]
pub mod training;

pub use label::Label;
pub use mention::Mention;
pub use model::{Model, ModelError, Recogniser};
pub use recognition::{Progress, Recognition};
