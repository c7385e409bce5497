//! Trains once with everything, and once without each ingredient, and prints what each brings and
//! costs: the table of the model card. Takes the arguments of `train`.
//!
//! `cargo run --release -p train --bin ablate -- --data ../shared/data`

use std::io::Write as _;
use std::path::Path;
use std::process::{Command, Stdio};

use anyhow::{Context as _, Result, ensure};

/// What is taken away, and the options of `train` that do it.
const ABLATIONS: &[(&str, &[&str])] = &[
    ("(nothing)", &[]),
    ("the second pass", &["--one-pass"]),
    ("cleaning of the sources", &["--uncleaned"]),
    ("the relabelled Meaning Bank", &["--without", "gmb"]),
    ("the corpus", &["--without", "corpus"]),
    ("Re-DocRED", &["--without", "redocred"]),
    ("CrossNER", &["--without", "crossner"]),
    ("kinds of words", &["--no-kinds"]),
    ("word clusters and kinds", &["--cluster-words", "0"]),
    (
        "leaving out the articles written for hard cases",
        &["--hard-weight", "0.7"],
    ),
    (
        "evening out what the corpus is full of",
        &["--favour-people", "0", "--disfavour-organisations", "0"],
    ),
    ("names of places and people", &["--no-names"]),
    ("dropout of features", &["--dropout", "0"]),
    (
        "averaging over rounds and runs",
        &["--averaged", "1", "--runs", "1"],
    ),
];

fn main() -> Result<()> {
    let trainer = std::env::current_exe()?.with_file_name("train");
    let given: Vec<String> = std::env::args().skip(1).collect();
    let mut out = std::io::stdout();
    writeln!(
        out,
        "| without | option | test articles | `worldwide.dev` | bytes |"
    )?;
    writeln!(out, "|---|---|---|---|---|")?;
    for (name, options) in ABLATIONS {
        let [test, worldwide, bytes] = train(&trainer, &given, options)
            .with_context(|| format!("training without {name} failed"))?;
        let shown = if options.is_empty() {
            String::new()
        } else {
            format!("`{}`", options.join(" "))
        };
        writeln!(out, "| {name} | {shown} | {test} | {worldwide} | {bytes} |")?;
    }
    Ok(())
}

/// Trains, and takes the figures out of what the trainer prints.
fn train(trainer: &Path, given: &[String], options: &[&str]) -> Result<[String; 3]> {
    let output = Command::new(trainer)
        .args(given)
        .args(options)
        .stderr(Stdio::inherit())
        .output()
        .with_context(|| format!("{} is not built", trainer.display()))?;
    ensure!(output.status.success(), "the trainer stopped: see above");
    let printed = String::from_utf8(output.stdout)?;
    let figure = |set: &str| {
        let line = printed
            .lines()
            .find_map(|line| line.strip_prefix(set)?.trim_start().strip_prefix("F1"));
        line.and_then(|rest| rest.split_whitespace().next())
            .map(str::to_owned)
    };
    let bytes = printed
        .lines()
        .find_map(|line| line.strip_suffix(" compressed"))
        .and_then(|line| line.rsplit(' ').next());
    Ok([
        figure("test articles").context("no figure of the test articles")?,
        figure("worldwide.dev").context("no figure of worldwide.dev")?,
        bytes.context("no size")?.to_owned(),
    ])
}
