//! An annotation in form 2.

use std::rc::Rc;

use serde::{Deserialize, Serialize};
use texts::storage as words;

use crate::annotation::{
    Annotation, AnnotationId, Confidence, Label, Origin, Proposal, Status, check_span,
};
use crate::document::{ByteSpan, Document};
use crate::timestamp::Timestamp;

/// Offsets are in bytes of the text in UTF-8.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub(in crate::storage::saved) struct SavedAnnotation {
    pub(in crate::storage::saved) id: u64,
    pub(in crate::storage::saved) start: u32,
    pub(in crate::storage::saved) end: u32,
    pub(in crate::storage::saved) label: String,
    pub(in crate::storage::saved) status: SavedStatus,
    pub(in crate::storage::saved) created: i64,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(in crate::storage::saved) proposal: Option<SavedProposal>,
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub(in crate::storage::saved) note: String,
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub(in crate::storage::saved) needs_look: bool,
}

/// What a model proposed; the span and the label are left out where they are the annotation's.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub(in crate::storage::saved) struct SavedProposal {
    pub(in crate::storage::saved) model: usize,
    pub(in crate::storage::saved) confidence: f32,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(in crate::storage::saved) span: Option<(u32, u32)>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(in crate::storage::saved) label: Option<String>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(in crate::storage::saved) enum SavedStatus {
    #[serde(rename = "s")]
    Suggested,
    #[serde(rename = "a")]
    Accepted,
    #[serde(rename = "r")]
    Rejected,
}

impl SavedAnnotation {
    pub(in crate::storage::saved) fn of(
        annotation: &Annotation,
        models: &mut Vec<String>,
    ) -> SavedAnnotation {
        let proposal = match &annotation.origin {
            Origin::Person => None,
            Origin::Model(proposal) => Some(SavedProposal {
                model: index_of(models, &proposal.model),
                confidence: proposal.confidence.probability(),
                span: (proposal.span != annotation.span)
                    .then(|| (proposal.span.start().into(), proposal.span.end().into())),
                label: (proposal.label != annotation.label).then(|| proposal.label.to_string()),
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
            needs_look: annotation.needs_look,
        }
    }

    pub(in crate::storage::saved) fn restore(
        self,
        document: &Document,
        models: &[Rc<str>],
    ) -> Result<Annotation, String> {
        let span = span(self.start, self.end)?;
        check_span(document, span)
            .map_err(|error| words::annotation_at(self.start as usize, &error.to_string()))?;
        let origin = match self.proposal {
            None => Origin::Person,
            Some(proposal) => {
                let (start, end) = proposal.span.unwrap_or((self.start, self.end));
                Origin::Model(Proposal {
                    model: models
                        .get(proposal.model)
                        .cloned()
                        .ok_or_else(|| words::no_model().to_owned())?,
                    confidence: Confidence::new(proposal.confidence),
                    span: self::span(start, end)?,
                    label: label(proposal.label.as_ref().unwrap_or(&self.label))?,
                })
            }
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
            needs_look: self.needs_look,
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
        Err(words::ends_before_start(end as usize))
    }
}

fn label(name: &str) -> Result<Label, String> {
    Label::parse(name).map_err(|error| error.to_string())
}
