//! Label Studio's tasks, in code points: decisions under `annotations`, suggestions with their
//! score under `predictions`. Exports from before the middle of 2021 count UTF-16 code units, which
//! the quotes tell.

use std::collections::BTreeSet;

use serde::Deserialize;
use serde_json::{Map, Value, json};

use super::draft::{Draft, DraftMention};
use super::read_error::ReadError;
use super::{json_lines, number};
use crate::annotation::{Annotation, Label, Origin};
use crate::document::Document;
use crate::workspace::Workspace;

pub(super) fn write(workspaces: &[Workspace]) -> String {
    let tasks: Vec<Value> = workspaces.iter().map(task).collect();
    json_lines::write_pretty(&Value::Array(tasks))
}

fn task(workspace: &Workspace) -> Value {
    let document = workspace.document();
    let (decided, suggested): (Vec<_>, Vec<_>) = workspace
        .annotations()
        .live()
        .partition(|mention| mention.is_decided());
    let results = |mentions: &[&std::rc::Rc<Annotation>]| -> Vec<Value> {
        mentions
            .iter()
            .flat_map(|mention| result(document, mention))
            .collect()
    };
    let mut predictions = Vec::new();
    if !suggested.is_empty() {
        let model = suggested.iter().find_map(|mention| match &mention.origin {
            Origin::Model(proposal) => Some(&*proposal.model),
            Origin::Person => None,
        });
        predictions.push(json!({
            "model_version": model.unwrap_or_default(),
            "result": results(&suggested),
        }));
    }
    json!({
        "data": { "text": document.text(), "title": &**workspace.title() },
        "annotations": [{ "result": results(&decided) }],
        "predictions": predictions,
    })
}

/// A region with its label, and one more for the note on it.
fn result(document: &Document, mention: &Annotation) -> Vec<Value> {
    let (start, end) = number::code_points(document, mention.span);
    let region = |kind: &str, from_name: &str, content: (&str, Value)| {
        let mut value = Map::new();
        value.insert("start".to_owned(), start.into());
        value.insert("end".to_owned(), end.into());
        value.insert("text".to_owned(), document.quote(mention.span).into());
        value.insert(content.0.to_owned(), content.1);
        json!({
            "id": mention.id.to_string(),
            "from_name": from_name,
            "to_name": "text",
            "type": kind,
            "value": value,
        })
    };
    let mut label = region(
        "labels",
        "label",
        ("labels", json!([mention.label.as_str()])),
    );
    if let (Some(fields), Some(confidence)) = (label.as_object_mut(), mention.confidence()) {
        fields.insert("score".to_owned(), number::decimal(confidence).into());
    }
    let mut regions = vec![label];
    if !mention.note.is_empty() {
        regions.push(region(
            "textarea",
            "note",
            // The name of the control and of its content are both `text`; the content is a list.
            ("text", json!([&*mention.note])),
        ));
    }
    regions
}

/// The labelling configuration that shows the tasks of these documents.
pub(super) fn configuration(workspaces: &[Workspace]) -> String {
    let used: BTreeSet<&Label> = workspaces
        .iter()
        .flat_map(|workspace| workspace.annotations().live())
        .map(|mention| &mention.label)
        .collect();
    let mut labels: Vec<&Label> = Label::BUILT_IN.iter().collect();
    labels.extend(
        used.into_iter()
            .filter(|label| !Label::BUILT_IN.contains(label)),
    );
    let labels: String = labels
        .iter()
        .map(|label| format!("    <Label value=\"{}\"/>\n", escape(label.as_str())))
        .collect();
    format!(
        "<View>\n  <Labels name=\"label\" toName=\"text\">\n{labels}  </Labels>\n  \
         <Text name=\"text\" value=\"$text\"/>\n  \
         <TextArea name=\"note\" toName=\"text\" perRegion=\"true\"/>\n</View>\n"
    )
}

fn escape(text: &str) -> String {
    text.replace('&', "&amp;")
        .replace('<', "&lt;")
        .replace('>', "&gt;")
        .replace('"', "&quot;")
}

#[derive(Deserialize)]
struct Task {
    data: Map<String, Value>,
    #[serde(default, alias = "completions")]
    annotations: Vec<Results>,
    #[serde(default)]
    predictions: Vec<Results>,
}

#[derive(Deserialize)]
struct Results {
    #[serde(default)]
    result: Vec<Region>,
    #[serde(default)]
    was_cancelled: bool,
}

#[derive(Deserialize)]
struct Region {
    #[serde(default)]
    id: String,
    #[serde(default)]
    value: Value,
    #[serde(default)]
    score: Option<f32>,
}

/// Reads the first annotation that was not cancelled, and the first prediction.
pub(super) fn read(file: &str) -> Result<Vec<Draft>, ReadError> {
    let tasks: Vec<Task> = json_lines::documents(file)?;
    tasks
        .into_iter()
        .enumerate()
        .map(|(index, task)| {
            draft(task).ok_or_else(|| ReadError::Document {
                document: index + 1,
                reason: texts::formats::no_data("data"),
            })
        })
        .collect()
}

fn draft(task: Task) -> Option<Draft> {
    let string = |name: &str| task.data.get(name).and_then(Value::as_str);
    // The field is called as the configuration of the project says; most say "text".
    let text = string("text").or_else(|| task.data.values().find_map(Value::as_str))?;
    let decided = task
        .annotations
        .iter()
        .find(|results| !results.was_cancelled);
    let mut mentions = decided.map_or_else(Vec::new, |results| regions(results, false));
    mentions.extend(
        task.predictions
            .first()
            .map_or_else(Vec::new, |results| regions(results, true)),
    );
    Some(Draft {
        title: string("title").unwrap_or_default().to_owned(),
        text: Some(text.to_owned()),
        mentions,
        ..Draft::default()
    })
}

fn regions(results: &Results, suggested: bool) -> Vec<DraftMention> {
    let mut mentions: Vec<(&str, DraftMention)> = Vec::new();
    for region in &results.result {
        let number = |name: &str| {
            region
                .value
                .get(name)
                .and_then(Value::as_u64)
                .and_then(|number| u32::try_from(number).ok())
        };
        let Some(labels) = region.value.get("labels").and_then(Value::as_array) else {
            continue;
        };
        for label in labels.iter().filter_map(Value::as_str) {
            let mention = DraftMention {
                offsets: number("start").zip(number("end")),
                label: label.to_owned(),
                quote: region
                    .value
                    .get("text")
                    .and_then(Value::as_str)
                    .map(str::to_owned),
                suggested: suggested.then(|| region.score.unwrap_or_default()),
                ..DraftMention::default()
            };
            mentions.push((&region.id, mention));
        }
    }
    for region in &results.result {
        let Some(note) = region.value.get("text").and_then(Value::as_array) else {
            continue;
        };
        let lines: Vec<&str> = note.iter().filter_map(Value::as_str).collect();
        for (_, mention) in mentions.iter_mut().filter(|(id, _)| *id == region.id) {
            mention.note = lines.join("\n");
        }
    }
    mentions.into_iter().map(|(_, mention)| mention).collect()
}
