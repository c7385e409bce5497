//! The model that is shipped: whole, readable, and as good as the README says.

#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

use std::fs;
use std::path::Path;

use ner::{Model, Recogniser as _};
use ner_corpus::{GoldMention, Score, read_articles, read_inline};
use sha2::{Digest as _, Sha256};

fn bytes() -> Vec<u8> {
    fs::read(Path::new(env!("CARGO_MANIFEST_DIR")).join("model.bin")).unwrap()
}

#[test]
fn the_checksum_is_that_of_the_bytes() {
    assert_eq!(hex::encode(Sha256::digest(bytes())), ner_model::SHA256);
}

#[test]
fn a_model_cut_short_anywhere_is_refused() {
    let bytes = bytes();
    for length in [
        0,
        3,
        4,
        5,
        100,
        bytes.len() / 3,
        bytes.len() / 2,
        bytes.len() - 1,
    ] {
        assert!(
            Model::from_bytes(&bytes[..length]).is_err(),
            "{length} bytes were accepted"
        );
    }
}

/// The test articles are every tenth of the corpus in the order of names; none is trained on.
#[test]
fn names_in_the_test_articles_are_found() {
    const LEAST_F1: f64 = 90.0;
    let corpus = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../corpus");
    let model = Model::from_bytes(&bytes()).unwrap();
    let mut score = Score::default();
    let articles = read_articles(&corpus).unwrap();
    for article in articles.iter().filter(|article| article.is_test) {
        let document = &article.document;
        score.add(&document.mentions, &model.recognise(&document.text));
    }
    let f1 = score.micro().f1();
    assert!(
        f1 >= LEAST_F1,
        "F1 on the test articles is {f1:.2}, below {LEAST_F1}"
    );
}

/// People try a short sentence first. Each line is a text by itself, with its names marked.
#[test]
fn names_in_short_texts_are_found() {
    let model = Model::from_bytes(&bytes()).unwrap();
    let mut wrong = Vec::new();
    for line in include_str!("short-texts.txt").lines() {
        let wanted = read_inline(line).unwrap();
        let found: Vec<GoldMention> = model
            .recognise(&wanted.text)
            .into_iter()
            .map(|mention| GoldMention {
                start: mention.span.start,
                end: mention.span.end,
                label: mention.label,
            })
            .collect();
        if found != wanted.mentions {
            wrong.push(format!("{line}\n  found: {found:?}"));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}
