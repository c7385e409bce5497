//! Documents out of files in any format, with what went wrong told on standard error.

use std::fs;
use std::path::PathBuf;

use anyhow::{Context as _, Result};
use gloss::annotation::Stamp;
use gloss::document::Document;
use gloss::formats::gloss_json::ModelName;
use gloss::formats::{
    Content, Draft, Failed, File, Format, Imported, OffsetUnit, Opened, land, land_on, read_files,
};
use gloss::timestamp::Timestamp;
use gloss::workspace::Workspace;

use crate::choice::{format_parser, unit_parser};
use crate::source::{self, Source};

/// What documents are read from.
#[derive(Debug, clap::Args)]
pub(crate) struct ReadArguments {
    /// The format of the files, where it is not to be recognised.
    #[arg(long, value_name = "FORMAT", value_parser = format_parser())]
    from: Option<Format>,
    /// What the files count offsets in, where that is not to be proved.
    #[arg(long, value_name = "UNIT", value_parser = unit_parser())]
    unit: Option<OffsetUnit>,
    /// The texts that files without text belong to (CSV, standoff), as files or folders.
    #[arg(long, value_name = "PATH")]
    text: Vec<PathBuf>,
}

impl ReadArguments {
    /// What the files are said to count offsets in.
    pub(crate) fn unit(&self) -> Option<OffsetUnit> {
        self.unit
    }
}

/// A document that was read.
#[derive(Debug)]
pub(crate) struct Read {
    /// What its file is called, without ending; where several came from one file, none.
    pub(crate) name: Option<String>,
    pub(crate) workspace: Workspace,
    pub(crate) model: Option<ModelName>,
}

/// Documents, and whether all was well.
#[derive(Debug, Default)]
pub(crate) struct Documents {
    pub(crate) read: Vec<Read>,
    pub(crate) complete: bool,
}

/// What is in files, not yet held against a text.
pub(crate) fn open(paths: &[PathBuf], arguments: &ReadArguments) -> (Vec<Opened>, bool) {
    let mut complete = true;
    let mut files: Vec<File> = Vec::new();
    for source in source::sources(paths) {
        let read = source.and_then(|source| {
            let file = source.read()?;
            files.extend(text_beside(&source));
            Ok(file)
        });
        match read {
            Ok(file) => files.push(file),
            Err(error) => {
                eprintln!("gloss: {error:#}");
                complete = false;
            }
        }
    }
    files.sort_by(|one, other| one.name.cmp(&other.name));
    files.dedup_by(|one, other| one.name == other.name);
    (read_files(&files, arguments.from), complete)
}

/// The text of a standoff file, where it lies beside it.
fn text_beside(source: &Source) -> Option<File> {
    let path = source.path.with_extension("txt");
    let is_standoff = source
        .path
        .extension()
        .is_some_and(|ending| ending == "ann");
    let bytes = fs::read(&path).ok().filter(|_| is_standoff)?;
    Some(File {
        name: path.display().to_string(),
        bytes,
    })
}

/// Reads documents, and tells of each file what was in it.
pub(crate) fn read(paths: &[PathBuf], arguments: &ReadArguments) -> Result<Documents> {
    let texts = texts(&arguments.text)?;
    let (opened, complete) = open(paths, arguments);
    let mut documents = Documents {
        complete,
        ..Documents::default()
    };
    for Opened { name, contents } in opened {
        let contents = match contents {
            Ok(contents) => contents,
            Err(error) => {
                eprintln!("{name}: {error}");
                documents.complete = false;
                continue;
            }
        };
        let stem = match contents.len() {
            1 => Some(stem(&name)),
            _ => None,
        };
        for content in contents {
            match land_content(content, arguments.unit, &texts) {
                Ok(landed) => {
                    documents.complete &= landed.tell(&name);
                    documents.read.push(Read {
                        name: stem.clone(),
                        workspace: landed.workspace,
                        model: landed.model,
                    });
                }
                Err(reason) => {
                    eprintln!("{name}: {reason}");
                    documents.complete = false;
                }
            }
        }
    }
    Ok(documents)
}

/// The name of a file without its folders and its ending, "a" of "b/a.gloss.json".
fn stem(name: &str) -> String {
    let name = name.rsplit(['/', '\\']).next().unwrap_or(name);
    let endings = Format::ALL.map(|format| format!(".{}", format.extension()));
    endings
        .iter()
        .find_map(|ending| name.strip_suffix(ending.as_str()))
        .or_else(|| name.rsplit_once('.').map(|(stem, _)| stem))
        .filter(|stem| !stem.is_empty())
        .unwrap_or(name)
        .to_owned()
}

/// A document that a file's marks were held against.
#[derive(Debug)]
pub(crate) struct Landed {
    pub(crate) workspace: Workspace,
    model: Option<ModelName>,
    format: Format,
    found_again: usize,
    failed: Vec<Failed>,
    unit: Option<UnitNote>,
}

#[derive(Debug)]
enum UnitNote {
    /// Another unit than the format's was proved.
    Other(OffsetUnit),
    /// Another would fit better, and nothing proves it.
    Likelier(OffsetUnit),
}

impl Landed {
    /// Tells what came of a file; false where something could not be taken.
    pub(crate) fn tell(&self, name: &str) -> bool {
        let mentions = self.workspace.annotations().live().count();
        eprintln!("{name}: {}, {mentions} mentions", self.format.name());
        match self.unit {
            None => {}
            Some(UnitNote::Other(unit)) => {
                eprintln!("  its offsets count {}, as its quotes prove", unit.noun());
            }
            Some(UnitNote::Likelier(unit)) => eprintln!(
                "  its offsets may count {}: more of its mentions begin and end with words then; \
                 say so with --unit",
                unit.noun()
            ),
        }
        if self.found_again > 0 {
            eprintln!(
                "  {} did not stand where the file says, and were found by their words",
                self.found_again
            );
        }
        if !self.failed.is_empty() {
            eprintln!("  {} could not be taken:", self.failed.len());
        }
        for failed in &self.failed {
            let place = failed.index + 1;
            eprintln!("    mention {place} “{}”: {}", failed.quote, failed.reason);
        }
        self.failed.is_empty()
    }
}

/// Makes a document of what is in a file: with its own text, or one of `texts`.
pub(crate) fn land_content(
    content: Content,
    unit: Option<OffsetUnit>,
    texts: &[Document],
) -> Result<Landed, String> {
    match content {
        Content::Gloss(parsed) => Ok(Landed {
            workspace: parsed.workspace,
            model: parsed.model,
            format: Format::GlossJson,
            found_again: 0,
            failed: parsed.failed,
            unit: None,
        }),
        Content::Draft(format, draft) => {
            let draft = match unit {
                Some(unit) => draft.counted_in(unit),
                None => draft,
            };
            let imported = match (&draft.text, text_of(&draft, texts)) {
                (None, Some(document)) => land_on(&draft, document, &"".into(), stamp(document)),
                _ => land(&draft, &"".into(), stamp_of(&draft)).map_err(|error| match texts {
                    [] if draft.text.is_none() => {
                        "this file has no text in it: say with --text where its text is".to_owned()
                    }
                    _ => error.to_string(),
                })?,
            };
            Ok(landed(format, &draft, imported))
        }
    }
}

/// Holds a file's marks against a document that is there already.
pub(crate) fn land_beside(
    content: Content,
    unit: Option<OffsetUnit>,
    document: &Document,
) -> Result<Landed, String> {
    match content {
        Content::Gloss(parsed) if parsed.workspace.document() != document => {
            Err("the texts are not the same".to_owned())
        }
        Content::Draft(format, draft) => {
            let draft = match unit {
                Some(unit) => draft.counted_in(unit),
                None => draft,
            };
            let imported = land_on(&draft, document, &"".into(), stamp(document));
            Ok(landed(format, &draft, imported))
        }
        content @ Content::Gloss(_) => land_content(content, unit, &[]),
    }
}

fn landed(format: Format, draft: &Draft, imported: Imported) -> Landed {
    let unit = match imported.proof.likelier {
        Some(likelier) => Some(UnitNote::Likelier(likelier)),
        None if imported.proof.unit != draft.unit => Some(UnitNote::Other(imported.proof.unit)),
        None => None,
    };
    Landed {
        workspace: imported.workspace,
        model: None,
        format,
        found_again: imported.found_again,
        failed: imported.failed,
        unit,
    }
}

/// The text that marks without text belong to: the one with their checksum, or the only one.
fn text_of<'a>(draft: &Draft, texts: &'a [Document]) -> Option<&'a Document> {
    let by_sha256 = texts
        .iter()
        .find(|document| draft.sha256.as_ref() == Some(&document.sha256()));
    match (by_sha256, texts) {
        (Some(document), _) => Some(document),
        (None, [only]) => Some(only),
        _ => None,
    }
}

/// The texts at these paths.
fn texts(paths: &[PathBuf]) -> Result<Vec<Document>> {
    source::sources(paths)
        .into_iter()
        .map(|source| {
            let source = source?;
            let text = String::from_utf8(source.read()?.bytes)
                .with_context(|| format!("{} is not text in UTF-8", source.name()))?;
            Document::new(text.trim_start_matches('\u{feff}')).with_context(|| source.name())
        })
        .collect()
}

/// Ids are made from the text, so that the same file gets the same ones.
pub(crate) fn stamp(document: &Document) -> Stamp {
    let digits = document.sha256();
    let salt = digits
        .get(..16)
        .and_then(|digits| u64::from_str_radix(digits, 16).ok())
        .unwrap_or_default();
    Stamp { at: now(), salt }
}

fn stamp_of(draft: &Draft) -> Stamp {
    let document = draft.text.as_deref().map(Document::new);
    match document {
        Some(Ok(document)) => stamp(&document),
        _ => Stamp { at: now(), salt: 0 },
    }
}

pub(crate) fn now() -> Timestamp {
    Timestamp::from_milliseconds(jiff::Timestamp::now().as_millisecond())
}
