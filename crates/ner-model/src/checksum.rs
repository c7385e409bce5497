//! The checksum of `model.bin`; written by the trainer.

/// The SHA-256 of the model's bytes, in lower-case hexadecimal.
pub const SHA256: &str = "505f9eb5dfb78ed8e074176c95b2fa0b4e275ca8b3d50a4b375a207d0260f29c";
