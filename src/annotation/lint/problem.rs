//! What can be wrong with annotations.

use crate::annotation::Label;

/// What can be wrong with annotations.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Problem {
    /// The text in it was corrected: what it says of it may not fit any more.
    TextCorrected,
    /// The same name has two labels in one document.
    TwoLabels {
        /// The label that it has here.
        here: Label,
        /// The label that it has more often.
        elsewhere: Label,
    },
    /// A name that is marked elsewhere stands unmarked here.
    Unmarked {
        /// The label that it has elsewhere.
        label: Label,
    },
    /// Punctuation or white space at an end of the span.
    StrayPunctuation,
    /// An article or a title at the start of the span.
    TitleInside,
    /// An end of the span is inside a word.
    InsideWord,
    /// Two spans with the same label overlap.
    OverlappingDuplicate,
}

/// The kinds of problems, without what is particular to one.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum ProblemKind {
    /// See [`Problem::TextCorrected`].
    TextCorrected,
    /// See [`Problem::TwoLabels`].
    TwoLabels,
    /// See [`Problem::Unmarked`].
    Unmarked,
    /// See [`Problem::StrayPunctuation`].
    StrayPunctuation,
    /// See [`Problem::TitleInside`].
    TitleInside,
    /// See [`Problem::InsideWord`].
    InsideWord,
    /// See [`Problem::OverlappingDuplicate`].
    OverlappingDuplicate,
}

impl ProblemKind {
    /// All of them, in the order in which they are listed.
    pub const ALL: [ProblemKind; 7] = [
        ProblemKind::TextCorrected,
        ProblemKind::TwoLabels,
        ProblemKind::Unmarked,
        ProblemKind::StrayPunctuation,
        ProblemKind::TitleInside,
        ProblemKind::InsideWord,
        ProblemKind::OverlappingDuplicate,
    ];

    /// The kind with this name in the saved form.
    pub fn parse(name: &str) -> Option<ProblemKind> {
        ProblemKind::ALL
            .into_iter()
            .find(|kind| kind.as_str() == name)
    }

    /// Its name in the saved form.
    pub fn as_str(self) -> &'static str {
        match self {
            ProblemKind::TextCorrected => "text-corrected",
            ProblemKind::TwoLabels => "two-labels",
            ProblemKind::Unmarked => "unmarked",
            ProblemKind::StrayPunctuation => "stray-punctuation",
            ProblemKind::TitleInside => "title-inside",
            ProblemKind::InsideWord => "inside-word",
            ProblemKind::OverlappingDuplicate => "overlapping-duplicate",
        }
    }
}

impl Problem {
    /// What kind of problem it is.
    pub fn kind(&self) -> ProblemKind {
        match self {
            Problem::TextCorrected => ProblemKind::TextCorrected,
            Problem::TwoLabels { .. } => ProblemKind::TwoLabels,
            Problem::Unmarked { .. } => ProblemKind::Unmarked,
            Problem::StrayPunctuation => ProblemKind::StrayPunctuation,
            Problem::TitleInside => ProblemKind::TitleInside,
            Problem::InsideWord => ProblemKind::InsideWord,
            Problem::OverlappingDuplicate => ProblemKind::OverlappingDuplicate,
        }
    }
}
