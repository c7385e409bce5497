//! Saving, loading and listing among 1, 100 and 1,000 articles, in memory: what the page adds is the
//! browser's own writing. `cargo bench --bench storage` prints the times.
#![allow(
    clippy::unwrap_used,
    missing_docs,
    reason = "a bench that cannot read the corpus has nothing to measure"
)]

use std::rc::Rc;

use divan::Bencher;
use gloss::annotation::Command;
use gloss::annotation::Stamp;
use gloss::document::Document;
use gloss::formats::inline;
use gloss::storage::{Backup, DocumentId, Library, MemoryStore};
use gloss::timestamp::Timestamp;
use gloss::workspace::Workspace;

fn main() {
    divan::main();
}

const ARTICLES: [u64; 3] = [1, 100, 1_000];
const NOW: Timestamp = Timestamp::from_milliseconds(1_760_000_000_000);

type Browser = Library<Rc<MemoryStore>>;

/// Articles of the corpus, marked one by one as they are there.
fn workspaces() -> Vec<Workspace> {
    let corpus = concat!(env!("CARGO_MANIFEST_DIR"), "/corpus");
    let mut paths: Vec<_> = std::fs::read_dir(corpus)
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .filter(|path| path.extension().is_some_and(|kind| kind == "txt"))
        .collect();
    paths.sort();
    paths
        .iter()
        .take(20)
        .map(|path| marked(&std::fs::read_to_string(path).unwrap()))
        .collect()
}

fn marked(text: &str) -> Workspace {
    let marked = inline::parse(text).unwrap();
    let document = Document::new(&marked.text).unwrap();
    let mut workspace = Workspace::new(document, NOW);
    for (index, (span, label)) in marked.mentions.into_iter().enumerate() {
        let stamp = Stamp {
            at: NOW,
            salt: index as u64,
        };
        (workspace, _) = workspace
            .apply(&Command::Mark { span, label }, stamp)
            .unwrap();
    }
    workspace
}

fn library(articles: u64) -> (Browser, Workspace) {
    let library = Library::new(Rc::new(MemoryStore::default()), 1);
    let workspaces = workspaces();
    for (id, workspace) in (0..articles).zip(workspaces.iter().cycle()) {
        library.save(DocumentId(id), workspace, &[], NOW).unwrap();
    }
    (library, workspaces[0].clone())
}

#[divan::bench(args = ARTICLES)]
fn save_one(bencher: Bencher<'_, '_>, articles: u64) {
    let (library, workspace) = library(articles);
    let mut base = library.load(DocumentId(0)).unwrap().base();
    bencher.bench_local(|| {
        let revision = library.save(DocumentId(0), &workspace, &base, NOW).unwrap();
        base = vec![revision];
    });
}

#[divan::bench(args = ARTICLES)]
fn load_one(bencher: Bencher<'_, '_>, articles: u64) {
    let (library, _) = library(articles);
    bencher.bench_local(|| library.load(DocumentId(0)).unwrap());
}

#[divan::bench(args = ARTICLES)]
fn list_all(bencher: Bencher<'_, '_>, articles: u64) {
    let (library, _) = library(articles);
    bencher.bench_local(|| library.documents().unwrap());
}

#[divan::bench(args = ARTICLES)]
fn back_up_all(bencher: Bencher<'_, '_>, articles: u64) {
    let (library, _) = library(articles);
    bencher.bench_local(|| library.backup(NOW).unwrap());
}

#[divan::bench(args = ARTICLES, sample_count = 10)]
fn read_backup(bencher: Bencher<'_, '_>, articles: u64) {
    let (library, _) = library(articles);
    let text = library.backup(NOW).unwrap();
    bencher.bench_local(|| Backup::read(&text).unwrap());
}
