//! What the caret is on, and what can be done with it, along the lower edge of the window.

use yew::prelude::*;

use crate::intent::{Intent, Table};
use crate::ui::desk::Open;
use crate::ui::hooks::use_table;
use crate::ui::words;

/// What the bar takes.
#[derive(Properties, PartialEq)]
pub struct CaretBarProps {
    /// The document; its caret is in it.
    pub open: Open,
    /// How many labels there are.
    pub labels: usize,
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
    let labels = (0..props.labels).map(Intent::Label);
    html! {
        <div class="caret-bar" aria-hidden="true">
            <span class="caret-quote" translate="no">{ quote }</span>
            { for about.map(|about| html! { <span class="caret-about">{ about }</span> }) }
            <span class="caret-keys">
                { for labels.filter_map(|intent| hint(&table, intent)) }
            </span>
            <span class="caret-keys">
                <span><kbd>{ "Shift" }</kbd><kbd>{ "→" }</kbd>{ " more" }</span>
                <span><kbd>{ "?" }</kbd>{ " keys" }</span>
                <span><kbd>{ "Esc" }</kbd>{ " leave" }</span>
            </span>
        </div>
    }
}

fn hint(table: &Table, intent: Intent) -> Option<Html> {
    let name = table.row(intent)?.title.to_string();
    let name = name.strip_prefix("Mark as ").unwrap_or(&name).to_owned();
    let name = name
        .trim_start_matches("a ")
        .trim_start_matches("an ")
        .to_owned();
    let key = table.hint(intent)?;
    Some(html! { <span><kbd>{ key }</kbd>{ format!(" {name}") }</span> })
}
