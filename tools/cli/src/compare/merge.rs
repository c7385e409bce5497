//! What two annotations make together, written as Gloss JSON.

use std::path::Path;

use anyhow::{Result, bail};
use gloss::agreement::{Difference, Side, merged};
use gloss::formats::Format;
use gloss::workspace::Workspace;

use super::choices::Choices;
use super::json;
use super::pairs::Pair;
use crate::documents::stamp;
use crate::target;

/// Writes the merged documents into a folder.
pub(super) fn write(
    folder: &Path,
    pairs: &[Pair],
    found: Vec<Vec<Difference>>,
    choices: &Choices,
    keep: Option<Side>,
) -> Result<()> {
    let (mut workspaces, mut met): (Vec<Workspace>, usize) = (Vec::new(), 0);
    for (pair, differences) in pairs.iter().zip(found) {
        let told = json::of(pair, &differences);
        let chosen: Vec<(Difference, Option<Side>)> = differences
            .into_iter()
            .zip(&told)
            .map(|(difference, told)| {
                let chosen = choices.at(told);
                met += usize::from(chosen.is_some());
                (difference, chosen.or(keep))
            })
            .collect();
        let (theirs, stamp) = (pair.other.annotations(), stamp(pair.one.document()));
        workspaces.push(merged(&pair.one, theirs, &chosen, stamp));
    }
    if met < choices.count() {
        bail!(
            "{} of the choices are for differences that are not there: compare the files that they \
             were made of",
            choices.count() - met
        );
    }
    for file in Format::GlossJson.write(&workspaces, None) {
        target::write(&folder.join(&file.name), &file.bytes)?;
    }
    eprintln!("{} merged in {}", workspaces.len(), folder.display());
    Ok(())
}
