//! What the page says of annotations that come from files.

use texts::{importing as words, lists};

use super::label_name;
use crate::agreement::{Brought, Difference};
use crate::annotation::Annotation;
use crate::document::Document;
use crate::formats::Proof;
use crate::incoming::Item;

/// How many mentions came, and what became of the others.
pub fn came(item: &Item) -> String {
    let mut sentences = vec![words::taken(item.workspace.annotations().live().count())];
    if item.found_again > 0 {
        sentences.push(words::found_again(item.found_again));
    }
    if !item.failed.is_empty() {
        sentences.push(words::not_taken(item.failed.len()));
    }
    sentences.join(" ")
}

/// What its offsets count, and how that is known.
pub fn unit(proof: Proof) -> String {
    let noun = proof.unit.noun();
    if proof.proved {
        words::unit_proved(noun)
    } else {
        words::unit_assumed(noun)
    }
}

/// What bringing it into the open article would do.
pub fn would_bring(brought: &Brought) -> String {
    type Part = (usize, fn(usize) -> String);
    let parts: [Part; 5] = [
        (brought.added, words::new),
        (brought.decided, words::confirmed),
        (brought.already, words::already),
        (brought.left_out, words::left_out),
        (brought.collisions.len(), words::contradict),
    ];
    let parts: Vec<String> = parts
        .into_iter()
        .filter(|(count, _)| *count > 0)
        .map(|(count, part)| part(count))
        .collect();
    match parts.as_slice() {
        [] => words::nothing_to_merge().to_owned(),
        parts => words::merging(&parts.join(lists::comma())),
    }
}

/// Both sides of a difference: "yours “Lyon” Place, theirs “Lyon” Organisation".
pub fn sides(document: &Document, difference: &Difference) -> String {
    let quote = |mention: &Annotation| document.quote(mention.span).to_owned();
    let yours = match difference.one.as_deref() {
        Some(mention) => words::Yours {
            label: &label_name(&mention.label),
            quote: &quote(mention),
        }
        .say(),
        None => words::yours_nothing().to_owned(),
    };
    let theirs = match difference.other.as_deref() {
        Some(mention) => words::Theirs {
            label: &label_name(&mention.label),
            quote: &quote(mention),
        }
        .say(),
        None => words::theirs_nothing().to_owned(),
    };
    [yours, theirs].join(lists::comma())
}
