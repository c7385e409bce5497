//! Sets up, builds, serves, tests and measures Gloss.
#![allow(
    clippy::disallowed_methods,
    reason = "clocks and threads are banned for code that runs in the browser; this runs natively"
)]

mod build;
mod page;
mod process;
mod project;
mod report;
mod serve;
mod server;
mod setup;
mod sizes;

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
    /// Set up whatever is missing for building the site, and stop there
    Setup,
    /// Build the static site into dist/
    Build(build::BuildOptions),
    /// Build the site and serve it on this machine
    Serve(serve::ServeOptions),
}

fn main() -> ExitCode {
    let arguments = Arguments::parse();
    let report = Report::default();
    let outcome = Project::find().and_then(|project| match arguments.command {
        Command::Setup => setup::site_tools(&project, &report).map(drop),
        Command::Build(options) => build::run(&project, &report, &options),
        Command::Serve(options) => serve::run(&project, &report, &options),
    });
    match outcome {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            report.failure(&error);
            ExitCode::FAILURE
        }
    }
}
