//! Brings together what two tabs have made of the same document.
//!
//! Annotations are told by their ids: what only one of the two has changed since they parted is
//! taken from that one. Where both have changed the same annotation, or both the title, in
//! different ways, a person has to choose.

use std::collections::{BTreeMap, BTreeSet};
use std::rc::Rc;

use crate::annotation::{
    Annotation, AnnotationId, AnnotationSet, Change, ChangeSet, Deed, LabelDefinition, LabelSet,
};
use crate::workspace::Workspace;

/// What came of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Combined {
    /// There is nothing in theirs that is not in ours.
    Ours,
    /// There is nothing in ours that is not in theirs.
    Theirs,
    /// Both have changed, in different places. The history is ours.
    Both(Workspace),
    /// Both have changed the same, in different ways.
    Collision {
        /// The annotations that differ; empty where it is the title or the text.
        ids: Vec<AnnotationId>,
    },
}

/// Combines two states of a document that came from `base`; without it, from the state after the
/// last deed that both have in their history.
pub fn combine(base: Option<&Workspace>, ours: &Workspace, theirs: &Workspace) -> Combined {
    if same(ours, theirs) {
        return Combined::Ours;
    }
    if ours.document() != theirs.document() {
        return match base {
            Some(base) if same(base, ours) => Combined::Theirs,
            Some(base) if same(base, theirs) => Combined::Ours,
            _ => Combined::Collision { ids: Vec::new() },
        };
    }
    let guessed;
    let before = match base {
        Some(base) => base.annotations(),
        None => {
            guessed = parting(ours, theirs);
            &guessed
        }
    };
    let (ids, changes) = changes(before, ours.annotations(), theirs.annotations());
    let details = details(base, ours, theirs);
    match (details, ids.is_empty()) {
        (Some(details), true) => {
            let merged = details
                .with_annotations(ours.annotations().apply(&changes))
                .with_labels(&labels(base, ours, theirs))
                .with_history(ours.history().clone());
            if same(&merged, theirs) {
                Combined::Theirs
            } else if same(&merged, ours) {
                Combined::Ours
            } else {
                Combined::Both(merged)
            }
        }
        _ => Combined::Collision { ids },
    }
}

/// Whether two states are the same but for what can be undone.
fn same(one: &Workspace, other: &Workspace) -> bool {
    one.annotations() == other.annotations()
        && one.labels() == other.labels()
        && one.has_same_details(other)
}

/// The one of the two whose title and other details stand; `None` where both have changed them.
fn details(base: Option<&Workspace>, ours: &Workspace, theirs: &Workspace) -> Option<Workspace> {
    let unchanged = |one: &Workspace| base.is_some_and(|base| base.has_same_details(one));
    if ours.has_same_details(theirs) || unchanged(theirs) {
        Some(ours.clone())
    } else if unchanged(ours) {
        Some(theirs.clone())
    } else {
        None
    }
}

/// The labels of both. Where both have changed how a label is drawn, ours stands: that is a matter of
/// taste, and no decision on the text.
fn labels(base: Option<&Workspace>, ours: &Workspace, theirs: &Workspace) -> LabelSet {
    let unchanged = |one: &Workspace| base.is_some_and(|base| base.labels() == one.labels());
    if unchanged(ours) {
        return theirs.labels().clone();
    }
    if unchanged(theirs) {
        return ours.labels().clone();
    }
    let mut definitions: Vec<LabelDefinition> = ours.labels().iter().cloned().collect();
    for definition in theirs.labels().iter() {
        if ours.labels().get(&definition.label).is_none() {
            let key = definition
                .key
                .filter(|key| ours.labels().by_key(*key).is_none());
            definitions.push(LabelDefinition {
                key,
                ..definition.clone()
            });
        }
    }
    LabelSet::new(definitions).unwrap_or_else(|_| ours.labels().clone())
}

/// The ids that collide, and the changes of theirs that ours takes over.
fn changes(
    base: &AnnotationSet,
    ours: &AnnotationSet,
    theirs: &AnnotationSet,
) -> (Vec<AnnotationId>, ChangeSet) {
    let (base, ours_by_id, theirs) = (by_id(base), by_id(ours), by_id(theirs));
    let ids: BTreeSet<AnnotationId> = ours_by_id.keys().chain(theirs.keys()).copied().collect();
    let mut collisions = Vec::new();
    let mut changes = Vec::new();
    for id in ids {
        let (before, our, their) = (base.get(&id), ours_by_id.get(&id), theirs.get(&id));
        if our == their || their == before {
            continue;
        }
        if our != before {
            collisions.push(id);
            continue;
        }
        match (our, their) {
            (Some(our), Some(their)) => changes.push(Change::Updated {
                old: (*our).clone(),
                new: (*their).clone(),
            }),
            (Some(our), None) => changes.push(Change::Deleted((*our).clone())),
            (None, Some(their)) => changes.push(Change::Created((*their).clone())),
            (None, None) => {}
        }
    }
    // Both tabs can mark the same words: one of the two stands, if it is not taken away by this.
    let merged = ours.apply(&changes.iter().cloned().collect());
    let changes = changes.into_iter().filter_map(|change| match change {
        Change::Created(new) if has_twin(&merged, &new) => None,
        Change::Updated { old, new } if has_twin(&merged, &new) => Some(Change::Deleted(old)),
        change => Some(change),
    });
    (collisions, changes.collect())
}

fn by_id(set: &AnnotationSet) -> BTreeMap<AnnotationId, &Rc<Annotation>> {
    set.iter()
        .map(|annotation| (annotation.id, annotation))
        .collect()
}

fn has_twin(set: &AnnotationSet, annotation: &Annotation) -> bool {
    annotation.is_live()
        && set
            .overlapping(annotation.span)
            .filter(|other| other.id != annotation.id)
            .any(|other| other.span == annotation.span && other.label == annotation.label)
}

/// The annotations of the two after the last deed that both have done: what one has done since is
/// taken back. What the recogniser has said is in no history; where the two differ in it, it counts
/// as new.
fn parting(ours: &Workspace, theirs: &Workspace) -> AnnotationSet {
    let theirs_done: Vec<(&Deed, &ChangeSet)> = theirs.history().done().collect();
    let mut set = ours.annotations().clone();
    let mut at = theirs_done.len();
    for (deed, changes) in ours.history().done() {
        if let Some(index) = theirs_done
            .iter()
            .position(|other| *other == (deed, changes))
        {
            at = index;
            break;
        }
        set = set.apply(&changes.inverse());
    }
    let mut other = theirs.annotations().clone();
    for (_, changes) in theirs_done.iter().take(at) {
        other = other.apply(&changes.inverse());
    }
    let other = by_id(&other);
    set.iter()
        .filter(|annotation| other.get(&annotation.id) == Some(annotation))
        .map(|annotation| Annotation::clone(annotation))
        .collect()
}
