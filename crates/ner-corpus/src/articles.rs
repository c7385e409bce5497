//! The articles of a corpus, and which of them are kept for testing.

use std::fs;
use std::io;
use std::path::Path;

use crate::{MarkedDocument, read_inline};

/// A marked article of the corpus.
#[derive(Clone, Debug)]
pub struct Article {
    /// Its file name.
    pub name: String,
    /// Its text and mentions.
    pub document: MarkedDocument,
    /// Whether it is kept for testing: every tenth in the order of names is, and no model that is
    /// shipped is trained on it.
    pub is_test: bool,
}

/// Reads the articles (`.txt`) in a folder, in the order of their names.
///
/// # Errors
/// When the folder or an article cannot be read, or an article has a malformed mark; the error names
/// the file.
pub fn read_articles(folder: &Path) -> io::Result<Vec<Article>> {
    let named = |path: &Path, error: &dyn std::fmt::Display, kind| {
        io::Error::new(kind, format!("{}: {error}", path.display()))
    };
    let mut paths = Vec::new();
    let entries = fs::read_dir(folder).map_err(|error| named(folder, &error, error.kind()))?;
    for entry in entries {
        let path = entry?.path();
        if path.extension().is_some_and(|extension| extension == "txt") {
            paths.push(path);
        }
    }
    paths.sort();
    paths
        .iter()
        .enumerate()
        .map(|(index, path)| {
            let source =
                fs::read_to_string(path).map_err(|error| named(path, &error, error.kind()))?;
            let document = read_inline(&source)
                .map_err(|error| named(path, &error, io::ErrorKind::InvalidData))?;
            let name = path.file_name().unwrap_or_default();
            Ok(Article {
                name: name.to_string_lossy().into_owned(),
                document,
                is_test: index % 10 == 0,
            })
        })
        .collect()
}
