//! The browser's local storage as a store of the core.

use wasm_bindgen::{JsCast, JsValue};
use web_sys::{DomException, Storage};

use crate::storage::{KeyValue, StorageError};

/// Local storage that has been seen to work.
#[derive(Debug)]
pub struct LocalStore {
    storage: Storage,
}

impl LocalStore {
    /// Opens local storage.
    ///
    /// # Errors
    /// When the browser does not let this page use it, by a setting or in a private window.
    pub fn open() -> Result<LocalStore, StorageError> {
        let storage = web_sys::window()
            .and_then(|window| window.local_storage().ok().flatten())
            .ok_or(StorageError::Blocked)?;
        // Safari before 11 had a storage in private windows in which nothing could be put.
        storage.length().map_err(|_| StorageError::Blocked)?;
        Ok(LocalStore { storage })
    }
}

impl KeyValue for LocalStore {
    fn get(&self, key: &str) -> Result<Option<String>, StorageError> {
        self.storage.get_item(key).map_err(reason)
    }

    fn set(&self, key: &str, value: &str) -> Result<(), StorageError> {
        self.storage.set_item(key, value).map_err(reason)
    }

    fn remove(&self, key: &str) -> Result<(), StorageError> {
        self.storage.remove_item(key).map_err(reason)
    }

    fn keys(&self, prefix: &str) -> Result<Vec<String>, StorageError> {
        let mut keys = Vec::new();
        for index in 0..self.storage.length().map_err(reason)? {
            if let Some(key) = self.storage.key(index).map_err(reason)?
                && key.starts_with(prefix)
            {
                keys.push(key);
            }
        }
        keys.sort_unstable();
        Ok(keys)
    }
}

fn reason(error: JsValue) -> StorageError {
    match error.dyn_into::<DomException>() {
        Ok(exception) => match exception.name().as_str() {
            // Firefox has a name of its own for the same thing.
            "QuotaExceededError" | "NS_ERROR_DOM_QUOTA_REACHED" => StorageError::Full,
            "SecurityError" => StorageError::Blocked,
            _ => StorageError::Other(exception.message()),
        },
        Err(other) => StorageError::Other(format!("{other:?}")),
    }
}
