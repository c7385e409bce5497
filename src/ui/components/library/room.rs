//! How full the browser's storage is, and the backup.

use web_sys::File;
use yew::prelude::*;

use super::{Shelf, back_up};
use crate::browser::{clock, keeping};
use crate::storage::Usage;
use crate::ui::components::FileChooser;
use crate::ui::desk::Action;
use crate::ui::library::PageLibrary;
use crate::ui::words;

/// What it takes.
#[derive(Properties, PartialEq)]
pub(super) struct RoomProps {
    /// The library.
    pub library: PageLibrary,
    /// What is in it.
    pub shelf: Shelf,
    /// Says what happened.
    pub dispatch: Callback<Action>,
    /// Reads files.
    pub on_files: Callback<Vec<File>>,
    /// Looks all up anew.
    pub look: Callback<()>,
}

/// A meter in real figures, when the last backup was, and the buttons for another.
#[component]
pub(super) fn Room(props: &RoomProps) -> Html {
    let shelf = &props.shelf;
    let on_back_up = {
        let (library, dispatch, look) = (
            props.library.clone(),
            props.dispatch.clone(),
            props.look.clone(),
        );
        Callback::from(move |_: MouseEvent| {
            if let Err(reason) = back_up(&library) {
                let words = format!("The backup could not be saved: {reason}.");
                dispatch.emit(Action::error(words));
            }
            look.emit(());
        })
    };
    let backed_up = match shelf.last_backup {
        None => "There is no backup yet.".to_owned(),
        Some(at) => format!(
            "Last backup: {}.",
            at.ago(shelf.now).unwrap_or_else(|| clock::in_words(at))
        ),
    };
    let is_empty = shelf.documents.is_empty() && shelf.damaged.is_empty();
    html! {
        <footer class="library-room">
            if !is_empty && props.library.blocked().is_none() {
                <Meter usage={shelf.usage} articles={shelf.documents.len()} />
            }
            if let Some(changed) = shelf.due {
                <p class="library-due" role="status">
                    { match shelf.last_backup {
                        None => format!(
                            "{} in no file yet. A file outlives a browser.",
                            words::counted(changed, "article is", "articles are")
                        ),
                        Some(_) => format!(
                            "{} changed since the last backup. A file outlives a browser.",
                            words::counted(changed, "article has", "articles have")
                        ),
                    } }
                    if keeping::is_by_apple() {
                        { " Safari deletes what a page keeps when you have not visited it for seven \
                           days; on the Home Screen or in the Dock it is safe." }
                    }
                </p>
            }
            <div class="library-backup">
                if !is_empty {
                    <p class="library-last">{ backed_up }</p>
                    <button type="button" class="button" onclick={on_back_up}>{ "Back up everything" }</button>
                }
                <FileChooser
                    name="Choose a backup"
                    accept=".jsonl,.json"
                    class="button button-plain"
                    on_files={&props.on_files}
                >
                    { "Bring back a backup" }
                </FileChooser>
            </div>
        </footer>
    }
}

/// What the meter takes.
#[derive(Properties, PartialEq)]
struct MeterProps {
    usage: Usage,
    articles: usize,
}

/// How much room is taken and left. A browser stores two bytes a UTF-16 unit.
#[component]
fn Meter(props: &MeterProps) -> Html {
    let usage = props.usage;
    let Some(quota) = usage.quota else {
        return html! {};
    };
    let used = usage.ours + usage.others;
    let left = quota.saturating_sub(used);
    let more = usage
        .ours
        .checked_div(props.articles)
        .and_then(|each| left.checked_div(each));
    let per_cent = (usage.part() * 100.0).round();
    html! {
        <div class="library-usage" data-tight={usage.is_nearly_full().to_string()}>
            <meter
                class="library-meter library-meter-wide"
                min="0"
                max="100"
                high="80"
                value={per_cent.to_string()}
                aria-label="Storage that is used"
            />
            <p>
                { format!("{} of {} used ({per_cent} %)", size(used), size(quota)) }
                if usage.others > usage.ours {
                    { format!(", {} of it by other pages of this host", size(usage.others)) }
                }
                if let Some(more) = more {
                    { match more {
                        0 => "; no room for another article like yours".to_owned(),
                        1..1_000 => format!("; room for about {more} more articles like yours"),
                        _ => format!("; room for about {},000 more articles like yours", more / 1_000),
                    } }
                }
                { "." }
            </p>
        </div>
    }
}

/// A number of units as the bytes that they take.
fn size(units: usize) -> String {
    match units as f64 * 2.0 {
        bytes if bytes < 99_500.0 => format!("{:.0} KB", bytes / 1e3),
        bytes => format!("{:.1} MB", bytes / 1e6),
    }
}
