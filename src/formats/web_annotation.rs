//! W3C Web Annotation Data Model (Recommendation of 2017): a page of annotations in JSON-LD, each
//! with a quote, its context, and a position in code points.
//!
//! Well-known tools write positions in UTF-16 code units all the same, which the quotes tell. The
//! text stands in the page as the `value` of the source, so that the file is whole by itself; files
//! of other tools hold marks alone, and go onto an article that is open.

use serde_json::{Value, json};

use super::draft::{Draft, DraftMention};
use super::read_error::ReadError;
use super::{json_lines, number, quote};
use crate::annotation::{Annotation, Origin, Status};
use crate::document::Document;
use crate::workspace::Workspace;

/// What the standard prescribes; a name, and never fetched.
const CONTEXT: &str = "http://www.w3.org/ns/anno.jsonld";

pub(super) fn write(workspace: &Workspace) -> String {
    let document = workspace.document();
    let source = format!("urn:sha256:{}", document.sha256());
    let items: Vec<Value> = workspace
        .annotations()
        .live()
        .map(|mention| item(document, mention, &source))
        .collect();
    let page = json!({
        "@context": CONTEXT,
        "id": format!("{source}:annotations"),
        "type": "AnnotationPage",
        "label": &**workspace.title(),
        "source": {
            "id": source,
            "type": "TextualBody",
            "format": "text/plain",
            "value": document.text(),
        },
        "items": items,
    });
    format!("{page:#}\n")
}

fn item(document: &Document, mention: &Annotation, source: &str) -> Value {
    let (start, end) = number::code_points(document, mention.span);
    let mut body = vec![json!({
        "type": "TextualBody",
        "purpose": "tagging",
        "value": mention.label.as_str(),
    })];
    if !mention.note.is_empty() {
        body.push(json!({
            "type": "TextualBody",
            "purpose": "commenting",
            "value": &*mention.note,
        }));
    }
    let (prefix, suffix) = quote::context(document.text(), mention.span);
    let creator = match (&mention.origin, mention.status) {
        (Origin::Model(proposal), Status::Suggested) => json!({
            "type": "Software",
            "name": &*proposal.model,
            // No term of the standard says how sure somebody is; this one is of the tool's own.
            "confidence": number::decimal(proposal.confidence),
        }),
        _ => json!({ "type": "Person" }),
    };
    json!({
        "id": format!("urn:gloss:annotation:{}", mention.id),
        "type": "Annotation",
        "motivation": "tagging",
        "created": mention.created.to_string(),
        "creator": creator,
        "body": body,
        "target": {
            "type": "SpecificResource",
            "source": source,
            "selector": [
                {
                    "type": "TextQuoteSelector",
                    "exact": document.quote(mention.span),
                    "prefix": prefix,
                    "suffix": suffix,
                },
                { "type": "TextPositionSelector", "start": start, "end": end },
            ],
        },
    })
}

/// Reads a page, a collection with its first page in it, a list of annotations, or one.
pub(super) fn read(file: &str) -> Result<Vec<Draft>, ReadError> {
    let value: Value = serde_json::from_str(file).map_err(|error| ReadError::Line {
        line: error.line(),
        reason: json_lines::reason(&error),
    })?;
    let page = match value.get("first") {
        Some(first) if first.is_object() => first,
        _ => &value,
    };
    let items: Vec<&Value> = match (page.get("items"), page) {
        (Some(Value::Array(items)), _) | (None, Value::Array(items)) => items.iter().collect(),
        _ => vec![page],
    };
    let string = |name: &str| page.get(name).and_then(Value::as_str);
    let source = page.get("source");
    let text = source
        .and_then(|source| source.get("value"))
        .and_then(Value::as_str);
    let id = source
        .and_then(|source| source.get("id"))
        .and_then(Value::as_str)
        .or_else(|| items.first()?.get("target")?.get("source")?.as_str());
    Ok(vec![Draft {
        title: string("label").unwrap_or_default().to_owned(),
        text: text.map(str::to_owned),
        sha256: id
            .and_then(|id| id.strip_prefix("urn:sha256:"))
            .map(str::to_owned),
        mentions: items.into_iter().filter_map(mention).collect(),
        ..Draft::default()
    }])
}

/// A mention; `None` for what marks no text, such as a note on a page.
fn mention(item: &Value) -> Option<DraftMention> {
    let target = one(item.get("target")?);
    let selectors = list(target.get("selector")?);
    let of_type = |kind: &str| {
        selectors
            .iter()
            .find(|selector| selector.get("type").and_then(Value::as_str) == Some(kind))
    };
    let quote = of_type("TextQuoteSelector");
    let words = |name: &str| {
        quote
            .and_then(|quote| quote.get(name))
            .and_then(Value::as_str)
    };
    let offset = |name: &str| {
        of_type("TextPositionSelector")
            .and_then(|position| position.get(name))
            .and_then(Value::as_u64)
            .and_then(|offset| u32::try_from(offset).ok())
    };
    let bodies = item.get("body").map(list).unwrap_or_default();
    let body = |purposes: &[&str]| {
        bodies.iter().find_map(|body| {
            let purpose = body.get("purpose").and_then(Value::as_str);
            let value = body.get("value").and_then(Value::as_str);
            value.filter(|_| purposes.contains(&purpose.unwrap_or("")))
        })
    };
    let label = body(&["tagging", "classifying"])
        .or_else(|| body(&[""]))
        .or_else(|| bodies.iter().find_map(|body| body.as_str()));
    let creator = item.get("creator").map(one);
    let suggested = creator
        .filter(|creator| creator.get("type").and_then(Value::as_str) == Some("Software"))
        .map(|creator| {
            creator
                .get("confidence")
                .and_then(Value::as_f64)
                .unwrap_or_default() as f32
        });
    let mention = DraftMention {
        offsets: offset("start").zip(offset("end")),
        label: label.unwrap_or_default().to_owned(),
        quote: words("exact").map(str::to_owned),
        context: words("prefix")
            .zip(words("suffix"))
            .map(|(prefix, suffix)| (prefix.to_owned(), suffix.to_owned())),
        suggested,
        note: body(&["commenting", "describing"])
            .unwrap_or_default()
            .to_owned(),
    };
    (mention.offsets.is_some() || mention.quote.is_some()).then_some(mention)
}

fn list(value: &Value) -> Vec<&Value> {
    match value {
        Value::Array(values) => values.iter().collect(),
        value => vec![value],
    }
}

fn one(value: &Value) -> &Value {
    match value {
        Value::Array(values) => values.first().unwrap_or(value),
        value => value,
    }
}
