//! Sets up what a command needs, and reuses what is there already.

mod browser;
mod cargo_tool;
mod debian;
mod firefox;
mod nginx;
mod node;
mod wasm_target;

use crate::{process, project::Project, report::Report};
use anyhow::Result;
pub(crate) use browser::Browser;
use cargo_tool::CargoTool;
pub(crate) use nginx::Nginx;
use std::ffi::{OsStr, OsString};
use std::path::PathBuf;
pub(crate) use wasm_target::TARGET as WASM_TARGET;

/// 0.22 asks for a newer Rust than the workspace does.
const TRUNK_VERSION: &str = "0.21.14";

/// The newest when it was chosen.
const CARGO_DENY_VERSION: &str = "0.20.2";

/// The environment in which Cargo builds for wasm32 and Trunk finds its tools.
pub(crate) struct SiteTools {
    variables: Vec<(&'static str, OsString)>,
    search_path: OsString,
}

impl SiteTools {
    /// What to set for every program that builds for wasm32.
    pub(crate) fn variables(&self) -> &[(&'static str, OsString)] {
        &self.variables
    }

    /// Where they are searched for; one of the variables.
    pub(crate) fn search_path(&self) -> &OsStr {
        &self.search_path
    }
}

/// Sets up all that turns the workspace into a static site.
pub(crate) fn site_tools(project: &Project, report: &Report) -> Result<SiteTools> {
    let mut variables = wasm_target::ensure(project, report)?;
    let trunk = CargoTool {
        package: "trunk",
        version: TRUNK_VERSION.to_owned(),
        programs: &["trunk"],
        // Without its TLS stack and update check Trunk cannot download anything, which it never
        // may here; and there is less of it to compile.
        arguments: &["--locked", "--no-default-features"],
    };
    let wasm_bindgen = CargoTool {
        package: "wasm-bindgen-cli",
        // The program and the library must agree on their format, down to the patch version.
        version: project.locked_version("wasm-bindgen")?,
        programs: &["wasm-bindgen", "wasm-bindgen-test-runner"],
        // Its own lock file names a crate version that has been withdrawn.
        arguments: &[],
    };
    for tool in [trunk, wasm_bindgen] {
        tool.ensure(project, report)?;
    }
    cargo_tool::clean_up(project)?;
    node::ensure_packages(project, report)?;
    let folders = [project.tools().join("bin"), project.node_programs()];
    let search_path = process::path_with(&folders)?;
    variables.push(("PATH", search_path.clone()));
    Ok(SiteTools {
        variables,
        search_path,
    })
}

/// Sets up the browser that the tests run in.
pub(crate) fn browser(project: &Project, report: &Report) -> Result<Browser> {
    browser::ensure(project, report)
}

/// Sets up the second browser that the page is tested in.
pub(crate) fn firefox(project: &Project, report: &Report) -> Result<PathBuf> {
    firefox::ensure(project, report)
}

/// Sets up the web server that one of the tests serves the site by.
pub(crate) fn nginx(project: &Project, report: &Report) -> Result<Nginx> {
    nginx::ensure(project, report)
}

/// Sets up what looks through the dependencies.
pub(crate) fn cargo_deny(project: &Project, report: &Report) -> Result<()> {
    CargoTool {
        package: "cargo-deny",
        version: CARGO_DENY_VERSION.to_owned(),
        programs: &["cargo-deny"],
        arguments: &["--locked"],
    }
    .ensure(project, report)?;
    cargo_tool::clean_up(project)
}
