//! What a person has chosen in the article.

use crate::annotation::AnnotationId;
use crate::document::ByteSpan;

/// What a person has chosen.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum Chosen {
    /// Nothing.
    #[default]
    Nothing,
    /// A mention.
    Mention(AnnotationId),
    /// Selected text, in whole words; more than one stretch where the browser lets a person select
    /// several.
    Text(Vec<ByteSpan>),
}
