//! Writes files so that one which is there is whole.

use std::ffi::OsString;
use std::fs;
use std::path::Path;

use anyhow::{Context as _, Result};

/// Writes a file beside its place and moves it there: whoever stops the program finds it whole or
/// not at all.
pub(crate) fn write(path: &Path, bytes: &[u8]) -> Result<()> {
    let failed = || format!("could not write {}", path.display());
    if let Some(folder) = path.parent() {
        fs::create_dir_all(folder).with_context(failed)?;
    }
    let mut name = OsString::from(".");
    name.push(path.file_name().unwrap_or_default());
    name.push(".part");
    let part = path.with_file_name(name);
    fs::write(&part, bytes).with_context(failed)?;
    fs::rename(&part, path).with_context(failed)
}
