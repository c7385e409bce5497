//! What the caret is on, and what can be done with it, along the lower edge of the window.

use std::rc::Rc;

use texts::desk as own;
use yew::prelude::*;

use crate::intent::{Intent, LabelKey, Table};
use crate::ui::desk::Open;
use crate::ui::hooks::use_table;
use crate::ui::words;

/// What the bar takes.
#[derive(Properties, PartialEq)]
pub struct CaretBarProps {
    /// The document; its caret is in it.
    pub open: Open,
    /// The labels that can be given.
    pub labels: Rc<Vec<LabelKey>>,
}

/// The bar; it is not read out, since the live region says the same.
#[component]
pub fn CaretBar(props: &CaretBarProps) -> Html {
    let table = use_table();
    let Some(caret) = props.open.caret else {
        return html! {};
    };
    let quote = props.open.workspace.document().quote(caret.span());
    let about = words::caret_about(&props.open, caret);
    html! {
        <div class="caret-bar" aria-hidden="true">
            <span class="caret-quote" translate="no">{ quote }</span>
            { for about.map(|about| html! { <span class="caret-about">{ about }</span> }) }
            <span class="caret-keys">
                { for props.labels.iter().enumerate().filter_map(|(index, key)| {
                    hint(&table, Intent::Label(index), key.label.noun())
                }) }
            </span>
            <span class="caret-keys">
                <span><kbd>{ "Shift" }</kbd><kbd>{ "→" }</kbd>{ " " }{ own::more() }</span>
                <span><kbd>{ "?" }</kbd>{ " " }{ own::keys() }</span>
                <span><kbd>{ "Esc" }</kbd>{ " " }{ own::leave() }</span>
            </span>
        </div>
    }
}

fn hint(table: &Table, intent: Intent, what: &str) -> Option<Html> {
    let key = table.hint(intent)?;
    Some(html! { <span><kbd>{ key }</kbd>{ " " }{ what }</span> })
}
