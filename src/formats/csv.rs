//! CSV (RFC 4180): a mention a row, offsets in code points, for spreadsheets and data frames. It
//! holds no text, so that it is read onto the article that is open.
//!
//! A spreadsheet runs cells that begin with `=`, `+`, `-` or `@` as formulas, which a text can be
//! made to hold: these get an apostrophe before them, as OWASP advises, and lose it again on the
//! way back.

use serde::{Deserialize, Serialize};

use super::draft::{Draft, DraftMention};
use super::number;
use super::read_error::ReadError;
use crate::annotation::Status;
use crate::workspace::Workspace;

#[derive(Serialize, Deserialize)]
struct Row {
    title: String,
    sha256: String,
    start: u32,
    end: u32,
    quote: String,
    label: String,
    status: String,
    confidence: Option<f64>,
    note: String,
}

/// The first row, which is there even where no other is.
const COLUMNS: [&str; 9] = [
    "title",
    "sha256",
    "start",
    "end",
    "quote",
    "label",
    "status",
    "confidence",
    "note",
];

const SUGGESTED: &str = "suggested";

pub(super) fn write(workspaces: &[Workspace]) -> String {
    let mut writer = ::csv::WriterBuilder::new()
        .has_headers(false)
        .from_writer(Vec::new());
    let _ = writer.write_record(COLUMNS);
    for workspace in workspaces {
        let document = workspace.document();
        let sha256 = document.sha256();
        for mention in workspace.annotations().live() {
            let (start, end) = number::code_points(document, mention.span);
            // Writing to memory does not fail.
            let _ = writer.serialize(Row {
                title: guard(workspace.title()),
                sha256: sha256.clone(),
                start,
                end,
                quote: guard(document.quote(mention.span)),
                label: guard(mention.label.as_str()),
                status: match mention.status {
                    Status::Suggested => SUGGESTED.to_owned(),
                    Status::Accepted | Status::Rejected => "accepted".to_owned(),
                },
                confidence: mention.confidence().map(number::decimal),
                note: guard(&mention.note),
            });
        }
    }
    let bytes = writer.into_inner().unwrap_or_default();
    String::from_utf8(bytes).unwrap_or_default()
}

/// Reads the columns that [`write`] gives, in any order; those of other documents become drafts of
/// their own.
pub(super) fn read(file: &str) -> Result<Vec<Draft>, ReadError> {
    let mut drafts: Vec<Draft> = Vec::new();
    let mut reader = ::csv::Reader::from_reader(file.as_bytes());
    for (index, row) in reader.deserialize::<Row>().enumerate() {
        let row = row.map_err(|error| ReadError::Line {
            line: index + 2,
            reason: error.to_string(),
        })?;
        let title = unguard(&row.title);
        let mention = DraftMention {
            quote: Some(unguard(&row.quote)),
            suggested: (row.status == SUGGESTED).then(|| row.confidence.unwrap_or_default() as f32),
            note: unguard(&row.note),
            ..DraftMention::at(row.start, row.end, unguard(&row.label))
        };
        match drafts.last_mut() {
            Some(draft) if draft.sha256.as_ref() == Some(&row.sha256) => {
                draft.mentions.push(mention);
            }
            _ => drafts.push(Draft {
                title,
                sha256: Some(row.sha256),
                mentions: vec![mention],
                ..Draft::default()
            }),
        }
    }
    Ok(drafts)
}

/// What a spreadsheet takes for the start of a formula, or we for a guard.
const GUARDED: [char; 7] = ['=', '+', '-', '@', '\t', '\r', '\''];

fn guard(cell: &str) -> String {
    if cell.starts_with(GUARDED) {
        format!("'{cell}")
    } else {
        cell.to_owned()
    }
}

fn unguard(cell: &str) -> String {
    cell.strip_prefix('\'')
        .filter(|rest| rest.starts_with(GUARDED))
        .unwrap_or(cell)
        .to_owned()
}
