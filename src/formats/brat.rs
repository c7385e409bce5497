//! brat standoff: a `.txt` with the text and an `.ann` with a line for each mention,
//! `T1<TAB>PER 2 10<TAB>Ana Ruiz`, in code points. A mention over a line break is cut there
//! (`2 5;6 10`); notes are lines of their own.

use std::collections::{BTreeMap, BTreeSet};

use texts::formats as words;

use super::draft::{Draft, DraftMention};
use super::read_error::ReadError;
use super::{number, tokens};
use crate::annotation::Label;
use crate::document::{ByteOffset, ByteSpan, Document};
use crate::workspace::Workspace;

/// The `.ann` of a document, whose `.txt` is its text.
pub(super) fn write(workspace: &Workspace) -> String {
    let document = workspace.document();
    let mut file = String::new();
    let mut notes = 0;
    for (index, mention) in workspace.annotations().live().enumerate() {
        let number = index + 1;
        let places: Vec<String> = lines(document, mention.span)
            .into_iter()
            .map(|span| {
                let (start, end) = number::code_points(document, span);
                format!("{start} {end}")
            })
            .collect();
        file.push_str(&format!(
            "T{number}\t{} {}\t{}\n",
            tokens::one_word(mention.label.as_str()),
            places.join(";"),
            document.quote(mention.span).replace('\n', " "),
        ));
        if !mention.note.is_empty() {
            notes += 1;
            file.push_str(&format!(
                "#{notes}\tAnnotatorNotes T{number}\t{}\n",
                mention.note.replace(['\n', '\r', '\t'], " "),
            ));
        }
    }
    file
}

/// The parts of a span between its line breaks.
fn lines(document: &Document, span: ByteSpan) -> Vec<ByteSpan> {
    let mut start = span.start();
    document
        .quote(span)
        .split('\n')
        .map(|line| {
            let part = ByteSpan::at(start, ByteOffset::of(line));
            start = part.end() + ByteOffset::of("\n");
            part
        })
        .filter(|part| !part.is_empty())
        .collect()
}

/// The `annotation.conf` that lets brat show these labels.
pub(super) fn configuration(workspaces: &[Workspace]) -> String {
    let mut labels: BTreeSet<String> = Label::BUILT_IN.iter().map(Label::to_string).collect();
    for mention in workspaces
        .iter()
        .flat_map(|workspace| workspace.annotations().live())
    {
        labels.insert(tokens::one_word(mention.label.as_str()));
    }
    let labels: Vec<String> = labels.into_iter().collect();
    format!(
        "[entities]\n{}\n\n[relations]\n\n[events]\n\n[attributes]\n",
        labels.join("\n")
    )
}

/// Reads an `.ann`; `text` is its `.txt`, where there is one. Relations, events and attributes are
/// passed over.
pub(super) fn read(annotations: &str, text: Option<&str>) -> Result<Draft, ReadError> {
    let mut mentions: Vec<DraftMention> = Vec::new();
    let mut index_of: BTreeMap<&str, usize> = BTreeMap::new();
    for (index, line) in annotations.lines().enumerate() {
        let refuse = |reason: &str| ReadError::Line {
            line: index + 1,
            reason: reason.to_owned(),
        };
        let mut fields = line.splitn(3, '\t');
        let (id, what, quote) = (
            fields.next().unwrap_or_default(),
            fields.next().unwrap_or_default(),
            fields.next(),
        );
        if id.starts_with('T') {
            let (label, places) = what
                .split_once(' ')
                .ok_or_else(|| refuse(words::label_and_offsets()))?;
            let offsets = ends(places).ok_or_else(|| refuse(words::two_numbers()))?;
            index_of.insert(id, mentions.len());
            mentions.push(DraftMention {
                quote: quote.map(str::to_owned),
                ..DraftMention::at(offsets.0, offsets.1, label)
            });
        } else if id.starts_with('#')
            && let Some(mention) = what
                .split_once(' ')
                .and_then(|(_, id)| index_of.get(id))
                .and_then(|index| mentions.get_mut(*index))
        {
            quote.unwrap_or_default().clone_into(&mut mention.note);
        }
    }
    Ok(Draft {
        text: text.map(str::to_owned),
        mentions,
        ..Draft::default()
    })
}

/// Where the first part starts and the last ends.
fn ends(places: &str) -> Option<(u32, u32)> {
    let part = |part: &str| -> Option<(u32, u32)> {
        let (start, end) = part.split_once(' ')?;
        Some((start.parse().ok()?, end.trim().parse().ok()?))
    };
    let (first, last) = (places.split(';').next()?, places.split(';').next_back()?);
    Some((part(first)?.0, part(last)?.1))
}
