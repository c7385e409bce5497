//! A recogniser to measure, and what a run of it gave.

use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::Instant;

use anyhow::{Context as _, Result, ensure};
use ner::{Label, Mention, Model, Recogniser as _};
use ner_corpus::Score;
use serde::Deserialize;

use crate::set::Set;

/// A recogniser to measure.
pub(crate) struct Peer {
    /// What the table calls it.
    pub(crate) name: &'static str,
    /// What has to be downloaded for it, in words.
    pub(crate) download: String,
    pub(crate) program: PeerProgram,
}

/// How a peer is run.
pub(crate) enum PeerProgram {
    /// In this process.
    Native,
    /// As a program that reads JSON Lines and writes what `scripts/` documents.
    Script {
        program: PathBuf,
        arguments: Vec<PathBuf>,
    },
}

/// What a peer did with a set.
pub(crate) struct Measured {
    pub(crate) score: Score,
    /// For all texts, after one was annotated to warm up.
    pub(crate) seconds: f64,
    /// Until the model was ready.
    pub(crate) loaded: f64,
}

#[derive(Deserialize)]
struct Line {
    mentions: Vec<Found>,
}

/// Offsets in code points.
#[derive(Deserialize)]
struct Found {
    start: usize,
    end: usize,
    label: String,
}

#[derive(Deserialize)]
struct Times {
    seconds: f64,
    loaded: f64,
}

impl Peer {
    /// Lets the peer annotate a set; `folder` is where its packages are installed.
    pub(crate) fn measure(&self, set: &Set, folder: &Path) -> Result<Measured> {
        match &self.program {
            PeerProgram::Native => native(set),
            PeerProgram::Script { program, arguments } => {
                let mut command = Command::new(program);
                command.args(arguments).current_dir(folder);
                // One core for everyone.
                command.env("OMP_NUM_THREADS", "1");
                script(command, set).with_context(|| format!("while measuring {}", self.name))
            }
        }
    }
}

fn native(set: &Set) -> Result<Measured> {
    let begun = Instant::now();
    let model = Model::from_bytes(ner_model::BYTES)?;
    let loaded = begun.elapsed().as_secs_f64();
    if let Some(first) = set.documents.first() {
        model.recognise(&first.text);
    }
    let begun = Instant::now();
    let found: Vec<Vec<Mention>> = set
        .documents
        .iter()
        .map(|document| model.recognise(&document.text))
        .collect();
    let seconds = begun.elapsed().as_secs_f64();
    let mut score = Score::default();
    for (document, mentions) in set.documents.iter().zip(&found) {
        score.add(&document.mentions, mentions);
    }
    Ok(Measured {
        score,
        seconds,
        loaded,
    })
}

fn script(mut command: Command, set: &Set) -> Result<Measured> {
    let mut input = String::new();
    for document in &set.documents {
        input.push_str(&serde_json::json!({ "text": document.text }).to_string());
        input.push('\n');
    }
    let mut child = command
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::inherit())
        .spawn()?;
    // The scripts read all of their input before they write.
    child
        .stdin
        .take()
        .context("the peer has no standard input")?
        .write_all(input.as_bytes())?;
    let output = child.wait_with_output()?;
    ensure!(output.status.success(), "it ended with {}", output.status);
    let output = String::from_utf8(output.stdout)?;
    let (lines, times) = output
        .trim_end()
        .rsplit_once('\n')
        .context("it wrote too little")?;
    let times: Times = serde_json::from_str(times)?;
    ensure!(
        lines.lines().count() == set.documents.len(),
        "it wrote {} lines for {} texts",
        lines.lines().count(),
        set.documents.len()
    );
    let mut score = Score::default();
    for (document, line) in set.documents.iter().zip(lines.lines()) {
        let line: Line = serde_json::from_str(line)?;
        score.add(
            &document.mentions,
            &in_bytes(&document.text, &line.mentions)?,
        );
    }
    Ok(Measured {
        score,
        seconds: times.seconds,
        loaded: times.loaded,
    })
}

fn in_bytes(text: &str, found: &[Found]) -> Result<Vec<Mention>> {
    let offsets: Vec<usize> = text
        .char_indices()
        .map(|(offset, _)| offset)
        .chain([text.len()])
        .collect();
    found
        .iter()
        .map(|found| {
            let at = |point: usize| offsets.get(point).copied().context("outside the text");
            Ok(Mention {
                span: at(found.start)?..at(found.end)?,
                label: Label::ALL
                    .into_iter()
                    .find(|label| label.as_str() == found.label)
                    .context("an unknown label")?,
                confidence: 1.0,
            })
        })
        .collect()
}
