//! Chromium and its driver, for the tests that need a browser.

use super::debian;
use crate::{process, project::Project, report::Report};
use anyhow::{Context, Result};
use std::{env, path::PathBuf};

/// The programs that drive the tests in a browser.
pub(crate) struct Browser {
    pub(crate) program: PathBuf,
    pub(crate) driver: PathBuf,
}

/// The names under which systems install Chromium.
const PROGRAMS: [&str; 4] = [
    "chromium",
    "chromium-browser",
    "google-chrome",
    "google-chrome-stable",
];

const DRIVER: &str = "chromedriver";

const DEBIAN_PACKAGES: [&str; 2] = ["chromium", "chromium-driver"];

/// Finds a browser, or installs Debian's.
pub(super) fn ensure(project: &Project, report: &Report) -> Result<Browser> {
    if let Some(browser) = find() {
        report.ready(format_args!("{}", browser.program.display()));
        return Ok(browser);
    }
    debian::install(project, report, &DEBIAN_PACKAGES).with_context(|| {
        format!(
            "the tests need Chromium and chromedriver. Put {} and {DRIVER} on the search path, or \
             name them in GLOSS_CHROMIUM and CHROMEDRIVER",
            PROGRAMS.join(" or ")
        )
    })?;
    find().context("Chromium was installed, yet it is not on the search path")
}

fn find() -> Option<Browser> {
    let named = |variable: &str| env::var_os(variable).map(PathBuf::from);
    let program = named("GLOSS_CHROMIUM")
        .or_else(|| PROGRAMS.iter().find_map(|name| process::find_program(name)))?;
    let driver = named("CHROMEDRIVER").or_else(|| process::find_program(DRIVER))?;
    Some(Browser { program, driver })
}
