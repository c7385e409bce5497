//! A file is read back before it is offered: by the same importer that a person would open it with.

use std::collections::BTreeSet;

use super::format::{File, Format};
use super::gloss_json::ModelName;
use super::landing::land_on;
use super::read::{Content, read};
use super::{archive, tokens};
use crate::annotation::{Label, Stamp};
use crate::document::ByteSpan;
use crate::workspace::Workspace;

/// What came back from a file that was written.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Verification {
    /// How many mentions were to be written.
    pub mentions: usize,
    /// How many came back with the same span and label.
    pub identical: usize,
    /// The text of those that did not, in the order of the text.
    pub missing: Vec<String>,
    /// What came back and had not been written; always empty unless something is wrong with us.
    pub strange: Vec<String>,
    /// Why the file could not be read back, where it could not.
    pub unreadable: Option<String>,
}

impl Verification {
    /// Whether everything came back.
    pub fn is_complete(&self) -> bool {
        self.unreadable.is_none() && self.identical == self.mentions && self.strange.is_empty()
    }
}

/// Writes documents in a format, and what came back of them when the files were read again.
pub fn write_verified(
    format: Format,
    workspaces: &[Workspace],
    model: Option<&ModelName>,
) -> (Vec<File>, Verification) {
    let files = format.write(workspaces, model);
    let verification = verify(format, &files, workspaces);
    (files, verification)
}

/// One file of several: the only one, or an archive of them all.
pub fn bundle(mut files: Vec<File>, name: &str) -> File {
    match files.len() {
        1 => files.remove(0),
        _ => File {
            name: format!("{name}.zip"),
            bytes: archive::pack(&files),
        },
    }
}

/// Reads files that were written of documents, and says what came back.
pub fn verify(format: Format, files: &[File], workspaces: &[Workspace]) -> Verification {
    let whole = match files {
        [only] => only.clone(),
        _ => File {
            name: "files.zip".to_owned(),
            bytes: archive::pack(files),
        },
    };
    let contents = match read(&whole) {
        Ok(contents) => contents,
        // A file without a mention may have nothing in it at all.
        Err(_)
            if workspaces
                .iter()
                .all(|one| one.annotations().live().next().is_none()) =>
        {
            return Verification::default();
        }
        Err(error) => {
            return Verification {
                mentions: workspaces
                    .iter()
                    .map(|one| one.annotations().live().count())
                    .sum(),
                unreadable: Some(error.to_string()),
                ..Verification::default()
            };
        }
    };
    let mut verification = Verification::default();
    let mut contents = contents.iter();
    for workspace in workspaces {
        let expected = marks(workspace, format);
        // Formats without text have nothing to say of a document without mentions.
        let silent = !format.holds().text && expected.is_empty();
        let found = match (!silent).then(|| contents.next()).flatten() {
            Some(Content::Gloss(parsed)) => marks(&parsed.workspace, format),
            Some(Content::Draft(_, draft)) => {
                let stamp = Stamp {
                    at: workspace.created(),
                    salt: 0,
                };
                let landed = land_on(draft, workspace.document(), &"".into(), stamp);
                marks(&landed.workspace, format)
            }
            None => BTreeSet::new(),
        };
        let quote = |mark: &&Mark| workspace.document().quote(mark.0.into()).to_owned();
        verification.mentions += expected.len();
        verification.identical += expected.intersection(&found).count();
        verification
            .missing
            .extend(expected.difference(&found).map(|mark| quote(&mark)));
        verification
            .strange
            .extend(found.difference(&expected).map(|mark| quote(&mark)));
    }
    verification
}

/// A span and its label, so that they can be sorted.
type Mark = (Ends, Label);

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
struct Ends(u32, u32);

impl From<Ends> for ByteSpan {
    fn from(Ends(start, end): Ends) -> ByteSpan {
        ByteSpan::new(start.into(), end.into())
    }
}

fn marks(workspace: &Workspace, format: Format) -> BTreeSet<Mark> {
    workspace
        .annotations()
        .live()
        .map(|mention| {
            let quote = workspace.document().quote(mention.span);
            let (mut start, mut end) = (mention.span.start().into(), mention.span.end().into());
            if !format.holds().padded_mentions {
                start += (quote.len() - quote.trim_start().len()) as u32;
                end -= (quote.len() - quote.trim_end().len()) as u32;
            }
            let ends = Ends(start, end);
            let label = match &mention.label {
                Label::Custom(name) if !format.holds().spaces_in_labels => {
                    Label::Custom(tokens::one_word(name).into())
                }
                label => label.clone(),
            };
            (ends, label)
        })
        .collect()
}
