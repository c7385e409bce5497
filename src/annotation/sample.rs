//! An article with suggestions and decisions, for tests; `formats::inline::workspace` makes others.

use super::{Command, Confidence, Label, Stamp, Suggestion};
use crate::document::{ByteSpan, Document};
use crate::timestamp::Timestamp;
use crate::workspace::Workspace;

/// When, and from which salt, the samples are made.
pub(super) const STAMP: Stamp = Stamp {
    at: Timestamp::from_milliseconds(0),
    salt: 1,
};

/// The article of [`reviewed`].
pub(super) const TEXT: &str = "Ana met Luis of Acme in Oslo.";

/// [`TEXT`], in which a model suggests three names with a confidence each, and a person has marked
/// "Oslo".
pub(super) fn reviewed() -> Workspace {
    let suggestions = [
        ("Ana", Label::Person, 0.9),
        ("Luis", Label::Person, 0.4),
        ("Acme", Label::Organisation, 0.6),
    ]
    .map(|(name, label, confidence)| Suggestion {
        span: span(name),
        label,
        confidence: Confidence::new(confidence),
    });
    let document = Document::new(TEXT).unwrap();
    let (workspace, _) =
        Workspace::new(document, STAMP.at).suggest(&suggestions, &"model".into(), STAMP);
    let mark = Command::Mark {
        span: span("Oslo"),
        label: Label::Place,
    };
    let stamp = Stamp { salt: 2, ..STAMP };
    workspace.apply(&mark, stamp).unwrap().0
}

/// Where a name stands in [`TEXT`].
#[track_caller]
pub(super) fn span(name: &str) -> ByteSpan {
    let start = TEXT.find(name).unwrap();
    ByteSpan::new((start as u32).into(), ((start + name.len()) as u32).into())
}
