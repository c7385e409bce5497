//! The stages of the recogniser one by one, and texts of 1 kB to 10 MB, whose throughput shows that
//! the time is linear in the length.
//!
//! `cargo bench -p ner` prints the time of each with its throughput.
#![allow(
    clippy::unwrap_used,
    reason = "a bench that cannot read the corpus has nothing to measure"
)]

use std::hint::black_box;
use std::sync::LazyLock;

use divan::Bencher;
use divan::counter::BytesCount;
use ner::{Model, Recognition};
use ner_corpus::{Article, read_articles};

fn main() {
    divan::main();
}

static MODEL: LazyLock<Model> = LazyLock::new(|| Model::from_bytes(ner_model::BYTES).unwrap());

static ARTICLES: LazyLock<Vec<Article>> = LazyLock::new(|| {
    let corpus = concat!(env!("CARGO_MANIFEST_DIR"), "/../../corpus");
    read_articles(corpus.as_ref()).unwrap()
});

/// The test articles together.
static TEXT: LazyLock<String> = LazyLock::new(|| {
    let articles = ARTICLES.iter().filter(|article| article.is_test);
    let texts: Vec<_> = articles
        .map(|article| article.document.text.as_str())
        .collect();
    texts.join("\n\n")
});

/// Different articles as far as they go, then from the start again.
fn text_of(length: usize) -> String {
    let mut text = String::new();
    for article in ARTICLES.iter().cycle() {
        if text.len() >= length {
            break;
        }
        text.push_str(&article.document.text);
        text.push_str("\n\n");
    }
    text.truncate(text.floor_char_boundary(length));
    text
}

/// The three stages, each a third of the progress.
#[derive(Clone, Copy, Debug)]
enum Stage {
    /// Tokens, sentences, and what is known of each word by itself.
    Read = 1,
    /// Features and the first decoding.
    FirstPass = 2,
    /// What the document says of each word, and the second decoding.
    SecondPass = 3,
}

/// Works until `stage` is done.
fn work(recognition: &mut Recognition, stage: Stage) {
    loop {
        let progress = recognition.step(1);
        if progress.done * 3 >= progress.total * stage as usize {
            break;
        }
    }
}

fn bench_stage(bencher: Bencher, before: Option<Stage>, stage: Stage) {
    bencher
        .counter(BytesCount::of_str(&**TEXT))
        .with_inputs(|| {
            let mut recognition = MODEL.start(&TEXT);
            if let Some(before) = before {
                work(&mut recognition, before);
            }
            recognition
        })
        .bench_local_values(|mut recognition| {
            work(&mut recognition, stage);
            recognition
        });
}

#[divan::bench]
fn decode_model(bencher: Bencher) {
    bencher
        .counter(BytesCount::new(ner_model::BYTES.len()))
        .bench(|| Model::from_bytes(black_box(ner_model::BYTES)).unwrap());
}

#[divan::bench]
fn read(bencher: Bencher) {
    bench_stage(bencher, None, Stage::Read);
}

#[divan::bench]
fn first_pass(bencher: Bencher) {
    bench_stage(bencher, Some(Stage::Read), Stage::FirstPass);
}

#[divan::bench]
fn second_pass(bencher: Bencher) {
    bench_stage(bencher, Some(Stage::FirstPass), Stage::SecondPass);
}

#[divan::bench]
fn whole(bencher: Bencher) {
    bencher
        .counter(BytesCount::of_str(&**TEXT))
        .bench(|| MODEL.start(black_box(&TEXT)).finish());
}

#[divan::bench(args = [1_000, 10_000, 100_000, 1_000_000, 10_000_000], sample_count = 5)]
fn length(bencher: Bencher, length: usize) {
    let text = text_of(length);
    bencher
        .counter(BytesCount::of_str(&text))
        .bench(|| MODEL.start(&text).finish());
}
