//! Reads Gloss JSON: what fits the text, and of the rest the reason why it does not.

use std::collections::HashSet;
use std::fmt;
use std::rc::Rc;

use texts::formats as words;

use super::{
    FORMAT, File, FileAnnotation, FileOrigin, FileStatus, ModelName, OFFSET_UNIT, VERSION,
};
use crate::annotation::{
    Annotation, AnnotationId, AnnotationSet, Confidence, Label, LabelSetError, Origin, Proposal,
    Status, check_span,
};
use crate::document::{
    ByteOffset, ByteSpan, CodePointOffset, Document, DocumentError, OffsetTable,
};
use crate::formats::json_lines;
use crate::formats::landing::Failed;
use crate::timestamp::Timestamp;
use crate::workspace::Workspace;

/// What could be read from a file, and what could not.
#[derive(Debug)]
pub struct Parsed {
    /// The document with the annotations that fit it.
    pub workspace: Workspace,
    /// The model that the file names.
    pub model: Option<ModelName>,
    /// The annotations that could not be taken, each with the reason.
    pub failed: Vec<Failed>,
}

/// Why a file could not be read at all.
#[derive(Debug)]
pub enum ParseError {
    /// It is not JSON, or has not the shape of a Gloss file.
    NotGloss(serde_json::Error),
    /// It says that it is something else.
    OtherFormat(String),
    /// It comes from a newer version of Gloss.
    Newer(u32),
    /// It counts offsets in another unit than code points.
    OffsetUnit(String),
    /// Its text is none that can be opened.
    Text(DocumentError),
    /// Its labels cannot be drawn or given.
    Labels(LabelSetError),
}

impl fmt::Display for ParseError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&match self {
            ParseError::NotGloss(error) => words::not_gloss(&json_lines::reason(error)),
            ParseError::OtherFormat(format) => words::other_format(format),
            ParseError::Newer(version) => words::Newer {
                version: &version.to_string(),
                ours: &VERSION.to_string(),
            }
            .say(),
            ParseError::OffsetUnit(unit) => words::OffsetUnit {
                unit,
                ours: OFFSET_UNIT,
            }
            .say(),
            ParseError::Labels(error) => words::labels(&error.to_string()),
            ParseError::Text(error) => words::text(&error.to_string()),
        })
    }
}

impl std::error::Error for ParseError {}

/// Reads a file. An annotation whose quote is not what the text has at its offsets is left out and
/// reported, as are those that break what a [`Workspace`] promises.
///
/// # Errors
/// When nothing can be read from it.
pub fn parse(json: &str) -> Result<Parsed, ParseError> {
    let file: File = serde_json::from_str(json).map_err(ParseError::NotGloss)?;
    if file.format != FORMAT {
        return Err(ParseError::OtherFormat(file.format));
    }
    if file.version > VERSION {
        return Err(ParseError::Newer(file.version));
    }
    if file.offset_unit != OFFSET_UNIT {
        return Err(ParseError::OffsetUnit(file.offset_unit));
    }
    let document = Document::new(&file.text).map_err(ParseError::Text)?;
    let model_name: Rc<str> = file.model.as_ref().map_or("", |model| &model.name).into();

    // Offsets count the file's own text, in which line ends may be of another kind than ours.
    let table = OffsetTable::new(&file.text);
    let reader = Reader {
        document: &document,
        source: &file.text,
        table: &table,
        crlf_ends: file
            .text
            .match_indices("\r\n")
            .map(|(start, crlf)| ByteOffset::from((start + crlf.len()) as u32))
            .collect(),
        model: model_name,
    };
    let mut annotations: Vec<Annotation> = Vec::new();
    let mut failed = Vec::new();
    let mut ids = HashSet::new();
    let mut marks = HashSet::new();
    for (index, entry) in file.annotations.into_iter().enumerate() {
        let quote = entry.quote.clone();
        let result = reader.annotation(entry).and_then(|annotation| {
            let mark = (annotation.span, annotation.label.clone());
            if !ids.insert(annotation.id) {
                Err(words::same_id().to_owned())
            } else if annotation.is_live() && !marks.insert(mark) {
                Err(words::same_mark().to_owned())
            } else {
                Ok(annotation)
            }
        });
        match result {
            Ok(annotation) => annotations.push(annotation),
            Err(reason) => failed.push(Failed {
                index,
                quote,
                reason,
            }),
        }
    }
    let title = match file.title.trim() {
        "" => document.title(),
        title => title.to_owned(),
    };
    let mut records = Vec::new();
    for (index, entry) in file.entity_edits.into_iter().enumerate() {
        let quote = entry.title().to_owned();
        match entry.read() {
            Ok(record) => records.push(record),
            Err(reason) => failed.push(Failed {
                index,
                quote,
                reason: words::not_taken(&reason),
            }),
        }
    }
    let created = Timestamp::parse(&file.created).unwrap_or_default();
    let set: AnnotationSet = annotations.into_iter().collect();
    let labels = file.labels.read().map_err(ParseError::Labels)?;
    Ok(Parsed {
        workspace: Workspace::restore(document, title.into(), created, set)
            .with_labels(&labels)
            .with_note(file.note.into())
            .with_entity_records(records.into_iter().collect()),
        model: file.model,
        failed,
    })
}

struct Reader<'a> {
    document: &'a Document,
    /// The text as the file has it.
    source: &'a str,
    /// Of `source`.
    table: &'a OffsetTable,
    /// Where each CRLF of `source` ends.
    crlf_ends: Vec<ByteOffset>,
    model: Rc<str>,
}

impl Reader<'_> {
    fn annotation(&self, entry: FileAnnotation) -> Result<Annotation, String> {
        let (span, quote) = self.span(entry.start, entry.end)?;
        if quote != entry.quote {
            return Err(words::other_quote(
                &quote.chars().take(40).collect::<String>(),
            ));
        }
        check_span(self.document, span).map_err(|error| error.to_string())?;
        let label = Label::parse(&entry.label).map_err(|error| error.to_string())?;
        let id = AnnotationId::parse(&entry.id).ok_or_else(|| words::bad_id().to_owned())?;
        let origin = match entry.origin {
            FileOrigin::Person => Origin::Person,
            FileOrigin::Model => {
                let (proposed_span, proposed_label) = match entry.proposed {
                    None => (span, label.clone()),
                    Some(proposed) => (
                        self.span(proposed.start, proposed.end)?.0,
                        Label::parse(&proposed.label).map_err(|error| error.to_string())?,
                    ),
                };
                Origin::Model(Proposal {
                    model: entry.model.map_or_else(|| self.model.clone(), Rc::from),
                    confidence: Confidence::new(entry.confidence.unwrap_or_default() as f32),
                    span: proposed_span,
                    label: proposed_label,
                })
            }
        };
        Ok(Annotation {
            id,
            span,
            label,
            origin,
            status: match entry.status {
                FileStatus::Suggested => Status::Suggested,
                FileStatus::Accepted => Status::Accepted,
                FileStatus::Rejected => Status::Rejected,
            },
            created: Timestamp::parse(&entry.created).unwrap_or_default(),
            note: entry.note.into(),
            needs_look: entry.needs_look,
        })
    }

    /// The span in the document of offsets in the file's text, and the file's text there.
    fn span(&self, start: u32, end: u32) -> Result<(ByteSpan, &str), String> {
        let outside = || {
            words::Outside {
                start: &start.to_string(),
                end: &end.to_string(),
            }
            .say()
        };
        let source_start = self
            .table
            .byte_of_code_point(CodePointOffset(start))
            .ok_or_else(outside)?;
        let source_end = self
            .table
            .byte_of_code_point(CodePointOffset(end))
            .ok_or_else(outside)?;
        let quote = self
            .source
            .get(source_start.into()..source_end.into())
            .ok_or_else(outside)?;
        let span = ByteSpan::new(self.in_document(source_start), self.in_document(source_end));
        Ok((span, quote))
    }

    /// Where an offset of the file's text stands in the document: a byte earlier for every CRLF
    /// before it, the one line end that has another length there.
    fn in_document(&self, source: ByteOffset) -> ByteOffset {
        let lost = self.crlf_ends.partition_point(|end| *end <= source);
        source - ByteOffset::from(lost as u32)
    }
}
