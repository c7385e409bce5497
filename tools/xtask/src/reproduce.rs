//! `cargo xtask reproduce`: builds the site in two folders, and compares the bytes.

use crate::{
    build::{self, BuildOptions},
    process::Program,
    project::Project,
    report::Report,
    setup, sizes,
};
use anyhow::{Context, Result, bail};
use std::{collections::BTreeMap, fs, path::Path};

pub(crate) fn run(project: &Project, report: &Report) -> Result<()> {
    report.step("Set up the tools");
    let tools = setup::site_tools(project, report)?;
    let options = BuildOptions::for_any_path();
    build::site(project, report, &tools, &options)?;

    let elsewhere = project
        .root()
        .join("target")
        .join("reproduce")
        .join("a copy");
    report.step("Copy the sources into another folder");
    copy_sources(project, &elsewhere)?;
    let copy = Project::at(elsewhere.clone());
    build::site(&copy, report, &tools, &options)?;

    report.step("Compare");
    let (here, there) = (contents(&project.dist())?, contents(&copy.dist())?);
    let differing = differing(&here, &there);
    if !differing.is_empty() {
        // The copy stays, so that the difference can be looked into.
        bail!("two builds differ in {}", differing.join(", "));
    }
    fs::remove_dir_all(&elsewhere).with_context(|| format!("remove {}", elsewhere.display()))?;
    report.line(format_args!(
        "all {} files of two builds in two folders are the same, byte by byte",
        here.len()
    ));
    Ok(())
}

/// Copies what git knows or would take.
fn copy_sources(project: &Project, to: &Path) -> Result<()> {
    if to.exists() {
        fs::remove_dir_all(to).with_context(|| format!("remove {}", to.display()))?;
    }
    let list = Program::new("git", project.root())
        .arguments([
            "ls-files",
            "--cached",
            "--others",
            "--exclude-standard",
            "-z",
        ])
        .capture()?
        .expect_success("git ls-files")?;
    for name in list
        .split('\0')
        .map(str::trim)
        .filter(|name| !name.is_empty())
    {
        let from = project.root().join(name);
        // A file that was deleted, and that git still knows.
        if !from.is_file() {
            continue;
        }
        let to = to.join(name);
        if let Some(folder) = to.parent() {
            fs::create_dir_all(folder)?;
        }
        fs::copy(&from, &to).with_context(|| format!("copy {name}"))?;
    }
    Ok(())
}

type Contents = BTreeMap<String, Vec<u8>>;

fn contents(folder: &Path) -> Result<Contents> {
    sizes::files(folder)?
        .into_iter()
        .map(|path| {
            let name = path.strip_prefix(folder)?.display().to_string();
            Ok((name, fs::read(&path)?))
        })
        .collect()
}

/// The names of the files that are not in both, or not the same in both.
fn differing(one: &Contents, other: &Contents) -> Vec<String> {
    let mut names: Vec<_> = one.keys().chain(other.keys()).collect();
    names.sort();
    names.dedup();
    names
        .into_iter()
        .filter(|name| one.get(*name) != other.get(*name))
        .cloned()
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_that_is_missing_or_other_is_named() {
        let contents = |files: &[(&str, &str)]| {
            files
                .iter()
                .map(|(name, content)| ((*name).to_owned(), content.as_bytes().to_vec()))
                .collect::<Contents>()
        };
        let one = contents(&[("a", "1"), ("b", "2"), ("c", "3")]);
        let other = contents(&[("a", "1"), ("b", "other"), ("d", "4")]);
        assert_eq!(differing(&one, &other), ["b", "c", "d"]);
        assert!(differing(&one, &one).is_empty());
    }
}
