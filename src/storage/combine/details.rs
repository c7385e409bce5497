//! What a document has beside its annotations, each part compared by itself.

use std::collections::BTreeSet;

use super::parting::{Parting, records};
use super::standing;
use crate::annotation::{EntityId, EntityRecord, IgnoredFindings, LabelDefinition, LabelSet};
use crate::storage::Clash;
use crate::workspace::Workspace;

/// Our document with the details of both; what collides is put into `clash`, and is ours.
pub(super) fn merged(
    parting: &Parting,
    ours: Workspace,
    theirs: &Workspace,
    clash: &mut Clash,
) -> Workspace {
    let mut merged = ours
        .with_labels(&labels(parting, ours.labels(), theirs.labels()))
        .with_ignored(ignored(parting, ours.ignored(), theirs.ignored()));
    match standing(parting.title.as_ref(), ours.title(), theirs.title()) {
        Some(title) if title != ours.title() => merged = merged.renamed(title),
        Some(_) => {}
        None => clash.title = true,
    }
    match standing(parting.note.as_ref(), ours.note(), theirs.note()) {
        Some(note) if note != ours.note() => merged = merged.with_note(note.clone()),
        Some(_) => {}
        None => clash.note = true,
    }
    with_records(parting, merged, theirs, clash)
}

/// What was said of entities, by their ids.
fn with_records(
    parting: &Parting,
    ours: Workspace,
    theirs: &Workspace,
    clash: &mut Clash,
) -> Workspace {
    if ours.entity_records() == theirs.entity_records() {
        return ours;
    }
    let (our, their) = (records(&ours), records(theirs));
    let ids: BTreeSet<EntityId> = our.keys().chain(their.keys()).copied().collect();
    let mut stands: Vec<(EntityId, EntityRecord)> = Vec::new();
    for id in ids {
        let before = parting.records.get(&id);
        let record = match standing(Some(&before), &our.get(&id), &their.get(&id)) {
            Some(record) => *record,
            None => {
                clash.entities.push(id);
                our.get(&id)
            }
        };
        stands.extend(record.map(|record| (id, EntityRecord::clone(record))));
    }
    ours.with_entity_records(stands.into_iter().collect())
}

/// What either leaves be, but for what one of the two has taken up again.
fn ignored(parting: &Parting, ours: &IgnoredFindings, theirs: &IgnoredFindings) -> IgnoredFindings {
    if ours == theirs {
        return ours.clone();
    }
    let [before, our, their]: [BTreeSet<_>; 3] =
        [&parting.ignored, ours, theirs].map(|set| set.iter().copied().collect());
    our.union(&their)
        .filter(|one| !before.contains(one) || (our.contains(one) && their.contains(one)))
        .copied()
        .collect()
}

/// The labels of both. Where both have changed how a label is drawn, ours stands: that is a matter of
/// taste, and no decision on the text.
fn labels(parting: &Parting, ours: &LabelSet, theirs: &LabelSet) -> LabelSet {
    if let Some(labels) = standing(parting.labels.as_ref(), ours, theirs) {
        return labels.clone();
    }
    let mut definitions: Vec<LabelDefinition> = ours.iter().cloned().collect();
    for definition in theirs.iter() {
        if ours.get(&definition.label).is_none() {
            let key = definition.key.filter(|key| ours.by_key(*key).is_none());
            definitions.push(LabelDefinition {
                key,
                ..definition.clone()
            });
        }
    }
    LabelSet::new(definitions).unwrap_or_else(|_| ours.clone())
}
