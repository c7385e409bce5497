//! JSONL for token classification with Hugging Face `datasets`: a sentence a line,
//! `{"id": "0-3", "tokens": […], "ner_tags": ["O", "B-PER", "I-PER"]}`. The id is the number of the
//! document and that of the sentence in it; lines of other tools, with other ids, make one document.

use serde::Deserialize;
use serde_json::{Value, json};
use texts::formats as words;

use super::draft::Draft;
use super::read_error::ReadError;
use super::tokens::TaggedSentence;
use super::{conll, json_lines, tokens};
use crate::workspace::Workspace;

pub(super) fn write(workspaces: &[Workspace]) -> String {
    let mut lines: Vec<Value> = Vec::new();
    for (number, workspace) in workspaces.iter().enumerate() {
        let mentions = tokens::flat(workspace);
        let sentences = tokens::sentences(workspace.document(), &mentions);
        for (index, sentence) in sentences.iter().enumerate() {
            let words: Vec<&str> = sentence
                .iter()
                .map(|word| workspace.document().quote(*word))
                .collect();
            lines.push(json!({
                "id": format!("{number}-{index}"),
                "tokens": words,
                "ner_tags": tokens::tags(sentence, &mentions),
            }));
        }
    }
    json_lines::write_lines(lines)
}

#[derive(Deserialize)]
struct Line {
    #[serde(default)]
    id: Value,
    tokens: Vec<String>,
    #[serde(alias = "tags", alias = "labels")]
    ner_tags: Vec<Value>,
}

pub(super) fn read(file: &str) -> Result<Vec<Draft>, ReadError> {
    let mut documents: Vec<(Option<String>, Vec<TaggedSentence>)> = Vec::new();
    for (index, line) in json_lines::documents::<Line>(file)?.into_iter().enumerate() {
        let refuse = |reason: String| ReadError::Line {
            line: index + 1,
            reason,
        };
        if line.tokens.len() != line.ner_tags.len() {
            return Err(refuse(
                words::TokensAndTags {
                    tokens: line.tokens.len(),
                    tags: line.ner_tags.len(),
                }
                .say(),
            ));
        }
        let words = line
            .tokens
            .into_iter()
            .zip(&line.ner_tags)
            .map(|(word, tag)| match tag.as_str() {
                Some(tag) if conll::is_tag(tag) => Ok((word, tag.to_owned())),
                Some(tag) => Err(refuse(words::bad_tag(tag))),
                None => Err(refuse(words::numbered_tags().to_owned())),
            })
            .collect::<Result<Vec<_>, ReadError>>()?;
        let document = document_of(&line.id);
        match documents.last_mut() {
            Some((last, sentences)) if *last == document => sentences.push(words),
            _ => documents.push((document, vec![words])),
        }
    }
    Ok(documents
        .iter()
        .map(|(_, sentences)| tokens::draft(sentences))
        .collect())
}

/// The document that a sentence belongs to, where its id is one that [`write`] gives.
fn document_of(id: &Value) -> Option<String> {
    let (document, sentence) = id.as_str()?.split_once('-')?;
    let is_number = |text: &str| !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
    (is_number(document) && is_number(sentence)).then(|| document.to_owned())
}
