//! What a person has told the linter to leave be.

use std::collections::BTreeSet;
use std::rc::Rc;

use super::{Finding, ProblemKind};
use crate::document::{ByteOffset, ByteSpan, TextEdit};

/// A kind of problem at a place, which is no problem to the person.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Ignored {
    kind: ProblemKind,
    start: ByteOffset,
    end: ByteOffset,
}

impl Ignored {
    /// This kind of problem at this place.
    pub fn new(kind: ProblemKind, span: ByteSpan) -> Ignored {
        Ignored {
            kind,
            start: span.start(),
            end: span.end(),
        }
    }

    /// The kind.
    pub fn kind(&self) -> ProblemKind {
        self.kind
    }

    /// The place.
    pub fn span(&self) -> ByteSpan {
        ByteSpan::new(self.start, self.end)
    }
}

impl From<&Finding> for Ignored {
    fn from(finding: &Finding) -> Ignored {
        Ignored::new(finding.problem.kind(), finding.span)
    }
}

/// All that is left be in a document. Cheap to clone.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct IgnoredFindings(Rc<BTreeSet<Ignored>>);

impl IgnoredFindings {
    /// Whether a finding is left be.
    pub fn covers(&self, finding: &Finding) -> bool {
        self.0.contains(&Ignored::from(finding))
    }

    /// All of them, in order.
    pub fn iter(&self) -> impl ExactSizeIterator<Item = &Ignored> {
        self.0.iter()
    }

    /// How many there are.
    pub fn len(&self) -> usize {
        self.0.len()
    }

    /// Whether there is none.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// These and one more.
    #[must_use]
    pub fn with(&self, ignored: Ignored) -> IgnoredFindings {
        self.iter().copied().chain([ignored]).collect()
    }

    /// These without one.
    #[must_use]
    pub fn without(&self, ignored: Ignored) -> IgnoredFindings {
        self.iter()
            .copied()
            .filter(|other| *other != ignored)
            .collect()
    }

    /// These after the text was corrected; those in the words that were corrected are gone.
    #[must_use]
    pub fn after(&self, edit: &TextEdit) -> IgnoredFindings {
        self.iter()
            .filter(|ignored| !edit.touches(ignored.span()))
            .map(|ignored| Ignored::new(ignored.kind, edit.shift(ignored.span())))
            .collect()
    }
}

impl FromIterator<Ignored> for IgnoredFindings {
    fn from_iter<I: IntoIterator<Item = Ignored>>(ignored: I) -> IgnoredFindings {
        IgnoredFindings(Rc::new(ignored.into_iter().collect()))
    }
}
