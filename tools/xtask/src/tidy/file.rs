//! The files that the rules read.

use crate::{process::Program, project::Project};
use anyhow::{Context, Result};
use std::fs;

/// A file of the project.
pub(super) struct File {
    /// The path from the root, with forward slashes.
    pub(super) path: String,
    /// The content, empty where it is not UTF-8.
    pub(super) text: String,
    pub(super) bytes: u64,
}

impl File {
    pub(super) fn has_extension(&self, extensions: &[&str]) -> bool {
        let extension = self
            .path
            .rsplit_once('.')
            .map_or("", |(_, extension)| extension);
        extensions.contains(&extension)
    }

    /// Whether people write it: programs, styles, pages, configuration, documents.
    pub(super) fn is_written(&self) -> bool {
        let generated = self.path.ends_with("Cargo.lock") || self.path == "package-lock.json";
        let kinds = ["rs", "js", "css", "html", "toml", "json", "md", "yml", "sh"];
        !generated && (self.has_extension(&kinds) || self.path.starts_with(".ci/"))
    }

    /// The lines of its code, trimmed, with their numbers from 1: without its tests, comments, and
    /// what begins with one of `others`.
    pub(super) fn code_lines(&self, others: &[&str]) -> impl Iterator<Item = (usize, &str)> {
        let code = self.text.split("#[cfg(test)]").next().unwrap_or_default();
        let lines = code.lines().map(str::trim).enumerate();
        lines
            .filter(|(_, line)| !line.starts_with("//"))
            .filter(|(_, line)| !others.iter().any(|start| line.starts_with(start)))
            .map(|(index, line)| (index + 1, line))
    }

    /// Whether it lies in one of the folders, or is one of the files, that are named.
    pub(super) fn is_in(&self, places: &[&str]) -> bool {
        places.iter().any(|place| {
            let rest = self.path.strip_prefix(place);
            rest.is_some_and(|rest| rest.is_empty() || place.ends_with('/'))
        })
    }
}

/// All files that git tracks, and those it would take.
pub(super) fn all(project: &Project) -> Result<Vec<File>> {
    let arguments = [
        "ls-files",
        "-z",
        "--cached",
        "--others",
        "--exclude-standard",
    ];
    let list = Program::new("git", project.root())
        .arguments(arguments)
        .capture()?
        .expect_success("git ls-files")
        .context("the rules apply to what git tracks")?;
    let mut files = Vec::new();
    for path in list
        .split('\0')
        .map(str::trim)
        .filter(|path| !path.is_empty())
    {
        // A file that was deleted and not committed yet is still in the list.
        let Ok(content) = fs::read(project.root().join(path)) else {
            continue;
        };
        files.push(File {
            path: path.to_owned(),
            bytes: content.len() as u64,
            text: String::from_utf8(content).unwrap_or_default(),
        });
    }
    Ok(files)
}

#[cfg(test)]
impl File {
    pub(super) fn sample(path: &str, text: &str) -> Self {
        Self {
            path: path.to_owned(),
            bytes: text.len() as u64,
            text: text.to_owned(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn places_are_folders_or_whole_files() {
        let file = File::sample("src/ui.rs", "");
        assert!(file.is_in(&["src/"]) && file.is_in(&["src/ui.rs"]));
        assert!(!file.is_in(&["src/ui"]) && !file.is_in(&["tests/"]));
    }

    #[test]
    fn the_files_of_this_project_are_found() {
        let files = all(&Project::find().unwrap()).unwrap();
        assert!(files.iter().any(|file| file.path == "Cargo.toml"));
        assert!(
            files
                .iter()
                .all(|file| !file.is_in(&["target/", ".tools/", "node_modules/"]))
        );
    }
}
