//! What the steps share: set up when the first of them asks for it.

use super::count::Count;
use crate::{
    process::{Output, Program},
    project::Project,
    report::Report,
    setup::{self, Browser, SiteTools},
};
use anyhow::{Result, anyhow};
use std::{cell::OnceCell, ffi::OsStr};

pub(super) struct Context<'a> {
    pub(super) project: &'a Project,
    pub(super) report: &'a Report,
    verbose: bool,
    tools: OnceCell<Result<SiteTools, String>>,
    browser: OnceCell<Result<Browser, String>>,
    /// Whether the step that builds the site has failed.
    pub(super) site_is_broken: bool,
}

impl<'a> Context<'a> {
    pub(super) fn new(project: &'a Project, report: &'a Report, verbose: bool) -> Self {
        Self {
            project,
            report,
            verbose,
            tools: OnceCell::new(),
            browser: OnceCell::new(),
            site_is_broken: false,
        }
    }

    /// The tools that build for wasm32; every step that needs them fails where they are missing.
    pub(super) fn tools(&self) -> Result<&SiteTools> {
        let set_up = || setup::site_tools(self.project, self.report);
        shared(&self.tools, set_up)
    }

    /// Chromium and its driver.
    pub(super) fn browser(&self) -> Result<&Browser> {
        let set_up = || setup::browser(self.project, self.report);
        shared(&self.browser, set_up)
    }

    /// A program that is started in the root of the project.
    pub(super) fn program(&self, name: impl AsRef<OsStr>) -> Program {
        Program::new(name, self.project.root())
    }

    /// Cargo, ready to run tests. Its failures are told without traces: a property test would add
    /// one for every case that it tries on its way to the smallest.
    pub(super) fn test_program(&self) -> Program {
        let program = self.program("cargo").arguments(["test", "--locked"]);
        if self.verbose {
            program
        } else {
            program.variable("RUST_BACKTRACE", "0")
        }
    }

    /// Runs a program and shows what it writes: all of it as it comes where that was asked for,
    /// otherwise what does not read "ok" where it fails.
    pub(super) fn run(&self, program: Program) -> Result<Output> {
        if self.verbose {
            return program.show();
        }
        let output = program.watch(self.report)?;
        if !output.status.success() {
            for line in output.text.lines().filter(|line| !is_routine(line)) {
                self.report.line(line);
            }
        }
        Ok(output)
    }

    /// Runs a program that is one check by itself.
    pub(super) fn check(&self, program: Program) -> Result<Count> {
        let output = self.run(program)?;
        Ok(Count::of_check(output.status.success()))
    }
}

/// Whether a line says only that all goes well, so that it would bury what does not.
fn is_routine(line: &str) -> bool {
    let words = [
        "Blocking",
        "Compiling",
        "Checking",
        "Downloaded",
        "Finished",
    ];
    let first = line.split_whitespace().next().unwrap_or_default();
    line.ends_with(" ... ok") || (line.starts_with("  ") && words.contains(&first))
}

/// The first result of `set_up`. Its error is told in full to every step that runs into it.
fn shared<T>(cell: &OnceCell<Result<T, String>>, set_up: impl FnOnce() -> Result<T>) -> Result<&T> {
    cell.get_or_init(|| set_up().map_err(|error| format!("{error:#}")))
        .as_ref()
        .map_err(|error| anyhow!("{error}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_what_matters_of_a_failed_run_is_shown() {
        assert!(is_routine("   Compiling gloss v0.1.0"));
        assert!(is_routine("test view::tests::empty ... ok"));
        assert!(!is_routine("test view::tests::empty ... FAILED"));
        assert!(!is_routine("error[E0425]: cannot find value `probe`"));
    }
}
