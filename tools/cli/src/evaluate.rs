//! `gloss evaluate`: how well the names are found that people marked.

use std::fs;
use std::path::PathBuf;

use anyhow::{Context as _, Result, bail};
use ner::{Label, Model, Recogniser as _};
use ner_corpus::{Counts, Joining, MarkedDocument, Score, detokenise, read_inline, read_table};

use crate::ModelArgument;

/// What `gloss evaluate` can be told.
#[derive(Debug, clap::Args)]
pub(crate) struct Arguments {
    /// Token tables (`.tsv`) and texts with inline marks (`.txt`).
    #[arg(required = true)]
    files: Vec<PathBuf>,
    /// How the tokens and sentences of a table are joined into the text that is annotated.
    #[arg(long, value_enum, default_value_t = JoiningArgument::Natural)]
    joining: JoiningArgument,
    #[command(flatten)]
    model: ModelArgument,
}

#[derive(Clone, Copy, Debug, clap::ValueEnum)]
enum JoiningArgument {
    /// As English is written; sentences by a space, those without a full stop as paragraphs.
    Natural,
    /// As English is written, each sentence on a line.
    Lines,
    /// A space between all tokens.
    Spaces,
}

/// Runs the command.
pub(crate) fn run(arguments: &Arguments) -> Result<()> {
    let model = arguments.model.load()?;
    let joining = match arguments.joining {
        JoiningArgument::Natural => Joining::Natural,
        JoiningArgument::Lines => Joining::Lines,
        JoiningArgument::Spaces => Joining::Spaces,
    };
    let mut articles = Vec::new();
    for file in &arguments.files {
        let source = fs::read_to_string(file)
            .with_context(|| format!("could not read {}", file.display()))?;
        match file.extension().and_then(|extension| extension.to_str()) {
            Some("tsv") => {
                let table =
                    read_table(&source).with_context(|| format!("in {}", file.display()))?;
                let documents: Vec<MarkedDocument> = table
                    .iter()
                    .map(|document| detokenise(document, joining))
                    .collect();
                print(&file.display().to_string(), &model, &documents);
            }
            Some("txt") => articles
                .push(read_inline(&source).with_context(|| format!("in {}", file.display()))?),
            _ => bail!(
                "{}: only token tables (.tsv) and texts with inline marks (.txt) can be evaluated",
                file.display()
            ),
        }
    }
    if !articles.is_empty() {
        print("marked texts", &model, &articles);
    }
    Ok(())
}

fn print(name: &str, model: &Model, documents: &[MarkedDocument]) {
    let mut score = Score::default();
    for document in documents {
        score.add(&document.mentions, &model.recognise(&document.text));
    }
    println!("{name}: {} documents", documents.len());
    println!("label  precision  recall     F1  found  marked  right");
    for label in Label::ALL {
        print_row(label.as_str(), &score.of(label));
    }
    print_row("micro", &score.micro());
}

fn print_row(name: &str, counts: &Counts) {
    println!(
        "{name:5}  {:9.2}  {:6.2}  {:5.2}  {:5}  {:6}  {:5}",
        counts.precision(),
        counts.recall(),
        counts.f1(),
        counts.found,
        counts.marked,
        counts.right
    );
}
