//! What the recogniser says, merged into what is there: a person's decision always wins.

use std::collections::{HashMap, HashSet};
use std::rc::Rc;

use super::command::check_span;
use super::{
    Annotation, AnnotationSet, Change, ChangeSet, Confidence, Label, Origin, Proposal, Stamp,
    Status,
};
use crate::document::{ByteSpan, Document};

/// A mention that the recogniser proposes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Suggestion {
    /// Where it stands.
    pub span: ByteSpan,
    /// What it names.
    pub label: Label,
    /// How sure the model is.
    pub confidence: Confidence,
}

/// The changes that make the undecided annotations those of `suggestions` by `model`, less the
/// ones that a person has ruled out: a suggestion that overlaps an accepted annotation, or equals
/// a proposal that was rejected or corrected, is left out. Decisions are never touched, and a
/// suggestion that was there before keeps its id. Suggestions that cannot stand in the text (over
/// a paragraph's end, inside a character) are left out too, and so is one that is there twice.
pub fn merge(
    document: &Document,
    set: &AnnotationSet,
    suggestions: &[Suggestion],
    model: &Rc<str>,
    stamp: Stamp,
) -> ChangeSet {
    let mut earlier: HashMap<(ByteSpan, &Label), &Rc<Annotation>> = HashMap::new();
    let mut decided: HashMap<(ByteSpan, &Label), &Rc<Annotation>> = HashMap::new();
    for annotation in set.iter() {
        if annotation.is_decided() {
            if let Origin::Model(proposal) = &annotation.origin {
                decided.insert((proposal.span, &proposal.label), annotation);
            }
        } else {
            earlier.insert((annotation.span, &annotation.label), annotation);
        }
    }

    let mut changes = Vec::new();
    let mut proposed = HashSet::new();
    for (index, suggestion) in suggestions.iter().enumerate() {
        let key = (suggestion.span, &suggestion.label);
        let ruled_out = !proposed.insert(key)
            || decided.contains_key(&key)
            || check_span(document, suggestion.span).is_err()
            || set
                .overlapping(suggestion.span)
                .any(|annotation| annotation.is_decided());
        if ruled_out {
            continue;
        }
        let proposal = Proposal {
            model: model.clone(),
            confidence: suggestion.confidence,
            span: suggestion.span,
            label: suggestion.label.clone(),
        };
        match earlier.remove(&key) {
            Some(old) => {
                let new = Annotation {
                    origin: Origin::Model(proposal),
                    ..Annotation::clone(old)
                };
                if **old != new {
                    changes.push(Change::Updated {
                        old: old.clone(),
                        new: Rc::new(new),
                    });
                }
            }
            None => changes.push(Change::Created(Rc::new(Annotation {
                id: stamp.id(index),
                span: suggestion.span,
                label: suggestion.label.clone(),
                origin: Origin::Model(proposal),
                status: Status::Suggested,
                created: stamp.at,
                note: "".into(),
                needs_look: false,
            }))),
        }
    }
    let no_longer = set.iter().filter(|annotation| {
        earlier.get(&(annotation.span, &annotation.label)) == Some(annotation)
    });
    changes.extend(no_longer.cloned().map(Change::Deleted));
    changes.into_iter().collect()
}
