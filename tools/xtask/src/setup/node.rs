//! The npm packages in `package.json`: binaryen for the build, the rest for the tests.

use super::debian;
use crate::{
    process::{self, Program},
    project::Project,
    report::Report,
};
use anyhow::{Context, Result, ensure};
use std::{fs, time::Instant};

/// Playwright's oldest.
const OLDEST_NODE: u32 = 20;

/// Installs the packages, unless those of this lock file are in place.
pub(super) fn ensure_packages(project: &Project, report: &Report) -> Result<()> {
    let lock_file = project.root().join("package-lock.json");
    let lock = fs::read(&lock_file).with_context(|| format!("read {}", lock_file.display()))?;
    // A copy of the lock file that the packages were installed from. It lies beside them, so that
    // whoever deletes node_modules gets them anew.
    let stamp = project
        .root()
        .join("node_modules")
        .join(".installed-from.json");
    if fs::read(&stamp).is_ok_and(|installed| installed == lock) {
        report.ready("npm packages");
        return Ok(());
    }
    ensure_node(project, report)?;
    let begun = Instant::now();
    Program::new("npm", project.root())
        // No package needs its scripts, and those of strangers need not run here.
        .arguments(["ci", "--ignore-scripts", "--no-audit", "--no-fund"])
        .quietly(report)
        .context("the npm packages could not be installed: check the network")?;
    fs::write(&stamp, lock).with_context(|| format!("write {}", stamp.display()))?;
    report.done(begun, "npm packages installed in node_modules/");
    Ok(())
}

fn ensure_node(project: &Project, report: &Report) -> Result<()> {
    if process::find_program("npm").is_none() {
        debian::install(project, report, &["nodejs", "npm"])
            .context("Node.js and npm are missing")?;
    }
    let answer = Program::new("node", project.root())
        .argument("--version")
        .capture()?
        .text;
    let version = major_version(&answer)
        .with_context(|| format!("`node --version` answered {:?}", answer.trim()))?;
    ensure!(
        version >= OLDEST_NODE,
        "Node.js is {}: install {OLDEST_NODE} or newer",
        answer.trim()
    );
    Ok(())
}

fn major_version(answer: &str) -> Option<u32> {
    answer
        .trim()
        .strip_prefix('v')?
        .split('.')
        .next()?
        .parse()
        .ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_major_version_is_read_from_the_answer_of_node() {
        assert_eq!(major_version("v20.20.2\n"), Some(20));
        assert_eq!(major_version("command not found"), None);
    }
}
