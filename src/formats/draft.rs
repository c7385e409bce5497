//! What a reader takes from a file of another tool, before it is held against a text.

use texts::formats as words;

/// A document as a file has it. Its offsets mean what the file's tool meant by them; see
/// [`Draft::unit`].
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Draft {
    /// What the file calls it; empty where it has no name.
    pub title: String,
    /// Its text, as the file has it; none in formats that hold the marks alone.
    pub text: Option<String>,
    /// The SHA-256 of the text that was annotated, where the file says it, in lower-case
    /// hexadecimal.
    pub sha256: Option<String>,
    /// The unit that the format prescribes. Tools break their own formats, so that it is proved
    /// against the quotes before it is believed.
    pub unit: OffsetUnit,
    /// Whether somebody has said that this is the unit, so that nothing is to be proved.
    pub unit_is_known: bool,
    /// The marks.
    pub mentions: Vec<DraftMention>,
}

/// A mark as a file has it.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct DraftMention {
    /// Where it starts and ends (exclusive), in the unit of its draft; none where the file gives a
    /// quote alone.
    pub offsets: Option<(u32, u32)>,
    /// The name of its label.
    pub label: String,
    /// The text that the file says stands there.
    pub quote: Option<String>,
    /// The text before and after it, where the file has some.
    pub context: Option<(String, String)>,
    /// The probability that a model gave it; for suggestions that nobody has decided on.
    pub suggested: Option<f32>,
    /// A note on it; empty for none.
    pub note: String,
}

/// What offsets count.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum OffsetUnit {
    /// Unicode code points, as Python counts.
    #[default]
    CodePoint,
    /// UTF-16 code units, as JavaScript and Java count.
    Utf16,
    /// Bytes of UTF-8.
    Byte,
}

impl OffsetUnit {
    /// All of them, the commonest first.
    pub const ALL: [OffsetUnit; 3] = [OffsetUnit::CodePoint, OffsetUnit::Utf16, OffsetUnit::Byte];

    /// Its name in a sentence.
    pub fn noun(self) -> &'static str {
        match self {
            OffsetUnit::CodePoint => words::code_points(),
            OffsetUnit::Utf16 => words::utf_16_units(),
            OffsetUnit::Byte => words::bytes(),
        }
    }
}

impl Draft {
    /// The same, counted in this unit whatever its quotes say.
    #[must_use]
    pub fn counted_in(self, unit: OffsetUnit) -> Draft {
        Draft {
            unit,
            unit_is_known: true,
            ..self
        }
    }
}

impl DraftMention {
    /// A decided mark at `start`–`end` with nothing more known of it.
    pub fn at(start: u32, end: u32, label: impl Into<String>) -> DraftMention {
        DraftMention {
            offsets: Some((start, end)),
            label: label.into(),
            ..DraftMention::default()
        }
    }
}
