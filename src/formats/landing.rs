//! A draft becomes annotations: held against the text, mention by mention, each that does not fit
//! with the reason why.

use std::collections::HashSet;
use std::fmt;
use std::rc::Rc;

use texts::formats as words;

use super::alignment::Alignment;
use super::draft::{Draft, DraftMention, OffsetUnit};
use super::quote;
use super::unit::{self, Proof};
use crate::annotation::{
    Annotation, CommandError, Confidence, Label, Origin, Proposal, Stamp, Status, check_span,
    snap_to_graphemes,
};
use crate::document::{ByteSpan, Document, DocumentError, OffsetTable};
use crate::workspace::Workspace;

/// A document from a file, with what came along and what did not.
#[derive(Clone, Debug)]
pub struct Imported {
    /// The document with the mentions that fit it.
    pub workspace: Workspace,
    /// The unit that the file's offsets turned out to count in.
    pub proof: Proof,
    /// How many mentions did not stand where the file says and were found by quote and context.
    pub found_again: usize,
    /// The mentions that could not be taken, each with the reason.
    pub failed: Vec<Failed>,
}

/// A mention that could not be taken.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Failed {
    /// Its place in the file's list, from 0.
    pub index: usize,
    /// What the file says that it marks; empty where it does not say.
    pub quote: String,
    /// Why, for a person to read.
    pub reason: String,
}

/// Why a draft cannot become a document.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum LandingError {
    /// The file has marks but no text.
    NoText,
    /// Its text is none that can be opened.
    Text(DocumentError),
}

impl fmt::Display for LandingError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            LandingError::NoText => f.write_str(words::no_text()),
            LandingError::Text(error) => f.write_str(&words::text(&error.to_string())),
        }
    }
}

impl std::error::Error for LandingError {}

/// Opens a draft as a document of its own. Ids and times come from `stamp`; `model` is what
/// suggestions are said to come from.
///
/// # Errors
/// When there is no text in it that can be opened.
pub fn land(draft: &Draft, model: &Rc<str>, stamp: Stamp) -> Result<Imported, LandingError> {
    let text = draft.text.as_deref().ok_or(LandingError::NoText)?;
    let document = Document::new(text).map_err(LandingError::Text)?;
    Ok(land_on(draft, &document, model, stamp))
}

/// Takes the mentions of a draft to a document that is there already. Where the draft has the same
/// text but for white space, they go by their offsets; else by quote and context, and only where
/// these leave no doubt.
pub fn land_on(draft: &Draft, document: &Document, model: &Rc<str>, stamp: Stamp) -> Imported {
    let source = draft.text.as_deref().unwrap_or_else(|| document.text());
    let lander = Lander {
        document,
        source,
        table: OffsetTable::new(source),
        alignment: Alignment::new(source, document.text()),
        foreign: draft.text.is_none()
            && draft
                .sha256
                .as_ref()
                .is_some_and(|sha256| *sha256 != document.sha256()),
        unit: unit::prove(draft, source).unit,
    };
    let mut annotations: Vec<Annotation> = Vec::new();
    let mut failed = Vec::new();
    let mut marks: HashSet<(ByteSpan, Label)> = HashSet::new();
    let mut found_again = 0;
    for (index, mention) in draft.mentions.iter().enumerate() {
        let result = lander.place(mention).and_then(|(span, again)| {
            let span = whole_characters(document, span)?;
            let label = Label::parse(&mention.label).map_err(|error| error.to_string())?;
            if !marks.insert((span, label.clone())) {
                return Err(words::same_mark().to_owned());
            }
            found_again += usize::from(again);
            Ok(annotation(mention, span, label, model, stamp, index))
        });
        match result {
            Ok(annotation) => annotations.push(annotation),
            Err(reason) => failed.push(Failed {
                index,
                quote: mention.quote.clone().unwrap_or_default(),
                reason,
            }),
        }
    }
    let title = match draft.title.trim() {
        "" => document.title(),
        title => title.to_owned(),
    };
    Imported {
        workspace: Workspace::restore(
            document.clone(),
            title.into(),
            stamp.at,
            annotations.into_iter().collect(),
        ),
        proof: unit::prove(draft, source),
        found_again,
        failed,
    }
}

/// The span itself where an annotation can stand there; other tools know nothing of graphemes, so
/// that one which cuts a character is widened to the whole of it.
fn whole_characters(document: &Document, span: ByteSpan) -> Result<ByteSpan, String> {
    match check_span(document, span) {
        Ok(()) => Ok(span),
        Err(CommandError::CutsCharacter) => {
            snap_to_graphemes(document, span).ok_or_else(|| CommandError::CutsCharacter.to_string())
        }
        Err(error) => Err(error.to_string()),
    }
}

fn annotation(
    mention: &DraftMention,
    span: ByteSpan,
    label: Label,
    model: &Rc<str>,
    stamp: Stamp,
    index: usize,
) -> Annotation {
    let (origin, status) = match mention.suggested {
        None => (Origin::Person, Status::Accepted),
        Some(probability) => {
            let proposal = Proposal {
                model: model.clone(),
                confidence: Confidence::new(probability),
                span,
                label: label.clone(),
            };
            (Origin::Model(proposal), Status::Suggested)
        }
    };
    Annotation {
        id: stamp.id(index),
        span,
        label,
        origin,
        status,
        created: stamp.at,
        note: mention.note.as_str().into(),
        needs_look: false,
    }
}

struct Lander<'a> {
    document: &'a Document,
    /// The text that the offsets count.
    source: &'a str,
    /// Of `source`.
    table: OffsetTable,
    /// From `source` to the document's text; none where they have other words.
    alignment: Option<Alignment>,
    /// The file counts in a text that is neither in it nor this one: its offsets say nothing here.
    foreign: bool,
    unit: OffsetUnit,
}

impl Lander<'_> {
    /// Where a mention stands in the document, and whether it had to be looked for.
    fn place(&self, mention: &DraftMention) -> Result<(ByteSpan, bool), String> {
        let Some(offsets) = mention.offsets.filter(|_| !self.foreign) else {
            return quote::find(self.document, mention).map(|span| (span, true));
        };
        let Some(span) = unit::locate(offsets, self.unit, &self.table, self.source) else {
            let (start, end) = offsets;
            return match mention.quote {
                Some(_) => quote::find(self.document, mention).map(|span| (span, true)),
                None => Err(words::Outside {
                    start: &start.to_string(),
                    end: &end.to_string(),
                }
                .say()),
            };
        };
        let there = &self.source[span];
        match &mention.quote {
            Some(words) if !unit::same_but_for_white_space(words, there) => {
                quote::find(self.document, mention)
                    .map(|span| (span, true))
                    .map_err(|reason| {
                        words::OtherQuoteToo {
                            there: &quote::cut(there),
                            reason: &reason,
                        }
                        .say()
                    })
            }
            _ => match &self.alignment {
                Some(alignment) => alignment
                    .span(span)
                    .map(|span| (span, false))
                    .ok_or_else(|| words::nothing_in_it().to_owned()),
                None => {
                    let moved = DraftMention {
                        quote: Some(there.to_owned()),
                        context: Some(quote::context(self.source, span)),
                        ..mention.clone()
                    };
                    quote::find(self.document, &moved).map(|span| (span, true))
                }
            },
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::timestamp::Timestamp;

    fn stamp() -> Stamp {
        Stamp {
            at: Timestamp::default(),
            salt: 1,
        }
    }

    fn mention(start: u32, end: u32, quote: &str) -> DraftMention {
        DraftMention {
            quote: Some(quote.to_owned()),
            ..DraftMention::at(start, end, "PER")
        }
    }

    #[track_caller]
    fn check(text: &str, draft: &Draft, found: &[&str], failed: &[&str]) -> Imported {
        let document = Document::new(text).unwrap();
        let imported = land_on(draft, &document, &"model".into(), stamp());
        let quotes: Vec<_> = imported
            .workspace
            .annotations()
            .iter()
            .map(|annotation| document.quote(annotation.span))
            .collect();
        assert_eq!(quotes, found);
        let reasons: Vec<_> = imported
            .failed
            .iter()
            .map(|failed| failed.reason.as_str())
            .collect();
        assert_eq!(reasons, failed);
        imported
    }

    #[test]
    fn a_mention_that_has_moved_is_found_by_its_words_and_those_around_it() {
        let draft = Draft {
            text: Some("Ruiz met Ruiz. Then Ruiz left.".to_owned()),
            mentions: vec![mention(20, 24, "Ruiz")],
            ..Draft::default()
        };
        let text = "Last week Ruiz met Ruiz. Then Ruiz left.";
        let imported = check(text, &draft, &["Ruiz"], &[]);
        assert_eq!(imported.found_again, 1);
        let found = imported.workspace.annotations().iter().next().unwrap().span;
        assert_eq!(usize::from(found.start()), text.rfind("Ruiz").unwrap());
    }

    #[test]
    fn a_look_alike_is_never_taken() {
        let draft = Draft {
            mentions: vec![mention(90, 94, "Ruiz"), mention(0, 3, "Eva")],
            ..Draft::default()
        };
        check(
            "Ana Ruiz met Luis Ruiz.",
            &draft,
            &[],
            &[
                "“Ruiz” is in the text 2 times, and nothing tells which is meant",
                "the text at its offsets is “Ana”; “Eva” is not in the text",
            ],
        );
        let other_context = Draft {
            mentions: vec![DraftMention {
                context: Some(("said ".to_owned(), " yesterday".to_owned())),
                ..mention(90, 94, "Luis")
            }],
            ..Draft::default()
        };
        check(
            "Ana met Luis.",
            &other_context,
            &[],
            &["“Luis” is in the text, but other words are around it"],
        );
    }

    #[test]
    fn marks_of_another_text_do_not_go_by_their_offsets() {
        let draft = Draft {
            sha256: Some("0".repeat(64)),
            mentions: vec![DraftMention::at(0, 3, "PER"), mention(0, 3, "Ana")],
            ..Draft::default()
        };
        let imported = check(
            "Ana left.",
            &draft,
            &["Ana"],
            &["the file does not say what it marks, and its text is another one"],
        );
        assert_eq!(imported.found_again, 1);
    }

    #[test]
    fn what_a_file_gets_wrong_is_said_and_the_rest_is_taken() {
        let draft = Draft {
            text: Some("Ana left.".to_owned()),
            mentions: vec![
                DraftMention::at(0, 3, "PER"),
                DraftMention::at(0, 3, "PER"),
                DraftMention::at(0, 30, "PER"),
                DraftMention::at(4, 8, ""),
            ],
            ..Draft::default()
        };
        check(
            "Ana left.",
            &draft,
            &["Ana"],
            &[
                "the same span has the same label already",
                "0–30 is outside the text",
                "a label needs a name",
            ],
        );
        assert_eq!(
            land(&Draft::default(), &"".into(), stamp()).unwrap_err(),
            LandingError::NoText
        );
    }
}
