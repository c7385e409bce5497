//! Offers the labels for selected text.

use yew::prelude::*;

use super::{Anchor, Card};
use crate::annotation::Label;
use crate::ui::words;

/// What the card takes.
#[derive(Properties, PartialEq)]
pub struct SelectionCardProps {
    /// What would be marked.
    pub quote: AttrValue,
    /// Marks it.
    pub on_label: Callback<Label>,
}

/// One button a label.
#[component]
pub fn SelectionCard(props: &SelectionCardProps) -> Html {
    html! {
        <Card anchor={Anchor::Selection} name={format!("Mark “{}”", props.quote)}>
            <p class="card-quote" translate="no">{ &props.quote }</p>
            <div class="card-row">
                { for Label::BUILT_IN.iter().map(|label| label_button(label, None, &props.on_label)) }
            </div>
        </Card>
    }
}

/// A button that gives a label; pressed where that is the label already.
pub(super) fn label_button(
    label: &Label,
    pressed: Option<bool>,
    on_label: &Callback<Label>,
) -> Html {
    let on_click = {
        let label = label.clone();
        on_label.reform(move |_: MouseEvent| label.clone())
    };
    let key = words::label_key(label);
    html! {
        <button
            key={label.as_str()}
            type="button"
            class="button"
            data-choice={label.to_string()}
            aria-pressed={pressed.map(|pressed| pressed.to_string())}
            aria-keyshortcuts={key}
            onclick={on_click}
        >
            { words::label_name(label) }
            if let Some(key) = key {
                <kbd aria-hidden="true">{ key }</kbd>
            }
        </button>
    }
}
