//! Form 1: one JSON object. It is read, and never written any more.

use serde::Deserialize;

use super::rescue::{items_after, number_after, string_after};
use super::{Head, Unreadable, v2};

/// Read before anything else, to tell versions apart.
#[derive(Deserialize)]
struct Versioned {
    version: u32,
}

#[derive(Deserialize)]
pub(super) struct SavedDocument {
    title: String,
    /// Milliseconds since 1970, as are all moments here.
    created: i64,
    changed: i64,
    /// The SHA-256 of `text`: a value that was cut or altered is told by it.
    sha256: String,
    text: String,
    /// The models that annotations come from; they point to them by index.
    models: Vec<String>,
    annotations: Vec<SavedAnnotation>,
}

/// Offsets are in bytes of the text in UTF-8.
#[derive(Deserialize)]
struct SavedAnnotation {
    id: u64,
    start: u32,
    end: u32,
    label: String,
    status: SavedStatus,
    created: i64,
    #[serde(default)]
    proposal: Option<SavedProposal>,
    #[serde(default)]
    note: String,
}

#[derive(Deserialize)]
struct SavedProposal {
    model: usize,
    confidence: f32,
    start: u32,
    end: u32,
    label: String,
}

#[derive(Deserialize)]
enum SavedStatus {
    #[serde(rename = "s")]
    Suggested,
    #[serde(rename = "a")]
    Accepted,
    #[serde(rename = "r")]
    Rejected,
}

/// Reads a value of form 1.
pub(super) fn read(value: &str) -> Result<SavedDocument, Unreadable> {
    check_version(value)?;
    serde_json::from_str(value).map_err(damaged)
}

/// What the list of documents shows of it. Its annotations are not counted: that would take
/// unpacking all of it.
pub(super) fn read_head(value: &str) -> Result<Head, Unreadable> {
    check_version(value)?;
    serde_json::from_str(value).map_err(damaged)
}

/// What can be read of a damaged value, and how many annotations cannot.
pub(super) fn rescue(value: &str) -> Option<(v2::SavedDocument, usize)> {
    let text = string_after(value, "text")?;
    let (annotations, lost) = items_after(value, "annotations");
    let (models, _) = items_after(value, "models");
    let saved = SavedDocument {
        title: string_after(value, "title").unwrap_or_default(),
        created: number_after(value, "created"),
        changed: number_after(value, "changed"),
        sha256: string_after(value, "sha256").unwrap_or_default(),
        text,
        models,
        annotations,
    };
    Some((saved.into(), lost))
}

fn check_version(value: &str) -> Result<(), Unreadable> {
    match serde_json::from_str(value).map_err(damaged)? {
        Versioned { version: 1 } => Ok(()),
        Versioned { version } => Err(Unreadable::Newer(version)),
    }
}

fn damaged(error: serde_json::Error) -> Unreadable {
    Unreadable::Damaged(error.to_string())
}

/// The step to form 2.
impl From<SavedDocument> for v2::SavedDocument {
    fn from(saved: SavedDocument) -> v2::SavedDocument {
        v2::SavedDocument {
            details: v2::SavedDetails {
                title: saved.title,
                created: saved.created,
                changed: saved.changed,
                sha256: saved.sha256,
                models: saved.models,
                text: saved.text,
                ..v2::SavedDetails::default()
            },
            annotations: saved.annotations.into_iter().map(annotation).collect(),
            done: Vec::new(),
            undone: Vec::new(),
        }
    }
}

fn annotation(saved: SavedAnnotation) -> v2::SavedAnnotation {
    let proposal = saved.proposal.map(|proposal| v2::SavedProposal {
        model: proposal.model,
        confidence: proposal.confidence,
        span: Some((proposal.start, proposal.end)),
        label: Some(proposal.label),
    });
    v2::SavedAnnotation {
        id: saved.id,
        start: saved.start,
        end: saved.end,
        label: saved.label,
        status: match saved.status {
            SavedStatus::Suggested => v2::SavedStatus::Suggested,
            SavedStatus::Accepted => v2::SavedStatus::Accepted,
            SavedStatus::Rejected => v2::SavedStatus::Rejected,
        },
        created: saved.created,
        proposal,
        note: saved.note,
        needs_look: false,
    }
}
