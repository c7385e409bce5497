//! Form 2: JSON, a line each for the document, every annotation and every entry of the history, so
//! that a damaged value still gives what stands in its whole lines.

mod annotation;
mod deed;
mod entity_deed;
mod entry;
mod ignored;

use std::rc::Rc;

pub(super) use annotation::{SavedAnnotation, SavedProposal, SavedStatus};
pub(super) use deed::SavedDeed;
pub(super) use entry::SavedEntry;
pub(super) use ignored::SavedIgnored;
use serde::{Deserialize, Serialize};

use super::rescue::{items_after, number_after, string_after};
use crate::annotation::{Annotation, EntityRecordJson, EntityRecords, History, LabelSetJson};
use crate::document::Document;
use crate::timestamp::Timestamp;
use crate::workspace::Workspace;

/// A saved document.
#[derive(Debug, Default, PartialEq)]
pub(super) struct SavedDocument {
    pub(super) details: SavedDetails,
    pub(super) annotations: Vec<SavedAnnotation>,
    /// What can be undone, the oldest first.
    pub(super) done: Vec<SavedEntry>,
    /// What can be done again, the first that was undone first.
    pub(super) undone: Vec<SavedEntry>,
}

/// What a document has once. Moments are milliseconds since 1970.
#[derive(Debug, Default, PartialEq, Serialize, Deserialize)]
pub(super) struct SavedDetails {
    pub(super) title: String,
    pub(super) created: i64,
    pub(super) changed: i64,
    /// The SHA-256 of `text`, in hexadecimal.
    pub(super) sha256: String,
    /// The models that annotations come from; they point to them by index.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub(super) models: Vec<String>,
    /// What a person wrote on the document.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub(super) note: String,
    /// The labels, where they are not just those of the recogniser.
    #[serde(default, skip_serializing_if = "LabelSetJson::is_empty")]
    pub(super) labels: LabelSetJson,
    /// What a person has said of entities.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub(super) entities: Vec<EntityRecordJson>,
    /// What the linter finds and a person has said to leave be.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub(super) ignored: Vec<SavedIgnored>,
    /// Last, because it is the longest: what stands before it can be read in a value that was cut.
    pub(super) text: String,
}

/// What stands in a line; `D`, `A` and `E` are owned where it is read and borrowed where it is
/// written.
#[derive(Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
enum Line<D, A, E> {
    Document(D),
    Annotation(A),
    Done(E),
    Undone(E),
}

type OwnLine = Line<SavedDetails, SavedAnnotation, SavedEntry>;
type LineRef<'a> = Line<&'a SavedDetails, &'a SavedAnnotation, &'a SavedEntry>;

impl SavedDocument {
    /// What is saved of a workspace; of its history the newest entries that fit into `history`
    /// bytes.
    pub(super) fn of(workspace: &Workspace, changed: Timestamp, history: usize) -> SavedDocument {
        let mut models = Vec::new();
        let annotations: Vec<SavedAnnotation> = workspace
            .annotations()
            .iter()
            .map(|annotation| SavedAnnotation::of(annotation, &mut models))
            .collect();
        let (done, undone) = entry::newest(workspace.history(), history, &mut models);
        SavedDocument {
            details: SavedDetails {
                title: workspace.title().to_string(),
                created: workspace.created().milliseconds(),
                changed: changed.milliseconds(),
                sha256: workspace.document().sha256(),
                models,
                note: workspace.note().to_string(),
                labels: LabelSetJson::unless_default(workspace.labels()),
                entities: workspace
                    .entity_records()
                    .iter()
                    .map(|(id, record)| EntityRecordJson::of(id, record))
                    .collect(),
                ignored: workspace.ignored().iter().map(SavedIgnored::of).collect(),
                text: workspace.document().text().to_owned(),
            },
            annotations,
            done,
            undone,
        }
    }

    /// The workspace that was saved; the reason where something in it cannot be.
    pub(super) fn restore(self) -> Result<Workspace, String> {
        let details = self.details;
        let document = Document::new(&details.text).map_err(|error| error.to_string())?;
        if document.sha256() != details.sha256 {
            return Err(texts::storage::other_text().to_owned());
        }
        let models: Vec<Rc<str>> = details.models.into_iter().map(Rc::from).collect();
        let annotations = self
            .annotations
            .into_iter()
            .map(|saved| saved.restore(&document, &models))
            .collect::<Result<Vec<Annotation>, String>>()?;
        let records = details
            .entities
            .into_iter()
            .map(EntityRecordJson::read)
            .collect::<Result<EntityRecords, String>>()?;
        let history = History::restore(
            entry::restore_done(self.done, &document, &models),
            entry::restore_undone(self.undone, &document, &models),
        );
        let ignored = details
            .ignored
            .iter()
            .filter_map(|saved| saved.restore(&document))
            .collect();
        Ok(Workspace::restore(
            document,
            details.title.into(),
            Timestamp::from_milliseconds(details.created),
            annotations.into_iter().collect(),
        )
        .with_labels(&details.labels.read().map_err(|error| error.to_string())?)
        .with_note(details.note.into())
        .with_entity_records(records)
        .with_ignored(ignored)
        .with_history(history))
    }

    /// The lines of the document.
    pub(super) fn lines(&self) -> Result<Vec<u8>, serde_json::Error> {
        let mut lines = Vec::new();
        push(&mut lines, &LineRef::Document(&self.details))?;
        for annotation in &self.annotations {
            push(&mut lines, &LineRef::Annotation(annotation))?;
        }
        for entry in &self.done {
            push(&mut lines, &LineRef::Done(entry))?;
        }
        for entry in &self.undone {
            push(&mut lines, &LineRef::Undone(entry))?;
        }
        Ok(lines)
    }

    /// Reads lines, and whether there is something in them that only a newer page knows.
    pub(super) fn read(lines: &[u8]) -> Result<(SavedDocument, bool), String> {
        let mut saved = SavedDocument::default();
        let mut newer = false;
        let mut documents = 0;
        for line in lines.split(|byte| *byte == b'\n') {
            if line.is_empty() {
                continue;
            }
            let (line, unknown) = read_line(line).map_err(|error| error.to_string())?;
            newer |= unknown;
            match line {
                Line::Document(details) => {
                    saved.details = details;
                    documents += 1;
                }
                Line::Annotation(annotation) => saved.annotations.push(annotation),
                Line::Done(entry) => saved.done.push(entry),
                Line::Undone(entry) => saved.undone.push(entry),
            }
        }
        match documents {
            1 => Ok((saved, newer)),
            _ => Err(texts::storage::several_documents(documents)),
        }
    }
}

/// What stands in a line, and whether there is something in it that only a newer page knows.
fn read_line(line: &[u8]) -> serde_json::Result<(OwnLine, bool)> {
    let mut unknown = false;
    let mut source = serde_json::Deserializer::from_slice(line);
    let line = serde_ignored::deserialize(&mut source, |_| unknown = true)?;
    Ok((line, unknown))
}

impl SavedDocument {
    /// What can be read of lines that may be damaged, and how many annotations cannot.
    pub(super) fn rescue(lines: &[u8]) -> Option<(SavedDocument, usize)> {
        let mut saved = SavedDocument::default();
        let mut lost = 0;
        for line in lines.split(|byte| *byte == b'\n') {
            let line = String::from_utf8_lossy(line);
            match read_line(line.as_bytes()) {
                Ok((OwnLine::Document(details), _)) => saved.details = details,
                Ok((OwnLine::Annotation(annotation), _)) => saved.annotations.push(annotation),
                // What can be undone needs every annotation to be as it was.
                Ok((OwnLine::Done(_) | OwnLine::Undone(_), _)) => {}
                Err(_) if line.starts_with("{\"document\"") => {
                    saved.details = SavedDetails {
                        title: string_after(&line, "title").unwrap_or_default(),
                        created: number_after(&line, "created"),
                        changed: number_after(&line, "changed"),
                        sha256: string_after(&line, "sha256").unwrap_or_default(),
                        models: items_after(&line, "models").0,
                        note: string_after(&line, "note").unwrap_or_default(),
                        text: string_after(&line, "text")?,
                        ..SavedDetails::default()
                    };
                }
                Err(_) => lost += usize::from(line.starts_with("{\"annotation\"")),
            }
        }
        (!saved.details.text.is_empty()).then_some((saved, lost))
    }

    /// The workspace, whether its text is the one that was saved, and how many annotations do not
    /// fit it.
    pub(super) fn restore_what_can_be(self) -> Option<(Workspace, bool, usize)> {
        let details = self.details;
        let document = Document::new(&details.text).ok()?;
        let models: Vec<Rc<str>> = details.models.into_iter().map(Rc::from).collect();
        let count = self.annotations.len();
        let annotations: Vec<Annotation> = self
            .annotations
            .into_iter()
            .filter_map(|saved| saved.restore(&document, &models).ok())
            .collect();
        let lost = count - annotations.len();
        let whole = document.sha256() == details.sha256;
        let workspace = Workspace::restore(
            document,
            Rc::default(),
            Timestamp::from_milliseconds(details.created),
            annotations.into_iter().collect(),
        );
        let records = details.entities.into_iter();
        let workspace = workspace
            .renamed(&details.title)
            .with_note(details.note.into())
            .with_entity_records(records.filter_map(|record| record.read().ok()).collect());
        Some((
            match details.labels.read() {
                Ok(labels) => workspace.with_labels(&labels),
                Err(_) => workspace,
            },
            whole,
            lost,
        ))
    }
}

fn push(lines: &mut Vec<u8>, line: &LineRef<'_>) -> Result<(), serde_json::Error> {
    serde_json::to_writer(&mut *lines, line)?;
    lines.push(b'\n');
    Ok(())
}
