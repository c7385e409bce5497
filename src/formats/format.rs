//! The formats that Gloss writes and reads, and what each can hold.

use std::collections::{HashMap, HashSet};

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

/// A file, read or to be written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct File {
    /// Its name, with its ending; of one from a folder or an archive, with the folders before it.
    pub name: String,
    /// What is in it.
    pub bytes: Vec<u8>,
}

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

    /// What it is called, in the language of now: most are called by the name of their tool.
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
            Format::Html => texts::formats::html_report(),
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

    /// Whether it says by offsets where mentions stand; the others do by tokens or in the text itself.
    pub fn has_offsets(self) -> bool {
        !matches!(
            self,
            Format::GlossJson
                | Format::Html
                | Format::Conll
                | Format::HuggingFace
                | Format::Markdown
        )
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

    /// The files of some documents, called by their titles. Formats that hold one document a file
    /// give one for each, others one for all.
    pub fn write(self, workspaces: &[Workspace], model: Option<&ModelName>) -> Vec<File> {
        let names: Vec<String> = workspaces
            .iter()
            .map(|workspace| file_stem(workspace.title()))
            .collect();
        self.write_named(workspaces, &names, model)
    }

    /// As [`write`](Format::write), with a name for each document, without its ending. Where two
    /// are alike, the later ones get a number.
    pub fn write_named(
        self,
        workspaces: &[Workspace],
        names: &[String],
        model: Option<&ModelName>,
    ) -> Vec<File> {
        let names = unlike(names);
        let each = |write: &dyn Fn(&Workspace) -> String| self.each(workspaces, &names, write);
        let all = |content: String| self.all(&names, content);
        match self {
            Format::GlossJson => each(&|one| gloss_json::write(one, model)),
            Format::WebAnnotation => each(&web_annotation::write),
            Format::UimaCas => each(&uima_cas::write),
            Format::Markdown => each(&markdown::write),
            Format::Html => each(&|one| html::write(one, model)),
            Format::Doccano => all(doccano::write(workspaces)),
            Format::Spacy => all(spacy::write(workspaces)),
            Format::Prodigy => all(prodigy::write(workspaces)),
            Format::Conll => all(conll::write(workspaces)),
            Format::HuggingFace => all(hugging_face::write(workspaces)),
            Format::Displacy => all(displacy::write(workspaces)),
            Format::Csv => all(csv::write(workspaces)),
            Format::LabelStudio => {
                let mut files = all(label_studio::write(workspaces));
                files.push(File {
                    name: "labelling-config.xml".to_owned(),
                    bytes: label_studio::configuration(workspaces).into_bytes(),
                });
                files
            }
            Format::Brat => {
                let mut files = each(&brat::write);
                files.extend(names.iter().zip(workspaces).map(|(name, one)| File {
                    name: format!("{name}.txt"),
                    bytes: one.document().text().as_bytes().to_vec(),
                }));
                files.push(File {
                    name: "annotation.conf".to_owned(),
                    bytes: brat::configuration(workspaces).into_bytes(),
                });
                files
            }
        }
    }

    fn each(
        self,
        workspaces: &[Workspace],
        names: &[String],
        write: &dyn Fn(&Workspace) -> String,
    ) -> Vec<File> {
        names
            .iter()
            .zip(workspaces)
            .map(|(name, workspace)| File {
                name: format!("{name}.{}", self.extension()),
                bytes: write(workspace).into_bytes(),
            })
            .collect()
    }

    fn all(self, names: &[String], content: String) -> Vec<File> {
        let name = match names {
            [only] => only,
            _ => "articles",
        };
        vec![File {
            name: format!("{name}.{}", self.extension()),
            bytes: content.into_bytes(),
        }]
    }
}

/// The names, with a number where two are alike. File systems of Windows and macOS take upper and
/// lower case for the same.
fn unlike(names: &[String]) -> Vec<String> {
    let mut taken: HashSet<String> = HashSet::new();
    let mut counts: HashMap<&str, usize> = HashMap::new();
    names
        .iter()
        .filter_map(|name| {
            let count = counts.entry(name).or_default();
            let first = *count + 1;
            let (number, name) = (first..)
                .map(|number| match number {
                    1 => (number, name.clone()),
                    _ => (number, format!("{name} ({number})")),
                })
                .find(|(_, name)| taken.insert(name.to_lowercase()))?;
            *count = number;
            Some(name)
        })
        .collect()
}

impl File {
    /// The media type that its name speaks of.
    pub fn media_type(&self) -> &'static str {
        match self.name.rsplit_once('.').map(|(_, ending)| ending) {
            Some("json") => "application/json",
            Some("jsonl") => "application/jsonl",
            Some("jsonld") => "application/ld+json",
            Some("csv") => "text/csv",
            Some("md") => "text/markdown",
            Some("html") => "text/html",
            Some("zip") => "application/zip",
            _ => "text/plain",
        }
    }
}

/// What the file of a document is called.
pub fn file_name(workspace: &Workspace, format: Format) -> String {
    format!("{}.{}", file_stem(workspace.title()), format.extension())
}

/// The name of a document's files, less what tells their kind: its title without what file systems
/// refuse.
pub fn file_stem(title: &str) -> String {
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
