//! A button a label, each in its colour and with its key.

use std::rc::Rc;

use yew::prelude::*;

use crate::annotation::Label;
use crate::intent::{Intent, LabelKey, Table};
use crate::ui::hooks::use_table;
use crate::ui::words;

/// What the buttons take.
#[derive(Properties, PartialEq)]
pub struct LabelButtonsProps {
    /// The labels in their order.
    pub labels: Rc<Vec<LabelKey>>,
    /// The label that it has, where they are about something that has one.
    #[prop_or_default]
    pub has: Option<Label>,
    /// What they are called together.
    #[prop_or_default]
    pub name: Option<AttrValue>,
    /// Asks for a label.
    pub on_intent: Callback<Intent>,
}

/// Gives a label.
#[component]
pub fn LabelButtons(props: &LabelButtonsProps) -> Html {
    let table = use_table();
    html! {
        <div
            class="card-row"
            role={props.name.is_some().then_some("group")}
            aria-label={props.name.clone()}
        >
            { for props.labels.iter().enumerate().map(|(index, key)| {
                button(props, &table, Intent::Label(index), &key.label)
            }) }
        </div>
    }
}

fn button(props: &LabelButtonsProps, table: &Table, intent: Intent, label: &Label) -> Html {
    let pressed = props.has.as_ref().map(|has| has == label);
    html! {
        <button
            key={label.as_str()}
            type="button"
            class="button"
            data-choice={label.to_string()}
            aria-pressed={pressed.map(|pressed| pressed.to_string())}
            aria-keyshortcuts={table.aria(intent)}
            onclick={props.on_intent.reform(move |_: MouseEvent| intent)}
        >
            { words::label_name(label) }
            { for table.hint(intent).map(|key| html! { <kbd aria-hidden="true">{ key }</kbd> }) }
        </button>
    }
}
