//! The articles that are kept in this browser: the second half of the first view.

mod acts;
mod bin;
mod damaged;
mod restore;
mod room;
mod row;
mod search;
mod selection;
mod shelf_state;

use std::rc::Rc;

use acts::Acts;
use bin::Bin;
use damaged::Damaged;
use restore::Restore;
use room::Room;
use row::Row;
use search::Search;
use selection::{Chosen, SelectionBar};

use shelf_state::{Shelf, use_shelf};
use texts::library as own;
use yew::prelude::*;

use super::{Icon, Picture};
use crate::browser::{clock, download};
use crate::storage::{Backup, DocumentId, ShelfOrder, Summary, arrange};
use crate::ui::desk::Action;
use crate::ui::library::PageLibrary;

/// How many articles are listed before a person asks for the rest.
const AT_ONCE: usize = 50;

/// From how many articles on there is something to search and to order.
const MANY: usize = 5;

/// What the list takes.
#[derive(Clone, Properties, PartialEq)]
pub struct LibraryProps {
    /// The articles.
    pub library: PageLibrary,
    /// A backup that somebody has opened.
    pub backup: Option<Rc<Backup>>,
    /// Says what happened.
    pub dispatch: Callback<Action>,
    /// Opens an article.
    pub on_open: Callback<DocumentId>,
    /// Reads files.
    pub on_files: Callback<Vec<web_sys::File>>,
}

/// The articles with what can be done with them; nothing where there is none and never was.
#[component]
pub fn LibraryList(props: &LibraryProps) -> Html {
    let (shelf, look) = use_shelf(&props.library);
    let query = use_state_eq(String::new);
    let order = use_state_eq(ShelfOrder::default);
    let all = use_state_eq(|| false);
    let binned = use_state_eq(Vec::<(DocumentId, String)>::new);

    let found = arrange(&shelf.documents, &query, *order);
    let kept = shelf.kept();
    let chosen = use_state_eq(|| Chosen::None);
    let acts = Acts {
        library: props.library.clone(),
        dispatch: props.dispatch.clone(),
        on_open: props.on_open.clone(),
        look: look.clone(),
        binned: binned.clone(),
        chosen: chosen.clone(),
    };
    let on_row = acts.on_row();
    let on_undo = acts.on_undo();
    let shown = if *all { found.len() } else { AT_ONCE };
    html! {
        <section class="library" aria-labelledby="library-title" id="library">
            if let Some(backup) = &props.backup {
                <Restore
                    key="restore"
                    library={props.library.clone()}
                    backup={backup.clone()}
                    dispatch={props.dispatch.clone()}
                    look={look.clone()}
                />
            }
            if kept > 0 {
                <header key="head" class="library-head">
                    <h2 class="library-title" id="library-title">
                        { own::title() }
                        <span class="library-count">{ kept }</span>
                    </h2>
                    if kept >= MANY {
                        <Search
                            query={(*query).clone()}
                            order={*order}
                            on_query={let query = query.setter(); Callback::from(move |new| query.set(new))}
                            on_order={let order = order.setter(); Callback::from(move |new| order.set(new))}
                        />
                    }
                </header>
            } else {
                <h2 key="head" class="unseen" id="library-title">{ own::title() }</h2>
            }
            if kept > 1 {
                <SelectionBar
                    key="selection"
                    chosen={(*chosen).clone()}
                    found={found.iter().map(|summary| summary.id).collect::<Vec<_>>()}
                    on_act={acts.on_selection()}
                />
            }
            <p key="binned" class="library-word" role="status" hidden={binned.is_empty()}>
                if let Some((_, title)) = binned.first() {
                    <span>
                        { match binned.len() {
                            1 => own::is_in_bin(title),
                            count => own::are_in_bin(count),
                        } }
                    </span>
                    <button type="button" class="button" onclick={on_undo}>{ own::undo() }</button>
                }
            </p>
            if kept > 0 && found.is_empty() {
                <p key="none" class="library-none">{ own::none_found(query.trim()) }</p>
            }
            <ul key="rows" class="library-rows">
                { for found.iter().take(shown).map(|summary| html! {
                    <Row
                        key={summary.id.0}
                        summary={Summary::clone(summary)}
                        now={shelf.now}
                        chosen={chosen.as_ref().map(|chosen| chosen.contains(&summary.id))}
                        on_act={on_row.clone()}
                    />
                }) }
            </ul>
            if found.len() > shown {
                <button
                    key="all"
                    type="button"
                    class="button button-plain"
                    onclick={let all = all.setter(); Callback::from(move |_: MouseEvent| all.set(true))}
                >
                    { own::show_all(found.len()) }
                </button>
            }
            <Damaged
                key="damaged"
                library={props.library.clone()}
                values={shelf.damaged.clone()}
                dispatch={props.dispatch.clone()}
                look={look.clone()}
            />
            <Bin
                key="bin"
                library={props.library.clone()}
                shelf={shelf.clone()}
                dispatch={props.dispatch.clone()}
                look={look.clone()}
            />
            <Room
                key="room"
                library={props.library.clone()}
                shelf={shelf.clone()}
                dispatch={props.dispatch.clone()}
                on_files={props.on_files.clone()}
                {look}
            />
        </section>
    }
}

/// Downloads everything, and remembers that.
pub fn back_up(library: &PageLibrary) -> Result<(), String> {
    let now = clock::now();
    let text = library.backup(now).map_err(|error| error.to_string())?;
    let date: String = now.to_string().chars().take(10).collect();
    download::download(
        &format!("gloss-backup-{date}.jsonl"),
        "application/jsonl",
        &text,
    )?;
    // Where that is not kept, the reminder comes again.
    let _ = library.set_last_backup(now);
    Ok(())
}

/// A button with a drawing and the words for those who hear the page.
fn icon_button(picture: Picture, words: String, on_click: Callback<MouseEvent>) -> Html {
    html! {
        <button type="button" class="button button-plain library-act" title={words.clone()} onclick={on_click}>
            <Icon {picture} />
            <span class="unseen">{ words }</span>
        </button>
    }
}
