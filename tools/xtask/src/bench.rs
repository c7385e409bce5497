//! `cargo xtask bench`: measurements, each by a program of its own.

use crate::{
    build::{self, BuildOptions},
    package,
    process::Program,
    project::Project,
    report::Report,
    server::StaticServer,
    setup,
};
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
    /// Load, paste to highlight and edit to paint of the built page, in Chromium
    Page,
    /// Listing, opening and saving among 1, 100 and 1,000 articles in the browser's storage, in
    /// Chromium
    Library,
    /// Keys, clicks and seconds to annotate an article to its gold standard, in Chromium
    Effort {
        /// Test articles of the corpus, by their names without `.txt`
        articles: Vec<String>,
    },
    /// Speed and memory of the recogniser by itself, in Chromium, beside compromise where
    /// `bench peers` has installed it
    Recogniser,
    /// Accuracy, speed and size beside compromise and spaCy, on the same texts in the same run
    Peers {
        /// Token tables (`.tsv`) to measure on, beside the test articles of the corpus
        tables: Vec<PathBuf>,
    },
}

pub(crate) fn run(project: &Project, report: &Report, options: BenchOptions) -> Result<()> {
    match options.what {
        Measurement::Page => page(project, report, "tests/bench/page.js", &[]),
        Measurement::Library => page(project, report, "tests/bench/library.js", &[]),
        Measurement::Effort { articles } => {
            page(project, report, "tests/bench/effort.js", &articles)
        }
        Measurement::Recogniser => recogniser(project, report),
        Measurement::Peers { tables } => peers(project, report, &tables),
    }
}

fn page(project: &Project, report: &Report, script: &str, arguments: &[String]) -> Result<()> {
    build::run(project, report, &BuildOptions::for_any_path())?;
    let browser = setup::browser(project, report)?;
    report.step("Measure the page");
    let server = StaticServer::start(project.dist(), "/gloss/", None)?;
    let output = Program::new("node", project.root())
        .argument(script)
        .arguments(arguments)
        .variable("GLOSS_ADDRESS", server.address())
        .variable("GLOSS_CHROMIUM", &browser.program)
        .show()?;
    ensure!(
        output.status.success(),
        "the page could not be measured: see above"
    );
    Ok(())
}

fn recogniser(project: &Project, report: &Report) -> Result<()> {
    package::run(project, report)?;
    let browser = setup::browser(project, report)?;
    report.step("Measure the recogniser");
    let output = Program::new("node", project.root())
        .argument("tests/bench/recogniser.js")
        .variable("GLOSS_CHROMIUM", &browser.program)
        .show()?;
    ensure!(
        output.status.success(),
        "the recogniser could not be measured: see above"
    );
    Ok(())
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
