//! The checksum of `model.bin`; written by the trainer.

/// The SHA-256 of the model's bytes, in lower-case hexadecimal.
pub const SHA256: &str = "99c99b75c957c0ed0d8d3d858f2b08fa8f99c1c1fe4aba096ddcccdaf930b559";
