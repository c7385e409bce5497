//! Figures and differences for people to read.

use gloss::agreement::{Agreement, Counts, Difference};
use gloss::annotation::Annotation;
use gloss::document::Document;

use super::json::context;
use super::pairs::Pair;

/// Prints the figures.
pub(super) fn print(agreement: &Agreement) {
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

/// Prints the differences, those of each pair in their order.
pub(super) fn print_differences(pairs: &[Pair], found: &[Vec<Difference>]) {
    println!();
    println!("{} differences", found.iter().map(Vec::len).sum::<usize>());
    for (pair, differences) in pairs.iter().zip(found) {
        for difference in differences {
            println!("{}", line(pair.one.document(), difference));
        }
    }
}

/// A difference in a line: both sides, and the words around.
fn line(document: &Document, difference: &Difference) -> String {
    let side = |mention: Option<&Annotation>| match mention {
        Some(mention) => format!("{} {}", mention.label, document.quote(mention.span)),
        None => "–".to_owned(),
    };
    format!(
        "{}\t{}\t{}",
        side(difference.one.as_deref()),
        side(difference.other.as_deref()),
        context(document, difference)
    )
    .replace(['\n', '\r'], " ")
}
