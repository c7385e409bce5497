//! Where an annotation can stand.

use unicode_segmentation::GraphemeCursor;

use super::CommandError;
use crate::document::{ByteSpan, Document};

/// Whether an annotation can stand at `span`.
pub(crate) fn check_span(document: &Document, span: ByteSpan) -> Result<(), CommandError> {
    if document.quote(span).trim().is_empty() {
        return Err(CommandError::Blank);
    }
    if document.paragraph_of(span).is_none() {
        return Err(CommandError::NotInOneParagraph);
    }
    let text = document.text();
    for end in [span.start(), span.end()] {
        let boundary = GraphemeCursor::new(end.into(), text.len(), true).is_boundary(text, 0);
        if boundary != Ok(true) {
            return Err(CommandError::CutsCharacter);
        }
    }
    Ok(())
}
