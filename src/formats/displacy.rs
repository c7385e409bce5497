//! displaCy's manual data: `[{"text": …, "ents": [{"start", "end", "label"}], "title": …}]`, in code
//! points, sorted, without overlaps.

use serde::Deserialize;
use serde_json::{Value, json};

use super::draft::{Draft, DraftMention};
use super::read_error::ReadError;
use super::{json_lines, number, tokens};
use crate::workspace::Workspace;

pub(super) fn write(workspaces: &[Workspace]) -> String {
    let documents = workspaces
        .iter()
        .map(|workspace| {
            let document = workspace.document();
            let ents: Vec<Value> = tokens::flat(workspace)
                .iter()
                .map(|mention| {
                    let (start, end) = number::code_points(document, mention.span);
                    json!({ "start": start, "end": end, "label": mention.label.as_str() })
                })
                .collect();
            json!({ "text": document.text(), "ents": ents, "title": &**workspace.title() })
        })
        .collect();
    json_lines::write_pretty(&Value::Array(documents))
}

#[derive(Deserialize)]
struct Manual {
    text: String,
    #[serde(default)]
    title: Option<String>,
    ents: Vec<Ent>,
}

#[derive(Deserialize)]
struct Ent {
    start: u32,
    end: u32,
    label: String,
}

pub(super) fn read(file: &str) -> Result<Vec<Draft>, ReadError> {
    let documents: Vec<Manual> = json_lines::documents(file)?;
    Ok(documents
        .into_iter()
        .map(|document| Draft {
            title: document.title.unwrap_or_default(),
            text: Some(document.text),
            mentions: document
                .ents
                .into_iter()
                .map(|ent| DraftMention::at(ent.start, ent.end, ent.label))
                .collect(),
            ..Draft::default()
        })
        .collect())
}
