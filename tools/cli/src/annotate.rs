//! `gloss annotate`: names in texts, as files of any format or line by line.

use std::fs;
use std::io::{self, BufRead, BufReader, BufWriter, Read as _, Write as _};
use std::path::PathBuf;

use anyhow::{Context as _, Result, bail};
use gloss::annotation::Confidence;
use gloss::formats::{Choice, Format};
use ner::Model;

use crate::choice::format_parser;
use crate::suggest::{model_name, suggest};
use crate::{ModelArgument, batch, bulk};

/// What `gloss annotate` can be told.
#[derive(Debug, clap::Args)]
pub(crate) struct Arguments {
    /// The texts, as files or folders; standard input when there is none.
    files: Vec<PathBuf>,
    /// Reads JSON Lines with `id` and `text`, and writes one line each with `id` and `mentions`,
    /// offsets in Unicode code points. Only one line is in memory at a time.
    #[arg(long)]
    batch: bool,
    /// The folder to write a file for each text into; needed for more than one text. What is in it
    /// already from an earlier run is not made again.
    #[arg(long, value_name = "FOLDER")]
    output: Option<PathBuf>,
    /// The format to write.
    #[arg(long, value_name = "FORMAT", value_parser = format_parser(), default_value = "gloss")]
    format: Format,
    /// Leaves out what is less certain than this, from 0 to 1.
    #[arg(long, value_name = "PROBABILITY", default_value_t = 0.0)]
    least_confidence: f32,
    /// Makes again what is there already.
    #[arg(long)]
    again: bool,
    /// How many texts are annotated at once; all cores when it is not said.
    #[arg(long, value_name = "NUMBER")]
    jobs: Option<usize>,
    #[command(flatten)]
    model: ModelArgument,
}

/// Runs the command; false when a text could not be annotated and the others were.
pub(crate) fn run(arguments: &Arguments) -> Result<bool> {
    let model = arguments.model.load()?;
    if arguments.batch {
        return run_batch(arguments, &model);
    }
    let at_least = Confidence::new(arguments.least_confidence);
    if let Some(folder) = &arguments.output {
        let run = bulk::Bulk {
            model: &model,
            format: arguments.format,
            at_least,
            folder,
            again: arguments.again,
            jobs: arguments.jobs,
        };
        return run.run(&arguments.files);
    }
    let text = match arguments.files.as_slice() {
        [] => {
            let mut text = String::new();
            io::stdin()
                .read_to_string(&mut text)
                .context("could not read standard input")?;
            text
        }
        [file] if !file.is_dir() => fs::read_to_string(file)
            .with_context(|| format!("could not read {}", file.display()))?,
        _ => bail!("say with --output FOLDER where the files for more than one text should go"),
    };
    let choice = Choice {
        at_least,
        ..Choice::default()
    };
    let workspace = choice.apply(&suggest(&model, &text)?);
    let files = arguments.format.write(&[workspace], Some(&model_name()));
    match files.as_slice() {
        [file] => io::stdout().write_all(&file.bytes)?,
        // The labelling configuration of Label Studio can be made again from the tasks.
        [file, _] if arguments.format == Format::LabelStudio => {
            io::stdout().write_all(&file.bytes)?;
        }
        _ => bail!(
            "{} makes several files of a text: say with --output FOLDER where they should go",
            arguments.format.name()
        ),
    }
    Ok(true)
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
