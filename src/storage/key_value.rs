//! What a place to keep strings under keys must do; the browser's is in `browser`, its twin for
//! tests and for browsers that have none is [`MemoryStore`](super::MemoryStore).

use std::fmt;

/// Keeps strings under keys. A write is whole or not at all.
pub trait KeyValue {
    /// The value under `key`, if there is one.
    ///
    /// # Errors
    /// When the store cannot be reached.
    fn get(&self, key: &str) -> Result<Option<String>, StorageError>;

    /// Puts `value` under `key`, in place of what was there.
    ///
    /// # Errors
    /// When the store is full or cannot be reached; what was there is still there then.
    fn set(&self, key: &str, value: &str) -> Result<(), StorageError>;

    /// Takes away what is under `key`, if anything.
    ///
    /// # Errors
    /// When the store cannot be reached.
    fn remove(&self, key: &str) -> Result<(), StorageError>;

    /// All keys that begin with `prefix`, sorted.
    ///
    /// # Errors
    /// When the store cannot be reached.
    fn keys(&self, prefix: &str) -> Result<Vec<String>, StorageError>;
}

impl<S: KeyValue + ?Sized> KeyValue for std::rc::Rc<S> {
    fn get(&self, key: &str) -> Result<Option<String>, StorageError> {
        (**self).get(key)
    }

    fn set(&self, key: &str, value: &str) -> Result<(), StorageError> {
        (**self).set(key, value)
    }

    fn remove(&self, key: &str) -> Result<(), StorageError> {
        (**self).remove(key)
    }

    fn keys(&self, prefix: &str) -> Result<Vec<String>, StorageError> {
        (**self).keys(prefix)
    }
}

/// Why a store did not do what it was asked.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum StorageError {
    /// There is no room left.
    Full,
    /// The browser does not let this page keep anything.
    Blocked,
    /// Something else, in the browser's words.
    Other(String),
}

impl fmt::Display for StorageError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            StorageError::Full => f.write_str(
                "the browser’s storage for this page is full: download your work to keep it",
            ),
            StorageError::Blocked => f.write_str(
                "this browser does not let the page keep anything: download your work to keep it",
            ),
            StorageError::Other(words) => write!(f, "the browser says “{words}”"),
        }
    }
}

impl std::error::Error for StorageError {}
