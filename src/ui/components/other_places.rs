//! The places of a name in the other articles, to be ticked one by one.

use std::collections::HashSet;
use std::rc::Rc;

use texts::occurrences as own;
use yew::prelude::*;

use super::PlaceLabel;
use crate::annotation::Occurrence;
use crate::browser::checkbox::is_checked;
use crate::document::ByteSpan;
use crate::everywhere::Preview;
use crate::storage::DocumentId;
use crate::ui::hooks::Previews;

/// How many places of an article are listed; the others are ticked as they come.
const LISTED: usize = 100;

/// A place in one of the articles.
pub type OtherPlace = (DocumentId, ByteSpan);

/// What the list takes.
#[derive(Properties, PartialEq)]
pub struct OtherPlacesProps {
    /// What was found; `None` while it is looked for.
    pub previews: Option<Rc<Previews>>,
    /// The places that are ticked against what is done by itself, or not ticked.
    pub turned: HashSet<OtherPlace>,
    /// A place is ticked, or no longer.
    pub on_turn: Callback<OtherPlace>,
}

/// Whether a place is ticked: where there is no doubt about it, unless a person has turned that.
pub(super) fn ticked(
    turned: &HashSet<OtherPlace>,
    id: DocumentId,
    occurrence: &Occurrence,
) -> bool {
    occurrence.caution.is_none() != turned.contains(&(id, occurrence.span))
}

/// A list an article.
#[component]
pub fn OtherPlaces(props: &OtherPlacesProps) -> Html {
    let Some(previews) = &props.previews else {
        return html! { <p class="panel-note" role="status">{ own::looking() }</p> };
    };
    html! {
        <>
            if previews.articles.is_empty() {
                <p class="panel-note" role="status">{ own::nowhere_else() }</p>
            }
            <div class="other-places">
                { for previews.articles.iter().map(|preview| article(props, preview)) }
            </div>
            { for previews.problems.iter().map(|problem| html! { <p class="panel-note">{ problem }</p> }) }
        </>
    }
}

fn article(props: &OtherPlacesProps, preview: &Preview) -> Html {
    let total = preview.occurrences.len();
    let count = preview
        .occurrences
        .iter()
        .filter(|occurrence| ticked(&props.turned, preview.id, occurrence))
        .count();
    html! {
        <section key={preview.id.0.to_string()}>
            <h3 class="other-title">
                <span translate="no" dir="auto">{ preview.title.to_string() }</span>
                <span class="entity-count">{ own::Chosen { count, total }.say() }</span>
            </h3>
            <ul aria-label={preview.title.to_string()}>
                { for preview.occurrences.iter().enumerate().take(LISTED).map(
                    |(index, occurrence)| item(props, preview, index, occurrence)
                ) }
            </ul>
            if total > LISTED {
                <p class="panel-note">{ own::more(total - LISTED) }</p>
            }
        </section>
    }
}

fn item(
    props: &OtherPlacesProps,
    preview: &Preview,
    index: usize,
    occurrence: &Occurrence,
) -> Html {
    let id = format!("place-{}-{index}", preview.id.0);
    let place = (preview.id, occurrence.span);
    let on = ticked(&props.turned, preview.id, occurrence);
    let on_turn = props.on_turn.clone();
    let on_change = Callback::from(move |event: Event| {
        if is_checked(&event) != on {
            on_turn.emit(place);
        }
    });
    html! {
        <li key={index} class="occurrence">
            <input type="checkbox" id={id.clone()} checked={on} onchange={on_change} />
            <PlaceLabel of={id} document={preview.document.clone()} occurrence={occurrence.clone()} />
        </li>
    }
}
