//! Gloss JSON, the format that holds everything: `schema/gloss-1.schema.json` describes it.
//!
//! Offsets are in Unicode code points of `text`, ends exclusive. The types here are those of the
//! file alone, so that the core can change without the file.

mod read;
mod write;

pub use read::{ParseError, Parsed, parse};
use serde::{Deserialize, Serialize};
pub use write::write;

use crate::annotation::{EntityRecordJson, LabelSetJson};

const FORMAT: &str = "gloss";
const VERSION: u32 = 1;
const OFFSET_UNIT: &str = "code_point";

/// The model that a file names as its recogniser.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ModelName {
    /// Its name and version.
    pub name: String,
    /// The SHA-256 of its bytes, in lower-case hexadecimal.
    pub sha256: String,
}

#[derive(Serialize, Deserialize)]
struct File {
    format: String,
    version: u32,
    title: String,
    created: String,
    offset_unit: String,
    model: Option<ModelName>,
    sha256: String,
    text: String,
    /// What a person wrote on the document.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    note: String,
    /// The labels, where they are not just those of the recogniser.
    #[serde(default, skip_serializing_if = "LabelSetJson::is_empty")]
    labels: LabelSetJson,
    annotations: Vec<FileAnnotation>,
    entities: Vec<FileEntity>,
    /// What a person has said of entities.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    entity_edits: Vec<EntityRecordJson>,
}

#[derive(Serialize, Deserialize)]
struct FileAnnotation {
    id: String,
    start: u32,
    end: u32,
    quote: String,
    label: String,
    origin: FileOrigin,
    confidence: Option<f64>,
    status: FileStatus,
    created: String,
    /// What the model had proposed, where a person has corrected it since.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    proposed: Option<FileProposal>,
    /// The model, where it is another than the file's.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    model: Option<String>,
    #[serde(default, skip_serializing_if = "String::is_empty")]
    note: String,
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    needs_look: bool,
}

#[derive(Serialize, Deserialize)]
struct FileProposal {
    start: u32,
    end: u32,
    label: String,
}

#[derive(Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
enum FileOrigin {
    Model,
    Person,
}

#[derive(Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
enum FileStatus {
    Suggested,
    Accepted,
    Rejected,
}

#[derive(Serialize, Deserialize)]
struct FileEntity {
    name: String,
    label: String,
    mentions: Vec<String>,
    /// What a person wrote on it.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    note: String,
    /// The address where it is described.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    link: Option<String>,
}
