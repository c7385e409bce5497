//! The checksum of `model.bin`; written by the trainer.

/// The SHA-256 of the model's bytes, in lower-case hexadecimal.
pub const SHA256: &str = "289e481c8f1e2872c779773dac1ea98ae17ac27074dcda314edb0ca3e0b4a78e";
