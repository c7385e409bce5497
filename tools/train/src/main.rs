//! Trains the model of the recogniser, deterministically: the same inputs give the same bytes.

mod arguments;
mod clean;
mod dataset;
mod kinds;
mod learn;
mod manifest;
mod measure;
mod names;
mod network;
mod relabel;
mod sources;
mod stack;
mod vectors;
mod words;

use std::fs;

use anyhow::Result;
use clap::Parser;
use ner::training::{LexiconBuilder, write_model};
use ner::{Label, Model};
use ner_corpus::Joining;
use sha2::{Digest as _, Sha256};

use arguments::Arguments;
use dataset::{Example, Index, example};
use learn::{Learner, Settings};

fn main() -> Result<()> {
    let arguments = Arguments::parse();
    manifest::check(&arguments.data, &arguments.resources)?;
    let mut lexicon = LexiconBuilder::default();
    if arguments.cluster_words > 0 {
        let clusters = vectors::clusters(
            &arguments.resources.join(vectors::FILE),
            &arguments.clusters,
        )?;
        for (word, cluster) in clusters.words.iter().take(arguments.cluster_words) {
            lexicon.cluster(word, *cluster);
        }
        lexicon.coarser(clusters.coarser);
    }
    if !arguments.no_names {
        names::add_names(&arguments.resources, &mut lexicon)?;
    }

    let mut sources = Vec::new();
    let corpus = sources::read_corpus(&arguments.corpus)?;
    let test = corpus.test;
    sources.push(sources::Source {
        name: "corpus".to_owned(),
        weight: arguments.corpus_weight,
        documents: corpus.train,
    });
    sources.push(sources::Source {
        name: "corpus, hard".to_owned(),
        weight: arguments.hard_weight,
        documents: corpus.hard,
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
        let is_left_out = |name: &String| source.name.starts_with(name);
        source.weight > 0.0 && !arguments.without.iter().any(is_left_out)
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

    let judges = if arguments.develop {
        sources::hold_out(&mut sources)
    } else {
        Vec::new()
    };
    if arguments.cluster_words > 0 && !arguments.no_kinds {
        let mut counts = kinds::Counts::default();
        for source in &sources {
            counts.add(&source.documents, source.weight);
        }
        let vectors = vectors::read(&arguments.resources.join(vectors::FILE))?;
        let kinds = kinds::kinds(&vectors, &counts);
        for (number, ((word, _), shares)) in vectors.iter().zip(kinds).enumerate() {
            let is_rare = number >= arguments.cluster_words;
            if let Some(code) = kinds::code(&shares, is_rare.then_some(arguments.least_kind)) {
                lexicon.kind(word, code);
            }
        }
    }
    let words = lexicon.build();
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
    let settings = Settings {
        epochs: arguments.epochs,
        rate: arguments.rate,
        l1: arguments.l1,
        seed: arguments.seed,
        dropout: arguments.dropout,
        decay: arguments.decay,
        averaged: arguments.averaged,
    };
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
            averaged: 1,
            ..settings
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
        averaged: arguments.fold_averaged,
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

    let first_weights = first.weights(&index.hashes, arguments.least, arguments.unit);
    let second_weights = second.learner.weights(&second.hashes, 0.01, 1.0 / 32.0);
    let model = write_model(
        &lexicon,
        &first_weights,
        &second_weights
            .sharpened(arguments.sharpen)
            .favouring(Label::Per as usize, arguments.favour_people)
            .favouring(Label::Org as usize, -arguments.disfavour_organisations),
        second.learner.trust * arguments.sharpen,
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
    if arguments.develop {
        let worldwide = sources::read_tables(
            &arguments.data.join("worldwide.dev.tsv"),
            &[Joining::Natural],
        )?;
        let half = |first: usize| worldwide.iter().skip(first).step_by(2).cloned().collect();
        let mut rows = vec![
            ("test articles".to_owned(), test),
            ("worldwide.dev, half".to_owned(), half(0)),
        ];
        rows.extend(judges);
        measure::table(&decoded, &rows);
        if arguments.judge {
            measure::table(&decoded, &[("the half kept apart".to_owned(), half(1))]);
        }
        if let Some(folder) = arguments.out {
            fs::write(folder.join("model.bin"), &model)?;
        }
        return Ok(());
    }
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
