//! What each format can hold, and what of some documents it would lose.

use std::fmt;

use texts::formats as words;

use super::format::Format;
use super::tokens;
use crate::annotation::{Annotation, Label};
use crate::workspace::Workspace;

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

/// Something that a format cannot hold.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Loss {
    /// What.
    pub what: Lost,
    /// How many mentions of the documents it concerns; of the text and its white space, how many
    /// documents.
    pub count: usize,
}

/// What a format may be unable to hold.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Lost {
    /// The text.
    Text,
    /// Its spaces and line ends.
    WhiteSpace,
    /// Mentions that overlap one before them.
    Overlaps,
    /// White space at the ends of mentions.
    PaddedMentions,
    /// Spaces in the names of labels.
    SpacesInLabels,
    /// That something is a suggestion.
    Status,
    /// How sure the recogniser was.
    Confidence,
    /// Notes.
    Notes,
    /// What was rejected, ids, times.
    EverythingElse,
}

/// Says what becomes of it, in a sentence.
impl fmt::Display for Loss {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let count = self.count;
        f.write_str(&match self.what {
            Lost::Text => return f.write_str(words::lost_text()),
            Lost::WhiteSpace => return f.write_str(words::lost_white_space()),
            Lost::Overlaps => words::lost_overlaps(count),
            Lost::PaddedMentions => words::lost_padding(count),
            Lost::SpacesInLabels => words::lost_spaces(count),
            Lost::Status => words::lost_status(count),
            Lost::Confidence => words::lost_confidence(count),
            Lost::Notes => words::lost_notes(count),
            Lost::EverythingElse => words::lost_else(count),
        })
    }
}

impl Format {
    /// What the format loses of these documents; nothing that is not in them.
    pub fn losses(self, workspaces: &[Workspace]) -> Vec<Loss> {
        let holds = self.holds();
        let mentions = |is: &dyn Fn(&Workspace, &Annotation) -> bool| -> usize {
            let of = |workspace: &Workspace| {
                let live = workspace.annotations().live();
                live.filter(|mention| is(workspace, mention)).count()
            };
            workspaces.iter().map(of).sum()
        };
        let overlapping = || -> usize {
            let of = |workspace: &Workspace| {
                workspace.annotations().live().count() - tokens::flat(workspace).len()
            };
            workspaces.iter().map(of).sum()
        };
        let rejected = || -> usize {
            let of = |workspace: &Workspace| {
                let set = workspace.annotations();
                set.len() - set.live().count()
            };
            workspaces.iter().map(of).sum()
        };
        let all = [
            (holds.text, Lost::Text, workspaces.len()),
            (
                holds.white_space || !holds.text,
                Lost::WhiteSpace,
                workspaces.len(),
            ),
            (holds.overlaps, Lost::Overlaps, overlapping()),
            (
                holds.padded_mentions,
                Lost::PaddedMentions,
                mentions(&|workspace, mention| {
                    let quote = workspace.document().quote(mention.span);
                    quote.trim() != quote
                }),
            ),
            (
                holds.spaces_in_labels,
                Lost::SpacesInLabels,
                mentions(&|_, mention| match &mention.label {
                    Label::Custom(name) => name.contains(char::is_whitespace),
                    _ => false,
                }),
            ),
            (
                holds.status,
                Lost::Status,
                mentions(&|_, mention| !mention.is_decided()),
            ),
            (
                holds.confidence,
                Lost::Confidence,
                mentions(&|_, mention| mention.confidence().is_some()),
            ),
            (
                holds.notes,
                Lost::Notes,
                mentions(&|_, mention| !mention.note.is_empty()),
            ),
        ];
        let mut losses: Vec<Loss> = all
            .into_iter()
            .filter(|(held, _, count)| !held && *count > 0)
            .map(|(_, what, count)| Loss { what, count })
            .collect();
        if !holds.everything_else {
            losses.push(Loss {
                what: Lost::EverythingElse,
                count: rejected(),
            });
        }
        losses
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
}
