//! The annotations of two states of a document, told apart by their ids.

use std::collections::{BTreeMap, BTreeSet};
use std::rc::Rc;

use super::parting::Parting;
use crate::annotation::{Annotation, AnnotationId, AnnotationSet, Change, ChangeSet};
use crate::storage::Clash;
use crate::workspace::Workspace;

/// Our document with the annotations of both; what collides is put into `clash`, and is ours.
pub(super) fn merged(
    parting: &Parting,
    ours: &Workspace,
    theirs: &Workspace,
    clash: &mut Clash,
) -> Workspace {
    let base = parting.annotations_by_id();
    let (ours_by_id, theirs) = (by_id(ours.annotations()), by_id(theirs.annotations()));
    let ids: BTreeSet<AnnotationId> = ours_by_id.keys().chain(theirs.keys()).copied().collect();
    let mut changes = Vec::new();
    for id in ids {
        let (before, our, their) = (base.get(&id), ours_by_id.get(&id), theirs.get(&id));
        if our == their || their == before {
            continue;
        }
        if our != before {
            clash.annotations.push(id);
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
    let changes = without_twins(ours.annotations(), changes);
    ours.with_annotations(ours.annotations().apply(&changes))
}

/// Both tabs can mark the same words: one of the two stands, if it is not taken away by this.
fn without_twins(ours: &AnnotationSet, changes: Vec<Change>) -> ChangeSet {
    let all = ours.apply(&changes.iter().cloned().collect());
    let changes = changes.into_iter().filter_map(|change| match change {
        Change::Created(new) if has_twin(&all, &new) => None,
        Change::Updated { old, new } if has_twin(&all, &new) => Some(Change::Deleted(old)),
        change => Some(change),
    });
    changes.collect()
}

pub(super) fn by_id(set: &AnnotationSet) -> BTreeMap<AnnotationId, &Rc<Annotation>> {
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
