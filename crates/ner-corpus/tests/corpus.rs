//! Every article of the corpus is well formed: each mark can be read, none is left half written,
//! and each span holds a name and nothing beside it.

// Clippy takes a function for a test, in which a panic is a failure and welcome, only by this.
#![cfg(test)]

use ner_corpus::read_inline;
use std::{fs, path::Path};

/// Names that end in a possessive of their own.
const POSSESSIVE_NAMES: [&str; 28] = [
    "Andrew",
    "Bishop",
    "Children",
    "Christie",
    "James",
    "John",
    "Kellogg",
    "King",
    "Levi",
    "Lloyd",
    "Luke",
    "Macy",
    "Martha",
    "Mary",
    "McDonald",
    "Men",
    "Moody",
    "Paul",
    "People",
    "Peter",
    "Queen",
    "Sainsbury",
    "Sotheby",
    "St Luke",
    "St Mary",
    "Thomas",
    "Wendy",
    "Women",
];

/// What stands before a name, and is no part of it.
const TITLES: [&str; 14] = [
    "the ",
    "president ",
    "mr ",
    "mr. ",
    "mrs ",
    "mrs. ",
    "ms ",
    "ms. ",
    "dr ",
    "dr. ",
    "prime minister ",
    "pope ",
    "sir ",
    "gen. ",
];

/// Names that begin as a title or an article does.
const TITLE_LIKE_NAMES: [&str; 14] = [
    "DR Congo",
    "The Associated",
    "The Bahamas",
    "The Dalles",
    "The Economist",
    "The Gambia",
    "The Guardian",
    "The Hague",
    "The Left",
    "The New",
    "The Paper",
    "The Times",
    "The Wall",
    "Dr Crokes",
];

#[test]
fn every_article_is_well_formed() {
    let corpus = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../corpus");
    let (mut articles, mut problems) = (0, Vec::new());
    for entry in fs::read_dir(corpus).unwrap() {
        let path = entry.unwrap().path();
        if path.extension().is_none_or(|extension| extension != "txt") {
            continue;
        }
        let source = fs::read_to_string(&path).unwrap();
        problems
            .extend(problems_in(&source).map(|problem| format!("{}: {problem}", path.display())));
        articles += 1;
    }
    assert!(articles > 400, "{articles} articles");
    assert!(problems.is_empty(), "{}", problems.join("\n"));
}

#[test]
fn what_is_malformed_is_found() {
    for (source, problem) in [
        ("[](PER) spoke.", "a mark is empty"),
        ("[Ana [Ruiz](PER)](PER) spoke.", "stands inside another"),
        ("[Ana Ruiz](PERSON) spoke.", "half a mark"),
        ("[Ana Ruiz] (PER) spoke.", "half a mark"),
        ("[Ana Ruiz ](PER) spoke.", "white space at an edge"),
        ("[Ana\nRuiz](PER) spoke.", "a line break"),
        ("[Acme,](ORG) said.", "punctuation at its end"),
        ("[Ana Ruiz's](PER) house.", "a possessive"),
        ("[Mr Ruiz](PER) spoke.", "a title or an article"),
    ] {
        let found: Vec<String> = problems_in(source).collect();
        assert!(
            found.iter().any(|found| found.contains(problem)),
            "{source}: {found:?}"
        );
    }
}

#[test]
fn what_is_well_formed_is_accepted() {
    let source = "In [The Hague](LOC), [Ana Ruiz](PER)’s [McDonald's](ORG) [sic] closed (briefly).";
    assert_eq!(problems_in(source).collect::<Vec<_>>(), [""; 0]);
}

/// What is wrong with an article, in words.
fn problems_in(source: &str) -> impl Iterator<Item = String> {
    let mut problems = Vec::new();
    match read_inline(source) {
        Err(error) => problems.push(error.to_string()),
        Ok(document) => {
            let names = document
                .mentions
                .iter()
                .map(|mention| &document.text[mention.span()]);
            problems.extend(names.filter_map(|name| {
                problem_of(name).map(|problem| format!("[{name}] has {problem}"))
            }));
            let half = ["](", "(PER)", "(LOC)", "(ORG)"];
            problems.extend(
                document
                    .text
                    .lines()
                    .filter(|line| half.iter().any(|mark| line.contains(mark)))
                    .map(|line| format!("half a mark in {line:?}")),
            );
        }
    }
    problems.into_iter()
}

fn problem_of(name: &str) -> Option<&'static str> {
    if name.contains('\n') {
        Some("a line break inside")
    } else if name.trim() != name {
        Some("white space at an edge")
    } else if name.ends_with([',', ';', ':']) {
        Some("punctuation at its end")
    } else if has_possessive(name) {
        Some("a possessive that belongs to the sentence")
    } else if has_title(name) {
        Some("a title or an article in front")
    } else {
        None
    }
}

fn has_possessive(name: &str) -> bool {
    let stem = name.strip_suffix("'s").or_else(|| name.strip_suffix("’s"));
    stem.is_some_and(|stem| !POSSESSIVE_NAMES.iter().any(|known| stem.ends_with(known)))
}

fn has_title(name: &str) -> bool {
    let lower = name.to_lowercase();
    TITLES.iter().any(|title| lower.starts_with(title))
        && !TITLE_LIKE_NAMES.iter().any(|known| name.starts_with(known))
}
