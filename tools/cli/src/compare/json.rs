//! Figures and differences for programs to read.

use std::collections::BTreeMap;

use anyhow::Result;
use gloss::agreement::{Agreement, Counts, Difference, DifferenceKind};
use gloss::annotation::{Annotation, Context};
use gloss::document::{Document, OffsetTable};
use serde::{Deserialize, Serialize};

use super::pairs::Pair;

#[derive(Serialize)]
struct Report {
    documents: usize,
    tokens: u64,
    all: Figures,
    labels: BTreeMap<String, Figures>,
    #[serde(skip_serializing_if = "Option::is_none")]
    differences: Option<Vec<DifferenceJson>>,
}

/// How far two sides agree; `null` where neither has anything to agree on.
#[derive(Serialize)]
struct Figures {
    one: usize,
    other: usize,
    same: usize,
    exact_f1: Option<f64>,
    overlap_f1: Option<f64>,
    kappa: Option<f64>,
}

/// A difference, as it is printed, and as it is read with what was chosen.
#[derive(Debug, PartialEq, Serialize, Deserialize)]
pub(super) struct DifferenceJson {
    /// The title of its document.
    document: String,
    /// The SHA-256 of its text, in lower-case hexadecimal.
    sha256: String,
    kind: String,
    one: Option<MentionJson>,
    other: Option<MentionJson>,
    context: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(super) keep: Option<String>,
}

/// A mention; its offsets count code points, the end exclusive.
#[derive(Debug, PartialEq, Serialize, Deserialize)]
struct MentionJson {
    start: u32,
    end: u32,
    label: String,
    quote: String,
}

impl DifferenceJson {
    /// Whether it is the same place, whatever was chosen there.
    pub(super) fn is(&self, other: &DifferenceJson) -> bool {
        (&self.sha256, &self.one, &self.other) == (&other.sha256, &other.one, &other.other)
    }
}

/// Prints all, with the differences if they are wanted.
pub(super) fn print(
    agreement: &Agreement,
    pairs: &[Pair],
    found: &[Vec<Difference>],
    with_differences: bool,
) -> Result<()> {
    let labels = agreement.labels.iter();
    let report = Report {
        documents: agreement.documents,
        tokens: agreement.tokens.things(),
        all: figures(&agreement.all, agreement.tokens.value()),
        labels: labels
            .map(|(label, counts)| (label.to_string(), figures(counts, counts.tokens.value())))
            .collect(),
        differences: with_differences.then(|| {
            let all = pairs.iter().zip(found);
            all.flat_map(|(pair, differences)| of(pair, differences))
                .collect()
        }),
    };
    println!("{}", serde_json::to_string_pretty(&report)?);
    Ok(())
}

fn figures(counts: &Counts, kappa: Option<f64>) -> Figures {
    Figures {
        one: counts.one,
        other: counts.other,
        same: counts.same,
        exact_f1: counts.exact_f1(),
        overlap_f1: counts.overlap_f1(),
        kappa,
    }
}

/// The differences of a pair.
pub(super) fn of(pair: &Pair, differences: &[Difference]) -> Vec<DifferenceJson> {
    let document = pair.one.document();
    let table = OffsetTable::new(document.text());
    let mention = |mention: &Annotation| MentionJson {
        start: table.code_point_of(mention.span.start()).0,
        end: table.code_point_of(mention.span.end()).0,
        label: mention.label.to_string(),
        quote: document.quote(mention.span).to_owned(),
    };
    differences
        .iter()
        .map(|difference| DifferenceJson {
            document: pair.one.title().to_string(),
            sha256: document.sha256(),
            kind: kind(difference.kind()).to_owned(),
            one: difference.one.as_deref().map(mention),
            other: difference.other.as_deref().map(mention),
            context: context(document, difference),
            keep: None,
        })
        .collect()
}

fn kind(kind: DifferenceKind) -> &'static str {
    match kind {
        DifferenceKind::OnlyOne => "only one",
        DifferenceKind::OnlyOther => "only other",
        DifferenceKind::Label => "label",
        DifferenceKind::Span => "span",
        DifferenceKind::SpanAndLabel => "span and label",
    }
}

/// The words of a difference, and those around it.
pub(super) fn context(document: &Document, difference: &Difference) -> String {
    const AROUND: usize = 30;
    Context::of(document, difference.span(), AROUND).text()
}
