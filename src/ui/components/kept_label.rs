//! The label that stays chosen: which it is, and how to change it.

use std::rc::Rc;

use texts::legend::mark_each;
use yew::prelude::*;

use crate::intent::{Intent, LabelKey};
use crate::ui::hooks::use_table;
use crate::ui::words;

/// What the choice takes.
#[derive(Properties, PartialEq)]
pub struct KeptLabelProps {
    /// The labels in their order.
    pub labels: Rc<Vec<LabelKey>>,
    /// Which of them is kept.
    pub kept: Option<usize>,
    /// Asks for something.
    pub on_intent: Callback<Intent>,
}

/// A button a label; that of the label that is kept is pressed.
#[component]
pub fn KeptLabel(props: &KeptLabelProps) -> Html {
    let table = use_table();
    html! {
        <div class="kept-label" role="group" aria-label={mark_each()}>
            <span class="kept-label-name" aria-hidden="true">{ mark_each() }</span>
            { for props.labels.iter().enumerate().map(|(index, key)| {
                let intent = Intent::Keep(index);
                html! {
                    <button
                        key={key.label.as_str()}
                        type="button"
                        class="button"
                        data-choice={key.label.to_string()}
                        aria-pressed={(props.kept == Some(index)).to_string()}
                        aria-keyshortcuts={table.aria(intent)}
                        onclick={props.on_intent.reform(move |_: MouseEvent| intent)}
                    >
                        { words::label_name(&key.label) }
                        { for table.hint(intent).map(|key| html! { <kbd aria-hidden="true">{ key }</kbd> }) }
                    </button>
                }
            }) }
        </div>
    }
}
