//! The help: a tour to begin with, the keys one needs most, what counts as a name, and what the page
//! has asked the network for.

mod privacy;

use yew::prelude::*;

use super::Modal;
use crate::intent::{Intent, Table};
use crate::ui::hooks::use_table;
use privacy::Privacy;

/// The keys that are worth knowing from the first day.
const FIRST: [Intent; 7] = [
    Intent::NextMention,
    Intent::Accept,
    Intent::Remove,
    Intent::Review,
    Intent::Undo,
    Intent::Palette,
    Intent::Shortcuts,
];

/// What the help takes.
#[derive(Properties, PartialEq)]
pub struct HelpProps {
    /// Whether text of the article is selected.
    pub selecting: bool,
    /// Asks for something.
    pub on_intent: Callback<Intent>,
    /// It is closed.
    pub on_close: Callback<()>,
}

/// The dialog.
#[component]
pub fn Help(props: &HelpProps) -> Html {
    let node = use_node_ref();
    let table = use_table();
    let ask = |intent: Intent| props.on_intent.reform(move |_: MouseEvent| intent);
    html! {
        <Modal {node} class="help" name="Help" selecting={props.selecting} on_close={&props.on_close}>
            <section>
                <h3>{ "Learn it by doing it" }</h3>
                <p>{ "Five small steps on an example. Your own articles are not touched." }</p>
                <button type="button" class="button button-primary" autofocus=true onclick={ask(Intent::Tour)}>
                    { "Take the tour" }
                </button>
            </section>
            <section>
                <h3>{ "The first keys" }</h3>
                <dl class="help-keys">{ for FIRST.iter().filter_map(|intent| key(&table, *intent)) }</dl>
                <button type="button" class="button" onclick={ask(Intent::Shortcuts)}>
                    { "All shortcuts" }
                </button>
            </section>
            <section>
                <h3>{ "What counts as a name" }</h3>
                <p>
                    { "What is a person, a place, an organisation, and where a name begins and ends: the \
                       recogniser was taught by the " }
                    <a href="annotation-guide.html">{ "annotation guide" }</a>
                    { ", and you may want to annotate by it too." }
                </p>
            </section>
            <Privacy />
            <section>
                <h3>{ "About Gloss" }</h3>
                <p>
                    { "Gloss may be used, changed and passed on under the MIT or the Apache-2.0 licence. \
                       It stands on the " }
                    <a href="THIRD-PARTY-NOTICES.txt">{ "work of others" }</a>
                    { "." }
                </p>
            </section>
        </Modal>
    }
}

fn key(table: &Table, intent: Intent) -> Option<Html> {
    let row = table.row(intent)?;
    let chord = table.keys(row).next()?;
    let caps = chord.caps(table.platform()).into_iter();
    Some(html! {
        <div key={row.title.to_string()} class="shortcut">
            <dt>{ row.title.to_string() }</dt>
            <dd><span class="chord">{ for caps.map(|cap| html! { <kbd>{ cap }</kbd> }) }</span></dd>
        </div>
    })
}
