//! What of the documents is written, and in which format, as the command line says it.

use clap::builder::{PossibleValue, PossibleValuesParser, TypedValueParser};
use gloss::annotation::{Confidence, Label};
use gloss::formats::{Choice, Format, OffsetUnit};

/// Takes the key of a format, and tells its name in the help.
pub(crate) fn format_parser() -> impl TypedValueParser<Value = Format> {
    let keys = Format::ALL.map(|format| PossibleValue::new(format.key()).help(format.name()));
    PossibleValuesParser::new(keys).map(|key| Format::parse(&key).unwrap_or(Format::GlossJson))
}

/// Takes the name of a unit of offsets.
pub(crate) fn unit_parser() -> impl TypedValueParser<Value = OffsetUnit> {
    const NAMES: [(&str, OffsetUnit); 3] = [
        ("code-points", OffsetUnit::CodePoint),
        ("utf-16", OffsetUnit::Utf16),
        ("bytes", OffsetUnit::Byte),
    ];
    PossibleValuesParser::new(NAMES.map(|(name, _)| name)).map(|given| {
        let unit = NAMES.into_iter().find(|(name, _)| *name == given);
        unit.map_or(OffsetUnit::CodePoint, |(_, unit)| unit)
    })
}

/// Which mentions are written.
#[derive(Debug, clap::Args)]
pub(crate) struct ChoiceArguments {
    /// Writes mentions with these labels alone, by their names in files (PER, LOC, ORG, yours).
    #[arg(long, value_name = "LABEL", value_delimiter = ',')]
    labels: Vec<String>,
    /// Leaves out suggestions that nobody has decided on.
    #[arg(long)]
    decisions_only: bool,
    /// Leaves out suggestions less certain than this, from 0 to 1.
    #[arg(long, value_name = "PROBABILITY", default_value_t = 0.0)]
    least_confidence: f32,
}

impl ChoiceArguments {
    /// The choice, for documents that have these labels.
    pub(crate) fn choice<'a>(&self, used: impl Iterator<Item = &'a Label>) -> Choice {
        let without = used
            .filter(|label| {
                !self.labels.is_empty() && !self.labels.iter().any(|kept| kept == label.as_str())
            })
            .cloned()
            .collect();
        Choice {
            without,
            decisions_only: self.decisions_only,
            at_least: Confidence::new(self.least_confidence),
        }
    }
}
