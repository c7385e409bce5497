//! `gloss convert`: any format in, any format out, and what came of it.

use std::io::{self, Write as _};
use std::path::PathBuf;

use anyhow::{Context as _, Result, bail};
use gloss::formats::gloss_json::ModelName;
use gloss::formats::{File, Format, Verification, file_name, verify};
use gloss::workspace::Workspace;

use crate::choice::{ChoiceArguments, format_parser};
use crate::documents::{self, Read, ReadArguments};
use crate::target;

/// What `gloss convert` can be told.
#[derive(Debug, clap::Args)]
#[command(after_long_help = "\
Each file is recognised by what is in it, and the unit of its offsets is proved by its quotes. What is
written is read back, and the count of identical mentions goes to standard error with what the format
cannot hold. The exit code is 1 where something could not be taken over.

Examples:
  gloss convert article.gloss.json --to doccano > article.jsonl
  gloss convert brat/ --to hugging-face --output data
  gloss convert article.gloss.json --to csv --labels PER,ORG --decisions-only
  gloss convert mentions.csv --text articles/ --to gloss --output out")]
pub(crate) struct Arguments {
    /// The files, and folders of files; what belongs together (.ann and .txt) is found by its name.
    #[arg(required = true)]
    paths: Vec<PathBuf>,
    /// The format to write.
    #[arg(long, value_name = "FORMAT", value_parser = format_parser())]
    to: Format,
    /// The folder to write into; without one a single file goes to standard output.
    #[arg(long, value_name = "FOLDER")]
    output: Option<PathBuf>,
    #[command(flatten)]
    read: ReadArguments,
    #[command(flatten)]
    choice: ChoiceArguments,
}

/// Runs the command; false when something could not be taken over.
pub(crate) fn run(arguments: &Arguments) -> Result<bool> {
    let documents = documents::read(&arguments.paths, &arguments.read)?;
    if documents.read.is_empty() {
        bail!("there is no document in what was given");
    }
    let model = one_model(&documents.read);
    let names: Vec<String> = documents.read.iter().map(name).collect();
    let workspaces: Vec<Workspace> = documents
        .read
        .into_iter()
        .map(|read| {
            let labels = read.workspace.annotations().iter();
            let choice = arguments
                .choice
                .choice(labels.map(|mention| &mention.label));
            choice.apply(&read.workspace)
        })
        .collect();
    let format = arguments.to;
    let files = format.write_named(&workspaces, &names, model.as_ref());
    let verification = verify(format, &files, &workspaces);
    write(arguments, &files)?;
    tell(format, &workspaces, &verification);
    Ok(documents.complete && verification.is_complete())
}

/// What the file of a document is called, without its ending.
fn name(read: &Read) -> String {
    read.name.clone().unwrap_or_else(|| {
        let name = file_name(&read.workspace, Format::Csv);
        name.trim_end_matches(".csv").to_owned()
    })
}

/// The model that all documents name; where they differ each mention names its own.
fn one_model(documents: &[Read]) -> Option<ModelName> {
    let (first, rest) = documents.split_first()?;
    let model = first.model.clone()?;
    rest.iter()
        .all(|other| other.model.as_ref() == Some(&model))
        .then_some(model)
}

fn write(arguments: &Arguments, files: &[File]) -> Result<()> {
    match (&arguments.output, files) {
        (Some(folder), files) => {
            for file in files {
                target::write(&folder.join(&file.name), &file.bytes)?;
            }
            Ok(())
        }
        (None, [first, rest @ ..]) if arguments.to == Format::LabelStudio || rest.is_empty() => {
            // The labelling configuration can be made again from the tasks.
            io::stdout()
                .write_all(&first.bytes)
                .context("could not write to standard output")
        }
        _ => bail!(
            "{} makes {} files of this: say with --output FOLDER where they should go",
            arguments.to.name(),
            files.len()
        ),
    }
}

fn tell(format: Format, workspaces: &[Workspace], verification: &Verification) {
    eprintln!(
        "{}: {} of {} mentions identical",
        format.name(),
        verification.identical,
        verification.mentions
    );
    if let Some(reason) = &verification.unreadable {
        eprintln!("  the file could not be read back: {reason}");
    }
    for quote in &verification.missing {
        eprintln!("  not in the file: “{quote}”");
    }
    for quote in &verification.strange {
        eprintln!("  came back otherwise: “{quote}”");
    }
    for loss in format.losses(workspaces) {
        eprintln!("  {loss}");
    }
}
