//! The recogniser for JavaScript: `annotate(text)` gives plain objects whose offsets count UTF-16
//! code units, as JavaScript strings do, so that `text.slice(start, end)` is the name.
//!
//! The crate is compiled to WebAssembly by `cargo xtask package`, which leaves an npm package in
//! `target/npm/ner`. What does not need JavaScript is in [`mention`], and is tested natively.

pub mod mention;

#[cfg(target_arch = "wasm32")]
pub mod exports;
