//! How many articles the storage of a browser holds.
//!
//! `cargo test --test native capacity -- --nocapture` prints the figures.

use std::rc::Rc;

use gloss::annotation::{Command, Confidence, Label, Status, Suggestion};
use gloss::document::{ByteOffset, ByteSpan, Document};
use gloss::storage::{DocumentId, KeyValue, Library, MemoryStore};
use gloss::workspace::Workspace;

use crate::arbitrary::stamp;

/// UTF-16 units: 10 MiB in Chromium and 5 Mi units in Firefox are the same; Safari has half of it.
const CHROMIUM: usize = 5 * 1024 * 1024;
const SAFARI: usize = CHROMIUM / 2;

const WORDS: usize = 700;
const ANNOTATIONS: usize = 70;

/// Articles of the corpus, each cut or lengthened by the next to 700 words.
fn texts(count: usize) -> Vec<String> {
    let corpus = concat!(env!("CARGO_MANIFEST_DIR"), "/corpus");
    let articles = ner_corpus::read_articles(corpus.as_ref()).unwrap();
    let paragraphs: Vec<&str> = articles
        .iter()
        .flat_map(|article| article.document.text.lines())
        .collect();
    let mut texts = Vec::new();
    let mut text = String::new();
    for paragraph in paragraphs.into_iter().cycle() {
        text.push_str(paragraph);
        text.push('\n');
        if text.split_whitespace().count() >= WORDS {
            texts.push(std::mem::take(&mut text));
        }
        if texts.len() == count {
            break;
        }
    }
    texts
}

/// The article with 70 suggestions, all of them accepted or rejected one by one, as someone who has
/// worked through it leaves it, with all of that to be undone.
fn worked_through(text: &str, salt: usize) -> Workspace {
    let document = Document::new(text).unwrap();
    let suggestions: Vec<Suggestion> = words(document.text())
        .filter(|(_, word)| word.starts_with(char::is_uppercase))
        .take(ANNOTATIONS)
        .enumerate()
        .map(|(index, (at, word))| Suggestion {
            span: ByteSpan::at((at as u32).into(), ByteOffset::of(word)),
            label: Label::BUILT_IN[index % 3].clone(),
            confidence: Confidence::new(0.3 + 0.009 * index as f32),
        })
        .collect();
    let (mut workspace, _) = Workspace::new(document, stamp(salt).at).suggest(
        &suggestions,
        &"news 1".into(),
        stamp(salt),
    );
    let ids: Vec<_> = workspace
        .annotations()
        .iter()
        .filter(|annotation| annotation.status == Status::Suggested)
        .map(|annotation| annotation.id)
        .collect();
    for (index, id) in ids.into_iter().enumerate() {
        let command = match index % 4 {
            0 => Command::Remove { id },
            _ => Command::Accept { id },
        };
        (workspace, _) = workspace.apply(&command, stamp(salt + index)).unwrap();
    }
    workspace
}

/// Each run of letters and digits, with where it stands.
fn words(text: &str) -> impl Iterator<Item = (usize, &str)> {
    text.char_indices()
        .map(|(at, _)| at)
        .filter(|at| {
            let is_word = |c: char| c.is_alphanumeric();
            text[*at..].starts_with(is_word) && !text[..*at].ends_with(is_word)
        })
        .map(|at| {
            let rest = &text[at..];
            let end = rest.find(|c: char| !c.is_alphanumeric());
            (at, &rest[..end.unwrap_or(rest.len())])
        })
}

#[test]
fn at_least_150_articles_with_their_history_fit_even_into_safari() {
    let store = Rc::new(MemoryStore::default());
    store.limit_to(SAFARI);
    let library = Library::new(store.clone(), 1);
    let articles: Vec<Workspace> = texts(150)
        .iter()
        .enumerate()
        .map(|(index, text)| worked_through(text, index * 1_000))
        .collect();
    for (index, workspace) in articles.iter().enumerate() {
        let id = DocumentId(index as u64);
        library.save(id, workspace, &[], stamp(index).at).unwrap();
    }
    let used = store.usage().unwrap().ours;
    let each = used / articles.len();
    let annotations: usize = articles.iter().map(|one| one.annotations().len()).sum();
    println!(
        "{} articles of {WORDS} words, {} annotations and as many undo entries each: {each} UTF-16 \
         units an article; {} fit into Chromium and Firefox, {} into Safari",
        articles.len(),
        annotations / articles.len(),
        CHROMIUM / each,
        SAFARI / each
    );
    for (index, workspace) in articles.iter().enumerate() {
        let loaded = library.load(DocumentId(index as u64)).unwrap();
        assert_eq!(loaded.workspace, *workspace);
    }
}
