//! `gloss compare`: how far two annotations of the same texts agree.

use std::collections::HashMap;
use std::path::PathBuf;

use anyhow::{Result, bail};
use gloss::agreement::{Agreement, Counts, Difference, differences};
use gloss::annotation::{Annotation, Context};
use gloss::document::Document;
use gloss::formats::Content;

use crate::documents::{self, ReadArguments, land_beside};

/// What `gloss compare` can be told.
#[derive(Debug, clap::Args)]
pub(crate) struct Arguments {
    /// One annotation, in any format: a file or a folder.
    one: PathBuf,
    /// The other, of the same texts.
    other: PathBuf,
    /// Prints the figures alone, without the differences.
    #[arg(long)]
    figures: bool,
    #[command(flatten)]
    read: ReadArguments,
}

/// Runs the command; false when something could not be compared.
pub(crate) fn run(arguments: &Arguments) -> Result<bool> {
    let ones = documents::read(std::slice::from_ref(&arguments.one), &arguments.read)?;
    let (opened, opened_all) =
        documents::open(std::slice::from_ref(&arguments.other), &arguments.read);
    let mut complete = ones.complete && opened_all;
    let by_text: HashMap<String, usize> = ones
        .read
        .iter()
        .enumerate()
        .map(|(index, read)| (without_spaces(read.workspace.document().text()), index))
        .collect();
    let by_sha256: HashMap<String, usize> = ones
        .read
        .iter()
        .enumerate()
        .map(|(index, read)| (read.workspace.document().sha256(), index))
        .collect();
    let mut agreement = Agreement::default();
    let mut lines = Vec::new();
    let mut met = vec![false; ones.read.len()];
    for file in opened {
        let contents = match file.contents {
            Ok(contents) => contents,
            Err(error) => {
                eprintln!("{}: {error}", file.name);
                complete = false;
                continue;
            }
        };
        for content in contents {
            let text = match &content {
                Content::Gloss(parsed) => Some(parsed.workspace.document().text().to_owned()),
                Content::Draft(_, draft) => draft.text.clone(),
            };
            let sha256 = match &content {
                Content::Draft(_, draft) => draft.sha256.clone(),
                Content::Gloss(_) => None,
            };
            let index = match (text, sha256) {
                (Some(text), _) => by_text.get(&without_spaces(&text)).copied(),
                (None, Some(sha256)) => by_sha256.get(&sha256).copied(),
                (None, None) => (ones.read.len() == 1).then_some(0),
            };
            let Some((index, one)) = index.and_then(|index| Some((index, ones.read.get(index)?)))
            else {
                eprintln!(
                    "{}: the text of a document is not among those of {}",
                    file.name,
                    arguments.one.display()
                );
                complete = false;
                continue;
            };
            let document = one.workspace.document();
            match land_beside(content, arguments.read.unit(), document) {
                Ok(other) => {
                    complete &= other.tell(&file.name);
                    if let Some(met) = met.get_mut(index) {
                        *met = true;
                    }
                    let (ours, theirs) =
                        (one.workspace.annotations(), other.workspace.annotations());
                    agreement.add(document, ours, theirs);
                    for difference in differences(ours, theirs) {
                        lines.push(line(document, &difference));
                    }
                }
                Err(reason) => {
                    eprintln!("{}: {reason}", file.name);
                    complete = false;
                }
            }
        }
    }
    let alone = met.iter().filter(|met| !**met).count();
    if alone > 0 {
        eprintln!(
            "{alone} documents of {} are in it alone",
            arguments.one.display()
        );
        complete = false;
    }
    if agreement.documents == 0 {
        bail!("there is nothing that both have");
    }
    print(&agreement);
    if !arguments.figures {
        println!();
        println!("{} differences", lines.len());
        for line in lines {
            println!("{line}");
        }
    }
    Ok(complete)
}

fn without_spaces(text: &str) -> String {
    text.chars().filter(|one| !one.is_whitespace()).collect()
}

fn print(agreement: &Agreement) {
    println!(
        "{} documents, {} tokens",
        agreement.documents,
        agreement.tokens.things()
    );
    let width = agreement
        .labels
        .keys()
        .map(|label| label.as_str().chars().count())
        .max()
        .unwrap_or_default()
        .max("label".len());
    println!(
        "{:width$}     one   other    same  exact F1  overlap F1  kappa (tokens)",
        "label"
    );
    for (label, counts) in &agreement.labels {
        print_row(width, label.as_str(), counts, counts.tokens.value());
    }
    print_row(width, "all", &agreement.all, agreement.tokens.value());
}

fn print_row(width: usize, name: &str, counts: &Counts, kappa: Option<f64>) {
    let figure = |value: Option<f64>| match value {
        Some(value) => format!("{value:.3}"),
        None => "–".to_owned(),
    };
    println!(
        "{name:width$}  {:6}  {:6}  {:6}  {:>8}  {:>10}  {:>14}",
        counts.one,
        counts.other,
        counts.same,
        figure(counts.exact_f1()),
        figure(counts.overlap_f1()),
        figure(kappa)
    );
}

/// A difference in a line: both sides, and the words around.
fn line(document: &Document, difference: &Difference) -> String {
    const AROUND: usize = 30;
    let side = |mention: Option<&Annotation>| match mention {
        Some(mention) => format!("{} {}", mention.label, document.quote(mention.span)),
        None => "–".to_owned(),
    };
    let context = Context::of(document, difference.span(), AROUND);
    format!(
        "{}\t{}\t{}",
        side(difference.one.as_deref()),
        side(difference.other.as_deref()),
        context.text()
    )
    .replace(['\n', '\r'], " ")
}
