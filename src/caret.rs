//! A caret in the article, so that all of it can be annotated by keys alone. It stands not between
//! characters but on something, a mention or a word, which is what a key then marks.

mod place;
mod units;

use crate::annotation::{AnnotationId, AnnotationSet};
use crate::document::{ByteOffset, ByteSpan, Document};

/// Where the caret is: what lies between its two ends. Neither is ever inside a grapheme, both are
/// in one paragraph, and they are never the same.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Caret {
    /// The end that stays when it is extended.
    anchor: ByteOffset,
    /// The end that moves.
    head: ByteOffset,
}

/// How far a caret moves.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Unit {
    /// An extended grapheme cluster (Unicode Standard Annex 29) that is no white space.
    Character,
    /// A word (the same), or a mention as a whole.
    Word,
    /// A sentence (the same): to its first word.
    Sentence,
    /// A paragraph: to its first word.
    Paragraph,
    /// A mention, whether it lies inside another or not.
    Mention,
    /// To the first or the last word of the paragraph.
    ParagraphEnd,
    /// To the first or the last word of the article.
    DocumentEnd,
}

/// Which way a caret moves.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Direction {
    /// On in the text.
    Forward,
    /// Back in the text.
    Backward,
}

/// What a caret is on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Place {
    /// A mention, from end to end.
    Mention(AnnotationId),
    /// Any other stretch of text.
    Text(ByteSpan),
}

impl Caret {
    /// A caret on a stretch of text; `None` where it is empty.
    pub fn over(span: ByteSpan) -> Option<Caret> {
        (!span.is_empty()).then_some(Caret {
            anchor: span.start(),
            head: span.end(),
        })
    }

    /// A caret on the mention or the word at `offset`, or the first after it, or the last of all;
    /// `None` where there is no word in the document.
    pub fn near(
        document: &Document,
        mentions: &AnnotationSet,
        offset: ByteOffset,
    ) -> Option<Caret> {
        let paragraphs = document.paragraphs();
        let here = paragraphs.partition_point(|paragraph| paragraph.span.end() <= offset);
        (here..paragraphs.len())
            .flat_map(|index| units::stops(document, mentions, index))
            .find(|stop| stop.end() > offset)
            .or_else(|| {
                (0..paragraphs.len())
                    .rev()
                    .find_map(|index| units::stops(document, mentions, index).pop())
            })
            .and_then(Caret::over)
    }

    /// What it is on.
    pub fn span(&self) -> ByteSpan {
        ByteSpan::new(self.anchor.min(self.head), self.anchor.max(self.head))
    }

    /// What it is on, told apart by whether that is a mention.
    pub fn place(&self, mentions: &AnnotationSet) -> Place {
        let span = self.span();
        mentions
            .overlapping(span)
            .find(|annotation| annotation.span == span)
            .map_or(Place::Text(span), |annotation| {
                Place::Mention(annotation.id)
            })
    }

    /// Where it is after a move by a unit: on what comes next there. At the end of the article it
    /// stays.
    #[must_use]
    pub fn moved(
        self,
        document: &Document,
        mentions: &AnnotationSet,
        unit: Unit,
        direction: Direction,
    ) -> Caret {
        place::moved(document, mentions, self.span(), unit, direction)
            .and_then(Caret::over)
            .unwrap_or(self)
    }

    /// What it is on after it was extended by a unit, or made less by it where it goes back. It
    /// stays within its paragraph and is never empty: past its first unit it goes on on the other
    /// side.
    #[must_use]
    pub fn extended(self, document: &Document, unit: Unit, direction: Direction) -> Caret {
        let units = units::within(document, self.span(), unit);
        let span = self.span();
        let starts = units.iter().map(|unit| unit.start());
        let ends = units.iter().map(|unit| unit.end());
        let forwards = self.head > self.anchor;
        let grown_forward = || ends.clone().find(|end| *end > span.end());
        let grown_backward = || starts.clone().rev().find(|start| *start < span.start());
        let (anchor, head) = match (direction, forwards) {
            (Direction::Forward, true) => (Some(span.start()), grown_forward()),
            (Direction::Backward, false) => (Some(span.end()), grown_backward()),
            (Direction::Forward, false) => {
                match starts
                    .clone()
                    .find(|start| span.start() < *start && *start < span.end())
                {
                    Some(less) => (Some(span.end()), Some(less)),
                    None => (Some(span.start()), grown_forward()),
                }
            }
            (Direction::Backward, true) => {
                match ends
                    .clone()
                    .rev()
                    .find(|end| span.start() < *end && *end < span.end())
                {
                    Some(less) => (Some(span.start()), Some(less)),
                    None => (Some(span.end()), grown_backward()),
                }
            }
        };
        match (anchor, head) {
            (Some(anchor), Some(head)) if anchor != head => Caret { anchor, head },
            _ => self,
        }
    }

    /// A caret on its last unit alone: what is left of it when an extension is given up.
    #[must_use]
    pub fn collapsed(self, document: &Document, mentions: &AnnotationSet) -> Caret {
        Caret::near(document, mentions, self.span().start()).unwrap_or(self)
    }

    /// The same caret in a text that may have changed under it; `None` where it does not fit.
    pub fn checked(self, document: &Document) -> Option<Caret> {
        crate::annotation::check_span(document, self.span())
            .is_ok()
            .then_some(self)
    }
}
