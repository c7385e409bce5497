//! The texts of the interface.
//!
//! `locales/en/library.ftl` and its like hold the texts, in the syntax of Fluent. The build makes a
//! function of each message, in a module named as its file: `rename = Rename` in there is
//! `library::rename()`. A message that does not exist, or one that is given other
//! variables, does not compile.
//!
//! - Without variables a message is a `&'static str`.
//! - With variables it is a `String`. They are in the order of their names: `&str` for text, `usize`
//!   for counts, `f64` for shares of one, `i64` for moments in milliseconds since 1970.
//! - Where two variables have the same type, so that the compiler would not notice if they were
//!   swapped, they are fields: `yours = yours “{ $quote }” { $label }` is
//!   `importing::Yours { label, quote }.say()`.
//! - With markup among its variables it is a list of [`Piece`]s, for the page to put together.
//!
//! English is a part of the program, each text beside the code that says it. The other languages are
//! a [`Catalogue`] each, which the page fetches and [`speak`]s. What a catalogue lacks is in English.
//!
//! How the language is chosen is the thread's own state: it never reaches what is stored or exported.

mod catalogue;
mod interpreter;
mod languages;
mod locale;
mod speaking;

pub use catalogue::{BadCatalogue, Catalogue};
pub use interpreter::Piece;
pub use languages::Language;
pub use locale::{English, Locale, PluralForm};
pub use speaking::{language, moment, number, percent, speak, speak_english};

use interpreter::Value;
use languages::About;
use speaking::{filled, pieces, plain};

include!(concat!(env!("OUT_DIR"), "/messages.rs"));
