//! The recogniser: text in, spans with a label and a confidence out.
//!
//! Pure: no DOM, clock, randomness or I/O, so that the same code runs in training, on the
//! command line, and as WebAssembly in the browser.
//!
//! ```
//! use ner::{Label, Model, ModelError, Recogniser};
//!
//! # fn main() -> Result<(), ModelError> {
//! let model = Model::from_bytes(ner_model::BYTES)?;
//! let text = "President Emmanuel Macron met leaders of the United Nations in Geneva.";
//! let found: Vec<(&str, Label)> = model
//!     .recognise(text)
//!     .into_iter()
//!     .map(|mention| (&text[mention.span], mention.label))
//!     .collect();
//! assert_eq!(
//!     found,
//!     [("Emmanuel Macron", Label::Per), ("United Nations", Label::Org), ("Geneva", Label::Loc)]
//! );
//! # Ok(())
//! # }
//! ```
//!
//! A page that must stay responsive, or a worker that reports its progress, does the work in steps;
//! the mentions are the same however it is cut:
//!
//! ```
//! # use ner::{Model, ModelError};
//! # fn main() -> Result<(), ModelError> {
//! # let model = Model::from_bytes(ner_model::BYTES)?;
//! let mut recognition = model.start("Ana Ruiz lives in Lyon.");
//! loop {
//!     let progress = recognition.step(500);
//!     println!("{} of {}", progress.done, progress.total);
//!     if progress.is_done() {
//!         break;
//!     }
//! }
//! let mentions = recognition.finish();
//! # assert_eq!(mentions.len(), 2);
//! # Ok(())
//! # }
//! ```
//!
//! # How it works
//!
//! 1. The text is cut into tokens, lines and sentences (`tokenise`, `sentence`).
//! 2. Each token becomes an atom: its word, shape, affixes, word clusters, the kind of name that the
//!    word is likely to be part of, and name lists, all as numbers; runs of capitalised words and
//!    other places of the same word are noted (`features`).
//! 3. First pass: templates filled with atoms are looked up in a table of small integer weights,
//!    and a linear-chain conditional random field over BILOU tags adds up all paths (`crf`).
//! 4. Second pass: what the first thought of the same words and phrases elsewhere in the text is
//!    turned into further features, and each sentence is decoded once more.
//! 5. Each mention's confidence is the probability of exactly that span with that label; every span
//!    is a mention that is likely enough by itself, whether or not it is on the best path.
//!
//! Time and memory grow linearly with the text; nothing that a text can contain makes it panic, and
//! no span splits a grapheme.
//!
//! # What it costs
//!
//! `cargo bench -p ner` measures each stage natively, `cargo xtask bench recogniser` the whole in
//! Chromium; `MODEL_CARD.md` of `ner-model` has the figures of the model that is shipped.
//!
//! | what | grows with | how much, natively |
//! |---|---|---|
//! | decoding a model | its features and words | some 13 ms for 200,000 features and 270,000 words, once |
//! | a model in memory | its features and words | some 15 MB: tables that are looked up without decoding |
//! | a text in work | its tokens | some 200 bytes a token, until [`Recognition::finish`] |
//! | reading (tokens, atoms) | its tokens | a quarter of the time |
//! | the first pass | words with capitals, some 80 features each; other words have 7 | half of it |
//! | the second pass | words with capitals, some 10 features each | a quarter |
//!
//! # Features of the crate
//!
//! | feature | what for | cost |
//! |---|---|---|
//! | (none) | reading a model and using it | one small dependency, `unicode-segmentation` |
//! | `training` | what `tools/train` needs: features by number, the lattice, the writer of models | code that the page never needs, and no further dependency |
//!
//! The crate has no model in it: `ner-model` with its feature `embedded` puts one into the program
//! (its size is in the card); without it, the bytes are fetched and given to [`Model::from_bytes`].

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
