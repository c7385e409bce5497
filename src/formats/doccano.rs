//! doccano's JSONL: `{"text": …, "label": [[2, 10, "PER"]]}` a line, in code points.
//!
//! Older files say `labels`; projects with relations have `entities` with `start_offset` and
//! `end_offset`. All are read.

use serde::Deserialize;
use serde_json::json;

use super::draft::{Draft, DraftMention};
use super::read_error::ReadError;
use super::{json_lines, number};
use crate::workspace::Workspace;

pub(super) fn write(workspaces: &[Workspace]) -> String {
    json_lines::write_lines(workspaces.iter().enumerate().map(|(index, workspace)| {
        let document = workspace.document();
        let label: Vec<_> = workspace
            .annotations()
            .live()
            .map(|mention| {
                let (start, end) = number::code_points(document, mention.span);
                json!([start, end, mention.label.as_str()])
            })
            .collect();
        json!({
            "id": index + 1,
            "text": document.text(),
            "label": label,
            "Comments": [],
            "title": &**workspace.title(),
        })
    }))
}

#[derive(Deserialize)]
struct Line {
    text: String,
    #[serde(default)]
    title: String,
    #[serde(default, alias = "labels")]
    label: Vec<(u32, u32, String)>,
    #[serde(default)]
    entities: Vec<Entity>,
}

#[derive(Deserialize)]
struct Entity {
    label: String,
    start_offset: u32,
    end_offset: u32,
}

pub(super) fn read(file: &str) -> Result<Vec<Draft>, ReadError> {
    let lines: Vec<Line> = json_lines::documents(file)?;
    Ok(lines.into_iter().map(draft).collect())
}

fn draft(line: Line) -> Draft {
    let marks = line.label.into_iter();
    let entities = line
        .entities
        .into_iter()
        .map(|entity| (entity.start_offset, entity.end_offset, entity.label));
    Draft {
        title: line.title,
        text: Some(line.text),
        mentions: marks
            .chain(entities)
            .map(|(start, end, label)| DraftMention::at(start, end, label))
            .collect(),
        ..Draft::default()
    }
}
