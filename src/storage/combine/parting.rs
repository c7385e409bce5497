//! What a document was when two tabs parted: where that is not known, it is told by what both have
//! done.

use std::collections::BTreeMap;
use std::rc::Rc;

use super::annotations::by_id;
use crate::annotation::{
    Annotation, AnnotationId, AnnotationSet, ChangeSet, Deed, EntityId, EntityRecord,
    IgnoredFindings, LabelSet,
};
use crate::workspace::Workspace;

/// What a document was when two states of it parted; `None` stands for what is not known.
pub(super) struct Parting {
    pub(super) annotations: AnnotationSet,
    pub(super) records: BTreeMap<EntityId, Rc<EntityRecord>>,
    pub(super) title: Option<Rc<str>>,
    pub(super) note: Option<Rc<str>>,
    pub(super) labels: Option<LabelSet>,
    pub(super) ignored: IgnoredFindings,
}

impl Parting {
    /// The state that is known.
    pub(super) fn known(base: &Workspace) -> Parting {
        Parting {
            annotations: base.annotations().clone(),
            records: records(base),
            title: Some(base.title().clone()),
            note: Some(base.note().clone()),
            labels: Some(base.labels().clone()),
            ignored: base.ignored().clone(),
        }
    }

    /// The state after the last deed that both have done: what one has done since is taken back, and
    /// what is the same in both then was there. What the recogniser has said, titles and findings
    /// that are left be are in no history: where the two differ in them, it counts as new.
    pub(super) fn guessed(ours: &Workspace, theirs: &Workspace) -> Parting {
        let theirs_done: Vec<(&Deed, &ChangeSet)> = theirs.history().done().collect();
        let (mut back, mut at) = (0, theirs_done.len());
        for (deed, changes) in ours.history().done() {
            if let Some(index) = theirs_done
                .iter()
                .position(|other| *other == (deed, changes))
            {
                at = index;
                break;
            }
            back += 1;
        }
        let (one, other) = (undone(ours, back), undone(theirs, at));
        let annotations = by_id(other.annotations());
        let theirs_records = records(&other);
        let records = records(&one)
            .into_iter()
            .filter(|(id, record)| theirs_records.get(id) == Some(record))
            .collect();
        let also_ignored: Vec<_> = theirs.ignored().iter().collect();
        Parting {
            annotations: one
                .annotations()
                .iter()
                .filter(|annotation| annotations.get(&annotation.id) == Some(annotation))
                .map(|annotation| Annotation::clone(annotation))
                .collect(),
            records,
            title: None,
            note: (one.note() == other.note()).then(|| one.note().clone()),
            labels: (one.labels() == other.labels()).then(|| one.labels().clone()),
            ignored: ours
                .ignored()
                .iter()
                .filter(|ignored| also_ignored.contains(ignored))
                .copied()
                .collect(),
        }
    }

    /// An annotation as it was.
    pub(super) fn annotations_by_id(&self) -> BTreeMap<AnnotationId, &Rc<Annotation>> {
        by_id(&self.annotations)
    }
}

/// What a person has said of entities, by their ids.
pub(super) fn records(of: &Workspace) -> BTreeMap<EntityId, Rc<EntityRecord>> {
    of.entity_records()
        .iter()
        .map(|(id, record)| (id, record.clone()))
        .collect()
}

/// A document with its last `deeds` taken back.
fn undone(workspace: &Workspace, deeds: usize) -> Workspace {
    let mut before = workspace.clone();
    for _ in 0..deeds {
        match before.undo() {
            Some((undone, _)) => before = undone,
            None => break,
        }
    }
    before
}
