//! A linter for annotations: what is likely a slip, with a fix where one is clear.

mod ignored;
mod known_name;
mod names;
mod problem;
mod span;
mod words;

use std::cmp::Reverse;
use std::collections::{BTreeMap, HashSet};
use std::rc::Rc;

use super::{Annotation, AnnotationId, AnnotationSet, Command, Label};
use crate::document::{ByteOffset, ByteSpan, Document};
pub use ignored::{Ignored, IgnoredFindings};
use names::KnownNames;
pub use problem::{Problem, ProblemKind};
use words::Words;

/// Something that is likely a slip.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Finding {
    /// Where to look.
    pub span: ByteSpan,
    /// The annotation that it is about, where it is about one.
    pub annotation: Option<AnnotationId>,
    /// What is wrong.
    pub problem: Problem,
    /// What would put it right.
    pub fix: Fix,
}

impl Finding {
    /// Whether it is still so, as far as can be told without looking over the whole text: a change
    /// that was made since it was found may have put it right.
    pub fn stands(&self, set: &AnnotationSet) -> bool {
        match (self.annotation, &self.problem) {
            (Some(id), problem) => set.get(id).is_some_and(|annotation| {
                annotation.is_live()
                    && annotation.span == self.span
                    && match problem {
                        Problem::TextCorrected => annotation.needs_look,
                        Problem::TwoLabels { here, .. } => annotation.label == *here,
                        _ => true,
                    }
            }),
            (None, _) => set.overlapping(self.span).next().is_none(),
        }
    }
}

/// What would put a slip right.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Fix {
    /// Agree with it.
    Accept(AnnotationId),
    /// Give it this label.
    Relabel(AnnotationId, Label),
    /// Mark it so.
    Mark(ByteSpan, Label),
    /// Let it stand here.
    Move(AnnotationId, ByteSpan),
    /// Take it away.
    Remove(AnnotationId),
}

impl Fix {
    /// The command that does so.
    pub fn command(&self) -> Command {
        match self {
            Fix::Accept(id) => Command::Accept { id: *id },
            Fix::Relabel(id, label) => Command::Relabel {
                id: *id,
                label: label.clone(),
            },
            Fix::Mark(span, label) => Command::Mark {
                span: *span,
                label: label.clone(),
            },
            Fix::Move(id, span) => Command::MoveBoundary {
                id: *id,
                span: *span,
            },
            Fix::Remove(id) => Command::Remove { id: *id },
        }
    }
}

/// Looks over the annotations of one document. The words of its text are gathered once; then a look
/// takes one pass over the words and one over the annotations, whatever the number of names.
#[derive(Clone, Debug)]
pub struct Linter {
    document: Document,
    words: Rc<Words>,
}

impl Linter {
    /// For this document.
    pub fn new(document: Document) -> Linter {
        Linter {
            words: Rc::new(Words::of(document.text())),
            document,
        }
    }

    /// The document whose annotations it looks over.
    pub fn document(&self) -> &Document {
        &self.document
    }

    /// All that is likely a slip among the decided annotations, in the order of the text.
    /// Suggestions are left to the review.
    pub fn lint(&self, set: &AnnotationSet) -> Vec<Finding> {
        let decided: Vec<&Rc<Annotation>> = set
            .live()
            .filter(|annotation| annotation.is_decided())
            .collect();
        let mut findings: Vec<Finding> = decided
            .iter()
            .filter_map(|annotation| span::finding(&self.document, &self.words, annotation))
            .collect();
        findings.extend(needs_look(&decided));
        findings.extend(self.two_labels(&decided));
        findings.extend(self.unmarked(set, &decided));
        findings.extend(overlapping_duplicates(&decided));
        findings.sort_by_key(|finding| (finding.span.start(), finding.span.end()));
        findings
    }

    /// Mentions whose name has another label more often or, as often, earlier in the text.
    fn two_labels(&self, decided: &[&Rc<Annotation>]) -> Vec<Finding> {
        let mut uses: BTreeMap<&str, BTreeMap<&Label, (usize, Reverse<ByteOffset>)>> =
            BTreeMap::new();
        for annotation in decided {
            let (count, _) = uses
                .entry(self.document.quote(annotation.span))
                .or_default()
                .entry(&annotation.label)
                .or_insert((0, Reverse(annotation.span.start())));
            *count += 1;
        }
        decided
            .iter()
            .filter_map(|annotation| {
                let labels = uses.get(self.document.quote(annotation.span))?;
                let (most, _) = labels.iter().max_by_key(|(_, uses)| **uses)?;
                let elsewhere = (*most).clone();
                (elsewhere != annotation.label).then(|| Finding {
                    span: annotation.span,
                    annotation: Some(annotation.id),
                    fix: Fix::Relabel(annotation.id, elsewhere.clone()),
                    problem: Problem::TwoLabels {
                        here: annotation.label.clone(),
                        elsewhere,
                    },
                })
            })
            .collect()
    }

    /// Places where a marked name stands unmarked, less those that a person has rejected.
    fn unmarked(&self, set: &AnnotationSet, decided: &[&Rc<Annotation>]) -> Vec<Finding> {
        let names = KnownNames::of(&self.document, &self.words, decided);
        let rejected: HashSet<ByteSpan> = set
            .iter()
            .filter(|annotation| !annotation.is_live())
            .map(|annotation| annotation.span)
            .collect();
        names
            .places(&self.document, &self.words)
            .into_iter()
            .filter(|(place, _)| {
                set.overlapping(*place).next().is_none() && !rejected.contains(place)
            })
            .map(|(place, label)| Finding {
                span: place,
                annotation: None,
                fix: Fix::Mark(place, label.clone()),
                problem: Problem::Unmarked {
                    label: label.clone(),
                },
            })
            .collect()
    }
}

/// Mentions whose text was corrected.
fn needs_look(decided: &[&Rc<Annotation>]) -> Vec<Finding> {
    decided
        .iter()
        .filter(|annotation| annotation.needs_look)
        .map(|annotation| Finding {
            span: annotation.span,
            annotation: Some(annotation.id),
            problem: Problem::TextCorrected,
            fix: Fix::Accept(annotation.id),
        })
        .collect()
}

/// Of two overlapping mentions with the same label, the shorter.
fn overlapping_duplicates(decided: &[&Rc<Annotation>]) -> Vec<Finding> {
    let mut findings = Vec::new();
    let mut open: Vec<&Rc<Annotation>> = Vec::new();
    for annotation in decided {
        open.retain(|earlier| earlier.span.end() > annotation.span.start());
        let twin = open
            .iter()
            .find(|earlier| earlier.label == annotation.label);
        if let Some(twin) = twin {
            let shorter = if twin.span.len() < annotation.span.len() {
                twin
            } else {
                annotation
            };
            findings.push(Finding {
                span: shorter.span,
                annotation: Some(shorter.id),
                problem: Problem::OverlappingDuplicate,
                fix: Fix::Remove(shorter.id),
            });
        }
        open.push(annotation);
    }
    findings
}

#[cfg(test)]
mod tests;
