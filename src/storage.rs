//! What is kept in the browser. Only keys that begin with [`PREFIX`] are ever touched.

mod dense;
mod key_value;
mod library;
mod memory;
mod saved;

pub use key_value::{KeyValue, StorageError};
pub use library::{DocumentId, Library, LoadError, Place, SaveError, Summary};
pub use memory::MemoryStore;

/// What every key of ours begins with.
pub const PREFIX: &str = "gloss:";
