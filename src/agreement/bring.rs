//! Takes of another annotation of the same text what overrules no decision.

use std::collections::{HashMap, HashSet};
use std::rc::Rc;

use super::Difference;
use crate::annotation::{Annotation, AnnotationSet, Change, ChangeSet, Label, Stamp, Status};
use crate::document::ByteSpan;

/// What comes of bringing one set into another.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Brought {
    /// The changes to the set.
    pub changes: ChangeSet,
    /// How many mentions are new.
    pub added: usize,
    /// How many were suggestions and are decided now.
    pub decided: usize,
    /// How many are there already.
    pub already: usize,
    /// How many were left out since somebody had decided otherwise, or something else is suggested
    /// there: they were mere suggestions.
    pub left_out: usize,
    /// Decisions that contradict each other: what is there stays.
    pub collisions: Vec<Difference>,
}

/// Brings the live mentions of `theirs` into `ours`, over the same text. A decision comes in over
/// suggestions, which it overlaps and rejects as a mark by hand does; what was decided before stays.
/// Two decisions contradict each other when they stand on the same words, cross, or overlap with
/// the same label, and when one was rejected that the other side has marked; decisions inside each
/// other are both kept.
pub fn bring(ours: &AnnotationSet, theirs: &AnnotationSet, stamp: Stamp) -> Brought {
    let mut brought = Brought::default();
    let mut changes: Vec<Change> = Vec::new();
    let mut rejected = HashSet::new();
    let ruled_out: HashMap<(ByteSpan, &Label), &Rc<Annotation>> = ours
        .iter()
        .filter(|ours| !ours.is_live())
        .map(|ours| ((ours.span, &ours.label), ours))
        .collect();
    for (index, mention) in theirs.live().enumerate() {
        let here: Vec<&Rc<Annotation>> = ours.overlapping(mention.span).collect();
        let same =
            |ours: &&&Rc<Annotation>| ours.span == mention.span && ours.label == mention.label;
        if let Some(same) = here.iter().find(same) {
            if mention.is_decided() && !same.is_decided() {
                brought.decided += 1;
                changes.push(updated(
                    same,
                    Annotation {
                        status: Status::Accepted,
                        note: if same.note.is_empty() {
                            mention.note.clone()
                        } else {
                            same.note.clone()
                        },
                        ..Annotation::clone(same)
                    },
                ));
            } else {
                brought.already += 1;
            }
            continue;
        }
        let ruled_out = ruled_out.get(&(mention.span, &mention.label)).copied();
        if !mention.is_decided() {
            if ruled_out.is_some() || !here.is_empty() {
                brought.left_out += 1;
                continue;
            }
        } else if let Some(against) = ruled_out.or_else(|| {
            here.iter()
                .copied()
                .find(|ours| ours.is_decided() && contradicts(ours, mention))
        }) {
            brought.collisions.push(Difference {
                one: Some(against.clone()),
                other: Some(mention.clone()),
            });
            continue;
        }
        for suggestion in here.iter().filter(|ours| !ours.is_decided()) {
            if rejected.insert(suggestion.id) {
                changes.push(updated(
                    suggestion,
                    Annotation {
                        status: Status::Rejected,
                        ..Annotation::clone(suggestion)
                    },
                ));
            }
        }
        brought.added += 1;
        let id = match ours.get(mention.id) {
            Some(_) => stamp.id(index),
            None => mention.id,
        };
        changes.push(Change::Created(Rc::new(Annotation {
            id,
            ..Annotation::clone(mention)
        })));
    }
    // A suggestion that came in decided must not be rejected by a decision that overlaps it.
    let accepted: HashSet<_> = changes
        .iter()
        .filter_map(|change| match change {
            Change::Updated { new, .. } if new.status == Status::Accepted => Some(new.id),
            _ => None,
        })
        .collect();
    changes.retain(|change| match change {
        Change::Updated { new, .. } => {
            new.status != Status::Rejected || !accepted.contains(&new.id)
        }
        _ => true,
    });
    brought.changes = changes.into_iter().collect();
    brought
}

fn updated(old: &Rc<Annotation>, new: Annotation) -> Change {
    Change::Updated {
        old: old.clone(),
        new: Rc::new(new),
    }
}

/// Whether two decisions cannot both be right.
fn contradicts(ours: &Annotation, theirs: &Annotation) -> bool {
    let nested = ours.span.contains_range(theirs.span) || theirs.span.contains_range(ours.span);
    ours.span == theirs.span || ours.label == theirs.label || !nested
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::agreement::difference::tests::marked;
    use crate::annotation::{Confidence, Origin, Proposal};
    use crate::timestamp::Timestamp;
    use crate::workspace::Workspace;

    const TEXT: &str = "Ana Ruiz of the Bank of England met Eva in Lyon";

    /// The same with everything suggested rather than decided.
    fn suggested(workspace: &Workspace) -> Workspace {
        let set = workspace.annotations().iter().map(|mention| Annotation {
            status: Status::Suggested,
            origin: Origin::Model(Proposal {
                model: "model".into(),
                confidence: Confidence::new(0.9),
                span: mention.span,
                label: mention.label.clone(),
            }),
            ..Annotation::clone(mention)
        });
        workspace.with_annotations(set.collect())
    }

    fn stamp() -> Stamp {
        Stamp {
            at: Timestamp::default(),
            salt: 77,
        }
    }

    #[track_caller]
    fn check(ours: &Workspace, theirs: &Workspace, expected: &[(&str, &str, Status)]) -> Brought {
        let brought = bring(ours.annotations(), theirs.annotations(), stamp());
        let after = ours.annotations().apply(&brought.changes);
        let found: Vec<_> = after
            .live()
            .map(|mention| {
                let words = ours.document().quote(mention.span);
                (words, mention.label.as_str(), mention.status)
            })
            .collect();
        assert_eq!(found, expected);
        brought
    }

    #[test]
    fn decisions_come_in_over_suggestions() {
        let ours = suggested(&marked(TEXT, &["Ana=PER", "Lyon=LOC"]));
        let theirs = marked(TEXT, &["Ana Ruiz=PER", "Lyon=LOC", "Eva=PER"]);
        let brought = check(
            &ours,
            &theirs,
            &[
                ("Ana Ruiz", "PER", Status::Accepted),
                ("Eva", "PER", Status::Accepted),
                ("Lyon", "LOC", Status::Accepted),
            ],
        );
        assert_eq!((brought.added, brought.decided, brought.already), (2, 1, 0));
    }

    #[test]
    fn suggestions_overrule_nothing() {
        let ours = marked(TEXT, &["Ana Ruiz=PER", "Lyon=LOC"]);
        let theirs = suggested(&marked(TEXT, &["Ana=PER", "Lyon=LOC", "Eva=PER"]));
        let brought = check(
            &ours,
            &theirs,
            &[
                ("Ana Ruiz", "PER", Status::Accepted),
                ("Eva", "PER", Status::Suggested),
                ("Lyon", "LOC", Status::Accepted),
            ],
        );
        assert_eq!(
            (brought.added, brought.already, brought.left_out),
            (1, 1, 1)
        );
    }

    #[test]
    fn decisions_that_contradict_each_other_are_listed_and_ours_stays() {
        let ours = marked(TEXT, &["Ana Ruiz=PER", "Bank of England=ORG", "Lyon=LOC"]);
        let theirs = marked(TEXT, &["Ana=PER", "England=LOC", "Lyon=ORG"]);
        let brought = check(
            &ours,
            &theirs,
            &[
                ("Ana Ruiz", "PER", Status::Accepted),
                ("Bank of England", "ORG", Status::Accepted),
                ("England", "LOC", Status::Accepted),
                ("Lyon", "LOC", Status::Accepted),
            ],
        );
        assert_eq!((brought.added, brought.collisions.len()), (1, 2));
    }

    #[test]
    fn what_was_rejected_does_not_come_back_by_itself() {
        let rejected = suggested(&marked(TEXT, &["Lyon=LOC"]));
        let ours = rejected.with_annotations(
            rejected
                .annotations()
                .iter()
                .map(|mention| Annotation {
                    status: Status::Rejected,
                    ..Annotation::clone(mention)
                })
                .collect(),
        );
        let brought = check(&ours, &suggested(&marked(TEXT, &["Lyon=LOC"])), &[]);
        assert_eq!(brought.left_out, 1);
        let brought = check(&ours, &marked(TEXT, &["Lyon=LOC"]), &[]);
        assert_eq!(brought.collisions.len(), 1);
    }

    #[test]
    fn a_set_brought_into_itself_changes_nothing() {
        let ours = marked(TEXT, &["Ana Ruiz=PER", "Lyon=LOC"]);
        let brought = bring(ours.annotations(), ours.annotations(), stamp());
        assert!(brought.changes.is_empty());
        assert_eq!(brought.already, 2);
    }
}
