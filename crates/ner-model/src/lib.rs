//! The trained model of the recogniser, as bytes with a checksum.
//!
//! The page fetches the bytes as a file of their own (`model.bin`, checked against [`SHA256`]);
//! native programs take them from here with the feature `embedded`.

/// The name of the model, as written into exported files.
pub const NAME: &str = "gloss-crf-news";

/// The SHA-256 of the model's bytes, in lower-case hexadecimal.
pub const SHA256: &str = "";
