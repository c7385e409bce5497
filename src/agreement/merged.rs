//! Two annotations of a text made into one, by what somebody chose at each difference.

use std::collections::HashSet;
use std::rc::Rc;

use super::Difference;
use crate::annotation::{Annotation, AnnotationId, AnnotationSet, History, Stamp, Status};
use crate::workspace::Workspace;

/// What is kept of a difference.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Side {
    /// What the one side has.
    One,
    /// What the other side has.
    Other,
    /// What both have.
    Both,
    /// Nothing.
    Neither,
}

/// The document of `one` with what both sides have, and at each difference what was chosen, which is
/// a decision from then on. Where nothing was chosen, the one side's is kept as it is. Its history
/// is empty.
pub fn merged(
    one: &Workspace,
    other: &AnnotationSet,
    choices: &[(Difference, Option<Side>)],
    stamp: Stamp,
) -> Workspace {
    let mut kept: Vec<Annotation> = Vec::new();
    let differs: HashSet<AnnotationId> = choices
        .iter()
        .filter_map(|(difference, _)| difference.one.as_ref().map(|mention| mention.id))
        .collect();
    for mention in one.annotations().iter() {
        if differs.contains(&mention.id) {
            continue;
        }
        // What one side decided and the other suggests is decided.
        let decided = other
            .overlapping(mention.span)
            .find(|theirs| theirs.span == mention.span && theirs.label == mention.label)
            .filter(|theirs| theirs.is_decided() && !mention.is_decided());
        kept.push(Annotation {
            status: decided.map_or(mention.status, |theirs| theirs.status),
            ..Annotation::clone(mention)
        });
    }
    for (difference, side) in choices {
        let (takes_one, takes_other) = match side {
            None | Some(Side::One) => (true, false),
            Some(Side::Other) => (false, true),
            Some(Side::Both) => (true, true),
            Some(Side::Neither) => (false, false),
        };
        let taken = |mention: &Option<Rc<Annotation>>, takes: bool| {
            mention
                .as_ref()
                .filter(|_| takes)
                .map(|mention| Annotation {
                    status: match side {
                        Some(_) => Status::Accepted,
                        None => mention.status,
                    },
                    ..Annotation::clone(mention)
                })
        };
        kept.extend(taken(&difference.one, takes_one));
        kept.extend(taken(&difference.other, takes_other));
    }
    // Both sides may have used the same id for different mentions.
    let mut ids: HashSet<AnnotationId> = HashSet::new();
    for (index, mention) in kept.iter_mut().enumerate() {
        if !ids.insert(mention.id) {
            mention.id = stamp.id(index);
            ids.insert(mention.id);
        }
    }
    one.with_annotations(kept.into_iter().collect())
        .with_labels(one.labels())
        .with_history(History::default())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::agreement::difference::tests::marked;
    use crate::agreement::differences;
    use crate::timestamp::Timestamp;

    const TEXT: &str = "Ana Ruiz of Acme Bank met Eva in Lyon";

    #[track_caller]
    fn check(sides: [Option<Side>; 3], expected: &[(&str, &str)]) {
        let one = marked(TEXT, &["Ana Ruiz=PER", "Acme Bank=ORG", "Lyon=LOC"]);
        let other = marked(TEXT, &["Ana Ruiz=ORG", "Eva=PER", "Lyon=LOC"]);
        let differences = differences(one.annotations(), other.annotations());
        assert_eq!(differences.len(), 3);
        let choices: Vec<_> = differences.into_iter().zip(sides).collect();
        let stamp = Stamp {
            at: Timestamp::default(),
            salt: 99,
        };
        let merged = merged(&one, other.annotations(), &choices, stamp);
        let found: Vec<_> = merged
            .annotations()
            .live()
            .map(|mention| (one.document().quote(mention.span), mention.label.as_str()))
            .collect();
        assert_eq!(found, expected);
        let ids: HashSet<_> = merged
            .annotations()
            .iter()
            .map(|mention| mention.id)
            .collect();
        assert_eq!(ids.len(), merged.annotations().len());
    }

    #[test]
    fn each_difference_is_as_it_was_chosen() {
        let lyon = ("Lyon", "LOC");
        check(
            [None, None, None],
            &[("Ana Ruiz", "PER"), ("Acme Bank", "ORG"), lyon],
        );
        check(
            [Some(Side::Other), Some(Side::Neither), Some(Side::Other)],
            &[("Ana Ruiz", "ORG"), ("Eva", "PER"), lyon],
        );
        check(
            [Some(Side::Neither), Some(Side::One), Some(Side::One)],
            &[("Acme Bank", "ORG"), lyon],
        );
    }

    #[test]
    fn a_choice_is_a_decision() {
        let one = marked(TEXT, &["Ana Ruiz=PER"]);
        let suggested = Annotation {
            status: Status::Suggested,
            ..Annotation::clone(one.annotations().iter().next().unwrap())
        };
        let left = one.with_annotations([suggested].into_iter().collect());
        let right = marked(TEXT, &[]);
        let found = differences(left.annotations(), right.annotations());
        let stamp = Stamp {
            at: Timestamp::default(),
            salt: 9,
        };
        for (side, status) in [
            (None, Status::Suggested),
            (Some(Side::One), Status::Accepted),
        ] {
            let choices = [(found[0].clone(), side)];
            let merged = merged(&left, right.annotations(), &choices, stamp);
            assert_eq!(merged.annotations().iter().next().unwrap().status, status);
        }
        // What the other side decided is decided.
        let agreed = merged(&left, one.annotations(), &[], stamp);
        assert_eq!(
            agreed.annotations().iter().next().unwrap().status,
            Status::Accepted
        );
    }
}
