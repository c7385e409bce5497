//! Where somebody was when the page was left.

use serde::{Deserialize, Serialize};

use super::{DocumentId, KeyValue, Library, StorageError};

const PLACE: &str = "gloss:place";

/// Where somebody was.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub struct Place {
    /// The document that was open.
    pub document: DocumentId,
    /// How far it was scrolled, in paragraphs, so that it holds for a window of any width: 12.25 is
    /// a quarter into the thirteenth.
    pub scroll: f64,
}

impl<S: KeyValue> Library<S> {
    /// Where the page was left, if it was left in a document.
    ///
    /// # Errors
    /// When the store cannot be reached.
    pub fn place(&self) -> Result<Option<Place>, StorageError> {
        let value = self.store.get(PLACE)?;
        // A place that cannot be read costs a scroll position, no work.
        Ok(value.and_then(|value| serde_json::from_str(&value).ok()))
    }

    /// Remembers where the page is, or that no document is open.
    ///
    /// # Errors
    /// When the store does not keep it.
    pub fn set_place(&self, place: Option<Place>) -> Result<(), StorageError> {
        match place {
            None => self.store.remove(PLACE),
            Some(place) => {
                let value = serde_json::to_string(&place)
                    .map_err(|error| StorageError::Other(error.to_string()))?;
                self.store.set(PLACE, &value)?;
                self.store
                    .set(&place.document.scroll_key(), &place.scroll.to_string())
            }
        }
    }

    /// How far a document was scrolled when it was last left, in paragraphs.
    pub fn scroll(&self, id: DocumentId) -> f64 {
        let kept = self.store.get(&id.scroll_key()).ok().flatten();
        kept.and_then(|scroll| scroll.parse().ok())
            .filter(|scroll: &f64| scroll.is_finite())
            .unwrap_or_default()
    }
}
