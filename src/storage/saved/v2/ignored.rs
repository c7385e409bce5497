//! A finding of the linter that is left be, in form 2.

use serde::{Deserialize, Serialize};

use crate::annotation::{Ignored, ProblemKind};
use crate::document::{ByteSpan, Document};

/// Offsets are in bytes of the text in UTF-8.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub(in crate::storage::saved) struct SavedIgnored {
    kind: String,
    start: u32,
    end: u32,
}

impl SavedIgnored {
    pub(super) fn of(ignored: &Ignored) -> SavedIgnored {
        SavedIgnored {
            kind: ignored.kind().as_str().to_owned(),
            start: ignored.span().start().into(),
            end: ignored.span().end().into(),
        }
    }

    /// `None` for what only a newer page looks for, and for what is not in the text: the worst that
    /// comes of it is that the finding is shown again.
    pub(super) fn restore(&self, document: &Document) -> Option<Ignored> {
        let kind = ProblemKind::parse(&self.kind)?;
        let span =
            (self.start < self.end).then(|| ByteSpan::new(self.start.into(), self.end.into()))?;
        (!document.quote(span).is_empty()).then(|| Ignored::new(kind, span))
    }
}
