//! The recogniser and the formats of Gloss on the command line.

mod annotate;
mod batch;
mod bulk;
mod choice;
mod compare;
mod convert;
mod documents;
mod evaluate;
mod source;
mod suggest;
mod target;

use std::path::PathBuf;
use std::process::ExitCode;

use anyhow::{Context as _, Result};
use clap::{Parser, Subcommand};
use ner::Model;

/// Finds people, places and organisations in news.
#[derive(Debug, Parser)]
#[command(version)]
struct Arguments {
    #[command(subcommand)]
    command: Command,
}

#[derive(Debug, Subcommand)]
enum Command {
    /// Marks the names in texts, and writes them in the format of your choice.
    Annotate(annotate::Arguments),
    /// Reads annotations in any format and writes them in another, and says what was lost.
    Convert(convert::Arguments),
    /// Says how far two annotations of the same texts agree, and lists where they differ.
    Compare(compare::Arguments),
    /// Compares what is found with what people marked: token tables (`.tsv`, IOB2) and texts with
    /// inline marks (`.txt`).
    Evaluate(evaluate::Arguments),
}

/// The model to use.
#[derive(Debug, clap::Args)]
struct ModelArgument {
    /// A model file, instead of the model in the program.
    #[arg(long, value_name = "FILE")]
    model: Option<PathBuf>,
}

impl ModelArgument {
    fn load(&self) -> Result<Model> {
        match &self.model {
            None => {
                Model::from_bytes(ner_model::BYTES).context("the model in the program is damaged")
            }
            Some(path) => {
                let bytes = std::fs::read(path)
                    .with_context(|| format!("could not read the model {}", path.display()))?;
                Model::from_bytes(&bytes)
                    .with_context(|| format!("could not use the model {}", path.display()))
            }
        }
    }
}

fn main() -> ExitCode {
    let done = match Arguments::parse().command {
        Command::Annotate(arguments) => annotate::run(&arguments),
        Command::Convert(arguments) => convert::run(&arguments),
        Command::Compare(arguments) => compare::run(&arguments),
        Command::Evaluate(arguments) => evaluate::run(&arguments).map(|()| true),
    };
    match done {
        Ok(true) => ExitCode::SUCCESS,
        Ok(false) => ExitCode::FAILURE,
        Err(error) => {
            eprintln!("gloss: {error:#}");
            ExitCode::FAILURE
        }
    }
}
