//! Packages of the operating system, where that is Debian or one of its children.

use crate::{
    process::{self, Program},
    project::Project,
    report::Report,
};
use anyhow::{Context, Result, bail};
use std::time::Instant;

/// Installs packages, or says which command would.
pub(super) fn install(project: &Project, report: &Report, packages: &[&str]) -> Result<()> {
    let names = packages.join(" ");
    if process::find_program("apt-get").is_none() {
        bail!("this system has no apt-get: install what Debian calls {names}");
    }
    let Some(prefix) = administrator(project) else {
        bail!("packages are missing: run `sudo apt-get install --no-install-recommends {names}`");
    };
    let begun = Instant::now();
    report.line(format_args!("installing {names} by apt-get"));
    for arguments in [
        &["update", "-qq"][..],
        &[
            &["install", "--yes", "-qq", "--no-install-recommends"],
            packages,
        ]
        .concat(),
    ] {
        let words: Vec<&str> = prefix.iter().copied().chain(["apt-get"]).collect();
        Program::new(words[0], project.root())
            .arguments(&words[1..])
            .arguments(arguments)
            .variable("DEBIAN_FRONTEND", "noninteractive")
            .quietly(report)
            .with_context(|| format!("could not install the Debian packages {names}"))?;
    }
    report.done(begun, format_args!("{names} installed by apt-get"));
    Ok(())
}

/// Runs a program with the right to change the system.
pub(super) fn as_administrator(
    project: &Project,
    report: &Report,
    program: &str,
    arguments: &[&str],
) -> Result<()> {
    let prefix = administrator(project)
        .with_context(|| format!("`{program}` must run as root, and sudo asks for a password"))?;
    let words: Vec<&str> = prefix.iter().copied().chain([program]).collect();
    Program::new(words[0], project.root())
        .arguments(&words[1..])
        .arguments(arguments)
        .quietly(report)
}

/// What to write before a command that changes the system: nothing for root, `sudo` where it
/// asks no password.
fn administrator(project: &Project) -> Option<&'static [&'static str]> {
    let says = |program: &str, arguments: &[&str]| {
        Program::new(program, project.root())
            .arguments(arguments)
            .capture()
            .ok()
            .filter(|output| output.status.success())
            .map(|output| output.text)
    };
    if says("id", &["-u"])?.trim() == "0" {
        return Some(&[]);
    }
    says("sudo", &["-n", "true"]).map(|_| &["sudo", "-n"][..])
}
