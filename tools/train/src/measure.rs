//! Measures a model on texts that it has not seen.

use ner::{Label, Model, Recogniser as _};
use ner_corpus::{MarkedDocument, Score};

/// Prints the figures of a model on a set of texts.
pub(crate) fn report(name: &str, model: &Model, documents: &[MarkedDocument]) {
    let mut score = Score::default();
    // Names of ten steps of confidence: how many, how many right, the sum of the confidences.
    let mut steps = [(0_usize, 0_usize, 0.0_f64); 10];
    for document in documents {
        let found = model.recognise(&document.text);
        for mention in &found {
            let right = document
                .mentions
                .iter()
                .any(|gold| gold.span() == mention.span && gold.label == mention.label);
            let step = ((mention.confidence * 10.0) as usize).min(9);
            steps[step].0 += 1;
            steps[step].1 += usize::from(right);
            steps[step].2 += f64::from(mention.confidence);
        }
        score.add(&document.mentions, &found);
    }
    let all: usize = steps.iter().map(|step| step.0).sum();
    let error: f64 = steps
        .iter()
        .map(|(_, right, sum)| (*right as f64 - sum).abs())
        .sum::<f64>()
        / all.max(1) as f64;
    let of = |label| score.of(label).f1();
    println!(
        "{name:24} F1 {:5.2} (P {:5.2} R {:5.2})  PER {:5.2} LOC {:5.2} ORG {:5.2}  calibration error {error:.3}",
        score.micro().f1(),
        score.micro().precision(),
        score.micro().recall(),
        of(Label::Per),
        of(Label::Loc),
        of(Label::Org),
    );
    for (step, (found, right, sum)) in steps.iter().enumerate().filter(|(_, step)| step.0 > 0) {
        let share = |part: f64| part / *found as f64;
        println!(
            "    confidence from {:.1}: {found:5} mentions, mean {:.2}, right {:.2}",
            step as f64 / 10.0,
            share(*sum),
            share(*right as f64)
        );
    }
}

/// Prints one row a set, and the mean of them all.
pub(crate) fn table(model: &Model, sets: &[(String, Vec<MarkedDocument>)]) {
    let mut rows = [0.0; 4];
    for (name, documents) in sets {
        let mut score = Score::default();
        for document in documents {
            score.add(&document.mentions, &model.recognise(&document.text));
        }
        let of = |label| score.of(label).f1();
        let row = [
            score.micro().f1(),
            of(Label::Per),
            of(Label::Loc),
            of(Label::Org),
        ];
        for (sum, value) in rows.iter_mut().zip(row) {
            *sum += value / sets.len() as f64;
        }
        println!(
            "{name:24} F1 {:5.2} (P {:5.2} R {:5.2})  PER {:5.2} LOC {:5.2} ORG {:5.2}",
            row[0],
            score.micro().precision(),
            score.micro().recall(),
            row[1],
            row[2],
            row[3]
        );
    }
    println!(
        "{:24} F1 {:5.2}                    PER {:5.2} LOC {:5.2} ORG {:5.2}",
        "mean", rows[0], rows[1], rows[2], rows[3]
    );
}
