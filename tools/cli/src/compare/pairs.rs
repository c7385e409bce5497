//! Which document of the one belongs to which of the other: those over the same text.

use std::collections::HashMap;
use std::path::Path;

use anyhow::Result;
use gloss::formats::Content;
use gloss::workspace::Workspace;

use crate::documents::{self, Read, ReadArguments, land_beside};

/// A text with two annotations.
#[derive(Debug)]
pub(super) struct Pair {
    pub(super) one: Workspace,
    pub(super) other: Workspace,
}

/// The pairs, and whether all was well.
pub(super) fn read(
    one: &Path,
    other: &Path,
    arguments: &ReadArguments,
) -> Result<(Vec<Pair>, bool)> {
    let ones = documents::read(&[one.to_owned()], arguments)?;
    let (opened, opened_all) = documents::open(&[other.to_owned()], arguments);
    let mut complete = ones.complete && opened_all;
    let texts = Texts::of(&ones.read);
    let mut met = vec![false; ones.read.len()];
    let mut pairs = Vec::new();
    for file in opened {
        let contents = match file.contents {
            Ok(contents) => contents,
            Err(error) => {
                eprintln!("{}: {error}", file.name);
                complete = false;
                continue;
            }
        };
        for content in contents {
            let index = texts.find(&content);
            let Some((index, read)) = index.and_then(|index| Some((index, ones.read.get(index)?)))
            else {
                eprintln!(
                    "{}: the text of a document is not among those of {}",
                    file.name,
                    one.display()
                );
                complete = false;
                continue;
            };
            match land_beside(content, arguments.unit(), read.workspace.document()) {
                Ok(landed) => {
                    complete &= landed.tell(&file.name);
                    if let Some(met) = met.get_mut(index) {
                        *met = true;
                    }
                    pairs.push(Pair {
                        one: read.workspace.clone(),
                        other: landed.workspace,
                    });
                }
                Err(reason) => {
                    eprintln!("{}: {reason}", file.name);
                    complete = false;
                }
            }
        }
    }
    let alone = met.iter().filter(|met| !**met).count();
    if alone > 0 {
        eprintln!("{alone} documents of {} are in it alone", one.display());
        complete = false;
    }
    Ok((pairs, complete))
}

/// Where the texts of the one are, by what is in them.
struct Texts {
    by_text: HashMap<String, usize>,
    by_sha256: HashMap<String, usize>,
    count: usize,
}

impl Texts {
    fn of(read: &[Read]) -> Texts {
        let documents = || {
            let all = read.iter().enumerate();
            all.map(|(index, read)| (index, read.workspace.document()))
        };
        Texts {
            by_text: documents()
                .map(|(index, document)| (without_spaces(document.text()), index))
                .collect(),
            by_sha256: documents()
                .map(|(index, document)| (document.sha256(), index))
                .collect(),
            count: read.len(),
        }
    }

    /// The text that a document has, or that its marks were made in.
    fn find(&self, content: &Content) -> Option<usize> {
        let (text, sha256) = match content {
            Content::Gloss(parsed) => (Some(parsed.workspace.document().text()), None),
            Content::Draft(_, draft) => (draft.text.as_deref(), draft.sha256.as_ref()),
        };
        match (text, sha256) {
            (Some(text), _) => self.by_text.get(&without_spaces(text)).copied(),
            (None, Some(sha256)) => self.by_sha256.get(sha256).copied(),
            (None, None) => (self.count == 1).then_some(0),
        }
    }
}

fn without_spaces(text: &str) -> String {
    text.chars().filter(|one| !one.is_whitespace()).collect()
}
