//! `gloss compare`: how far two annotations of the same texts agree, where they differ, and what they
//! make together.

mod choices;
mod json;
mod merge;
mod pairs;
mod table;

use std::path::PathBuf;

use anyhow::{Result, bail};
use choices::{Choices, side_parser};
use gloss::agreement::{Agreement, Side, differences};
use pairs::Pair;

use crate::documents::ReadArguments;

/// What `gloss compare` can be told.
#[derive(Debug, clap::Args)]
#[command(after_long_help = "\
Examples:
  gloss compare ana.jsonl luis.conll
  gloss compare --json ana.jsonl luis.conll > differences.json
  gloss compare ana.jsonl luis.conll --merged both --keep one

To choose difference by difference, give each in differences.json a \"keep\" of \"one\", \"other\",
\"both\" or \"neither\", and have the two compared again:
  gloss compare ana.jsonl luis.conll --choices differences.json --merged both")]
pub(crate) struct Arguments {
    /// One annotation, in any format: a file or a folder.
    one: PathBuf,
    /// The other, of the same texts.
    other: PathBuf,
    /// Prints the figures alone, without the differences.
    #[arg(long)]
    figures: bool,
    /// Prints figures and differences as JSON; offsets count code points.
    #[arg(long)]
    json: bool,
    /// Writes what both make together into this folder, as Gloss JSON.
    #[arg(long, value_name = "FOLDER")]
    merged: Option<PathBuf>,
    /// What is kept of the differences that nothing was chosen for: one, other, both or neither.
    /// Without it the one's stay, as they are.
    #[arg(long, value_name = "SIDE", requires = "merged", value_parser = side_parser())]
    keep: Option<Side>,
    /// What `--json` has printed, with a "keep" where something was chosen.
    #[arg(long, value_name = "FILE", requires = "merged")]
    choices: Option<PathBuf>,
    #[command(flatten)]
    read: ReadArguments,
}

/// Runs the command; false when something could not be compared.
pub(crate) fn run(arguments: &Arguments) -> Result<bool> {
    let (pairs, complete) = pairs::read(&arguments.one, &arguments.other, &arguments.read)?;
    let mut agreement = Agreement::default();
    let mut found = Vec::new();
    for Pair { one, other } in &pairs {
        let (ours, theirs) = (one.annotations(), other.annotations());
        agreement.add(one.document(), ours, theirs);
        found.push(differences(ours, theirs));
    }
    if agreement.documents == 0 {
        bail!("there is nothing that both have");
    }
    if arguments.json {
        json::print(&agreement, &pairs, &found, !arguments.figures)?;
    } else {
        table::print(&agreement);
        if !arguments.figures {
            table::print_differences(&pairs, &found);
        }
    }
    if let Some(folder) = &arguments.merged {
        let choices = match &arguments.choices {
            Some(path) => Choices::read(path)?,
            None => Choices::default(),
        };
        merge::write(folder, &pairs, found, &choices, arguments.keep)?;
    }
    Ok(complete)
}
