//! What is kept in the browser. Only keys that begin with [`PREFIX`] are ever touched.

mod backup;
mod bin;
mod collision;
mod combine;
mod dense;
mod error;
mod key_value;
mod labels;
mod library;
mod listing;
mod memory;
mod place;
mod quarantine;
mod revision;
mod saved;
mod session;
mod shelf;
mod usage;

pub use backup::{Backup, BackupError, Fate, Imported, Mode, Preview, PreviewLine, backup_is_due};
pub use collision::{Clash, Collision, Settle};
pub use combine::{Combined, combine};
pub use error::{LoadError, SaveError};
pub use key_value::{KeyValue, StorageError};
pub use labels::{load_labels, save_labels};
pub use library::{Library, Loaded};
pub use listing::{ChangeError, Summary};
pub use memory::MemoryStore;
pub use place::Place;
pub use quarantine::Quarantined;
pub use revision::{DocumentId, Holds, Revision};
pub use saved::Rescued;
#[cfg(fuzzing)]
pub use saved::read_lines;
pub use session::{Pulled, Session};
pub use shelf::{ShelfOrder, arrange};
pub use usage::Usage;

/// What every key of ours begins with.
pub const PREFIX: &str = "gloss:";
