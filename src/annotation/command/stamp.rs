//! What the edge knows and the core does not.

use crate::annotation::AnnotationId;
use crate::timestamp::Timestamp;

/// What the edge knows and the core does not: the time, and something that never came before.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Stamp {
    /// Now.
    pub at: Timestamp,
    /// A random number, from which ids are made.
    pub salt: u64,
}

impl Stamp {
    /// The `index`th id of this stamp: the same stamp gives the same ids.
    ///
    /// The mixing is that of SplitMix64 (Steele, Lea and Flood, OOPSLA 2014).
    pub fn id(&self, index: usize) -> AnnotationId {
        let step = (index as u64)
            .wrapping_add(1)
            .wrapping_mul(0x9e37_79b9_7f4a_7c15);
        let mut mixed = self.salt.wrapping_add(step);
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        AnnotationId(mixed ^ (mixed >> 31))
    }
}
