//! Reads a file in whichever format it is, by what is in it rather than by its name.

use std::collections::HashMap;

use serde_json::Value;

use super::archive;
use super::draft::Draft;
use super::format::{File, Format};
use super::gloss_json::{self, Parsed};
use super::read_error::ReadError;
use super::{
    brat, conll, csv, displacy, doccano, html, hugging_face, json_lines, label_studio, limits,
    markdown, prodigy, spacy, uima_cas, web_annotation,
};

/// A document from a file.
#[derive(Debug)]
pub enum Content {
    /// Of Gloss, with all that belongs to it.
    Gloss(Box<Parsed>),
    /// Of another tool, to be held against a text.
    Draft(Format, Draft),
}

/// A file that was looked into.
#[derive(Debug)]
pub struct Opened {
    /// Its name; of one in an archive, its name there.
    pub name: String,
    /// The documents in it, or why there are none.
    pub contents: Result<Vec<Content>, ReadError>,
}

/// Reads the documents of a file; of an archive, those of the files in it.
///
/// # Errors
/// When it is in no format that is known, or breaks the one that it is in; of an archive, when that
/// is so of one of its files.
pub fn read(file: &File) -> Result<Vec<Content>, ReadError> {
    let mut contents = Vec::new();
    for opened in read_files(std::slice::from_ref(file), None) {
        contents.extend(opened.contents?);
    }
    if contents.is_empty() && archive::is_zip(&file.bytes) {
        return Err(ReadError::Unknown);
    }
    Ok(contents)
}

/// Reads several files, each by itself: one that cannot be read does not stop the others. Archives
/// are unpacked, and the `.txt` of a standoff file goes with its `.ann`. Without a `known` format each
/// is recognised by itself.
pub fn read_files(files: &[File], known: Option<Format>) -> Vec<Opened> {
    let by_name: HashMap<&str, &File> = files
        .iter()
        .map(|file| (file.name.as_str(), file))
        .collect();
    let stem = |name: &str| name.rsplit_once('.').map(|(stem, _)| stem.to_owned());
    let twin = |name: &str, ending: &str| {
        stem(name).and_then(|stem| by_name.get(format!("{stem}.{ending}").as_str()).copied())
    };
    let mut opened = Vec::new();
    for file in files {
        let ending = file.name.rsplit_once('.').map_or("", |(_, ending)| ending);
        let contents = match ending {
            _ if archive::is_zip(&file.bytes) => {
                match archive::unpack(&file.bytes) {
                    // An archive in an archive is not unpacked: that could go on for ever.
                    Ok(inner) => opened.extend(read_files(
                        &inner
                            .into_iter()
                            .filter(|file| !archive::is_zip(&file.bytes))
                            .collect::<Vec<_>>(),
                        known,
                    )),
                    Err(error) => opened.push(Opened {
                        name: file.name.clone(),
                        contents: Err(error),
                    }),
                }
                continue;
            }
            "ann" => read_standoff(file, twin(&file.name, "txt")),
            // The texts of standoff files, and what configures other tools.
            "txt" if twin(&file.name, "ann").is_some() => continue,
            "conf" | "xml" => continue,
            _ => text(&file.bytes).and_then(|text| {
                let format = known
                    .or_else(|| detect(&file.name, text))
                    .ok_or_else(|| unknown(text))?;
                read_as(format, text)
            }),
        };
        opened.push(Opened {
            name: file.name.clone(),
            contents,
        });
    }
    opened
}

fn read_standoff(file: &File, twin: Option<&File>) -> Result<Vec<Content>, ReadError> {
    let twin = twin.map(|twin| text(&twin.bytes)).transpose()?;
    let mut draft = brat::read(text(&file.bytes)?, twin)?;
    let name = file.name.rsplit(['/', '\\']).next().unwrap_or_default();
    if twin.is_some() {
        name.trim_end_matches(".ann").clone_into(&mut draft.title);
    }
    limits::check(vec![Content::Draft(Format::Brat, draft)])
}

/// Reads the documents of a file in a format that is known.
///
/// # Errors
/// When it breaks the format.
pub fn read_as(format: Format, text: &str) -> Result<Vec<Content>, ReadError> {
    let gloss = |json: &str| {
        gloss_json::parse(json)
            .map(|parsed| vec![Content::Gloss(Box::new(parsed))])
            .map_err(|error| ReadError::Gloss(error.to_string()))
            .and_then(limits::check)
    };
    let drafts = match format {
        Format::GlossJson => return gloss(text),
        Format::Html => return gloss(html::data(text)?),
        Format::WebAnnotation => web_annotation::read(text)?,
        Format::Doccano => doccano::read(text)?,
        Format::LabelStudio => label_studio::read(text)?,
        Format::Spacy => spacy::read(text)?,
        Format::Prodigy => prodigy::read(text)?,
        Format::Brat => vec![brat::read(text, None)?],
        Format::Conll => conll::read(text)?,
        Format::HuggingFace => hugging_face::read(text)?,
        Format::Displacy => displacy::read(text)?,
        Format::UimaCas => uima_cas::read(text)?,
        Format::Csv => csv::read(text)?,
        Format::Markdown => vec![markdown::read(text)],
    };
    let contents = drafts.into_iter();
    limits::check(
        contents
            .map(|draft| Content::Draft(format, draft))
            .collect(),
    )
}

/// Why a text is in no format: JSON that breaks off, or is nested without end, says so itself.
fn unknown(text: &str) -> ReadError {
    let start = text.trim_start();
    let first = serde_json::Deserializer::from_str(start)
        .into_iter::<Value>()
        .next();
    match first {
        Some(Err(error)) if start.starts_with(['{', '[']) => ReadError::Line {
            line: error.line(),
            reason: json_lines::reason(&error),
        },
        _ => ReadError::Unknown,
    }
}

/// Whether a text begins like something that [`has_annotations`] must be asked of. It is quick, and
/// passes over articles only.
pub fn may_have_annotations(text: &str) -> bool {
    let start = start_of(text);
    let first_line = start.lines().next().unwrap_or_default();
    start.starts_with(['{', '[', '<'])
        || is_csv(first_line)
        || is_brat(first_line)
        || is_conll(start)
}

/// Whether a text holds annotations, and is no mere article: of web pages only our own reports do, of
/// Markdown only what has links to labels in it.
pub fn has_annotations(name: &str, text: &str) -> bool {
    match detect(name, text) {
        Some(Format::Html) => html::data(text).is_ok(),
        Some(Format::Markdown) => text.contains("](#"),
        Some(_) => true,
        None => false,
    }
}

/// Whether bytes are those of an archive.
pub fn is_archive(bytes: &[u8]) -> bool {
    archive::is_zip(bytes)
}

/// The format of a text, where it is one of those.
pub fn detect(name: &str, text: &str) -> Option<Format> {
    let start = start_of(text);
    if start.starts_with(['{', '[']) && !name.ends_with(".md") {
        return json(start);
    }
    let first_line = start.lines().next().unwrap_or_default();
    if html::data(text).is_ok() {
        Some(Format::Html)
    } else if is_csv(first_line) {
        Some(Format::Csv)
    } else if is_brat(first_line) {
        Some(Format::Brat)
    } else if is_conll(start) {
        Some(Format::Conll)
    } else if name.ends_with(".md") {
        Some(Format::Markdown)
    } else if start.starts_with('<') {
        Some(Format::Html)
    } else {
        None
    }
}

fn start_of(text: &str) -> &str {
    text.trim_start_matches('\u{feff}').trim_start()
}

/// Which JSON it is, by the fields of its first value.
fn json(text: &str) -> Option<Format> {
    // Of JSON Lines the first line tells as much as all of them.
    let value: Value = serde_json::Deserializer::from_str(text)
        .into_iter()
        .next()?
        .ok()?;
    let first = match &value {
        Value::Array(values) => values.first()?,
        value => value,
    };
    if let Value::Array(_) | Value::String(_) = first {
        return Some(Format::Spacy);
    }
    let has = |name: &str| first.get(name).is_some();
    let is = |name: &str, expected: &str| {
        first
            .get(name)
            .and_then(Value::as_str)
            .is_some_and(|value| value.starts_with(expected))
    };
    if is("format", "gloss") {
        Some(Format::GlossJson)
    } else if has("%FEATURE_STRUCTURES") {
        Some(Format::UimaCas)
    } else if is("type", "Annotation") || (has("@context") && has("target")) {
        Some(Format::WebAnnotation)
    } else if has("data") && (has("annotations") || has("predictions") || has("completions")) {
        Some(Format::LabelStudio)
    } else if has("tokens") && (has("ner_tags") || has("tags") || has("labels")) {
        Some(Format::HuggingFace)
    } else if has("text") && has("ents") {
        Some(Format::Displacy)
    } else if has("text") && (has("spans") || has("tokens")) {
        Some(Format::Prodigy)
    } else if has("text") && (has("label") || has("labels") || has("entities")) {
        Some(Format::Doccano)
    } else {
        None
    }
}

fn is_csv(line: &str) -> bool {
    line.starts_with("title,sha256,start,end,")
}

fn is_brat(line: &str) -> bool {
    line.strip_prefix('T')
        .and_then(|rest| rest.split_once('\t'))
        .is_some_and(|(number, _)| {
            !number.is_empty() && number.bytes().all(|byte| byte.is_ascii_digit())
        })
}

/// Columns with a tag at the end, on the first lines that are not blank; a mention among them, since
/// "O" alone could end a line of anything.
fn is_conll(text: &str) -> bool {
    const LOOKED_AT: usize = 200;
    let mut lines = text
        .lines()
        .filter(|line| !line.trim().is_empty() && !line.starts_with('#'))
        .take(LOOKED_AT)
        .peekable();
    if lines
        .peek()
        .is_some_and(|first| first.starts_with("-DOCSTART-"))
    {
        return true;
    }
    let mut tagged = false;
    lines.all(|line| {
        let mut columns = line.split_whitespace();
        let last = columns.next_back().unwrap_or_default();
        tagged |= last != "O";
        columns.next().is_some() && conll::is_tag(last)
    }) && tagged
}

fn text(bytes: &[u8]) -> Result<&str, ReadError> {
    let text = std::str::from_utf8(bytes).map_err(|_| ReadError::NotText)?;
    Ok(text.trim_start_matches('\u{feff}'))
}
