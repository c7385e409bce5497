//! Offers the labels for selected text.

use std::rc::Rc;

use texts::cards;
use yew::prelude::*;

use super::{Anchor, Card, Icon, LabelButtons, Picture};
use crate::annotation::MOST_PARAGRAPHS;
use crate::intent::{Intent, LabelKey};
use crate::ui::hooks::use_table;

/// What the card takes.
#[derive(Properties, PartialEq)]
pub struct SelectionCardProps {
    /// What would be marked.
    pub quote: AttrValue,
    /// In how many stretches, of which each becomes a mention.
    pub stretches: usize,
    /// The labels that it can be marked with.
    pub labels: Rc<Vec<LabelKey>>,
    /// Asks for something.
    pub on_intent: Callback<Intent>,
}

/// One button a label; what is too much to be marked is refused, and why is said.
#[component]
pub fn SelectionCard(props: &SelectionCardProps) -> Html {
    let table = use_table();
    let refused = props.stretches > MOST_PARAGRAPHS;
    html! {
        <Card anchor={Anchor::Selection} name={cards::mark(&props.quote)}>
            <p class="card-quote" translate="no">{ &props.quote }</p>
            if refused {
                <p class="card-about">{ texts::mentions::too_many_paragraphs() }</p>
            } else {
                if props.stretches > 1 {
                    <p class="card-about">{ cards::mention_in_each(props.stretches) }</p>
                }
                <LabelButtons labels={props.labels.clone()} on_intent={&props.on_intent} />
                <div class="card-row">
                    <button
                        type="button"
                        class="button"
                        aria-keyshortcuts={table.aria(Intent::Correct)}
                        onclick={props.on_intent.reform(|_: MouseEvent| Intent::Correct)}
                    >
                        <Icon picture={Picture::Edit} />
                        { cards::correct_text() }
                        { for table.hint(Intent::Correct).map(|key| html! { <kbd aria-hidden="true">{ key }</kbd> }) }
                    </button>
                </div>
            }
        </Card>
    }
}
