//! JSON Lines in, JSON Lines out, one line in memory at a time, however long the input is.

use std::io::{BufRead, Read as _, Write};

use anyhow::{Context as _, Result};
use gloss::document::{LONGEST_TEXT, OffsetTable};
use ner::{Model, Recogniser as _};
use serde::{Deserialize, Serialize};

#[derive(Deserialize)]
struct Input {
    id: String,
    text: String,
}

#[derive(Serialize)]
struct Output<'a> {
    id: &'a str,
    mentions: Vec<Found>,
}

#[derive(Serialize)]
struct Found {
    start: u32,
    end: u32,
    label: &'static str,
    confidence: f32,
}

#[derive(Serialize)]
struct Failure {
    id: Option<String>,
    line: usize,
    error: String,
}

/// The longest line that is read, in bytes: the longest text, with each byte of it as a JSON escape.
const LONGEST_LINE: u64 = LONGEST_TEXT as u64 * 6;

/// Annotates line by line; false when a line could not be read, which then has an `error` in the
/// place of `mentions`. Blank lines are passed over.
pub(crate) fn run(
    model: &Model,
    input: &mut (impl BufRead + ?Sized),
    output: &mut impl Write,
) -> Result<bool> {
    let mut all = true;
    let mut line = Vec::new();
    let mut number = 0;
    loop {
        line.clear();
        number += 1;
        let mut bounded = (&mut *input).take(LONGEST_LINE);
        let read = bounded
            .read_until(b'\n', &mut line)
            .context("could not read the input")?;
        if read == 0 {
            break;
        }
        if read as u64 == LONGEST_LINE && !line.ends_with(b"\n") {
            line = Vec::new();
            input
                .skip_until(b'\n')
                .context("could not read the input")?;
            all = false;
            let failure = Failure {
                id: None,
                line: number,
                error: format!("the line is longer than {} MB", LONGEST_LINE / 1_000_000),
            };
            serde_json::to_writer(&mut *output, &failure)?;
            output.write_all(b"\n")?;
            continue;
        }
        if line.iter().all(u8::is_ascii_whitespace) {
            continue;
        }
        match serde_json::from_slice::<Input>(&line) {
            Ok(Input { id, text }) => {
                let mentions = mentions(model, &text);
                serde_json::to_writer(&mut *output, &Output { id: &id, mentions })?;
            }
            Err(error) => {
                all = false;
                let failure = Failure {
                    id: id_of(&line),
                    line: number,
                    error: error.to_string(),
                };
                serde_json::to_writer(&mut *output, &failure)?;
            }
        }
        output.write_all(b"\n")?;
    }
    Ok(all)
}

/// The id of a line that is JSON but not a text.
fn id_of(line: &[u8]) -> Option<String> {
    let value: serde_json::Value = serde_json::from_slice(line).ok()?;
    value.get("id")?.as_str().map(str::to_owned)
}

/// The mentions of a text in code points.
fn mentions(model: &Model, text: &str) -> Vec<Found> {
    let table = OffsetTable::new(text);
    let point_at = |byte: usize| {
        let byte = u32::try_from(byte).unwrap_or(u32::MAX);
        table.code_point_of(byte.into()).0
    };
    model
        .recognise(text)
        .iter()
        .map(|mention| Found {
            start: point_at(mention.span.start),
            end: point_at(mention.span.end),
            label: mention.label.as_str(),
            confidence: mention.confidence,
        })
        .collect()
}
