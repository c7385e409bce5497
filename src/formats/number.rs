//! Spans and probabilities as files write them.

use crate::annotation::Confidence;
use crate::document::{ByteSpan, Document};

/// A span in code points.
pub(super) fn code_points(document: &Document, span: ByteSpan) -> (u32, u32) {
    let table = document.offsets();
    (
        table.code_point_of(span.start()).0,
        table.code_point_of(span.end()).0,
    )
}

/// A span in UTF-16 code units.
pub(super) fn utf16(document: &Document, span: ByteSpan) -> (u32, u32) {
    let table = document.offsets();
    (table.utf16_of(span.start()).0, table.utf16_of(span.end()).0)
}

/// A probability with four decimals and no more, which a 32-bit number widened to 64 bits would
/// have.
pub(super) fn decimal(confidence: Confidence) -> f64 {
    (f64::from(confidence.probability()) * 10_000.0).round() / 10_000.0
}
