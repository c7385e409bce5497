//! The labels that new documents begin with: those that a person has set last.

use super::{KeyValue, StorageError};
use crate::annotation::{LabelSet, parse_label_set, write_label_set};

/// Where they are kept.
const KEY: &str = "gloss:labels";

/// The labels as they were left; those of the recogniser alone where none can be read: every document
/// has a copy of its own.
pub fn load_labels(store: &dyn KeyValue) -> LabelSet {
    store
        .get(KEY)
        .ok()
        .flatten()
        .and_then(|json| parse_label_set(&json).ok())
        .unwrap_or_default()
}

/// Keeps labels for the next document.
///
/// # Errors
/// When the store refuses.
pub fn save_labels(store: &dyn KeyValue, labels: &LabelSet) -> Result<(), StorageError> {
    store.set(KEY, &write_label_set(labels))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::storage::MemoryStore;

    #[test]
    fn labels_are_there_for_the_next_document() {
        let store = MemoryStore::default();
        assert_eq!(load_labels(&store), LabelSet::default());
        let labels = parse_label_set(r#"["Law", "Vessel"]"#).unwrap();
        save_labels(&store, &labels).unwrap();
        assert_eq!(load_labels(&store), labels);
        store.set(KEY, "{").unwrap();
        assert_eq!(load_labels(&store), LabelSet::default());
    }
}
