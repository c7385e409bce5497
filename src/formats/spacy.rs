//! spaCy's training data: `["text", {"entities": [[2, 10, "PER"]]}]`, in code points.
//!
//! `entities` must not overlap; where mentions do, all of them stand under `spans` as well, in the
//! group `sc`, which spaCy's span categorizer reads.

use serde::Deserialize;
use serde_json::{Map, Value, json};

use super::draft::{Draft, DraftMention};
use super::read_error::ReadError;
use super::{json_lines, number, tokens};
use crate::annotation::Annotation;
use crate::document::Document;
use crate::workspace::Workspace;

pub(super) fn write(workspaces: &[Workspace]) -> String {
    let examples: Vec<Value> = workspaces.iter().map(example).collect();
    json_lines::write_pretty(&Value::Array(examples))
}

fn example(workspace: &Workspace) -> Value {
    let document = workspace.document();
    let entities = tokens::flat(workspace);
    let mut annotations = Map::new();
    if entities.len() < workspace.annotations().live().count() {
        let all: Vec<Value> = workspace
            .annotations()
            .live()
            .map(|mention| triple(document, mention))
            .collect();
        annotations.insert("spans".to_owned(), json!({ "sc": all }));
    }
    let entities = entities
        .iter()
        .map(|mention| triple(document, mention))
        .collect();
    annotations.insert("entities".to_owned(), Value::Array(entities));
    json!([document.text(), annotations])
}

fn triple(document: &Document, mention: &Annotation) -> Value {
    let (start, end) = number::code_points(document, mention.span);
    json!([start, end, mention.label.as_str()])
}

#[derive(Deserialize)]
struct Example(String, Annotations);

#[derive(Default, Deserialize)]
struct Annotations {
    #[serde(default)]
    entities: Vec<(u32, u32, String)>,
    #[serde(default)]
    spans: std::collections::BTreeMap<String, Vec<(u32, u32, String)>>,
}

pub(super) fn read(file: &str) -> Result<Vec<Draft>, ReadError> {
    let mut values = json_lines::values(file)?;
    // A single example is a list too: of its text and its annotations.
    if let [Value::String(_), Value::Object(_)] = values.as_slice() {
        values = vec![Value::Array(values)];
    }
    values
        .into_iter()
        .enumerate()
        .map(|(index, value)| {
            let Example(text, annotations) =
                serde_json::from_value(value).map_err(|error| ReadError::Document {
                    document: index + 1,
                    reason: error.to_string(),
                })?;
            let mut marks = annotations.entities;
            for span in annotations.spans.into_values().flatten() {
                if !marks.contains(&span) {
                    marks.push(span);
                }
            }
            Ok(Draft {
                text: Some(text),
                mentions: marks
                    .into_iter()
                    .map(|(start, end, label)| DraftMention::at(start, end, label))
                    .collect(),
                ..Draft::default()
            })
        })
        .collect()
}
