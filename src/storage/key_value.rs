//! What a place to keep strings under keys must do; the browser's is in `browser`, its twin for
//! tests and for browsers that have none is [`MemoryStore`](super::MemoryStore).

use std::fmt;

use super::Usage;

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

    /// How full it is.
    ///
    /// # Errors
    /// When the store cannot be reached.
    fn usage(&self) -> Result<Usage, StorageError>;
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

    fn usage(&self) -> Result<Usage, StorageError> {
        (**self).usage()
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

impl StorageError {
    /// What a browser means by an exception, from its name, its code and its message.
    pub fn of_exception(name: &str, code: u16, message: &str) -> StorageError {
        match (name, code) {
            // Chromium and Safari; Firefox; and by their codes, where a browser gives another name.
            ("QuotaExceededError" | "NS_ERROR_DOM_QUOTA_REACHED", _) | (_, 22 | 1014) => {
                StorageError::Full
            }
            // Firefox, where the disk itself is full.
            ("NS_ERROR_FILE_NO_DEVICE_SPACE", _) => StorageError::Full,
            ("SecurityError", _) => StorageError::Blocked,
            // Firefox, where its own file is damaged; nothing can be kept until it is mended.
            ("NS_ERROR_FILE_CORRUPTED" | "NS_ERROR_STORAGE_BUSY", _) => StorageError::Blocked,
            _ if message.is_empty() => StorageError::Other(name.to_owned()),
            _ => StorageError::Other(message.to_owned()),
        }
    }
}

impl fmt::Display for StorageError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            StorageError::Full => f.write_str(texts::storage::full()),
            StorageError::Blocked => f.write_str(texts::storage::blocked()),
            StorageError::Other(words) => f.write_str(&texts::storage::other(words)),
        }
    }
}

impl std::error::Error for StorageError {}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_browsers_words_for_a_full_store_are_known() {
        for (name, code) in [
            ("QuotaExceededError", 22),
            ("QuotaExceededError", 0),
            ("NS_ERROR_DOM_QUOTA_REACHED", 1014),
            ("QUOTA_EXCEEDED_ERR", 22),
            ("NS_ERROR_FILE_NO_DEVICE_SPACE", 0),
        ] {
            assert_eq!(
                StorageError::of_exception(name, code, "no"),
                StorageError::Full,
                "{name}"
            );
        }
        assert_eq!(
            StorageError::of_exception("SecurityError", 18, "no"),
            StorageError::Blocked
        );
        assert_eq!(
            StorageError::of_exception("UnknownError", 0, ""),
            StorageError::Other("UnknownError".to_owned())
        );
    }
}
