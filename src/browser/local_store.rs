//! The browser's local storage as a store of the core.

use js_sys::{Array, JsString, Object};
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{DomException, Storage};

use crate::storage::{KeyValue, PREFIX, StorageError, Usage};

/// How much the local storage of a host holds, in UTF-16 code units. No browser says so; these are
/// the 10 MiB of Chromium, which counts two bytes a unit, the 5 Mi units of Firefox, and the 5 MB
/// of Safari, which counts two bytes a unit as well.
const QUOTA: usize = 5 * 1024 * 1024;
const QUOTA_OF_SAFARI: usize = QUOTA / 2;

/// Local storage that has been seen to work.
#[derive(Debug)]
pub struct LocalStore {
    storage: Storage,
    quota: usize,
}

impl LocalStore {
    /// Opens local storage.
    ///
    /// # Errors
    /// When the browser does not let this page use it, by a setting or in a private window.
    pub fn open() -> Result<LocalStore, StorageError> {
        let window = web_sys::window().ok_or(StorageError::Blocked)?;
        let storage = window
            .local_storage()
            .ok()
            .flatten()
            .ok_or(StorageError::Blocked)?;
        let count = storage.length().map_err(|_| StorageError::Blocked)?;
        let by_apple = super::keeping::is_by_apple();
        let store = LocalStore {
            storage,
            quota: if by_apple { QUOTA_OF_SAFARI } else { QUOTA },
        };
        // Safari before 11 had a storage in private windows in which nothing could be put; others
        // let a setting forbid to write alone. A storage that is full is another thing.
        match store.set(PROBE, "") {
            Err(StorageError::Full) if count > 0 => Ok(store),
            Err(_) => Err(StorageError::Blocked),
            Ok(()) => store.remove(PROBE).map(|()| store),
        }
    }
}

/// Put and taken away once, to see whether that can be done.
const PROBE: &str = "gloss:probe";

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
        // A page that has lost its storage says so here.
        self.storage.length().map_err(reason)?;
        let mut keys: Vec<String> = Object::keys(self.storage.unchecked_ref::<Object>())
            .iter()
            .filter_map(|key| key.as_string())
            .filter(|key| key.starts_with(prefix))
            .collect();
        keys.sort_unstable();
        Ok(keys)
    }

    fn usage(&self) -> Result<Usage, StorageError> {
        self.storage.length().map_err(reason)?;
        let mut usage = Usage {
            quota: Some(self.quota),
            ..Usage::default()
        };
        // The values are measured where they are: all of them would be too much to bring over.
        for entry in Object::entries(self.storage.unchecked_ref::<Object>()).iter() {
            let entry: Array = entry.unchecked_into();
            let (key, value) = (entry.get(0), entry.get(1));
            let length =
                |text: &JsValue| text.dyn_ref::<JsString>().map_or(0, JsString::length) as usize;
            let units = length(&key) + length(&value);
            if key.as_string().is_some_and(|key| key.starts_with(PREFIX)) {
                usage.ours += units;
            } else {
                usage.others += units;
            }
        }
        Ok(usage)
    }
}

fn reason(error: JsValue) -> StorageError {
    match error.dyn_into::<DomException>() {
        Ok(exception) => {
            StorageError::of_exception(&exception.name(), exception.code(), &exception.message())
        }
        Err(other) => StorageError::Other(format!("{other:?}")),
    }
}
