//! CoNLL-2003: a word a line with its tag in the last column, a blank line between sentences,
//! `-DOCSTART-` before each document (Tjong Kim Sang and De Meulder, 2003). The columns for part of
//! speech and chunk, which Gloss does not have, are `-X-` and `O`; tags are IOB2.

use super::draft::Draft;
use super::read_error::ReadError;
use super::tokens::{self, TaggedSentence};
use crate::workspace::Workspace;

const DOCUMENT_START: &str = "-DOCSTART-";

pub(super) fn write(workspaces: &[Workspace]) -> String {
    let mut file = String::new();
    for workspace in workspaces {
        file.push_str(DOCUMENT_START);
        file.push_str(" -X- O O\n\n");
        let mentions = tokens::flat(workspace);
        for sentence in tokens::sentences(workspace.document(), &mentions) {
            for (word, tag) in sentence.iter().zip(tokens::tags(&sentence, &mentions)) {
                // White space inside a word would start another column.
                let word: String = workspace
                    .document()
                    .quote(*word)
                    .split_whitespace()
                    .collect();
                file.push_str(&word);
                file.push_str(" -X- O ");
                file.push_str(&tag);
                file.push('\n');
            }
            file.push('\n');
        }
    }
    file
}

/// Reads two columns or more, separated by white space: the word first, its tag last.
pub(super) fn read(file: &str) -> Result<Vec<Draft>, ReadError> {
    let mut documents: Vec<Vec<TaggedSentence>> = vec![Vec::new()];
    let mut sentence = TaggedSentence::new();
    for (index, line) in file.lines().enumerate() {
        let columns: Vec<&str> = line.split_whitespace().collect();
        match columns.as_slice() {
            [] | [DOCUMENT_START, ..] => {
                if let Some(document) = documents.last_mut()
                    && !sentence.is_empty()
                {
                    document.push(std::mem::take(&mut sentence));
                }
                if !columns.is_empty() {
                    documents.push(Vec::new());
                }
            }
            [word, .., tag] if is_tag(tag) => {
                sentence.push(((*word).to_owned(), (*tag).to_owned()));
            }
            // Comments of CoNLL-U and its like.
            [first, ..] if first.starts_with('#') => {}
            _ => {
                return Err(ReadError::Line {
                    line: index + 1,
                    reason: texts::formats::no_tag().to_owned(),
                });
            }
        }
    }
    if let Some(document) = documents.last_mut()
        && !sentence.is_empty()
    {
        document.push(sentence);
    }
    documents.retain(|document| !document.is_empty());
    Ok(documents
        .iter()
        .map(|document| tokens::draft(document))
        .collect())
}

/// "O", or a prefix of IOB, BIOES or BILOU with a label.
pub(super) fn is_tag(tag: &str) -> bool {
    tag == "O"
        || tag.split_once('-').is_some_and(|(prefix, label)| {
            matches!(prefix, "B" | "I" | "E" | "L" | "S" | "U") && !label.is_empty()
        })
}
