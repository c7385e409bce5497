//! Sets up, builds, serves, tests and measures Gloss.
#![allow(
    clippy::disallowed_methods,
    reason = "clocks and threads are banned for code that runs in the browser; this runs natively"
)]

mod bench;
mod build;
mod package;
mod page;
mod process;
mod project;
mod release;
mod report;
mod reproduce;
mod reproducible;
mod serve;
mod server;
mod setup;
mod sizes;
mod split;
mod test;
mod tidy;

use anyhow::Result;
use clap::{Parser, Subcommand};
use project::Project;
use report::Report;
use std::process::ExitCode;

/// Sets up, builds, serves, tests and measures Gloss.
#[derive(Parser)]
#[command(name = "cargo xtask", bin_name = "cargo xtask")]
struct Arguments {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    /// Set up whatever is missing for building and testing, and stop there
    Setup,
    /// Build the static site into dist/
    Build(build::BuildOptions),
    /// Build the site and serve it on this machine
    Serve(serve::ServeOptions),
    /// Build the recogniser as an npm package in target/npm/ner
    Package,
    /// Build the site, and pack it into archives in target/release-archive/
    Release,
    /// Build the site in two folders, and compare the bytes
    Reproduce,
    /// Measure, and print a table
    Bench(bench::BenchOptions),
    /// Run the checks and tests, all of them or the steps that are named
    Test(test::TestOptions),
}

fn main() -> ExitCode {
    let arguments = Arguments::parse();
    let report = Report::default();
    run(arguments.command, &report).unwrap_or_else(|error| {
        report.failure(&error);
        ExitCode::FAILURE
    })
}

fn run(command: Command, report: &Report) -> Result<ExitCode> {
    let project = Project::find()?;
    match command {
        Command::Setup => {
            report.step("Set up the tools");
            setup::site_tools(&project, report)?;
            setup::browser(&project, report)?;
        }
        Command::Build(options) => build::run(&project, report, &options)?,
        Command::Serve(options) => serve::run(&project, report, &options)?,
        Command::Package => package::run(&project, report)?,
        Command::Release => release::run(&project, report)?,
        Command::Reproduce => reproduce::run(&project, report)?,
        Command::Bench(options) => bench::run(&project, report, options)?,
        Command::Test(options) => {
            if !test::run(&project, report, &options) {
                return Ok(ExitCode::FAILURE);
            }
        }
    }
    Ok(ExitCode::SUCCESS)
}
