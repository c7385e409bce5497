//! `cargo xtask bench`: measurements, each by a program of its own.

use crate::{package, process::Program, project::Project, report::Report};
use anyhow::{Result, ensure};
use clap::{Args, Subcommand};
use std::path::PathBuf;

#[derive(Args)]
pub(crate) struct BenchOptions {
    #[command(subcommand)]
    what: Measurement,
}

#[derive(Subcommand)]
enum Measurement {
    /// Accuracy, speed and size beside compromise and spaCy, on the same texts in the same run
    Peers {
        /// Token tables (`.tsv`) to measure on, beside the test articles of the corpus
        tables: Vec<PathBuf>,
    },
}

pub(crate) fn run(project: &Project, report: &Report, options: BenchOptions) -> Result<()> {
    match options.what {
        Measurement::Peers { tables } => peers(project, report, &tables),
    }
}

fn peers(project: &Project, report: &Report, tables: &[PathBuf]) -> Result<()> {
    package::run(project, report)?;
    report.step("Install the peers, and measure");
    let output = Program::new("cargo", project.root())
        .arguments([
            "run",
            "--quiet",
            "--locked",
            "--release",
            "--package",
            "peers",
            "--",
        ])
        .arguments(tables)
        .show()?;
    ensure!(
        output.status.success(),
        "the peers could not be measured: see above"
    );
    Ok(())
}
