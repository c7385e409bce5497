//! The checksum of `model.bin`; written by the trainer.

/// The SHA-256 of the model's bytes, in lower-case hexadecimal.
pub const SHA256: &str = "ba9f332c90b847bb0bac16a0b6dbb9514f86019e3134a0ad1be1127cb63f323d";
