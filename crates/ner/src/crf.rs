//! A linear-chain conditional random field over BILOU tags.
//!
//! After Lafferty, McCallum and Pereira, "Conditional Random Fields" (2001), with the tag scheme
//! of Ratinov and Roth, "Design Challenges and Misconceptions in Named Entity Recognition" (2009).

mod lattice;
mod tag;
mod weights;

pub(crate) use lattice::{Lattice, Span, Transitions};
pub(crate) use tag::{LANES, TAGS, Tag, begins, is_allowed};
#[cfg(feature = "training")]
pub(crate) use tag::{inside, last, only};
pub(crate) use weights::Weights;

/// The scores of a token's tags; the lanes beyond the tags are unused.
pub(crate) type Scores = [f32; LANES];
