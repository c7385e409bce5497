//! A store in which things go wrong on request: the twin of the browser's storage on a bad day.

use std::cell::Cell;
use std::rc::Rc;

use gloss::storage::{KeyValue, MemoryStore, StorageError, Usage};

/// What goes wrong.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Fault {
    /// The process ends before the write; nothing works after it.
    Kill,
    /// The write is done, and then the process ends.
    KillAfter,
    /// There is no room for this write.
    Full,
    /// The write does nothing, and says that all is well.
    Swallow,
    /// Another value is written than was asked for.
    Garble,
}

/// A way into a store that fails at one of its writes.
#[derive(Debug)]
pub(crate) struct FaultyStore {
    store: Rc<MemoryStore>,
    fault: Fault,
    /// How many writes, setting and removing, are still done before the fault.
    left: Cell<Option<usize>>,
    dead: Cell<bool>,
    /// How many writes were asked for.
    writes: Cell<usize>,
}

impl FaultyStore {
    /// `store`, with `fault` at the write after `left` others; never where it is `None`.
    pub(crate) fn new(store: &Rc<MemoryStore>, fault: Fault, left: Option<usize>) -> FaultyStore {
        FaultyStore {
            store: store.clone(),
            fault,
            left: Cell::new(left),
            dead: Cell::new(false),
            writes: Cell::new(0),
        }
    }

    pub(crate) fn is_dead(&self) -> bool {
        self.dead.get()
    }

    pub(crate) fn writes(&self) -> usize {
        self.writes.get()
    }

    fn alive(&self) -> Result<(), StorageError> {
        if self.dead.get() {
            Err(StorageError::Other("the process has ended".to_owned()))
        } else {
            Ok(())
        }
    }

    /// Does a write, or what goes wrong with it.
    fn write(
        &self,
        write: impl FnOnce(bool) -> Result<(), StorageError>,
    ) -> Result<(), StorageError> {
        self.alive()?;
        self.writes.set(self.writes.get() + 1);
        let left = self.left.get();
        self.left.set(left.and_then(|left| left.checked_sub(1)));
        if left != Some(0) {
            return write(false);
        }
        match self.fault {
            Fault::Kill => {
                self.dead.set(true);
                self.alive()
            }
            Fault::KillAfter => {
                write(false)?;
                self.dead.set(true);
                self.alive()
            }
            Fault::Full => Err(StorageError::Full),
            Fault::Swallow => Ok(()),
            Fault::Garble => write(true),
        }
    }
}

impl KeyValue for FaultyStore {
    fn get(&self, key: &str) -> Result<Option<String>, StorageError> {
        self.alive()?;
        self.store.get(key)
    }

    fn set(&self, key: &str, value: &str) -> Result<(), StorageError> {
        self.write(|garbled| {
            let half: String = value.chars().take(value.chars().count() / 2).collect();
            self.store.set(key, if garbled { &half } else { value })
        })
    }

    fn remove(&self, key: &str) -> Result<(), StorageError> {
        self.write(|_| self.store.remove(key))
    }

    fn keys(&self, prefix: &str) -> Result<Vec<String>, StorageError> {
        self.alive()?;
        self.store.keys(prefix)
    }

    fn usage(&self) -> Result<Usage, StorageError> {
        self.alive()?;
        self.store.usage()
    }
}
