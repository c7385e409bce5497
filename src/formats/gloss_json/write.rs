//! Writes a workspace as Gloss JSON.

use super::{
    FORMAT, File, FileAnnotation, FileEntity, FileOrigin, FileProposal, FileStatus, ModelName,
    OFFSET_UNIT, VERSION,
};
use crate::annotation::{
    Annotation, AnnotationId, EntityLink, EntityRecordJson, LabelSetJson, Origin, Status,
};
use crate::document::Document;
use crate::formats::number;
use crate::workspace::Workspace;

/// The file of a workspace: pretty-printed JSON with a line end after it.
pub fn write(workspace: &Workspace, model: Option<&ModelName>) -> String {
    let document = workspace.document();
    let file = File {
        format: FORMAT.to_owned(),
        version: VERSION,
        title: workspace.title().to_string(),
        created: workspace.created().to_string(),
        offset_unit: OFFSET_UNIT.to_owned(),
        model: model.cloned(),
        sha256: document.sha256(),
        text: document.text().to_owned(),
        note: workspace.note().to_string(),
        labels: LabelSetJson::unless_default(workspace.labels()),
        annotations: workspace
            .annotations()
            .iter()
            .map(|annotation| file_annotation(document, annotation, model))
            .collect(),
        entities: workspace
            .entities()
            .iter()
            .map(|entity| FileEntity {
                name: entity.name.to_string(),
                label: entity.label.to_string(),
                mentions: entity
                    .mentions
                    .iter()
                    .map(AnnotationId::to_string)
                    .collect(),
                note: entity.note.to_string(),
                link: entity.link.as_ref().map(EntityLink::address),
            })
            .collect(),
        entity_edits: workspace
            .entity_records()
            .iter()
            .map(|(id, record)| EntityRecordJson::of(id, record))
            .collect(),
    };
    // Strings, numbers and lists alone cannot fail to be written.
    let mut json = serde_json::to_string_pretty(&file).unwrap_or_default();
    json.push('\n');
    json
}

fn file_annotation(
    document: &Document,
    annotation: &Annotation,
    model: Option<&ModelName>,
) -> FileAnnotation {
    let (start, end) = number::code_points(document, annotation.span);
    let (origin, proposal) = match &annotation.origin {
        Origin::Person => (FileOrigin::Person, None),
        Origin::Model(proposal) => (FileOrigin::Model, Some(proposal)),
    };
    FileAnnotation {
        id: annotation.id.to_string(),
        start,
        end,
        quote: document.quote(annotation.span).to_owned(),
        label: annotation.label.to_string(),
        origin,
        confidence: proposal.map(|proposal| number::decimal(proposal.confidence)),
        status: match annotation.status {
            Status::Suggested => FileStatus::Suggested,
            Status::Accepted => FileStatus::Accepted,
            Status::Rejected => FileStatus::Rejected,
        },
        created: annotation.created.to_string(),
        proposed: proposal
            .filter(|proposal| {
                proposal.span != annotation.span || proposal.label != annotation.label
            })
            .map(|proposal| {
                let (start, end) = number::code_points(document, proposal.span);
                FileProposal {
                    start,
                    end,
                    label: proposal.label.to_string(),
                }
            }),
        model: proposal
            .map(|proposal| proposal.model.to_string())
            .filter(|name| model.is_none_or(|model| model.name != *name)),
        note: annotation.note.to_string(),
        needs_look: annotation.needs_look,
    }
}
