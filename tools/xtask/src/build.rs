//! `cargo xtask build`: the static site in `dist/`.

use crate::{
    page, process::Program, project::Project, report::Report, setup, setup::SiteTools, sizes,
};
use anyhow::{Result, ensure};
use clap::Args;
use std::time::Instant;

#[derive(Args)]
pub(crate) struct BuildOptions {
    /// Where the site will stand, for hosts that rewrite addresses; the default works everywhere
    #[arg(long, value_name = "PATH", default_value = "./")]
    pub(crate) public_url: String,

    /// Build quickly, for a large and slow page
    #[arg(long)]
    pub(crate) debug: bool,
}

pub(crate) fn run(project: &Project, report: &Report, options: &BuildOptions) -> Result<()> {
    let tools = setup::site_tools(project, report)?;
    site(project, report, &tools, options)?;
    report.step("Sizes");
    for line in sizes::table(&project.dist())?.lines() {
        report.line(line);
    }
    Ok(())
}

/// Builds the site with Trunk; the folder is replaced only when the build succeeds.
pub(crate) fn site(
    project: &Project,
    report: &Report,
    tools: &SiteTools,
    options: &BuildOptions,
) -> Result<()> {
    report.step("Build the site");
    let begun = Instant::now();
    let profile: &[&str] = if options.debug { &[] } else { &["--release"] };
    let output = Program::new("trunk", project.root())
        .arguments(["build", "--public-url", &options.public_url])
        .arguments(profile)
        .variables(tools.variables())
        // The traces of Trunk and wasm-bindgen bury the one line that says what is wrong.
        .variable("RUST_BACKTRACE", "0")
        .show()?;
    ensure!(
        output.status.success(),
        "the site could not be built: see above"
    );
    page::finish(project)?;
    report.done(begun, "site built in dist/");
    Ok(())
}
