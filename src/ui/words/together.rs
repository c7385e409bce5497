//! What two tabs have made of the same article, in words.

use texts::together as words;

use super::label_name;
use crate::annotation::{Annotation, AnnotationId, EntityRecord};
use crate::storage::Collision;
use crate::workspace::Workspace;

/// How many of the differences are told one by one.
const TOLD: usize = 3;

/// What another version differs in from ours, as far as somebody has to choose: a line each.
pub fn differences(ours: &Workspace, collision: &Collision) -> Vec<String> {
    let (clash, theirs) = (&collision.clash, &collision.theirs);
    let mut lines = Vec::new();
    if clash.text {
        lines.push(words::text_differs().to_owned());
    }
    if clash.title {
        lines.push(
            words::TitleDiffers {
                ours: ours.title(),
                theirs: theirs.title(),
            }
            .say(),
        );
    }
    if clash.note {
        lines.push(words::note_differs().to_owned());
    }
    let mentions = clash.annotations.iter();
    lines.extend(mentions.filter_map(|id| mention(ours, theirs, *id)));
    for id in &clash.entities {
        let named = |of: &Workspace| of.entity_records().get(*id).map(|record| name(record));
        if let Some(name) = named(ours).or_else(|| named(theirs)) {
            lines.push(words::entity_differs(&name));
        }
    }
    let more = lines.len().saturating_sub(TOLD);
    if more > 1 {
        lines.truncate(TOLD);
        lines.push(words::more(more));
    }
    lines
}

fn mention(ours: &Workspace, theirs: &Workspace, id: AnnotationId) -> Option<String> {
    let [our, their] = [ours, theirs].map(|of| {
        let found = of
            .annotations()
            .iter()
            .find(|annotation| annotation.id == id);
        found.filter(|annotation| annotation.is_live())
    });
    let quote = |annotation: &Annotation| ours.document().quote(annotation.span).to_owned();
    let label = |annotation: &Annotation| label_name(&annotation.label);
    Some(match (our, their) {
        (Some(our), Some(their)) if our.span != their.span => words::SpanDiffers {
            ours: &quote(our),
            theirs: &quote(their),
        }
        .say(),
        (Some(our), Some(their)) if our.label == their.label => {
            words::decision_differs(&quote(our))
        }
        (Some(our), Some(their)) => words::LabelDiffers {
            here: &label(our),
            quote: &quote(our),
            there: &label(their),
        }
        .say(),
        (Some(our), None) => words::RemovedThere {
            label: &label(our),
            quote: &quote(our),
        }
        .say(),
        (None, Some(their)) => words::RemovedHere {
            label: &label(their),
            quote: &quote(their),
        }
        .say(),
        (None, None) => return None,
    })
}

/// What an entity is called, or the first of the names that belong to it.
fn name(record: &EntityRecord) -> String {
    let named = record.name.as_ref().or_else(|| record.names.first());
    named.map_or_else(|| label_name(&record.label), |name| name.to_string())
}
