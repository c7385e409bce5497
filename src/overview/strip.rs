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
    let mut lanes: BTreeMap<Label, Vec<Tick>> = BTreeMap::new();
    for annotation in set.live() {
        let at = share(document, annotation.span.start());
        #[expect(
            clippy::cast_possible_truncation,
            clippy::cast_sign_loss,
            reason = "a share times a number of slots lies between 0 and that number"
        )]
        let slot = (at * slots) as u16;
        let at = f32::from(slot) / slots;
        let lane = lanes.entry(annotation.label.clone()).or_default();
        // The mentions come in the order of the text, so those of one slot follow each other.
        match lane.last_mut().filter(|tick| tick.at == at) {
            Some(tick) => tick.count += 1,
            None => lane.push(Tick {
                label: annotation.label.clone(),
                at,
                mention: annotation.id,
                count: 1,
            }),
        }
    }
    lanes.into_values().flatten().collect()
}
