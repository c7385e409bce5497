//! UIMA CAS JSON 0.4, as INCEpTION and `dkpro-cassis` write it: a sofa with the text, and named
//! entities whose offsets count UTF-16 code units.

use std::collections::BTreeMap;

use serde_json::{Value, json};

use super::draft::{Draft, DraftMention, OffsetUnit};
use super::read_error::ReadError;
use super::{json_lines, number};
use crate::workspace::Workspace;

const NAMED_ENTITY: &str = "de.tudarmstadt.ukp.dkpro.core.api.ner.type.NamedEntity";

pub(super) fn write(workspace: &Workspace) -> String {
    let document = workspace.document();
    let text = document.text();
    let length = text.encode_utf16().count();
    let mut structures = vec![
        json!({
            "%ID": 1,
            "%TYPE": "uima.cas.Sofa",
            "sofaNum": 1,
            "sofaID": "_InitialView",
            "mimeType": "text",
            "sofaString": text,
        }),
        json!({
            "%ID": 2,
            "%TYPE": "uima.tcas.DocumentAnnotation",
            "@sofa": 1,
            "begin": 0,
            "end": length,
            "language": "en",
        }),
    ];
    for (index, mention) in workspace.annotations().live().enumerate() {
        let (begin, end) = number::utf16(document, mention.span);
        structures.push(json!({
            "%ID": index + 3,
            "%TYPE": NAMED_ENTITY,
            "@sofa": 1,
            "begin": begin,
            "end": end,
            "value": mention.label.as_str(),
        }));
    }
    let members: Vec<usize> = (2..=structures.len()).collect();
    let feature = |name: &str| json!({ "%NAME": name, "%RANGE": "uima.cas.String" });
    let file = json!({
        "%TYPES": {
            NAMED_ENTITY: {
                "%NAME": NAMED_ENTITY,
                "%SUPER_TYPE": "uima.tcas.Annotation",
                "value": feature("value"),
                "identifier": feature("identifier"),
            },
        },
        "%FEATURE_STRUCTURES": structures,
        "%VIEWS": { "_InitialView": { "%SOFA": 1, "%MEMBERS": members } },
    });
    format!("{file:#}\n")
}

/// Reads the named entities of each text, and of layers of the user's own what has a `value` or a
/// `label`.
pub(super) fn read(file: &str) -> Result<Vec<Draft>, ReadError> {
    let cas: Value = serde_json::from_str(file).map_err(|error| ReadError::Line {
        line: error.line(),
        reason: json_lines::reason(&error),
    })?;
    let structures: Vec<&Value> = match cas.get("%FEATURE_STRUCTURES") {
        Some(Value::Array(structures)) => structures.iter().collect(),
        Some(Value::Object(structures)) => structures.values().collect(),
        _ => Vec::new(),
    };
    let string = |value: &Value, name: &str| -> Option<String> {
        value.get(name).and_then(Value::as_str).map(str::to_owned)
    };
    let mut drafts: BTreeMap<u64, Draft> = BTreeMap::new();
    for structure in &structures {
        let id = structure.get("%ID").and_then(Value::as_u64);
        if let (Some(id), Some(text)) = (id, string(structure, "sofaString")) {
            drafts.insert(
                id,
                Draft {
                    text: Some(text),
                    unit: OffsetUnit::Utf16,
                    ..Draft::default()
                },
            );
        }
    }
    for structure in &structures {
        let number = |name: &str| {
            structure
                .get(name)
                .and_then(Value::as_u64)
                .and_then(|number| u32::try_from(number).ok())
        };
        let label = string(structure, "value").or_else(|| string(structure, "label"));
        let draft = structure
            .get("@sofa")
            .and_then(Value::as_u64)
            .and_then(|sofa| drafts.get_mut(&sofa));
        if let (Some(draft), Some(label), Some(begin), Some(end)) =
            (draft, label, number("begin"), number("end"))
        {
            draft.mentions.push(DraftMention::at(begin, end, label));
        }
    }
    if drafts.is_empty() {
        return Err(ReadError::Document {
            document: 1,
            reason: texts::formats::no_sofa("sofaString"),
        });
    }
    Ok(drafts.into_values().collect())
}
