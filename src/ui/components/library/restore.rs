//! What bringing back a backup would change, and the choice to do it.

use std::rc::Rc;

use texts::{lists, restore as own};
use web_sys::HtmlElement;
use yew::prelude::*;

use crate::browser::clock;
use crate::storage::{Backup, DocumentId, Fate, Imported, Mode, Preview};
use crate::ui::desk::{Action, Notice};
use crate::ui::library::PageLibrary;

/// What the preview takes.
#[derive(Properties)]
pub(super) struct RestoreProps {
    /// The library.
    pub library: PageLibrary,
    /// The backup.
    pub backup: Rc<Backup>,
    /// Says what happened.
    pub dispatch: Callback<Action>,
    /// Looks all up anew.
    pub look: Callback<()>,
}

/// Two previews are equal when they are of the same file that was read.
impl PartialEq for RestoreProps {
    fn eq(&self, other: &RestoreProps) -> bool {
        self.library == other.library && Rc::ptr_eq(&self.backup, &other.backup)
    }
}

/// What would change, and three buttons.
#[component]
pub(super) fn Restore(props: &RestoreProps) -> Html {
    let heading = use_node_ref();
    {
        let heading = heading.clone();
        use_effect_with((), move |()| {
            if let Some(heading) = heading.cast::<HtmlElement>() {
                let _ = heading.focus();
                heading.scroll_into_view();
            }
        });
    }
    let preview = {
        let (library, backup) = (props.library.clone(), props.backup.clone());
        use_memo((), move |()| library.preview(&backup).unwrap_or_default())
    };
    let act = |mode: Option<Mode>| {
        let (library, backup) = (props.library.clone(), props.backup.clone());
        let (dispatch, look) = (props.dispatch.clone(), props.look.clone());
        Callback::from(move |_: MouseEvent| {
            let notice = mode.map(|mode| {
                let mut fresh = || DocumentId(clock::random());
                match library.import(&backup, mode, &mut fresh, clock::now()) {
                    Ok(imported) => told(&imported),
                    Err(error) => Notice::error(own::nothing_brought(&error.to_string())),
                }
            });
            dispatch.emit(Action::Backup(None));
            if let Some(notice) = notice {
                dispatch.emit(Action::Notice(Some(notice)));
            }
            look.emit(());
        })
    };
    let made = clock::in_words(props.backup.created);
    html! {
        <section class="library-restore" aria-labelledby="restore-title">
            <h2 ref={heading} tabindex="-1" class="library-title" id="restore-title">
                { own::title(&made) }
            </h2>
            <ul class="library-changes">
                { for changes(&preview, props.backup.missing).into_iter().map(|line| html! {
                    <li>{ line }</li>
                }) }
            </ul>
            <div class="library-buttons">
                <button type="button" class="button button-primary" onclick={act(Some(Mode::Merge))}>
                    { own::add() }
                </button>
                <button type="button" class="button" onclick={act(Some(Mode::Replace))}>
                    { own::replace() }
                </button>
                <button type="button" class="button button-plain" onclick={act(None)}>{ own::cancel() }</button>
            </div>
            <p class="library-facts">
                { own::about() }
            </p>
        </section>
    }
}

/// What would change, a sentence each.
fn changes(preview: &Preview, missing: usize) -> Vec<String> {
    let of_fates: [(Fate, Said); 7] = [
        (Fate::New, own::new),
        (Fate::Newer, own::newer),
        (Fate::Both, own::both),
        (Fate::Collision, own::collision),
        (Fate::Older, own::older),
        (Fate::Same, own::same),
        (Fate::Unreadable, own::unreadable),
    ];
    let mut lines = said(of_fates.map(|(fate, say)| (preview.count(fate), say)));
    lines.extend(said([
        (preview.only_here.len(), own::only_here as Said),
        (preview.settings, own::settings),
        (missing, own::missing),
    ]));
    lines
}

/// What was done, in words.
fn told(imported: &Imported) -> Notice {
    let mut done = said([
        (imported.added, own::added as Said),
        (imported.changed, own::brought_up),
        (imported.doubled, own::doubled),
        (imported.binned, own::binned),
    ]);
    if done.is_empty() {
        done.push(own::nothing_changed().to_owned());
    }
    let done = done.join(lists::comma());
    match imported.failed.first() {
        None => Notice {
            error: false,
            words: own::brought_back(&done).into(),
            back: None,
        },
        Some((title, reason)) => Notice::error(
            own::Partly {
                count: imported.failed.len(),
                done: &done,
                reason,
                title,
            }
            .say(),
        ),
    }
}

/// A text that says how many there are of something.
type Said = fn(usize) -> String;

/// What is said of those of which there are any.
fn said<const N: usize>(counts: [(usize, Said); N]) -> Vec<String> {
    let there = counts.into_iter().filter(|(count, _)| *count > 0);
    there.map(|(count, say)| say(count)).collect()
}
