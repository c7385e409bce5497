//! What is done to several mentions at once, as one command and so with one undo.

use std::collections::HashSet;
use std::rc::Rc;

use super::{Annotation, AnnotationSet, Command, Label, Status};
use crate::document::ByteSpan;

/// What can be done to several mentions at once.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Bulk {
    /// Agree with those that are suggestions.
    Accept,
    /// Take away those that are suggestions.
    Reject,
    /// Take away those that are shown, decided ones among them.
    Remove,
    /// Give those that are shown a label.
    Relabel(Label),
    /// Bring back those that were taken away.
    Restore,
}

impl Bulk {
    /// The commands that do this to `annotations` of `set`; nothing for those where it would change
    /// nothing. Where a mention would become the twin of another it is taken away instead.
    pub fn commands<'a>(
        &self,
        set: &AnnotationSet,
        annotations: impl IntoIterator<Item = &'a Rc<Annotation>>,
    ) -> Vec<Command> {
        let mut taken: HashSet<ByteSpan> = match self {
            Bulk::Relabel(label) => spans_with(set, label),
            _ => HashSet::new(),
        };
        annotations
            .into_iter()
            .filter_map(|annotation| {
                let id = annotation.id;
                match (self, annotation.status) {
                    (Bulk::Accept, Status::Suggested) => Some(Command::Accept { id }),
                    (Bulk::Reject, Status::Suggested)
                    | (Bulk::Remove, Status::Suggested | Status::Accepted) => {
                        Some(Command::Remove { id })
                    }
                    (Bulk::Relabel(label), Status::Suggested | Status::Accepted) => {
                        if annotation.label == *label {
                            return None;
                        }
                        Some(if taken.insert(annotation.span) {
                            Command::Relabel {
                                id,
                                label: label.clone(),
                            }
                        } else {
                            Command::Remove { id }
                        })
                    }
                    (Bulk::Restore, Status::Rejected) => Some(Command::Restore { id }),
                    _ => None,
                }
            })
            .collect()
    }
}

/// The commands that mark `places` with a label, less those where something is marked already: only
/// a suggestion of just the same text is overruled.
pub fn mark_all(set: &AnnotationSet, places: &[ByteSpan], label: &Label) -> Vec<Command> {
    places
        .iter()
        .filter_map(|place| {
            let label = label.clone();
            let mut there = set.overlapping(*place);
            match (there.next(), there.next()) {
                (None, _) => Some(Command::Mark {
                    span: *place,
                    label,
                }),
                (Some(only), None) if only.span == *place && !only.is_decided() => {
                    Some(Command::Relabel { id: only.id, label })
                }
                _ => None,
            }
        })
        .collect()
}

fn spans_with(set: &AnnotationSet, label: &Label) -> HashSet<ByteSpan> {
    set.live()
        .filter(|annotation| annotation.label == *label)
        .map(|annotation| annotation.span)
        .collect()
}
