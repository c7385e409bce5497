//! `gloss evaluate`: how well the names are found that people marked.

use std::fs;
use std::ops::Range;
use std::path::PathBuf;

use anyhow::{Context as _, Result, bail};
use ner::{Label, Mention, Model, Recogniser as _};
use ner_corpus::{
    Counts, GoldMention, Joining, MarkedDocument, Score, detokenise, read_inline, read_table,
};

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
    /// Leaves out what is found with less confidence than this.
    #[arg(long, value_name = "PROBABILITY", default_value_t = 0.0)]
    least_confidence: f32,
    /// Lists every mention that was missed, wrong or too much, in its context.
    #[arg(long)]
    errors: bool,
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
                print(&file.display().to_string(), &model, &documents, arguments);
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
        print("marked texts", &model, &articles, arguments);
    }
    Ok(())
}

fn print(name: &str, model: &Model, documents: &[MarkedDocument], arguments: &Arguments) {
    let mut score = Score::default();
    for document in documents {
        let mut found = model.recognise(&document.text);
        found.retain(|mention| mention.confidence >= arguments.least_confidence);
        score.add(&document.mentions, &found);
        if arguments.errors {
            print_errors(document, &found);
        }
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

/// One line for each mention that only one side has: which side, the label, the words around it.
fn print_errors(document: &MarkedDocument, found: &[Mention]) {
    const AROUND: usize = 60;
    let text = &document.text;
    let line = |side: &str, label: Label, span: Range<usize>| {
        let before = text.get(..span.start).unwrap_or_default();
        let after = text.get(span.end..).unwrap_or_default();
        let skipped = before.chars().count().saturating_sub(AROUND);
        let before: String = before.chars().skip(skipped).collect();
        let after: String = after.chars().take(AROUND).collect();
        let name = text.get(span).unwrap_or_default();
        let shown = format!(
            "{side}\t{}\t{name}\t{before}[{name}]{after}",
            label.as_str()
        );
        println!("{}", shown.replace(['\n', '\r'], " "));
    };
    for mention in &document.mentions {
        let same = |found: &&Mention| found.span == mention.span() && found.label == mention.label;
        if !found.iter().any(|found| same(&found)) {
            line("missed", mention.label, mention.span());
        }
    }
    for mention in found {
        let same = |gold: &&GoldMention| gold.span() == mention.span && gold.label == mention.label;
        if !document.mentions.iter().any(|gold| same(&gold)) {
            line("found", mention.label, mention.span.clone());
        }
    }
}
