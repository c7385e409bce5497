//! The article as a whole: where each label occurs, and who appears with whom. Positions are shares
//! of the text, from 0 at its beginning to 1 at its end; the page scales them.

mod cooccurrence;
mod strip;
mod words;

pub use cooccurrence::{Cooccurrence, Dot, Meeting, Pair, Row};
pub use strip::{Tick, strip};
pub use words::{clipped, wrapped};

use crate::document::{ByteOffset, Document};

/// Where something stands in the text, from 0 to 1.
#[expect(
    clippy::cast_precision_loss,
    reason = "a text has at most some millions of bytes, and a picture some thousand points"
)]
fn share(document: &Document, offset: ByteOffset) -> f32 {
    let length = document.text().len().max(1);
    u32::from(offset) as f32 / length as f32
}
