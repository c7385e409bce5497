//! Programs from crates.io, installed for this checkout alone at an exact version.

use crate::{
    process::{self, Program},
    project::Project,
    report::Report,
};
use anyhow::{Context, Result};
use std::{fs, path::Path, time::Instant};

/// A package on crates.io and the programs wanted from it.
pub(super) struct CargoTool {
    pub(super) package: &'static str,
    pub(super) version: String,
    pub(super) programs: &'static [&'static str],
    pub(super) arguments: &'static [&'static str],
}

impl CargoTool {
    /// Takes the programs from `.tools/bin` or from the search path where their version is
    /// right, and installs them otherwise.
    pub(super) fn ensure(&self, project: &Project, report: &Report) -> Result<()> {
        let Self {
            package, version, ..
        } = self;
        let own = project.tools().join("bin");
        if self
            .programs
            .iter()
            .all(|name| self.is_right(&own.join(name), project))
        {
            report.ready(format_args!("{package} {version}"));
            return Ok(());
        }
        let found = |name: &&str| {
            process::find_program(name).is_some_and(|path| self.is_right(&path, project))
        };
        if !own.join(self.programs[0]).exists() && self.programs.iter().all(found) {
            report.ready(format_args!("{package} {version}, from the search path"));
            return Ok(());
        }
        self.install(project, report)
    }

    fn is_right(&self, program: &Path, project: &Project) -> bool {
        program.is_file()
            && Program::new(program, project.root())
                .argument("--version")
                .capture()
                .is_ok_and(|output| has_version(&output.text, &self.version))
    }

    fn install(&self, project: &Project, report: &Report) -> Result<()> {
        let Self {
            package, version, ..
        } = self;
        let begun = Instant::now();
        let target = project.tools().join("build");
        report.line(format_args!(
            "installing {package} {version}: a few minutes, once"
        ));
        Program::new("cargo", project.root())
            .arguments(["install", "--force", "--version", version, "--root"])
            .argument(project.tools())
            .arguments(self.arguments)
            .argument(package)
            // One folder for all tools: they share many dependencies.
            .variable("CARGO_TARGET_DIR", &target)
            // The tools wait for the compiler and the disk more than they compute. Their own
            // profiles (fat LTO, one codegen unit) would triple the time of the set-up.
            .variable("CARGO_PROFILE_RELEASE_LTO", "off")
            .variable("CARGO_PROFILE_RELEASE_CODEGEN_UNITS", "16")
            .variable("CARGO_PROFILE_RELEASE_OPT_LEVEL", "1")
            .quietly(report)
            .with_context(|| {
                format!(
                    "{package} {version} could not be installed. It comes from crates.io: check \
                     the network, or put its programs ({}) of that version on the search path",
                    self.programs.join(", ")
                )
            })?;
        report.done(
            begun,
            format_args!("{package} {version} installed in .tools/"),
        );
        Ok(())
    }
}

/// Removes what compiling the tools left behind.
pub(super) fn clean_up(project: &Project) -> Result<()> {
    let folder = project.tools().join("build");
    if folder.exists() {
        fs::remove_dir_all(&folder).with_context(|| format!("remove {}", folder.display()))?;
    }
    Ok(())
}

fn has_version(answer: &str, version: &str) -> bool {
    answer.split_whitespace().any(|word| word == version)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_version_must_match_as_a_whole() {
        assert!(has_version("wasm-bindgen 0.2.130\n", "0.2.130"));
        assert!(!has_version("wasm-bindgen 0.2.130\n", "0.2.13"));
        assert!(!has_version("", "0.2.130"));
    }
}
