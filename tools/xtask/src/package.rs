//! `cargo xtask package`: the recogniser as an npm package, in `target/npm/ner`.

use crate::{
    process::Program,
    project::Project,
    report::Report,
    reproducible,
    setup::{self, SiteTools, WASM_TARGET},
};
use anyhow::{Context, Result};
use std::{fs, path::PathBuf, time::Instant};

/// What the module is called in the package; `browser.js` and `node.js` import it by this name.
const MODULE: &str = "ner";

pub(crate) fn run(project: &Project, report: &Report) -> Result<()> {
    report.step("Set up the tools");
    let tools = setup::site_tools(project, report)?;
    report.step("Build the npm package");
    let begun = Instant::now();
    build(project, report, &tools)?;
    report.done(begun, "package built in target/npm/ner");
    Ok(())
}

/// Compiles `crates/ner-js`, and puts what belongs to the package beside it.
pub(crate) fn build(project: &Project, report: &Report, tools: &SiteTools) -> Result<()> {
    let folder = folder(project);
    fs::create_dir_all(&folder)?;
    Program::new("cargo", project.root())
        .arguments(["build", "--locked", "--release", "--package", "ner-js"])
        .arguments(["--target", WASM_TARGET])
        .variables(tools.variables())
        .variables(&reproducible::variables(project)?)
        .quietly(report)?;
    let module = project
        .root()
        .join("target")
        .join(WASM_TARGET)
        .join("release/ner_js.wasm");
    Program::new("wasm-bindgen", project.root())
        .arguments(["--target", "web", "--out-name", MODULE, "--out-dir"])
        .argument(&folder)
        .argument(module)
        .variables(tools.variables())
        .quietly(report)?;
    let written_by_hand = project.root().join("crates/ner-js/package");
    for entry in fs::read_dir(&written_by_hand)? {
        let file = entry?;
        fs::copy(file.path(), folder.join(file.file_name()))
            .with_context(|| format!("could not copy {}", file.path().display()))?;
    }
    Ok(())
}

/// Whether there is a package, be it of an older source.
pub(crate) fn is_built(project: &Project) -> bool {
    folder(project).join("browser.js").is_file()
}

fn folder(project: &Project) -> PathBuf {
    project.root().join("target/npm/ner")
}
