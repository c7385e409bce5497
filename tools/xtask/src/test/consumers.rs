//! Programs of others, installed from PyPI into a virtual environment of the project's own: they
//! read the files that Gloss writes, and run it on many workers.

use super::{context::Context, count::Count};
use crate::{process::find_program, report::Report};
use anyhow::{Context as _, Result, ensure};
use std::{
    fs,
    path::{Path, PathBuf},
};

/// The formats that the readers look at, by their keys.
const FORMATS: [&str; 11] = [
    "brat",
    "conll",
    "csv",
    "displacy",
    "doccano",
    "hugging-face",
    "label-studio",
    "prodigy",
    "spacy",
    "uima-cas",
    "web-annotation",
];

/// Writes an article in every format and has each program find the same mentions in it.
pub(super) fn read_our_files(context: &Context) -> Result<Count> {
    let root = context.project.root();
    let python = environment(
        context,
        "consumers",
        &["requirements.txt"],
        &["requirements-alone.txt"],
    )?;
    let gloss = gloss(context)?;
    let folder = root.join("target/consumers/files");
    // An older file must not be taken for one of this run. There may be none.
    let _ = fs::remove_dir_all(&folder);
    for format in FORMATS {
        let output = context
            .program(&gloss)
            .arguments(["convert", "tests/consumers/article.jsonl", "--to", format])
            .argument("--output")
            .argument(folder.join(format))
            .capture()?;
        // It ends with 1 where a format cannot hold the mentions that stand in others.
        if !folder.join(format).is_dir() {
            output.expect_success("gloss convert")?;
        }
    }
    let output = context.run(
        context
            .program(&python)
            .argument("tests/consumers/read.py")
            .argument(&folder),
    )?;
    Ok(counted(&output.text).or_failed(output.status.success()))
}

/// Runs the recipe of `docs/bulk.md` over shards, and compares with a single run.
pub(super) fn annotate_with_workers(context: &Context) -> Result<Count> {
    ensure!(
        find_program("java").is_some(),
        "Spark needs Java: install default-jre-headless, or what your system calls it"
    );
    let python = environment(context, "workers", &["requirements-workers.txt"], &[])?;
    let gloss = gloss(context)?;
    let output = context.run(
        context
            .program(&python)
            .argument("tests/consumers/workers.py")
            .argument(context.project.root().join("target/consumers/workers-run"))
            .variable("GLOSS", &gloss)
            .variable("PYSPARK_PYTHON", &python),
    )?;
    Ok(counted(&output.text).or_failed(output.status.success()))
}

/// The lines that say how a check went.
fn counted(text: &str) -> Count {
    let count = |mark: char| text.lines().filter(|line| line.starts_with(mark)).count() as u64;
    Count {
        passed: count('✓'),
        failed: count('✗'),
        ..Count::default()
    }
}

fn gloss(context: &Context) -> Result<PathBuf> {
    context
        .program("cargo")
        .arguments(["build", "--locked", "--package", "gloss-cli"])
        .capture()?
        .expect_success("cargo build")?;
    Ok(context.project.root().join("target/debug/gloss"))
}

/// The Python of a virtual environment with what the files of requirements name, those `alone`
/// without what they ask for. Made anew when a file changes.
fn environment(context: &Context, name: &str, files: &[&str], alone: &[&str]) -> Result<PathBuf> {
    let root = context.project.root();
    let here = root.join("tests/consumers");
    let folder = root.join("target/consumers").join(name);
    let (python, stamp) = (folder.join("bin/python"), folder.join("requirements"));
    let mut wanted = String::new();
    for file in files.iter().chain(alone) {
        wanted += &fs::read_to_string(here.join(file))?;
    }
    if fs::read_to_string(&stamp).is_ok_and(|had| had == wanted) && python.is_file() {
        return Ok(python);
    }
    let report: &Report = context.report;
    report.line("installing from PyPI, which takes some minutes the first time");
    context
        .program("python3")
        .arguments(["-m", "venv", "--clear"])
        .argument(&folder)
        .capture()?
        .expect_success("python3 -m venv")?;
    let install = |file: &str, options: &[&str]| -> Result<()> {
        context
            .program(&python)
            .arguments(["-m", "pip", "install", "--quiet"])
            .arguments(options)
            .argument("--requirement")
            .argument(here.join(file))
            .capture()?
            .expect_success("pip install")?;
        Ok(())
    };
    for file in files {
        install(file, &[])?;
    }
    for file in alone {
        install(file, &["--no-deps"])?;
    }
    write(&stamp, &wanted)?;
    Ok(python)
}

fn write(path: &Path, text: &str) -> Result<()> {
    fs::write(path, text).with_context(|| format!("could not write {}", path.display()))
}
