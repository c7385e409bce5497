//! Draws the labels of the open document in their colours.

use yew::prelude::*;

use crate::annotation::LabelSet;
use crate::browser::label_styles;

/// Keeps the style sheet of labels that of `labels`.
#[hook]
pub fn use_label_styles(labels: &LabelSet) {
    use_effect_with(labels.clone(), label_styles::apply);
}
