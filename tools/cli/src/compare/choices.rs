//! What somebody has chosen of the differences.

use std::fs;
use std::path::Path;

use anyhow::{Context as _, Result, bail};
use clap::builder::{PossibleValuesParser, TypedValueParser};
use gloss::agreement::Side;
use serde::Deserialize;

use super::json::DifferenceJson;

const SIDES: [(&str, Side); 4] = [
    ("one", Side::One),
    ("other", Side::Other),
    ("both", Side::Both),
    ("neither", Side::Neither),
];

fn side(name: &str) -> Option<Side> {
    let found = SIDES.into_iter().find(|(one, _)| *one == name);
    found.map(|(_, side)| side)
}

/// Takes the name of a side.
pub(super) fn side_parser() -> impl TypedValueParser<Value = Side> {
    PossibleValuesParser::new(SIDES.map(|(name, _)| name))
        .map(|name| side(&name).unwrap_or(Side::One))
}

/// The differences of a file, with what was chosen.
#[derive(Debug, Default, Deserialize)]
pub(super) struct Choices {
    differences: Vec<DifferenceJson>,
}

impl Choices {
    /// Reads what `--json` has printed and somebody has written into.
    pub(super) fn read(path: &Path) -> Result<Choices> {
        let file = || format!("could not read the choices in {}", path.display());
        let text = fs::read_to_string(path).with_context(file)?;
        let choices: Choices = serde_json::from_str(&text).with_context(file)?;
        for difference in &choices.differences {
            if let Some(keep) = &difference.keep
                && side(keep).is_none()
            {
                bail!(
                    "{} keeps “{keep}”; it can keep one, other, both or neither",
                    path.display()
                );
            }
        }
        Ok(choices)
    }

    /// What was chosen at a difference.
    pub(super) fn at(&self, difference: &DifferenceJson) -> Option<Side> {
        let found = self.differences.iter().find(|one| one.is(difference))?;
        side(found.keep.as_deref()?)
    }

    /// How many were chosen at all.
    pub(super) fn count(&self) -> usize {
        let chosen = self.differences.iter();
        chosen.filter(|one| one.keep.is_some()).count()
    }
}
