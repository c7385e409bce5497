//! What the page says of annotations that come from files.

use super::{counted, label_name};
use crate::agreement::{Brought, Difference};
use crate::document::Document;
use crate::formats::Proof;
use crate::incoming::Item;

/// How many mentions came, and what became of the others.
pub fn came(item: &Item) -> String {
    let live = item.workspace.annotations().live().count();
    let mut words = format!("{} taken.", counted(live, "mention", "mentions"));
    if item.found_again > 0 {
        words += &format!(
            " {} did not stand where the file says, and {} found by the words around.",
            item.found_again,
            if item.found_again == 1 { "was" } else { "were" },
        );
    }
    if !item.failed.is_empty() {
        words += &format!(" {} could not be taken.", item.failed.len());
    }
    words
}

/// What its offsets count, and how that is known.
pub fn unit(proof: Proof) -> String {
    let noun = proof.unit.noun();
    if proof.proved {
        format!("Its offsets count {noun}: every quote in the file stands where they say.")
    } else {
        format!("Its offsets are taken to count {noun}.")
    }
}

/// What bringing it into the open article would do.
pub fn would_bring(brought: &Brought) -> String {
    let mut parts = Vec::new();
    let mut part = |count: usize, one: &str, many: &str| {
        if count > 0 {
            parts.push(counted(count, one, many));
        }
    };
    part(brought.added, "new mention", "new mentions");
    part(
        brought.decided,
        "suggestion confirmed",
        "suggestions confirmed",
    );
    part(brought.already, "there already", "there already");
    part(
        brought.left_out,
        "suggestion left out, since your decisions win",
        "suggestions left out, since your decisions win",
    );
    part(
        brought.collisions.len(),
        "that contradicts a decision of yours, which stays",
        "that contradict decisions of yours, which stay",
    );
    match parts.as_slice() {
        [] => "There is nothing in it to merge.".to_owned(),
        parts => format!("Merging: {}.", parts.join(", ")),
    }
}

/// Both sides of a difference: "yours “Lyon” Place, theirs “Lyon” Organisation".
pub fn sides(document: &Document, difference: &Difference) -> String {
    let side = |whose: &str, mention: Option<&crate::annotation::Annotation>| match mention {
        Some(mention) => format!(
            "{whose} “{}” {}",
            document.quote(mention.span),
            label_name(&mention.label)
        ),
        None => format!("{whose} nothing"),
    };
    format!(
        "{}, {}",
        side("yours", difference.one.as_deref()),
        side("theirs", difference.other.as_deref())
    )
}
