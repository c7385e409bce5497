//! The bytes of a model.
//!
//! Columns of like values rather than records, so that a general compressor (the static host's
//! gzip or brotli) finds what there is to find. All integers are little-endian or LEB128.

mod columns;
mod read;
#[cfg(feature = "training")]
mod write;

pub(crate) use read::read;
#[cfg(feature = "training")]
pub(crate) use write::write;

use crate::crf::{LANES, Transitions};
use crate::lexicon::{Entry, LEVELS, Lists};

/// What every model begins with.
const MAGIC: &[u8; 4] = b"gNER";

/// The version of the format and of the features: a model of another version is not read.
pub(crate) const VERSION: u8 = 2;

/// A model as lists, before they become tables.
#[derive(Clone, Debug, Default)]
pub(crate) struct Parts {
    /// Sorted by key.
    pub(crate) words: Vec<(u32, Entry)>,
    /// Sorted by key.
    pub(crate) rare: Vec<(u32, Entry)>,
    /// Sorted by key.
    pub(crate) phrases: Vec<(u32, Lists)>,
    pub(crate) coarser: Vec<[u16; LEVELS - 1]>,
    pub(crate) first: Pass,
    pub(crate) second: Pass,
    /// What the scores of the first pass are multiplied by in the second.
    pub(crate) trust: f32,
}

/// The weights of a pass.
#[derive(Clone, Debug, Default)]
pub(crate) struct Pass {
    /// Sorted by key.
    pub(crate) rows: Vec<(u32, [i8; LANES])>,
    /// What a weight of 1 stands for.
    pub(crate) unit: f32,
    pub(crate) transitions: Transitions,
}
