//! What is said of a place of a name beside its box.

use yew::prelude::*;

use super::Quoted;
use crate::annotation::{Context, Occurrence};
use crate::document::Document;
use crate::ui::words;

/// How much of the sentence is shown on either side, in characters.
const REACH: usize = 48;

/// What the label takes.
#[derive(Properties, PartialEq)]
pub struct PlaceLabelProps {
    /// The id of the box.
    pub of: String,
    /// The text.
    pub document: Document,
    /// The place in it.
    pub occurrence: Occurrence,
}

/// The place in its sentence, and what there is to doubt.
#[component]
pub fn PlaceLabel(props: &PlaceLabelProps) -> Html {
    let occurrence = &props.occurrence;
    let about = words::occurrence(occurrence);
    html! {
        <label for={props.of.clone()}>
            <Quoted context={Context::of(&props.document, occurrence.span, REACH)} />
            if !about.is_empty() {
                <span class="occurrence-about" data-doubt={occurrence.caution.is_some().to_string()}>
                    { about }
                </span>
            }
        </label>
    }
}
