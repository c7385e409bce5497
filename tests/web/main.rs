//! Tests that need a browser: they run in headless Chromium by `cargo xtask test web`.
#![cfg(target_arch = "wasm32")]
// Clippy takes a module for a test, in which a panic is a failure and welcome, only by this.
#![cfg(test)]

mod markup;
mod offsets;
mod page;
mod selection;

wasm_bindgen_test::wasm_bindgen_test_configure!(run_in_browser);
