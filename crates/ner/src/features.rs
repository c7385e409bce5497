//! What the model sees of a text: features, each the hash of a template and what fills it.
//!
//! The same code runs in training and in use. Words that can be part of a name (those with a
//! capital, and what stands between them) get all templates; the rest, most of a text, a few.

mod atom;
mod document;
mod run;
mod second;
mod templates;

pub(crate) use document::Document;
pub(crate) use second::{Opinion, TagMemory, emit_second};
pub(crate) use templates::emit_first;
