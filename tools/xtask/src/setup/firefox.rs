//! Firefox, for the end-to-end tests that run in a second browser.

use super::debian;
use crate::{process, project::Project, report::Report};
use anyhow::{Context, Result};
use std::{env, path::PathBuf};

/// The names under which systems install Firefox, the long-lived one first: it is what the tests are
/// written for.
const PROGRAMS: [&str; 2] = ["firefox-esr", "firefox"];

/// Finds Firefox, or installs Debian's.
pub(super) fn ensure(project: &Project, report: &Report) -> Result<PathBuf> {
    if let Some(program) = find() {
        report.ready(format_args!("{}", program.display()));
        return Ok(program);
    }
    debian::install(project, report, &["firefox-esr"]).with_context(|| {
        format!(
            "the tests need Firefox. Put {} on the search path, or name it in GLOSS_FIREFOX",
            PROGRAMS.join(" or ")
        )
    })?;
    find().context("Firefox was installed, yet it is not on the search path")
}

fn find() -> Option<PathBuf> {
    env::var_os("GLOSS_FIREFOX")
        .map(PathBuf::from)
        .or_else(|| PROGRAMS.iter().find_map(|name| process::find_program(name)))
}
