//! How full the browser's storage is, and the backup.

use texts::library as own;
use web_sys::File;
use yew::prelude::*;

use super::{Shelf, back_up};
use crate::browser::{clock, keeping};
use crate::storage::Usage;
use crate::ui::components::FileChooser;
use crate::ui::desk::Action;
use crate::ui::library::PageLibrary;

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
                let words = own::backup_not_saved(&reason);
                dispatch.emit(Action::error(words));
            }
            look.emit(());
        })
    };
    let backed_up = match shelf.last_backup {
        None => own::no_backup().to_owned(),
        Some(at) => own::last_backup(&at.ago(shelf.now).unwrap_or_else(|| clock::in_words(at))),
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
                        None => own::in_no_file(changed),
                        Some(_) => own::changed_since(changed),
                    } }
                    if keeping::is_by_apple() {
                        { " " }{ own::cleared_by_safari() }
                    }
                </p>
            }
            <div class="library-backup">
                if !is_empty {
                    <p class="library-last">{ backed_up }</p>
                    <button type="button" class="button" onclick={on_back_up}>{ own::back_up() }</button>
                }
                <FileChooser
                    name={own::choose_backup()}
                    accept=".jsonl,.json"
                    class="button button-plain"
                    on_files={&props.on_files}
                >
                    { own::bring_back() }
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
                aria-label={own::storage()}
            />
            <p>
                { own::Used { quota: &size(quota), share: usage.part(), used: &size(used) }.say() }
                if usage.others > usage.ours {
                    { " " }{ own::used_by_others(&size(usage.others)) }
                }
                if let Some(more) = more {
                    { " " }{ match more {
                        0 => own::no_room().to_owned(),
                        1..1_000 => own::room(more),
                        _ => own::room(more / 1_000 * 1_000),
                    } }
                }
            </p>
        </div>
    }
}

/// A number of units as the bytes that they take.
fn size(units: usize) -> String {
    match units as f64 * 2.0 {
        bytes if bytes < 99_500.0 => own::kilobytes(&format!("{:.0}", bytes / 1e3)),
        bytes => own::megabytes(&format!("{:.1}", bytes / 1e6)),
    }
}
