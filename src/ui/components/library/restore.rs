//! What bringing back a backup would change, and the choice to do it.

use std::rc::Rc;

use web_sys::HtmlElement;
use yew::prelude::*;

use crate::browser::clock;
use crate::storage::{Backup, DocumentId, Fate, Imported, Mode, Preview};
use crate::ui::desk::{Action, Notice};
use crate::ui::library::PageLibrary;
use crate::ui::words;

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
                    Err(error) => Notice::error(format!("Nothing was brought back: {error}.")),
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
                { format!("Backup of {made}") }
            </h2>
            <ul class="library-changes">
                { for changes(&preview, props.backup.missing).into_iter().map(|line| html! {
                    <li>{ line }</li>
                }) }
            </ul>
            <div class="library-buttons">
                <button type="button" class="button button-primary" onclick={act(Some(Mode::Merge))}>
                    { "Add to what is here" }
                </button>
                <button type="button" class="button" onclick={act(Some(Mode::Replace))}>
                    { "Replace what is here" }
                </button>
                <button type="button" class="button button-plain" onclick={act(None)}>{ "Cancel" }</button>
            </div>
            <p class="library-facts">
                { "Adding never takes anything away. Replacing makes all as it was in the backup; what \
                   gives way goes into the bin." }
            </p>
        </section>
    }
}

/// What would change, a sentence each.
fn changes(preview: &Preview, missing: usize) -> Vec<String> {
    let articles = |count| words::counted(count, "article", "articles");
    let mut lines: Vec<String> = [
        (Fate::New, "not here; would be added."),
        (
            Fate::Newer,
            "further in the backup; would be brought up to it.",
        ),
        (
            Fate::Both,
            "changed both here and there; adding keeps both changes.",
        ),
        (
            Fate::Collision,
            "changed in the same places here and there; adding keeps both versions.",
        ),
        (Fate::Older, "further here; adding leaves as is."),
        (Fate::Same, "just the same here."),
        (
            Fate::Unreadable,
            "damaged in the backup; cannot be brought back.",
        ),
    ]
    .into_iter()
    .filter(|(fate, _)| preview.count(*fate) > 0)
    .map(|(fate, words)| format!("{} {words}", articles(preview.count(fate))))
    .collect();
    match preview.only_here.len() {
        0 => {}
        count => lines.push(format!(
            "{} only here; replacing would put into the bin.",
            articles(count)
        )),
    }
    if preview.settings > 0 {
        lines.push(format!(
            "{} otherwise here; replacing would change.",
            words::counted(preview.settings, "setting", "settings")
        ));
    }
    if missing > 0 {
        lines.push(format!(
            "The file is not whole: {} missing in it.",
            words::counted(missing, "value is", "values are")
        ));
    }
    lines
}

/// What was done, in words.
fn told(imported: &Imported) -> Notice {
    let articles = |count| words::counted(count, "article", "articles");
    let mut done: Vec<String> = [
        (imported.added, "added"),
        (imported.changed, "brought up to the backup"),
        (imported.doubled, "kept in both versions"),
        (imported.binned, "put into the bin"),
    ]
    .into_iter()
    .filter(|(count, _)| *count > 0)
    .map(|(count, what)| format!("{} {what}", articles(count)))
    .collect();
    if done.is_empty() {
        done.push("nothing had to be changed".to_owned());
    }
    let done = done.join(", ");
    match imported.failed.first() {
        None => Notice {
            error: false,
            words: format!("The backup is brought back: {done}.").into(),
            back: None,
        },
        Some((title, reason)) => Notice::error(format!(
            "Not all of the backup could be brought back: {done}; {} not. The first, “{title}”: \
             {reason}.",
            imported.failed.len()
        )),
    }
}
