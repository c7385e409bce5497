//! The core from outside: properties of any sequence of commands, files and stored values.

// Clippy takes a module for a test, in which a panic is a failure and welcome, only by this.
#![cfg(test)]

mod arbitrary;
mod backup;
mod bulk;
mod capacity;
mod caret;
mod corpus;
mod entities;
mod faulty;
mod gloss_json;
mod interchange;
mod languages;
mod losses;
mod overview;
mod palette;
mod properties;
mod refusals;
mod saved;
mod storage;
mod together;
mod view;
