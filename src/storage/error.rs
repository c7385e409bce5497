//! What goes wrong in saving and loading, in words that say what happened and what to do.

use std::fmt;

use texts::storage as words;

use super::StorageError;

/// Why a document could not be saved. What was saved before is still there.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum SaveError {
    /// The store did not take it.
    Storage(StorageError),
    /// The store took it, but did not give it back.
    NotReadBack,
}

impl SaveError {
    /// Whether there was no room for it.
    pub fn is_full(&self) -> bool {
        *self == SaveError::Storage(StorageError::Full)
    }
}

impl fmt::Display for SaveError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            SaveError::Storage(error) => error.fmt(f),
            SaveError::NotReadBack => f.write_str(words::not_read_back()),
        }
    }
}

impl std::error::Error for SaveError {}

impl From<StorageError> for SaveError {
    fn from(error: StorageError) -> SaveError {
        SaveError::Storage(error)
    }
}

/// Why a document could not be loaded.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum LoadError {
    /// The store cannot be reached.
    Storage(StorageError),
    /// There is none with this id.
    Missing,
    /// It was saved by a newer Gloss in a form that cannot be read; it is left as it is.
    Newer {
        /// The version of its form.
        version: u32,
    },
    /// It is damaged. The value was moved, as it was, to the key that is named here.
    Quarantined {
        /// Where it is now.
        key: String,
        /// What is wrong with it.
        reason: String,
    },
}

impl LoadError {
    pub(super) fn is_newer(&self) -> bool {
        matches!(self, LoadError::Newer { .. })
    }
}

impl fmt::Display for LoadError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            LoadError::Storage(error) => f.write_str(&words::not_opened(&error.to_string())),
            LoadError::Missing => f.write_str(words::missing()),
            LoadError::Newer { .. } => f.write_str(words::newer()),
            LoadError::Quarantined { reason, .. } => f.write_str(&words::damaged(reason)),
        }
    }
}

impl std::error::Error for LoadError {}

impl From<StorageError> for LoadError {
    fn from(error: StorageError) -> LoadError {
        LoadError::Storage(error)
    }
}
