//! The help: a tour to begin with, the keys one needs most, what counts as a name, and what the page
//! has asked the network for.

mod privacy;

use texts::help as own;
use yew::prelude::*;

use super::Modal;
use crate::intent::{Intent, Table};
use crate::ui::hooks::use_table;
use crate::ui::sentence::sentence;
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
        <Modal {node} class="help" name={own::title()} selecting={props.selecting} on_close={&props.on_close}>
            <section>
                <h3>{ own::learn() }</h3>
                <p>{ own::learn_about() }</p>
                <button type="button" class="button button-primary" autofocus=true onclick={ask(Intent::Tour)}>
                    { own::take_the_tour() }
                </button>
            </section>
            <section>
                <h3>{ own::first_keys() }</h3>
                <dl class="help-keys">{ for FIRST.iter().filter_map(|intent| key(&table, *intent)) }</dl>
                <button type="button" class="button" onclick={ask(Intent::Shortcuts)}>
                    { own::all_shortcuts() }
                </button>
            </section>
            <section>
                <h3>{ own::what_counts() }</h3>
                <p>
                    { sentence(own::guide(
                        html! { <a href="annotation-guide.html">{ own::guide_link() }</a> },
                    )) }
                </p>
            </section>
            <Privacy />
            <section>
                <h3>{ own::about() }</h3>
                <p>
                    { sentence(own::licence(
                        html! { <a href="THIRD-PARTY-NOTICES.txt">{ own::licence_link() }</a> },
                    )) }
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
