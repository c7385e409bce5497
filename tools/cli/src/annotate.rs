//! `gloss annotate`: names in texts, as Gloss JSON or line by line.

use std::fs;
use std::io::{self, BufRead, BufReader, BufWriter, Read as _, Write as _};
use std::path::{Path, PathBuf};
use std::rc::Rc;

use anyhow::{Context as _, Result, bail};
use gloss::annotation::{Confidence, Label, Stamp, Suggestion};
use gloss::document::{ByteSpan, Document};
use gloss::formats::gloss_json::{self, ModelName};
use gloss::timestamp::Timestamp;
use gloss::workspace::Workspace;
use ner::{Model, Recogniser as _};
use text_size::{TextRange, TextSize};

use crate::{ModelArgument, batch};

/// What `gloss annotate` can be told.
#[derive(Debug, clap::Args)]
pub(crate) struct Arguments {
    /// The texts; standard input when there is none.
    files: Vec<PathBuf>,
    /// Reads JSON Lines with `id` and `text`, and writes one line each with `id` and `mentions`,
    /// offsets in Unicode code points.
    #[arg(long)]
    batch: bool,
    /// The folder to write `<name>.gloss.json` into; needed for more than one text.
    #[arg(long, value_name = "FOLDER")]
    output: Option<PathBuf>,
    #[command(flatten)]
    model: ModelArgument,
}

/// Runs the command; false when a text could not be annotated and the others were.
pub(crate) fn run(arguments: &Arguments) -> Result<bool> {
    let model = arguments.model.load()?;
    if arguments.batch {
        return run_batch(arguments, &model);
    }
    if let Some(folder) = &arguments.output {
        fs::create_dir_all(folder)
            .with_context(|| format!("could not make the folder {}", folder.display()))?;
        let mut all = true;
        for file in &arguments.files {
            let stem = file
                .file_stem()
                .unwrap_or(file.as_os_str())
                .to_string_lossy();
            let target = folder.join(format!("{stem}.gloss.json"));
            let written = read(file)
                .and_then(|text| annotate(&model, &text))
                .and_then(|json| {
                    fs::write(&target, json)
                        .with_context(|| format!("could not write {}", target.display()))
                });
            if let Err(error) = written {
                eprintln!("gloss: {}: {error:#}", file.display());
                all = false;
            }
        }
        return Ok(all);
    }
    let text = match arguments.files.as_slice() {
        [] => {
            let mut text = String::new();
            io::stdin()
                .read_to_string(&mut text)
                .context("could not read standard input")?;
            text
        }
        [file] => read(file)?,
        _ => bail!("say with --output FOLDER where the files for more than one text should go"),
    };
    let json = annotate(&model, &text)?;
    io::stdout().write_all(json.as_bytes())?;
    Ok(true)
}

fn read(file: &Path) -> Result<String> {
    fs::read_to_string(file).with_context(|| format!("could not read {}", file.display()))
}

fn run_batch(arguments: &Arguments, model: &Model) -> Result<bool> {
    let mut output = BufWriter::new(io::stdout().lock());
    let mut all = true;
    if arguments.files.is_empty() {
        all = batch::run(model, &mut io::stdin().lock(), &mut output)?;
    }
    for file in &arguments.files {
        let opened =
            fs::File::open(file).with_context(|| format!("could not read {}", file.display()))?;
        let input: &mut dyn BufRead = &mut BufReader::new(opened);
        all &= batch::run(model, input, &mut output)?;
    }
    output.flush()?;
    Ok(all)
}

/// The Gloss JSON of a text, as the page would download it before any correction.
fn annotate(model: &Model, text: &str) -> Result<String> {
    let document = Document::new(text)?;
    let suggestions = model
        .recognise(document.text())
        .into_iter()
        .map(|mention| {
            Ok(Suggestion {
                span: span(&mention)?,
                label: Label::parse(mention.label.as_str())?,
                confidence: Confidence::new(mention.confidence),
            })
        })
        .collect::<Result<Vec<Suggestion>>>()?;
    let name = ModelName {
        name: ner_model::NAME.to_owned(),
        sha256: ner_model::SHA256.to_owned(),
    };
    let at = Timestamp::from_milliseconds(jiff::Timestamp::now().as_millisecond());
    // Ids are made from the text, so that the same text gets the same ones.
    let salt = u64::from_str_radix(document.sha256().get(..16).unwrap_or("0"), 16)?;
    let model_name: Rc<str> = ner_model::NAME.into();
    let workspace = Workspace::new(document, at);
    let (workspace, _) = workspace.suggest(&suggestions, &model_name, Stamp { at, salt });
    Ok(gloss_json::write(&workspace, Some(&name)))
}

fn span(mention: &ner::Mention) -> Result<ByteSpan> {
    let start = TextSize::try_from(mention.span.start)?;
    let end = TextSize::try_from(mention.span.end)?;
    Ok(TextRange::new(start, end))
}
