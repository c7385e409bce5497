//! Hashes that are the same on every machine: features and lexicon keys are hashes.

/// A multiplier with well-mixed bits (the 64-bit golden ratio, made odd).
const MULTIPLIER: u64 = 0x9E37_79B9_7F4A_7C15;

/// How many bits of a hash are kept in a model.
pub(crate) const KEY_BITS: u32 = 24;

/// The part of a hash under which a model keeps a feature or a word.
#[inline]
pub(crate) fn key(hash: u32) -> u32 {
    hash >> (32 - KEY_BITS)
}

/// The hash of a byte string; never 0, which stands for "nothing here".
pub(crate) fn hash_bytes(bytes: &[u8]) -> u32 {
    let mut state = 0xCBF2_9CE4_8422_2325_u64 ^ (bytes.len() as u64);
    let mut chunks = bytes.chunks_exact(8);
    for chunk in chunks.by_ref() {
        let mut word = [0_u8; 8];
        word.copy_from_slice(chunk);
        state = step(state, u64::from_le_bytes(word));
    }
    let rest = chunks.remainder();
    if !rest.is_empty() {
        let mut word = [0_u8; 8];
        for (to, from) in word.iter_mut().zip(rest) {
            *to = *from;
        }
        state = step(state, u64::from_le_bytes(word));
    }
    finish(state).max(1)
}

/// The hash of a feature: which template it fills, and with what.
#[inline]
pub(crate) fn hash_feature(template: u8, first: u32, second: u32) -> u32 {
    let pair = (u64::from(first) << 32) | u64::from(second);
    let state =
        (pair ^ (u64::from(template).wrapping_mul(0xD6E8_FEB8_6659_FD93))).wrapping_mul(MULTIPLIER);
    finish(state)
}

#[inline]
fn step(state: u64, word: u64) -> u64 {
    let mixed = (state ^ word).wrapping_mul(MULTIPLIER);
    mixed ^ (mixed >> 29)
}

#[inline]
fn finish(state: u64) -> u32 {
    let mixed = (state ^ (state >> 32)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
    (mixed >> 32) as u32
}

#[cfg(test)]
mod tests {
    use super::{hash_bytes, hash_feature};

    #[test]
    fn hashes_never_change_because_models_are_made_of_them() {
        assert_eq!(hash_bytes(b""), hash_bytes(b""));
        assert_ne!(hash_bytes(b"lyon"), hash_bytes(b"lyon\0"));
        assert_ne!(hash_feature(1, 2, 3), hash_feature(1, 3, 2));
        assert_ne!(hash_feature(1, 2, 3), hash_feature(2, 2, 3));
    }
}
