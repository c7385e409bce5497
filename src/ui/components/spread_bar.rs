//! The offer under the article: the other places of a name, to be marked like the one before.

use texts::occurrences as own;
use yew::prelude::*;

use super::{Icon, Picture};
use crate::intent::Intent;
use crate::ui::desk::{Spread, SpreadAction};
use crate::ui::hooks::use_table;
use crate::ui::words;

/// What the bar takes.
#[derive(Properties, PartialEq)]
pub struct SpreadBarProps {
    /// The offer.
    pub spread: Spread,
    /// Changes it.
    pub on_spread: Callback<SpreadAction>,
    /// Asks for something.
    pub on_intent: Callback<Intent>,
}

/// What is offered, and what can be said to it.
#[component]
pub fn SpreadBar(props: &SpreadBarProps) -> Html {
    let table = use_table();
    let offer = &props.spread.offer;
    let count = props.spread.count();
    let ask = |intent: Intent| props.on_intent.reform(move |_: MouseEvent| intent);
    let key = |intent: Intent| {
        table
            .hint(intent)
            .map(|key| html! { <kbd aria-hidden="true">{ key }</kbd> })
    };
    html! {
        <section class="spread" aria-label={own::bar()}>
            <p class="spread-words">{ words::offer(offer) }</p>
            <div class="spread-actions">
                if count > 0 {
                    <button
                        key="all"
                        type="button"
                        class="button button-primary"
                        aria-keyshortcuts={table.aria(Intent::ApplyToAll)}
                        onclick={ask(Intent::ApplyToAll)}
                    >
                        { words::spread_verb(&offer.propagation, count) }
                        { for key(Intent::ApplyToAll) }
                    </button>
                }
                <button
                    key="choose"
                    type="button"
                    class="button"
                    aria-keyshortcuts={table.aria(Intent::ChooseOccurrences)}
                    onclick={ask(Intent::ChooseOccurrences)}
                >
                    { own::choose() }
                    { for key(Intent::ChooseOccurrences) }
                </button>
                <button
                    key="dismiss"
                    type="button"
                    class="button button-plain spread-close"
                    onclick={props.on_spread.reform(|_: MouseEvent| SpreadAction::Dismiss)}
                >
                    <Icon picture={Picture::Close} />
                    <span class="unseen">{ own::no_thanks() }</span>
                </button>
            </div>
        </section>
    }
}
