//! The trained model of the recogniser, as bytes with a checksum.
//!
//! The page fetches the bytes as a file of their own (`model.bin`, checked against [`SHA256`]);
//! native programs take them from here with the feature `embedded`.

mod checksum;

pub use checksum::SHA256;

/// The name of the model, as written into exported files.
pub const NAME: &str = "gloss-crf-news";

/// The model.
#[cfg(feature = "embedded")]
pub const BYTES: &[u8] = include_bytes!("../model.bin");
