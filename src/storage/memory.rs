//! A store in memory, with a quota and faults on request.

use std::cell::{Cell, RefCell};
use std::collections::BTreeMap;

use super::{KeyValue, PREFIX, StorageError, Usage};

/// The twin of the browser's store: for tests, and for browsers that have none.
#[derive(Debug, Default)]
pub struct MemoryStore {
    values: RefCell<BTreeMap<String, String>>,
    quota: Cell<Option<usize>>,
}

impl MemoryStore {
    /// Lets keys and values together have at most `units` UTF-16 code units, as browsers count.
    pub fn limit_to(&self, units: usize) {
        self.quota.set(Some(units));
    }

    fn units(text: &str) -> usize {
        text.encode_utf16().count()
    }
}

impl KeyValue for MemoryStore {
    fn get(&self, key: &str) -> Result<Option<String>, StorageError> {
        Ok(self.values.borrow().get(key).cloned())
    }

    fn set(&self, key: &str, value: &str) -> Result<(), StorageError> {
        let mut values = self.values.borrow_mut();
        if let Some(quota) = self.quota.get() {
            let others: usize = values
                .iter()
                .filter(|(other, _)| *other != key)
                .map(|(key, value)| MemoryStore::units(key) + MemoryStore::units(value))
                .sum();
            if others + MemoryStore::units(key) + MemoryStore::units(value) > quota {
                return Err(StorageError::Full);
            }
        }
        values.insert(key.to_owned(), value.to_owned());
        Ok(())
    }

    fn remove(&self, key: &str) -> Result<(), StorageError> {
        self.values.borrow_mut().remove(key);
        Ok(())
    }

    fn keys(&self, prefix: &str) -> Result<Vec<String>, StorageError> {
        Ok(self
            .values
            .borrow()
            .keys()
            .filter(|key| key.starts_with(prefix))
            .cloned()
            .collect())
    }

    fn usage(&self) -> Result<Usage, StorageError> {
        let mut usage = Usage {
            quota: self.quota.get(),
            ..Usage::default()
        };
        for (key, value) in self.values.borrow().iter() {
            let units = MemoryStore::units(key) + MemoryStore::units(value);
            if key.starts_with(PREFIX) {
                usage.ours += units;
            } else {
                usage.others += units;
            }
        }
        Ok(usage)
    }
}
