//! How much is taken of one document: what has more is refused in words, rather than with a page that
//! does not answer any more.

use std::collections::HashSet;

use super::read::Content;
use super::read_error::ReadError;

/// The most mentions of a document: one for every fifty characters of the longest text.
pub(super) const MOST_MENTIONS: usize = 200_000;

/// The most labels of a document. No scheme of entities has so many; a file in which every mention
/// has a label of its own has its columns mixed up.
pub(super) const MOST_LABELS: usize = 1_000;

/// Refuses documents that have too much.
pub(super) fn check(contents: Vec<Content>) -> Result<Vec<Content>, ReadError> {
    for content in &contents {
        let (mentions, labels) = match content {
            Content::Gloss(parsed) => {
                let annotations = parsed.workspace.annotations();
                (annotations.len(), parsed.workspace.labels().iter().len())
            }
            Content::Draft(_, draft) => {
                let labels: HashSet<&str> = draft
                    .mentions
                    .iter()
                    .map(|mention| mention.label.as_str())
                    .collect();
                (draft.mentions.len(), labels.len())
            }
        };
        for (count, most, what) in [
            (mentions, MOST_MENTIONS, "mentions"),
            (labels, MOST_LABELS, "labels"),
        ] {
            if count > most {
                return Err(ReadError::TooMuch { count, most, what });
            }
        }
    }
    Ok(contents)
}
