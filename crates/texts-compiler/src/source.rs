//! Reads and parses the files of each language.

use std::collections::HashMap;
use std::fs;
use std::path::{Path, PathBuf};

use fluent_syntax::ast::{Entry, Message, Pattern, Resource};
use fluent_syntax::parser;

use super::Problem;

/// The files of a language.
pub(crate) struct Source {
    /// Its tag, which is the name of its folder.
    pub(crate) tag: String,
    pub(crate) folder: PathBuf,
    pub(crate) parts: Vec<Part>,
    /// The terms of all its files, by their names.
    pub(crate) terms: HashMap<String, Pattern<String>>,
}

/// A file: the texts of a part of the page.
pub(crate) struct Part {
    /// The name of the file without its ending.
    pub(crate) name: String,
    pub(crate) path: PathBuf,
    pub(crate) text: String,
    pub(crate) messages: Vec<Message<String>>,
}

impl Part {
    /// The line that a message begins in.
    pub(crate) fn line_of(&self, id: &str) -> usize {
        let begins = |line: &str| {
            let rest = line.strip_prefix(id).map(str::trim_start);
            rest.is_some_and(|rest| rest.starts_with('='))
        };
        let index = self.text.lines().position(begins);
        index.map_or(1, |index| index + 1)
    }
}

impl Source {
    pub(crate) fn part(&self, name: &str) -> Option<&Part> {
        self.parts.iter().find(|part| part.name == name)
    }
}

/// Reads all languages, in the order of their tags.
pub(crate) fn read(locales: &Path) -> Result<Vec<Source>, Problem> {
    let folders = entries(locales)?;
    folders
        .into_iter()
        .filter(|path| path.is_dir())
        .map(|folder| language(&folder))
        .collect()
}

fn language(folder: &Path) -> Result<Source, Problem> {
    let name = |path: &Path| {
        let name = path.file_stem().unwrap_or_default();
        name.to_string_lossy().into_owned()
    };
    let mut source = Source {
        tag: name(folder),
        folder: folder.to_owned(),
        parts: Vec::new(),
        terms: HashMap::new(),
    };
    for path in entries(folder)? {
        if path.extension().is_none_or(|extension| extension != "ftl") {
            continue;
        }
        let text = fs::read_to_string(&path)
            .map_err(|error| Problem::new(&path, 1, format!("it cannot be read: {error}")))?;
        let mut messages = Vec::new();
        for entry in parse(&path, &text)?.body {
            match entry {
                Entry::Message(message) => messages.push(message),
                Entry::Term(term) => {
                    source.terms.insert(term.id.name, term.value);
                }
                _ => {}
            }
        }
        source.parts.push(Part {
            name: name(&path),
            path,
            text,
            messages,
        });
    }
    Ok(source)
}

fn parse(path: &Path, text: &str) -> Result<Resource<String>, Problem> {
    parser::parse(text.to_owned()).map_err(|(_, errors)| {
        let position = errors.first().map_or(0, |error| error.pos.start);
        let before = text.as_bytes().iter().take(position);
        let line = 1 + before.filter(|byte| **byte == b'\n').count();
        let what = errors.first().map(|error| error.kind.to_string());
        Problem::new(path, line, what.unwrap_or_default())
    })
}

fn entries(folder: &Path) -> Result<Vec<PathBuf>, Problem> {
    let unreadable =
        |error: std::io::Error| Problem::new(folder, 1, format!("it cannot be read: {error}"));
    let mut paths = fs::read_dir(folder)
        .map_err(unreadable)?
        .map(|entry| Ok(entry.map_err(unreadable)?.path()))
        .collect::<Result<Vec<_>, Problem>>()?;
    paths.sort();
    Ok(paths)
}
