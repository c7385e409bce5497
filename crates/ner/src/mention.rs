//! A span of text with a label.

use std::ops::Range;

use crate::Label;

/// A span of the text that the recogniser takes for a name.
#[derive(Clone, Debug, PartialEq)]
pub struct Mention {
    /// Where the name stands, in bytes of the text; on grapheme boundaries, never empty.
    pub span: Range<usize>,
    /// What it names.
    pub label: Label,
    /// How sure the model is, from 0 to 1.
    pub confidence: f32,
}
