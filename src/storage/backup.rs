//! One file with everything that is kept: written, read, and compared with what is here.
//!
//! A backup is JSON, a line each: a first line that says what it is, then every value under its key
//! as it is kept. So a file that was cut still gives what stands in its whole lines, and what reads
//! a saved document of any form reads it from a backup too.
//!
//! ```text
//! {"gloss_backup":1,"created":"2026-11-24T22:10:00.000Z","values":2}
//! {"key":"gloss:document:…","value":"G2 …"}
//! {"key":"gloss:theme","value":"dark"}
//! ```

mod import;
mod preview;

use std::collections::HashMap;
use std::fmt;

pub use import::{Imported, Mode};
pub use preview::{Fate, Preview, PreviewLine};
use serde::{Deserialize, Serialize};

use super::revision::Holds;
use super::{KeyValue, Library, MemoryStore, PREFIX, StorageError, Summary};
use crate::timestamp::Timestamp;

/// The form of backups that this page writes.
const VERSION: u32 = 1;

/// How the name of the file of a backup begins.
const FILE_NAME: &str = "gloss-backup";

/// When everything was last backed up.
const LAST: &str = "gloss:backup";

#[derive(Serialize, Deserialize)]
struct FirstLine {
    gloss_backup: u32,
    created: String,
    /// How many lines follow.
    values: usize,
}

#[derive(Serialize, Deserialize)]
struct ValueLine {
    key: String,
    value: String,
}

/// What was read from a backup: a library of its own, in memory.
#[derive(Debug)]
pub struct Backup {
    /// When it was made.
    pub created: Timestamp,
    /// How many values the file should have and does not, or not whole.
    pub missing: usize,
    library: Library<MemoryStore>,
    documents: Vec<Summary>,
}

/// Two are equal when they are the same one that was read.
impl PartialEq for Backup {
    fn eq(&self, other: &Backup) -> bool {
        std::ptr::eq(self, other)
    }
}

/// Why a file is not read as a backup.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum BackupError {
    /// It is something else.
    NotABackup,
    /// A newer Gloss has made it.
    Newer,
}

impl fmt::Display for BackupError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            BackupError::NotABackup => {
                let button = texts::intents::back_up();
                f.write_str(
                    &texts::storage::NoBackup {
                        button,
                        beginning: FILE_NAME,
                    }
                    .say(),
                )
            }
            BackupError::Newer => f.write_str(texts::storage::backup_newer()),
        }
    }
}

impl std::error::Error for BackupError {}

impl Backup {
    /// Whether a text may be a backup.
    pub fn is_one(text: &str) -> bool {
        text.trim_start().starts_with("{\"gloss_backup\"")
    }

    /// Reads a backup; lines that are damaged are counted and left out.
    ///
    /// # Errors
    /// When the text is none.
    pub fn read(text: &str) -> Result<Backup, BackupError> {
        let mut lines = text.lines();
        let first: FirstLine = lines
            .next()
            .and_then(|line| serde_json::from_str(line).ok())
            .ok_or(BackupError::NotABackup)?;
        if first.gloss_backup > VERSION {
            return Err(BackupError::Newer);
        }
        let store = MemoryStore::default();
        let mut read: usize = 0;
        for line in lines {
            if let Ok(ValueLine { key, value }) = serde_json::from_str(line)
                && key.starts_with(PREFIX)
                && store.set(&key, &value).is_ok()
            {
                read += 1;
            }
        }
        let library = Library::new(store, 0);
        Ok(Backup {
            created: Timestamp::parse(&first.created).unwrap_or_default(),
            missing: first.values.saturating_sub(read),
            documents: library.documents().unwrap_or_default(),
            library,
        })
    }

    /// The documents in it, those of the bin too.
    pub fn documents(&self) -> &[Summary] {
        &self.documents
    }

    /// The values that are neither documents nor belong to one.
    fn settings(&self) -> HashMap<String, String> {
        let store = self.library.store();
        let keys = store.keys(PREFIX).unwrap_or_default();
        keys.into_iter()
            .filter(|key| is_setting(key))
            .filter_map(|key| Some((key.clone(), store.get(&key).ok()??)))
            .collect()
    }
}

/// Whether a key is one of those that a backup brings back beside documents: where the page was
/// left, and when it was backed up, belong to this browser alone.
fn is_setting(key: &str) -> bool {
    const OF_THIS_BROWSER: [&str; 3] = ["gloss:place", "gloss:draft", LAST];
    Holds::of(key) == Some(Holds::Setting) && !OF_THIS_BROWSER.contains(&key)
}

impl<S: KeyValue> Library<S> {
    /// The backup of everything that is kept.
    ///
    /// # Errors
    /// When the store cannot be reached.
    pub fn backup(&self, now: Timestamp) -> Result<String, StorageError> {
        let mut lines = Vec::new();
        for key in self.store.keys(PREFIX)? {
            if let Some(value) = self.store.get(&key)? {
                lines.push(line(&ValueLine { key, value })?);
            }
        }
        let first = line(&FirstLine {
            gloss_backup: VERSION,
            created: now.to_string(),
            values: lines.len(),
        })?;
        Ok(format!("{first}\n{}\n", lines.join("\n")))
    }

    /// When everything was last backed up, if it ever was.
    pub fn last_backup(&self) -> Option<Timestamp> {
        let last = self.store.get(LAST).ok().flatten()?;
        last.parse().ok().map(Timestamp::from_milliseconds)
    }

    /// Remembers that everything is backed up.
    ///
    /// # Errors
    /// When the store does not keep it.
    pub fn set_last_backup(&self, now: Timestamp) -> Result<(), StorageError> {
        self.store.set(LAST, &now.milliseconds().to_string())
    }
}

fn line(of: &impl Serialize) -> Result<String, StorageError> {
    serde_json::to_string(of).map_err(|error| StorageError::Other(error.to_string()))
}

/// How many documents have changed since the last backup, where it is time for another: `days` after
/// it, or after the first document where there was none.
pub fn backup_is_due(
    last: Option<Timestamp>,
    documents: &[Summary],
    now: Timestamp,
    days: i64,
) -> Option<usize> {
    const DAY: i64 = 24 * 60 * 60 * 1_000;
    let since = last.or_else(|| documents.iter().map(|document| document.created).min())?;
    let changed = documents
        .iter()
        .filter(|document| document.binned.is_none())
        .filter(|document| last.is_none_or(|last| document.changed > last))
        .count();
    let late = now.milliseconds().saturating_sub(since.milliseconds()) >= days * DAY;
    (late && changed > 0).then_some(changed)
}
