//! The annotated texts, by source.

use std::fs;
use std::io::Read as _;
use std::path::Path;

use anyhow::{Context as _, Result};
use ner_corpus::{Article, Joining, MarkedDocument, detokenise, read_articles, read_table};

/// A set of annotated texts and how much each of its sentences counts.
pub(crate) struct Source {
    pub(crate) name: String,
    pub(crate) weight: f32,
    pub(crate) documents: Vec<MarkedDocument>,
}

/// The token tables that are trained on, with their weights: less for texts unlike news.
pub(crate) const TABLES: &[(&str, f32)] = &[
    ("uner_ewt.dev.tsv", 1.0),
    ("uner_ewt.test.tsv", 1.0),
    ("wikigold.tsv", 0.6),
    ("gum_freelic.tsv", 1.0),
    ("btc.train.tsv", 0.5),
    ("btc.dev.tsv", 0.5),
    ("redocred.tsv", 1.0),
    ("crossner.tsv", 0.6),
];

/// The table that is labelled anew by a model trained on the others, with its weight.
pub(crate) const RELABELLED: (&str, f32) = ("gmb.tsv.gz", 0.2);

/// Reads a token table, compressed or not, as running text.
pub(crate) fn read_tables(path: &Path, joinings: &[Joining]) -> Result<Vec<MarkedDocument>> {
    let mut text = String::new();
    let file = fs::File::open(path).with_context(|| format!("no data at {}", path.display()))?;
    if path.extension().is_some_and(|extension| extension == "gz") {
        flate2::read::GzDecoder::new(file).read_to_string(&mut text)?;
    } else {
        std::io::BufReader::new(file).read_to_string(&mut text)?;
    }
    let documents = read_table(&text).with_context(|| format!("in {}", path.display()))?;
    Ok(documents
        .iter()
        .enumerate()
        .map(|(index, document)| detokenise(document, joinings[index % joinings.len()]))
        .collect())
}

/// The articles of the corpus.
pub(crate) struct Corpus {
    pub(crate) train: Vec<MarkedDocument>,
    /// Those to train on that were written for what is hard, and are fuller of it than news are.
    pub(crate) hard: Vec<MarkedDocument>,
    /// Every tenth in the order of names.
    pub(crate) test: Vec<MarkedDocument>,
}

/// The first of the articles that were written for what is hard: organisations of one word, or that
/// the text does not explain.
const FIRST_HARD: &str = "99561";

/// Reads the corpus.
pub(crate) fn read_corpus(folder: &Path) -> Result<Corpus> {
    let articles = read_articles(folder).context("no corpus")?;
    let (test, train): (Vec<_>, Vec<_>) = articles.into_iter().partition(|article| article.is_test);
    let (hard, train): (Vec<_>, Vec<_>) = train
        .into_iter()
        .partition(|article| article.name.as_str() >= FIRST_HARD);
    let documents = |articles: Vec<Article>| {
        let documents = articles.into_iter().map(|article| article.document);
        documents.collect()
    };
    Ok(Corpus {
        train: documents(train),
        hard: documents(hard),
        test: documents(test),
    })
}

/// The sources that are clean enough to judge by.
const JUDGES: [&str; 5] = ["uner_ewt", "wikigold", "gum", "redocred", "btc"];

/// Takes every tenth document out of the sources to judge by, and gives them back by name.
pub(crate) fn hold_out(sources: &mut [Source]) -> Vec<(String, Vec<MarkedDocument>)> {
    let mut judges: Vec<(String, Vec<MarkedDocument>)> = Vec::new();
    for source in sources {
        let Some(name) = JUDGES.iter().find(|name| source.name.starts_with(**name)) else {
            continue;
        };
        let (mut kept, mut held) = (Vec::new(), Vec::new());
        for (number, document) in source.documents.drain(..).enumerate() {
            if number % 10 == 4 {
                held.push(document);
            } else {
                kept.push(document);
            }
        }
        source.documents = kept;
        match judges.iter_mut().find(|judge| judge.0 == *name) {
            Some(judge) => judge.1.extend(held),
            None => judges.push(((*name).to_owned(), held)),
        }
    }
    judges
}
