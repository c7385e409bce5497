//! The formats that Gloss writes and reads, and what each can hold.

use std::fmt;

use super::gloss_json::{self, ModelName};
use super::{
    brat, conll, csv, displacy, doccano, html, hugging_face, label_studio, markdown, prodigy,
    spacy, uima_cas, web_annotation,
};
use crate::workspace::Workspace;

/// A format of files.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Format {
    /// Gloss JSON, which holds everything.
    GlossJson,
    /// W3C Web Annotation.
    WebAnnotation,
    /// doccano JSONL.
    Doccano,
    /// Label Studio JSON.
    LabelStudio,
    /// spaCy's training data in JSON.
    Spacy,
    /// Prodigy JSONL.
    Prodigy,
    /// brat standoff.
    Brat,
    /// CoNLL-2003.
    Conll,
    /// Token classification with Hugging Face `datasets`.
    HuggingFace,
    /// displaCy's manual data.
    Displacy,
    /// UIMA CAS JSON.
    UimaCas,
    /// CSV, a mention a row.
    Csv,
    /// Markdown with mentions as links.
    Markdown,
    /// A report to read and print.
    Html,
}

/// What a format can hold besides spans with a label.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Holds {
    /// The text itself, so that the file can be opened by itself.
    pub text: bool,
    /// Every space and line end of the text.
    pub white_space: bool,
    /// White space at the ends of a mention.
    pub padded_mentions: bool,
    /// Mentions inside each other or overlapping.
    pub overlaps: bool,
    /// White space in the name of a label.
    pub spaces_in_labels: bool,
    /// What is suggested and what is decided.
    pub status: bool,
    /// How sure the recogniser was.
    pub confidence: bool,
    /// Notes on mentions.
    pub notes: bool,
    /// Which mentions name the same, ids, times, and what was rejected.
    pub everything_else: bool,
}

/// A file to be written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct File {
    /// Its name, with its ending.
    pub name: String,
    /// What is in it.
    pub bytes: Vec<u8>,
}

/// Why a file cannot be read at all.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ReadError {
    /// A line of it breaks the format.
    Line {
        /// Which, from 1.
        line: usize,
        /// What is wrong with it.
        reason: String,
    },
    /// A document in it breaks the format.
    Document {
        /// Which, from 1.
        document: usize,
        /// What is wrong with it.
        reason: String,
    },
    /// It is an archive that cannot be unpacked.
    Archive {
        /// Why.
        reason: String,
    },
    /// It is HTML without the data that a report of Gloss carries.
    NoReport,
    /// It is Gloss JSON that cannot be read.
    Gloss(String),
    /// It is not text in UTF-8.
    NotText,
    /// It is in none of the formats.
    Unknown,
}

impl fmt::Display for ReadError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            ReadError::Line { line, reason } => {
                write!(f, "Line {line} of this file cannot be read: {reason}.")
            }
            ReadError::Document { document, reason } => {
                write!(f, "Document {document} of this file cannot be read: {reason}.")
            }
            ReadError::Archive { reason } => {
                write!(f, "This archive cannot be unpacked: {reason}.")
            }
            ReadError::NoReport => f.write_str(
                "This is a web page, and no report that Gloss wrote. Copy its article and paste it.",
            ),
            ReadError::Gloss(reason) => f.write_str(reason),
            ReadError::NotText => f.write_str(
                "This file is not text in UTF-8. Save it as UTF-8 in the program that wrote it.",
            ),
            ReadError::Unknown => f.write_str(
                "This file is in no format that Gloss knows. Export it as one of the formats in the \
                 list, or paste the text of the article.",
            ),
        }
    }
}

impl std::error::Error for ReadError {}

impl Format {
    /// All of them, in the order in which they are offered.
    pub const ALL: [Format; 14] = [
        Format::GlossJson,
        Format::WebAnnotation,
        Format::Doccano,
        Format::LabelStudio,
        Format::Spacy,
        Format::Prodigy,
        Format::Brat,
        Format::Conll,
        Format::HuggingFace,
        Format::Displacy,
        Format::UimaCas,
        Format::Csv,
        Format::Markdown,
        Format::Html,
    ];

    /// What it is called on the page.
    pub fn name(self) -> &'static str {
        match self {
            Format::GlossJson => "Gloss JSON",
            Format::WebAnnotation => "W3C Web Annotation",
            Format::Doccano => "doccano JSONL",
            Format::LabelStudio => "Label Studio JSON",
            Format::Spacy => "spaCy JSON",
            Format::Prodigy => "Prodigy JSONL",
            Format::Brat => "brat standoff",
            Format::Conll => "CoNLL-2003",
            Format::HuggingFace => "Hugging Face JSONL",
            Format::Displacy => "displaCy JSON",
            Format::UimaCas => "UIMA CAS JSON (INCEpTION)",
            Format::Csv => "CSV",
            Format::Markdown => "Markdown",
            Format::Html => "HTML report",
        }
    }

    /// What it is called on the command line.
    pub fn key(self) -> &'static str {
        match self {
            Format::GlossJson => "gloss",
            Format::WebAnnotation => "web-annotation",
            Format::Doccano => "doccano",
            Format::LabelStudio => "label-studio",
            Format::Spacy => "spacy",
            Format::Prodigy => "prodigy",
            Format::Brat => "brat",
            Format::Conll => "conll",
            Format::HuggingFace => "hugging-face",
            Format::Displacy => "displacy",
            Format::UimaCas => "uima-cas",
            Format::Csv => "csv",
            Format::Markdown => "markdown",
            Format::Html => "html",
        }
    }

    /// The format with this key.
    pub fn parse(key: &str) -> Option<Format> {
        Format::ALL.into_iter().find(|format| format.key() == key)
    }

    /// The ending of its files, after the name of the document.
    pub fn extension(self) -> &'static str {
        match self {
            Format::GlossJson => "gloss.json",
            Format::WebAnnotation => "jsonld",
            Format::Doccano => "doccano.jsonl",
            Format::LabelStudio => "label-studio.json",
            Format::Spacy => "spacy.json",
            Format::Prodigy => "prodigy.jsonl",
            Format::Brat => "ann",
            Format::Conll => "conll",
            Format::HuggingFace => "hugging-face.jsonl",
            Format::Displacy => "displacy.json",
            Format::UimaCas => "cas.json",
            Format::Csv => "csv",
            Format::Markdown => "md",
            Format::Html => "html",
        }
    }

    /// What it can hold.
    pub fn holds(self) -> Holds {
        let all = Holds {
            text: true,
            white_space: true,
            padded_mentions: true,
            overlaps: true,
            spaces_in_labels: true,
            status: true,
            confidence: true,
            notes: true,
            everything_else: true,
        };
        let spans = Holds {
            status: false,
            confidence: false,
            notes: false,
            everything_else: false,
            ..all
        };
        let flat = Holds {
            overlaps: false,
            ..spans
        };
        let words = Holds {
            white_space: false,
            padded_mentions: false,
            spaces_in_labels: false,
            ..flat
        };
        match self {
            Format::GlossJson | Format::Html => all,
            Format::WebAnnotation | Format::LabelStudio => Holds {
                everything_else: false,
                ..all
            },
            Format::Csv => Holds {
                text: false,
                everything_else: false,
                ..all
            },
            Format::Brat => Holds {
                padded_mentions: false,
                spaces_in_labels: false,
                notes: true,
                ..spans
            },
            Format::Doccano | Format::Spacy | Format::Prodigy | Format::UimaCas => spans,
            Format::Displacy | Format::Markdown => flat,
            Format::Conll | Format::HuggingFace => words,
        }
    }

    /// The files of some documents. Formats that hold one document a file give one for each, others
    /// one for all.
    pub fn write(self, workspaces: &[Workspace], model: Option<&ModelName>) -> Vec<File> {
        match self {
            Format::GlossJson => self.each(workspaces, |one| gloss_json::write(one, model)),
            Format::WebAnnotation => self.each(workspaces, web_annotation::write),
            Format::UimaCas => self.each(workspaces, uima_cas::write),
            Format::Markdown => self.each(workspaces, markdown::write),
            Format::Html => self.each(workspaces, |one| html::write(one, model)),
            Format::Doccano => self.all(workspaces, doccano::write(workspaces)),
            Format::Spacy => self.all(workspaces, spacy::write(workspaces)),
            Format::Prodigy => self.all(workspaces, prodigy::write(workspaces)),
            Format::Conll => self.all(workspaces, conll::write(workspaces)),
            Format::HuggingFace => self.all(workspaces, hugging_face::write(workspaces)),
            Format::Displacy => self.all(workspaces, displacy::write(workspaces)),
            Format::Csv => self.all(workspaces, csv::write(workspaces)),
            Format::LabelStudio => {
                let mut files = self.all(workspaces, label_studio::write(workspaces));
                files.push(File {
                    name: "labelling-config.xml".to_owned(),
                    bytes: label_studio::configuration(workspaces).into_bytes(),
                });
                files
            }
            Format::Brat => {
                let mut files = self.each(workspaces, brat::write);
                let texts =
                    names(workspaces, "txt")
                        .into_iter()
                        .zip(workspaces)
                        .map(|(name, one)| File {
                            name,
                            bytes: one.document().text().as_bytes().to_vec(),
                        });
                files.extend(texts);
                files.push(File {
                    name: "annotation.conf".to_owned(),
                    bytes: brat::configuration(workspaces).into_bytes(),
                });
                files
            }
        }
    }

    fn each(self, workspaces: &[Workspace], write: impl Fn(&Workspace) -> String) -> Vec<File> {
        names(workspaces, self.extension())
            .into_iter()
            .zip(workspaces)
            .map(|(name, workspace)| File {
                name,
                bytes: write(workspace).into_bytes(),
            })
            .collect()
    }

    fn all(self, workspaces: &[Workspace], content: String) -> Vec<File> {
        let name = match workspaces {
            [only] => names(std::slice::from_ref(only), self.extension()).concat(),
            _ => format!("articles.{}", self.extension()),
        };
        vec![File {
            name,
            bytes: content.into_bytes(),
        }]
    }
}

/// A name for the file of each document: its title without what file systems refuse, with a number
/// where two are alike.
fn names(workspaces: &[Workspace], extension: &str) -> Vec<String> {
    let mut names: Vec<String> = Vec::new();
    for workspace in workspaces {
        let stem = stem(workspace.title());
        let name = (1..)
            .map(|number| match number {
                1 => format!("{stem}.{extension}"),
                number => format!("{stem} ({number}).{extension}"),
            })
            .find(|name| !names.contains(name));
        names.extend(name);
    }
    names
}

/// What the file of a document is called.
pub fn file_name(workspace: &Workspace, format: Format) -> String {
    format!("{}.{}", stem(workspace.title()), format.extension())
}

fn stem(title: &str) -> String {
    const LONGEST: usize = 80;
    let name: String = title
        .chars()
        .map(|character| match character {
            '/' | '\\' | ':' | '*' | '?' | '"' | '<' | '>' | '|' => ' ',
            control if control.is_control() => ' ',
            other => other,
        })
        .take(LONGEST)
        .collect();
    let name = name.split_whitespace().collect::<Vec<_>>().join(" ");
    match name.trim_matches(['.', ' ', '…']) {
        "" => "article".to_owned(),
        name => name.to_owned(),
    }
}
