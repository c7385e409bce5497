//! What the trainer can be told.

use std::path::PathBuf;

use clap::Parser;

/// Trains the model of the recogniser.
#[derive(Debug, Parser)]
pub(crate) struct Arguments {
    /// The folder of the annotated token tables.
    #[arg(long, env = "GLOSS_DATA", default_value = "../shared/data")]
    pub(crate) data: PathBuf,
    /// The folder of the project's own articles.
    #[arg(long, default_value = "corpus")]
    pub(crate) corpus: PathBuf,
    /// The folder of the unpacked word vectors and name lists.
    #[arg(long, env = "GLOSS_RESOURCES", default_value = "../resources")]
    pub(crate) resources: PathBuf,
    /// The crate of the model, to write `model.bin` and its checksum into.
    #[arg(long)]
    pub(crate) out: Option<PathBuf>,
    /// Where the word clusters are kept between runs.
    #[arg(long, default_value = "target/train/clusters.tsv")]
    pub(crate) clusters: PathBuf,
    /// How many of the most frequent words have clusters in the model.
    #[arg(long, default_value_t = 80_000)]
    pub(crate) cluster_words: usize,
    /// How likely a rarer word must be to be part of a name for its kind to be in the model.
    #[arg(long, default_value_t = 0.5)]
    pub(crate) least_kind: f32,
    /// Leaves the kinds of words out.
    #[arg(long)]
    pub(crate) no_kinds: bool,
    /// How many rounds through the data.
    #[arg(long, default_value_t = 6)]
    pub(crate) epochs: usize,
    /// The step size.
    #[arg(long, default_value_t = 0.15)]
    pub(crate) rate: f32,
    /// The L1 penalty a round.
    #[arg(long, default_value_t = 0.3)]
    pub(crate) l1: f32,
    /// The share of features left out of a token's sum while learning.
    #[arg(long, default_value_t = 0.2)]
    pub(crate) dropout: f32,
    /// How much of the step size is left in the last round.
    #[arg(long, default_value_t = 1.0)]
    pub(crate) decay: f32,
    /// How many of the last rounds the weights are averaged over.
    #[arg(long, default_value_t = 3)]
    pub(crate) averaged: usize,
    /// Features that occur more seldom are not learnt.
    #[arg(long, default_value_t = 2)]
    pub(crate) fewest: usize,
    /// Weights under this are not written.
    #[arg(long, default_value_t = 0.08)]
    pub(crate) least: f32,
    /// Weights are written as multiples of this.
    #[arg(long, default_value_t = 0.0625)]
    pub(crate) unit: f32,
    /// How many parts the data is cut into for the second pass.
    #[arg(long, default_value_t = 3)]
    pub(crate) folds: usize,
    /// How many rounds for each part.
    #[arg(long, default_value_t = 4)]
    pub(crate) fold_epochs: usize,
    /// How many of those the weights are averaged over: what the second pass trusts in must be as
    /// steady as the first pass that it will see.
    #[arg(long, default_value_t = 2)]
    pub(crate) fold_averaged: usize,
    /// How much the corpus counts.
    #[arg(long, default_value_t = 2.0)]
    pub(crate) corpus_weight: f32,
    /// How much the articles of the corpus count that were written for what is hard; 0 leaves them
    /// out: half of their names are of organisations, which makes a model see too many elsewhere.
    #[arg(long, default_value_t = 0.0)]
    pub(crate) hard_weight: f32,
    /// Leaves the name lists out.
    #[arg(long)]
    pub(crate) no_names: bool,
    /// Leaves the marks of the sources as they are.
    #[arg(long)]
    pub(crate) uncleaned: bool,
    /// Leaves sources out, by the beginning of their names.
    #[arg(long)]
    pub(crate) without: Vec<String>,
    /// Adds sources with a weight: `gmb.tsv.gz=0.2`.
    #[arg(long)]
    pub(crate) with: Vec<String>,
    /// How many runs with different seeds the weights of the first pass are averaged over.
    #[arg(long, default_value_t = 3)]
    pub(crate) runs: u64,
    /// Holds every tenth document of the cleanest sources out, and measures on those, the test
    /// articles and one half of `worldwide.dev`: what settings are chosen by.
    #[arg(long)]
    pub(crate) develop: bool,
    /// What the scores are multiplied by in the end. The second pass learns how far to trust from
    /// first passes that saw less than the final one, and is too careful by as much.
    #[arg(long, default_value_t = 1.125)]
    pub(crate) sharpen: f32,
    /// Also measures on the other half, which nothing may be chosen by.
    #[arg(long, requires = "develop")]
    pub(crate) judge: bool,
    /// What is added in the end to the score of every name of a person: the corpus has one for three
    /// organisations, news about as many.
    #[arg(long, default_value_t = 0.2)]
    pub(crate) favour_people: f32,
    /// What is taken in the end from the score of every name of an organisation.
    #[arg(long, default_value_t = 0.1)]
    pub(crate) disfavour_organisations: f32,
    /// Writes a model that does without the second pass.
    #[arg(long)]
    pub(crate) one_pass: bool,
    /// Where the order of the sentences begins.
    #[arg(long, default_value_t = 1)]
    pub(crate) seed: u64,
}
