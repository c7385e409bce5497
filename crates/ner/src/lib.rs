//! The recogniser: text in, spans with a label and a confidence out.
//!
//! Pure: no DOM, clock, randomness or I/O, so that the same code runs in training, on the
//! command line, and as WebAssembly in the browser.

mod label;
mod mention;
mod model;

pub use label::Label;
pub use mention::Mention;
pub use model::{Model, ModelError, Progress, Recogniser, Recognition};
