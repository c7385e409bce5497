//! Correcting the text where it stands.

use super::{Chosen, Desk};
use crate::document::ByteSpan;

/// A paragraph that is a field for the time being.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Correcting {
    /// Which, by its index.
    pub paragraph: usize,
    /// What was chosen in it: the field begins with that selected.
    pub span: ByteSpan,
}

impl Desk {
    pub(super) fn correct(&mut self, correcting: Option<Correcting>) {
        if correcting.is_some() && self.refuses_changes() {
            return;
        }
        if let Some(open) = &mut self.open {
            open.correcting = correcting;
            // Its card would lie on the field.
            open.chosen = Chosen::Nothing;
        }
    }
}
