//! Thousands of texts on all cores. Each file is written whole or not at all, so that a run which
//! was stopped goes on where it stood; a text that cannot be annotated is named and passed over.

use std::collections::HashSet;
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicUsize, Ordering};

use anyhow::{Context as _, Result, bail};
use gloss::annotation::Confidence;
use gloss::document::Document;
use gloss::formats::{Choice, Content, File, Format, read_files, verify};
use indicatif::{ProgressBar, ProgressStyle};
use ner::Model;
use rayon::prelude::*;
use serde::{Deserialize, Serialize};

use crate::source::{Source, sources};
use crate::suggest::{model_name, suggest};
use crate::target;

/// What is to be done with texts.
pub(crate) struct Bulk<'a> {
    pub(crate) model: &'a Model,
    pub(crate) format: Format,
    /// The least confidence of what is written.
    pub(crate) at_least: Confidence,
    /// Where the files go.
    pub(crate) folder: &'a Path,
    /// Whether files that are there already are made again.
    pub(crate) again: bool,
    /// How many threads; all cores where it is not said.
    pub(crate) jobs: Option<usize>,
}

/// What a folder was made with: files made with something else are not the same run.
#[derive(Debug, PartialEq, Serialize, Deserialize)]
struct Record {
    model: String,
    format: String,
    least_confidence: f32,
}

const RECORD: &str = ".gloss-run.json";

#[derive(Default)]
struct Counts {
    written: AtomicUsize,
    already: AtomicUsize,
    failed: AtomicUsize,
}

/// A text and what its file is called.
struct Task {
    source: Source,
    name: PathBuf,
}

impl Bulk<'_> {
    /// Annotates the texts at these paths; false when one of them could not be.
    pub(crate) fn run(&self, paths: &[PathBuf]) -> Result<bool> {
        fs::create_dir_all(self.folder)
            .with_context(|| format!("could not make the folder {}", self.folder.display()))?;
        self.record()?;
        let counts = Counts::default();
        let fail = |name: &str, error: &anyhow::Error| {
            eprintln!("gloss: {name}: {error:#}");
            counts.failed.fetch_add(1, Ordering::Relaxed);
        };
        let mut tasks = Vec::new();
        let mut taken: HashSet<PathBuf> = HashSet::new();
        for source in sources(paths) {
            match source {
                Ok(source) => tasks.push(self.task(source, &mut taken)),
                Err(error) => fail("", &error),
            }
        }
        let bar = ProgressBar::new(tasks.len() as u64);
        if let Ok(style) =
            ProgressStyle::with_template("{bar:40} {pos} of {len}, {per_sec}, {eta} left")
        {
            bar.set_style(style);
        }
        let pool = rayon::ThreadPoolBuilder::new()
            .num_threads(self.jobs.unwrap_or_default())
            .build()
            .context("could not start the threads")?;
        pool.install(|| {
            tasks.par_iter().for_each(|task| {
                match self.one(task) {
                    Ok(true) => counts.written.fetch_add(1, Ordering::Relaxed),
                    Ok(false) => counts.already.fetch_add(1, Ordering::Relaxed),
                    Err(error) => bar.suspend(|| {
                        fail(&task.source.name(), &error);
                        0
                    }),
                };
                bar.inc(1);
            });
        });
        bar.finish_and_clear();
        let [written, already, failed] = [&counts.written, &counts.already, &counts.failed]
            .map(|count| count.load(Ordering::Relaxed));
        eprintln!("gloss: {written} annotated, {already} there already, {failed} failed");
        Ok(failed == 0)
    }

    /// Refuses a folder that another run has made, whose files would be taken for ones of this run.
    fn record(&self) -> Result<()> {
        let path = self.folder.join(RECORD);
        let record = Record {
            model: ner_model::SHA256.to_owned(),
            format: self.format.key().to_owned(),
            least_confidence: self.at_least.probability(),
        };
        let before = fs::read(&path).ok();
        let before = before.and_then(|bytes| serde_json::from_slice::<Record>(&bytes).ok());
        if !self.again && before.is_some_and(|before| before != record) {
            bail!(
                "{} was filled with another model, format or confidence: give another folder, or \
                 --again to make its files again",
                self.folder.display()
            );
        }
        target::write(&path, &serde_json::to_vec(&record)?)
    }

    /// Gives a text the name of its file: that of the text without its ending, and with it where
    /// another has the same.
    fn task(&self, source: Source, taken: &mut HashSet<PathBuf>) -> Task {
        let with_ending = || match source.path.extension() {
            Some(ending) => {
                let mut name = source.stem.clone().into_os_string();
                name.push(".");
                name.push(ending);
                PathBuf::from(name)
            }
            None => source.stem.clone(),
        };
        let numbered = |number: usize| {
            let mut name = with_ending().into_os_string();
            name.push(format!(" ({number})"));
            PathBuf::from(name)
        };
        let name = std::iter::once(source.stem.clone())
            .chain(std::iter::once(with_ending()))
            .chain((2..).map(numbered))
            .find(|name| taken.insert(name.clone()))
            .unwrap_or_default();
        Task { source, name }
    }

    /// Annotates a text; false where that was done before.
    fn one(&self, task: &Task) -> Result<bool> {
        let bytes = fs::read(&task.source.path).context("could not be read")?;
        let text = std::str::from_utf8(&bytes).context("it is not text in UTF-8")?;
        let text = text.trim_start_matches('\u{feff}');
        let name = task
            .name
            .file_name()
            .unwrap_or_default()
            .to_string_lossy()
            .into_owned();
        let folder = self
            .folder
            .join(task.name.parent().unwrap_or(Path::new("")));
        if !self.again && self.is_done(&folder, &name, text) {
            return Ok(false);
        }
        let choice = Choice {
            at_least: self.at_least,
            ..Choice::default()
        };
        let workspace = choice.apply(&suggest(self.model, text)?);
        let workspaces = [workspace];
        let files = self
            .format
            .write_named(&workspaces, &[name], Some(&model_name()));
        let verification = verify(self.format, &files, &workspaces);
        if !verification.is_complete() {
            bail!(
                "the file would not give back what was found: {} of {} mentions identical",
                verification.identical,
                verification.mentions
            );
        }
        let source = task.source.path.canonicalize();
        for file in &files {
            let path = folder.join(&file.name);
            if source.is_ok() && path.canonicalize().ok() == source.as_ref().ok().cloned() {
                bail!("its file would take the place of the text itself: give another folder");
            }
            target::write(&path, &file.bytes)?;
        }
        Ok(true)
    }

    /// Whether the file of a text is there, whole, and of this text.
    fn is_done(&self, folder: &Path, name: &str, text: &str) -> bool {
        let file = |ending: &str| {
            let name = format!("{name}.{ending}");
            let bytes = fs::read(folder.join(&name)).ok()?;
            Some(File { name, bytes })
        };
        let Some(main) = file(self.format.extension()) else {
            return false;
        };
        let mut files = vec![main];
        if self.format == Format::Brat {
            files.extend(file("txt"));
        }
        let Ok(document) = Document::new(text) else {
            return false;
        };
        let contents = read_files(&files, Some(self.format))
            .into_iter()
            .map(|opened| opened.contents)
            .collect::<Result<Vec<_>, _>>();
        match contents.map(|contents| contents.into_iter().flatten().next()) {
            Ok(Some(Content::Gloss(parsed))) => *parsed.workspace.document() == document,
            Ok(Some(Content::Draft(_, draft))) => match (&draft.text, &draft.sha256) {
                (Some(text), _) => visible(text).eq(visible(document.text())),
                (None, Some(sha256)) => *sha256 == document.sha256(),
                (None, None) => false,
            },
            _ => false,
        }
    }
}

fn visible(text: &str) -> impl Iterator<Item = char> {
    text.chars().filter(|one| !one.is_whitespace())
}
