//! Where each label occurs: the mentions of a label, thinned out to what a narrow strip can show.

use std::collections::BTreeMap;

use super::share;
use crate::annotation::{AnnotationId, AnnotationSet, Label};
use crate::document::Document;

/// A place on the strip.
#[derive(Clone, Debug, PartialEq)]
pub struct Tick {
    /// The label that occurs there.
    pub label: Label,
    /// Where, from 0 to 1.
    pub at: f32,
    /// The first of the mentions there.
    pub mention: AnnotationId,
    /// How many they are.
    pub count: usize,
}

/// At most `slots` ticks a label, in the order of the labels and, within one, of the text.
pub fn strip(document: &Document, set: &AnnotationSet, slots: u16) -> Vec<Tick> {
    let slots = f32::from(slots.max(1));
    let mut ticks: BTreeMap<(Label, u16), Tick> = BTreeMap::new();
    for annotation in set.live() {
        let at = share(document, annotation.span.start());
        #[expect(
            clippy::cast_possible_truncation,
            clippy::cast_sign_loss,
            reason = "a share times a number of slots lies between 0 and that number"
        )]
        let slot = (at * slots) as u16;
        ticks
            .entry((annotation.label.clone(), slot))
            .and_modify(|tick| tick.count += 1)
            .or_insert_with(|| Tick {
                label: annotation.label.clone(),
                at: f32::from(slot) / slots,
                mention: annotation.id,
                count: 1,
            });
    }
    ticks.into_values().collect()
}
