//! The saved form of a document, version 1. Its types are its own: the core can change without it,
//! and a new form gets a new version with a step from this one.

use std::rc::Rc;

use serde::{Deserialize, Serialize};

use crate::annotation::{
    Annotation, AnnotationId, Confidence, Label, Origin, Proposal, Status, check_span,
};
use crate::document::{ByteSpan, Document};
use crate::timestamp::Timestamp;
use crate::workspace::Workspace;

pub(super) const VERSION: u32 = 1;

/// Read before anything else, to tell versions apart.
#[derive(Deserialize)]
pub(super) struct Versioned {
    pub(super) version: u32,
}

/// Read for the list of documents, without the annotations.
#[derive(Deserialize)]
pub(super) struct Heading {
    pub(super) title: String,
    pub(super) changed: i64,
}

#[derive(Serialize, Deserialize)]
pub(super) struct SavedDocument {
    version: u32,
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
#[derive(Serialize, Deserialize)]
struct SavedAnnotation {
    id: u64,
    start: u32,
    end: u32,
    label: String,
    status: SavedStatus,
    created: i64,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    proposal: Option<SavedProposal>,
    #[serde(default, skip_serializing_if = "String::is_empty")]
    note: String,
}

#[derive(Serialize, Deserialize)]
struct SavedProposal {
    model: usize,
    confidence: f32,
    start: u32,
    end: u32,
    label: String,
}

#[derive(Clone, Copy, Serialize, Deserialize)]
enum SavedStatus {
    #[serde(rename = "s")]
    Suggested,
    #[serde(rename = "a")]
    Accepted,
    #[serde(rename = "r")]
    Rejected,
}

impl SavedDocument {
    pub(super) fn of(workspace: &Workspace, changed: Timestamp) -> SavedDocument {
        let mut models: Vec<String> = Vec::new();
        let annotations = workspace
            .annotations()
            .iter()
            .map(|annotation| SavedAnnotation::of(annotation, &mut models))
            .collect();
        SavedDocument {
            version: VERSION,
            title: workspace.title().to_string(),
            created: workspace.created().milliseconds(),
            changed: changed.milliseconds(),
            sha256: workspace.document().sha256(),
            text: workspace.document().text().to_owned(),
            models,
            annotations,
        }
    }

    /// The workspace that was saved; the reason where something in it cannot be.
    pub(super) fn restore(self) -> Result<Workspace, String> {
        let document = Document::new(&self.text).map_err(|error| error.to_string())?;
        if document.sha256() != self.sha256 {
            return Err("the text is not the one that was saved".to_owned());
        }
        let models: Vec<Rc<str>> = self.models.into_iter().map(Rc::from).collect();
        let annotations = self
            .annotations
            .into_iter()
            .map(|saved| saved.restore(&document, &models))
            .collect::<Result<Vec<Annotation>, String>>()?;
        Ok(Workspace::restore(
            document,
            self.title.into(),
            Timestamp::from_milliseconds(self.created),
            annotations.into_iter().collect(),
        ))
    }
}

impl SavedAnnotation {
    fn of(annotation: &Annotation, models: &mut Vec<String>) -> SavedAnnotation {
        let proposal = match &annotation.origin {
            Origin::Person => None,
            Origin::Model(proposal) => Some(SavedProposal {
                model: index_of(models, &proposal.model),
                confidence: proposal.confidence.probability(),
                start: proposal.span.start().into(),
                end: proposal.span.end().into(),
                label: proposal.label.to_string(),
            }),
        };
        SavedAnnotation {
            id: annotation.id.0,
            start: annotation.span.start().into(),
            end: annotation.span.end().into(),
            label: annotation.label.to_string(),
            status: match annotation.status {
                Status::Suggested => SavedStatus::Suggested,
                Status::Accepted => SavedStatus::Accepted,
                Status::Rejected => SavedStatus::Rejected,
            },
            created: annotation.created.milliseconds(),
            proposal,
            note: annotation.note.to_string(),
        }
    }

    fn restore(self, document: &Document, models: &[Rc<str>]) -> Result<Annotation, String> {
        let span = span(self.start, self.end)?;
        check_span(document, span)
            .map_err(|error| format!("an annotation at byte {}: {error}", self.start))?;
        let origin = match self.proposal {
            None => Origin::Person,
            Some(proposal) => Origin::Model(Proposal {
                model: models
                    .get(proposal.model)
                    .cloned()
                    .ok_or_else(|| "an annotation names no model of the list".to_owned())?,
                confidence: Confidence::new(proposal.confidence),
                span: self::span(proposal.start, proposal.end)?,
                label: label(&proposal.label)?,
            }),
        };
        Ok(Annotation {
            id: AnnotationId(self.id),
            span,
            label: label(&self.label)?,
            origin,
            status: match self.status {
                SavedStatus::Suggested => Status::Suggested,
                SavedStatus::Accepted => Status::Accepted,
                SavedStatus::Rejected => Status::Rejected,
            },
            created: Timestamp::from_milliseconds(self.created),
            note: self.note.into(),
        })
    }
}

fn index_of(models: &mut Vec<String>, model: &str) -> usize {
    models
        .iter()
        .position(|known| known == model)
        .unwrap_or_else(|| {
            models.push(model.to_owned());
            models.len() - 1
        })
}

fn span(start: u32, end: u32) -> Result<ByteSpan, String> {
    if start < end {
        Ok(ByteSpan::new(start.into(), end.into()))
    } else {
        Err(format!(
            "an annotation ends at byte {end}, before its start"
        ))
    }
}

fn label(name: &str) -> Result<Label, String> {
    Label::parse(name).map_err(|error| error.to_string())
}
