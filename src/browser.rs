//! The browser edge: web-sys and gloo live here, and hand plain values to the page.

pub mod caret;
pub mod clock;
pub mod download;
pub mod engine;
pub mod file;
pub mod flow;
pub mod highlight;
pub mod idle;
pub mod keeping;
pub mod keyboard;
pub mod label_styles;
pub mod local_store;
pub mod markup;
pub mod model;
pub mod panic;
pub mod paste;
pub mod presence;
pub mod picture;
pub mod press;
pub mod quiet;
pub mod recogniser;
pub mod scroll;
pub mod selection;
pub mod tab;
pub mod theme;
pub mod worker;
