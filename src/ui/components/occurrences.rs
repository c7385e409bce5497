//! The other places of a name, each in its sentence, to be ticked one by one.

use std::collections::HashSet;

use texts::occurrences as own;
use yew::prelude::*;

use super::modal::close;
use super::other_places::{OtherPlace, OtherPlaces, ticked};
use super::{Modal, PlaceLabel};
use crate::annotation::{Command, Occurrence, Propagation};
use crate::browser::checkbox::is_checked;
use crate::document::{ByteSpan, Document};
use crate::names::{ListedName, Treatment};
use crate::storage::DocumentId;
use crate::ui::desk::{Spread, SpreadAction};
use crate::ui::hooks::use_previews;
use crate::ui::library::PageLibrary;
use crate::ui::words;

/// How many places are listed; the others are ticked as they come.
const LISTED: usize = 300;

/// Where beside this article it is to be done.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Elsewhere {
    /// In these places of the other articles that are kept.
    pub library: Vec<OtherPlace>,
    /// In every new article, by the list of names.
    pub listed: Option<ListedName>,
}

/// What the dialog takes.
#[derive(Properties, PartialEq)]
pub struct OccurrencesProps {
    /// The document.
    pub document: Document,
    /// The offer.
    pub spread: Spread,
    /// The article.
    pub id: DocumentId,
    /// The others that are kept with it.
    pub library: PageLibrary,
    /// How many those are.
    pub others: usize,
    /// Changes the offer.
    pub on_spread: Callback<SpreadAction>,
    /// Goes to a place.
    pub on_show: Callback<ByteSpan>,
    /// Does it.
    pub on_apply: Callback<(Option<Command>, Elsewhere)>,
    /// The dialog is closed.
    pub on_close: Callback<()>,
}

/// The dialog.
#[component]
pub fn Occurrences(props: &OccurrencesProps) -> Html {
    let node = use_node_ref();
    let library = use_state_eq(|| false);
    let listed = use_state_eq(|| false);
    let offer = &props.spread.offer;
    let count = props.spread.count();
    let total = offer.occurrences.len();
    let previews = use_previews(&props.library, props.id, offer, *library);
    let turned = use_state_eq(HashSet::<OtherPlace>::new);
    let on_turn = {
        let turned = turned.clone();
        Callback::from(move |place| {
            let mut places = (*turned).clone();
            if !places.remove(&place) {
                places.insert(place);
            }
            turned.set(places);
        })
    };
    let others: Vec<OtherPlace> = previews
        .iter()
        .filter(|_| *library)
        .flat_map(|previews| &previews.articles)
        .flat_map(|article| article.occurrences.iter().map(|place| (article.id, place)))
        .filter(|(id, place)| ticked(&turned, *id, place))
        .map(|(id, place)| (id, place.span))
        .collect();
    let everywhere = count + others.len();
    let looking = *library && previews.is_none();
    let elsewhere = Elsewhere {
        library: others,
        listed: match (&offer.propagation, *listed) {
            (Propagation::Label(label), true) => Some(ListedName {
                name: offer.name.clone(),
                label: label.clone(),
                treatment: Treatment::Suggest,
            }),
            _ => None,
        },
    };
    let idle = looking || (count == 0 && elsewhere == Elsewhere::default());
    let on_apply = {
        let (node, on_apply) = (node.clone(), props.on_apply.clone());
        let (command, elsewhere) = (props.spread.command(), elsewhere.clone());
        Callback::from(move |_: MouseEvent| {
            if !idle {
                close(&node);
                on_apply.emit((command.clone(), elsewhere.clone()));
            }
        })
    };
    let on_cancel = {
        let node = node.clone();
        Callback::from(move |_: MouseEvent| close(&node))
    };
    let tick_all = props.on_spread.reform({
        let on = count < total;
        move |_: MouseEvent| SpreadAction::TickAll(on)
    });
    let with_label = matches!(offer.propagation, Propagation::Label(_));
    html! {
        <Modal
            node={node.clone()}
            class="occurrences"
            name={words::offer_title(offer)}
            selecting={false}
            on_close={&props.on_close}
        >
            <div class="occurrences-head">
                <p class="panel-note" role="status">{ own::Chosen { count, total }.say() }</p>
                <button type="button" class="button" onclick={tick_all}>
                    { if count < total { own::choose_all() } else { own::choose_none() } }
                </button>
            </div>
            <ul class="occurrences-list" aria-label={own::places()} tabindex="0">
                { for offer.occurrences.iter().zip(props.spread.ticked.iter()).enumerate().take(LISTED).map(
                    |(index, (occurrence, ticked))| item(props, &node, index, occurrence, *ticked)
                ) }
            </ul>
            if total > LISTED {
                <p class="panel-note">{ own::more(total - LISTED) }</p>
            }
            <fieldset class="occurrences-scope">
                <legend>{ own::beside() }</legend>
                if props.others > 0 {
                    { tick_box("library", words::in_others(props.others), *library, &library.setter()) }
                    if *library {
                        <OtherPlaces previews={previews.clone()} turned={(*turned).clone()} {on_turn} />
                    }
                }
                if with_label {
                    { tick_box("listed", own::in_new().to_owned(), *listed, &listed.setter()) }
                }
            </fieldset>
            <div class="occurrences-actions">
                <button
                    type="button"
                    class="button button-primary"
                    aria-disabled={idle.to_string()}
                    onclick={on_apply}
                >
                    { if everywhere > 0 { words::spread_verb(&offer.propagation, everywhere) } else { own::apply().to_owned() } }
                </button>
                <button type="button" class="button" onclick={on_cancel}>{ own::cancel() }</button>
            </div>
        </Modal>
    }
}

fn item(
    props: &OccurrencesProps,
    dialog: &NodeRef,
    index: usize,
    occurrence: &Occurrence,
    ticked: bool,
) -> Html {
    let id = format!("place-{index}");
    let on_tick = props
        .on_spread
        .reform(move |event: Event| SpreadAction::Tick(index, is_checked(&event)));
    let on_show = {
        let (dialog, on_show, span) = (dialog.clone(), props.on_show.clone(), occurrence.span);
        Callback::from(move |_: MouseEvent| {
            close(&dialog);
            on_show.emit(span);
        })
    };
    html! {
        <li key={index} class="occurrence">
            <input type="checkbox" id={id.clone()} checked={ticked} onchange={on_tick} />
            <PlaceLabel of={id} document={props.document.clone()} occurrence={occurrence.clone()} />
            <button
                type="button"
                class="button button-plain"
                aria-label={own::show_that(index + 1)}
                onclick={on_show}
            >
                { own::show() }
            </button>
        </li>
    }
}

fn tick_box(id: &str, title: String, on: bool, set: &UseStateSetter<bool>) -> Html {
    let set = set.clone();
    let id = format!("scope-{id}");
    html! {
        <div class="occurrences-tick">
            <input
                type="checkbox"
                id={id.clone()}
                checked={on}
                onchange={Callback::from(move |event: Event| set.set(is_checked(&event)))}
            />
            <label for={id}>{ title }</label>
        </div>
    }
}
