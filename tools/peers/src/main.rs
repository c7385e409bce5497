//! Measures the recogniser beside its peers, on the same texts in the same run: accuracy (exact span
//! and label), speed on one core, size. `cargo xtask bench peers` builds what it needs and runs it.
#![allow(
    clippy::disallowed_methods,
    reason = "clocks are banned for code that runs in the browser; this runs natively"
)]

mod install;
mod peer;
mod set;

use std::path::{Path, PathBuf};

use anyhow::Result;
use clap::Parser;
use ner::Label;
use peer::Measured;
use set::Set;

/// Measures the recogniser beside its peers.
#[derive(Parser)]
struct Arguments {
    /// Token tables (`.tsv`) to measure on, beside the test articles of the corpus.
    tables: Vec<PathBuf>,
}

fn main() -> Result<()> {
    let arguments = Arguments::parse();
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
    let root = root.canonicalize()?;
    let folder = root.join("target/peers");
    let peers = install::peers(&root, &folder)?;
    let mut sets = vec![Set::test_articles(&root.join("corpus"))?];
    for table in &arguments.tables {
        sets.push(Set::of_table(table)?);
    }
    for set in &sets {
        let tokens = set.tokens();
        println!(
            "\n{}: {} texts, {tokens} tokens",
            set.name,
            set.documents.len()
        );
        println!(
            "{:28} {:>6} {:>6} {:>6} {:>6}  {:>9} {:>7} {:>8}  size, not compressed",
            "", "micro", "PER", "LOC", "ORG", "tokens/s", "ratio", "load, ms"
        );
        let mut own = None;
        for peer in &peers {
            let Measured {
                score,
                seconds,
                loaded,
            } = peer.measure(set, &folder)?;
            let speed = tokens as f64 / seconds;
            let own = *own.get_or_insert(speed);
            let [per, loc, org] = Label::ALL.map(|label| score.of(label).f1());
            println!(
                "{:28} {:6.1} {per:6.1} {loc:6.1} {org:6.1}  {speed:9.0} {:>7} {:8.0}  {}",
                peer.name,
                score.micro().f1(),
                format!("1/{:.1}", own / speed),
                loaded * 1000.0,
                peer.download,
            );
        }
    }
    Ok(())
}
