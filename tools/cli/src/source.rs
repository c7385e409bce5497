//! The files that a command was given, those in folders among them.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context as _, Result};
use gloss::formats::File;
use walkdir::WalkDir;

/// A file to be read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Source {
    /// Where it is.
    pub(crate) path: PathBuf,
    /// Its path in the folder that was given, without its ending; of a file that was given itself,
    /// its name alone.
    pub(crate) stem: PathBuf,
}

impl Source {
    fn new(path: &Path, within: &Path) -> Source {
        Source {
            path: path.to_owned(),
            stem: within.with_extension(""),
        }
    }

    /// What the path says, for messages and to find files that belong together.
    pub(crate) fn name(&self) -> String {
        self.path.display().to_string()
    }

    /// The file with what is in it.
    pub(crate) fn read(&self) -> Result<File> {
        let bytes =
            fs::read(&self.path).with_context(|| format!("could not read {}", self.name()))?;
        Ok(File {
            name: self.name(),
            bytes,
        })
    }
}

/// The files at these paths, in order; of a folder all in it and below, by name, without those whose
/// name begins with a full stop. A path that cannot be read comes as the reason.
pub(crate) fn sources(paths: &[PathBuf]) -> Vec<Result<Source>> {
    paths.iter().flat_map(|path| at(path)).collect()
}

fn at(path: &Path) -> Vec<Result<Source>> {
    if !path.is_dir() {
        let name = path.file_name().unwrap_or(path.as_os_str());
        return vec![Ok(Source::new(path, Path::new(name)))];
    }
    WalkDir::new(path)
        .follow_links(true)
        .sort_by_file_name()
        .into_iter()
        .filter_entry(|entry| {
            entry.depth() == 0 || !entry.file_name().as_encoded_bytes().starts_with(b".")
        })
        .filter_map(|entry| match entry {
            Ok(entry) if entry.file_type().is_file() => {
                let within = entry.path().strip_prefix(path).unwrap_or(entry.path());
                Some(Ok(Source::new(entry.path(), within)))
            }
            Ok(_) => None,
            Err(error) => Some(Err(error.into())),
        })
        .collect()
}
