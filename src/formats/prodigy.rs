//! Prodigy's JSONL: text, tokens and spans a line, in code points; `token_end` is the last token of
//! the span, not the one after it.

use serde::Deserialize;
use serde_json::{Value, json};

use super::draft::{Draft, DraftMention};
use super::read_error::ReadError;
use super::{json_lines, number, tokens};
use crate::document::ByteSpan;
use crate::workspace::Workspace;

pub(super) fn write(workspaces: &[Workspace]) -> String {
    json_lines::write_lines(workspaces.iter().map(task))
}

fn task(workspace: &Workspace) -> Value {
    let document = workspace.document();
    let mentions: Vec<_> = workspace.annotations().live().cloned().collect();
    let words: Vec<ByteSpan> = tokens::sentences(document, &mentions).concat();
    let word_at = |start| words.partition_point(|word| word.start() < start);
    let spans: Vec<Value> = mentions
        .iter()
        .map(|mention| {
            let (start, end) = number::code_points(document, mention.span);
            json!({
                "start": start,
                "end": end,
                "token_start": word_at(mention.span.start()),
                "token_end": word_at(mention.span.end()).saturating_sub(1),
                "label": mention.label.as_str(),
            })
        })
        .collect();
    let tokens: Vec<Value> = words
        .iter()
        .enumerate()
        .map(|(id, word)| {
            let (start, end) = number::code_points(document, *word);
            let space = document.text()[word.end().into()..].starts_with(' ');
            json!({
                "text": document.quote(*word),
                "start": start,
                "end": end,
                "id": id,
                "ws": space,
            })
        })
        .collect();
    json!({
        "text": document.text(),
        "meta": { "title": &**workspace.title() },
        "tokens": tokens,
        "spans": spans,
        "answer": "accept",
    })
}

#[derive(Deserialize)]
struct Task {
    text: String,
    #[serde(default)]
    meta: Meta,
    #[serde(default)]
    spans: Vec<Span>,
    #[serde(default)]
    answer: Option<String>,
}

#[derive(Default, Deserialize)]
struct Meta {
    #[serde(default)]
    title: String,
}

#[derive(Deserialize)]
struct Span {
    start: u32,
    end: u32,
    label: String,
}

/// Tasks that were rejected or ignored in Prodigy bring their text and no marks.
pub(super) fn read(file: &str) -> Result<Vec<Draft>, ReadError> {
    let tasks: Vec<Task> = json_lines::documents(file)?;
    Ok(tasks
        .into_iter()
        .map(|task| {
            let taken = !matches!(task.answer.as_deref(), Some("reject" | "ignore"));
            Draft {
                title: task.meta.title,
                text: Some(task.text),
                mentions: task
                    .spans
                    .into_iter()
                    .filter(|_| taken)
                    .map(|span| DraftMention::at(span.start, span.end, span.label))
                    .collect(),
                ..Draft::default()
            }
        })
        .collect())
}
