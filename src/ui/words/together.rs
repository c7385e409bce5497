//! What two tabs have made of the same article, in words.

use super::{counted, label_name};
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
        lines.push("The text is another one there.".to_owned());
    }
    if clash.title {
        lines.push(format!(
            "The title is “{}” here, “{}” there.",
            ours.title(),
            theirs.title()
        ));
    }
    if clash.note {
        lines.push("The note on the article is another one there.".to_owned());
    }
    let mentions = clash.annotations.iter();
    lines.extend(mentions.filter_map(|id| mention(ours, theirs, *id)));
    for id in &clash.entities {
        let named = |of: &Workspace| of.entity_records().get(*id).map(|record| name(record));
        if let Some(name) = named(ours).or_else(|| named(theirs)) {
            lines.push(format!("What was said of “{name}” is another thing there."));
        }
    }
    let more = lines.len().saturating_sub(TOLD);
    if more > 1 {
        lines.truncate(TOLD);
        lines.push(format!("And {} more.", counted(more, "place", "places")));
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
    let quote = |annotation: &Annotation| ours.document().quote(annotation.span);
    Some(match (our, their) {
        (Some(our), Some(their)) if our.span != their.span => {
            format!("“{}” here, “{}” there.", quote(our), quote(their))
        }
        (Some(our), Some(their)) if our.label == their.label => {
            format!(
                "“{}” is decided otherwise there, or has another note.",
                quote(our)
            )
        }
        (Some(our), Some(their)) => format!(
            "“{}” is {} here, {} there.",
            quote(our),
            label_name(&our.label),
            label_name(&their.label)
        ),
        (Some(our), None) => format!(
            "“{}” is {} here, removed there.",
            quote(our),
            label_name(&our.label)
        ),
        (None, Some(their)) => {
            format!(
                "“{}” is removed here, {} there.",
                quote(their),
                label_name(&their.label)
            )
        }
        (None, None) => return None,
    })
}

/// What an entity is called, or the first of the names that belong to it.
fn name(record: &EntityRecord) -> String {
    let named = record.name.as_ref().or_else(|| record.names.first());
    named.map_or_else(|| label_name(&record.label), |name| name.to_string())
}
