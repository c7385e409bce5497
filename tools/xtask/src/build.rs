//! `cargo xtask build`: the static site in `dist/`.

use crate::{
    page, process::Program, project::Project, report::Report, reproducible, setup,
    setup::SiteTools, sizes, split,
};
use anyhow::{Result, ensure};
use clap::Args;
use std::time::Instant;

/// Relative addresses: the site works at the root of a host and under any path.
const ANY_PATH: &str = "./";

#[derive(Args)]
pub(crate) struct BuildOptions {
    /// Where the site will stand, for hosts that rewrite addresses; the default works everywhere
    #[arg(long, value_name = "PATH", default_value = ANY_PATH)]
    public_url: String,

    /// Build quickly, for a large and slow page
    #[arg(long)]
    debug: bool,
}

impl BuildOptions {
    /// A release that works under any path.
    pub(crate) fn for_any_path() -> Self {
        Self {
            public_url: ANY_PATH.to_owned(),
            debug: false,
        }
    }

    /// The same, built quickly where that is asked for.
    pub(crate) fn with_debug(self, debug: bool) -> Self {
        Self { debug, ..self }
    }
}

pub(crate) fn run(project: &Project, report: &Report, options: &BuildOptions) -> Result<()> {
    report.step("Set up the tools");
    let tools = setup::site_tools(project, report)?;
    site(project, report, &tools, options)?;
    report.step("Sizes");
    for line in sizes::table(&project.dist())?.lines() {
        report.line(line);
    }
    if options.debug {
        return Ok(());
    }
    sizes::check(&project.dist())
}

/// Builds the site and shows what the compiler says.
pub(crate) fn site(
    project: &Project,
    report: &Report,
    tools: &SiteTools,
    options: &BuildOptions,
) -> Result<()> {
    report.step("Build the site");
    let begun = Instant::now();
    split::ensure(project, report)?;
    let output = trunk(project, tools, options)?.show()?;
    ensure!(
        output.status.success(),
        "the site could not be built: see above"
    );
    finish(project)?;
    report.done(begun, "site built in dist/");
    Ok(())
}

/// Trunk, ready to build the site. It replaces `dist/` only when it succeeds; [`finish`] follows.
pub(crate) fn trunk(
    project: &Project,
    tools: &SiteTools,
    options: &BuildOptions,
) -> Result<Program> {
    // Its own profile in Cargo.toml: the programs of a release are built for speed.
    let profile: &[&str] = if options.debug {
        &[]
    } else {
        &["--release", "--cargo-profile", "site"]
    };
    let program = Program::new("trunk", project.root())
        .arguments(["build", "--public-url", &options.public_url])
        .arguments(profile)
        .variables(tools.variables())
        .variables(&split::variables(project, tools, !options.debug)?)
        // The traces of Trunk and wasm-bindgen bury the one line that says what is wrong.
        .variable("RUST_BACKTRACE", "0");
    Ok(if options.debug {
        program
    } else {
        program.variables(&reproducible::variables(project)?)
    })
}

/// Gives the page that Trunk wrote its last touch.
pub(crate) fn finish(project: &Project) -> Result<()> {
    page::finish(project)
}
