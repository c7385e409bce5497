//! Whichever dialog lies over the page.

use std::rc::Rc;

use texts::dialogs;
use yew::prelude::*;

use super::{
    Comparison, ElsewhereDialog, Export, Help, HistoryList, Import, LabelEditor, NameListDialog,
    Occurrences, Palette, Preferences, ShortcutSheet, Writing,
};
use crate::annotation::{AnnotationId, Command, Entity};
use crate::browser::clock;
use crate::everywhere::Changed;
use crate::incoming::Incoming;
use crate::intent::{Intent, LabelKey};
use crate::names::NameList;
use crate::palette::{Goal, entries};
use crate::settings::Settings;
use crate::storage::DocumentId;
use crate::ui::desk::{Action, Open, Overlay, OverlayAction};
use crate::ui::focus;
use crate::ui::hooks::use_table;
use crate::ui::library::PageLibrary;
use crate::ui::{speaking, spreading};

/// What the dialogs take.
#[derive(Clone, Properties, PartialEq)]
pub struct OverlaysProps {
    /// Which lies there.
    pub overlay: Overlay,
    /// How the page is set.
    pub settings: Settings,
    /// The open article.
    pub open: Option<Open>,
    /// Where it is shown.
    pub article: NodeRef,
    /// The labels that can be given.
    pub labels: Rc<Vec<LabelKey>>,
    /// The person's list of names.
    pub names: NameList,
    /// What was changed in other articles.
    pub elsewhere: Rc<Vec<Changed>>,
    /// What came with files.
    pub incoming: Rc<Incoming>,
    /// The articles whose annotations are to be taken away, where none is open.
    pub taking: Rc<[DocumentId]>,
    /// The documents of this browser.
    pub library: PageLibrary,
    /// Who and what is named in the open article.
    pub entities: Rc<Vec<Entity>>,
    /// Whether text of it is selected.
    pub selecting: bool,
    /// What was chosen lately in the palette.
    pub recent: Rc<[Goal]>,
    /// Changes the page.
    pub dispatch: Callback<Action>,
    /// Asks for something.
    pub on_intent: Callback<Intent>,
    /// Something was chosen in the palette.
    pub on_goal: Callback<Goal>,
}

/// The dialog.
#[component]
pub fn Overlays(props: &OverlaysProps) -> Html {
    let table = use_table();
    let overlay = props.overlay;
    let selecting = props.selecting;
    let on_close = props
        .dispatch
        .reform(move |()| Action::Overlay(OverlayAction::Hide(overlay)));
    let on_change = props.dispatch.reform(Action::Settings);
    let others = {
        let library = props.library.clone();
        let open = props.open.as_ref().map(|open| open.id);
        use_memo((overlay, open), move |(overlay, open)| match overlay {
            Overlay::Occurrences => library
                .documents()
                .unwrap_or_default()
                .iter()
                .filter(|document| Some(document.id) != *open)
                .count(),
            _ => 0,
        })
    };
    match overlay {
        Overlay::Palette(situation) => {
            let entries = entries(&table, &situation, &props.entities, &props.recent);
            html! {
                <Palette
                    key="palette"
                    entries={Rc::new(entries)}
                    on_goal={&props.on_goal}
                    {selecting}
                    {on_close}
                />
            }
        }
        Overlay::Occurrences => {
            let offered = props
                .open
                .as_ref()
                .and_then(|open| Some((open, open.spread.clone()?)));
            let Some((open, spread)) = offered else {
                return html! {};
            };
            let document = open.workspace.document().clone();
            let on_show = {
                let (article, document) = (props.article.clone(), document.clone());
                Callback::from(move |span| focus::select(&article, &document, span))
            };
            html! {
                <Occurrences
                    key="occurrences"
                    {document}
                    {spread}
                    id={open.id}
                    library={props.library.clone()}
                    others={*others}
                    on_spread={props.dispatch.reform(Action::Spread)}
                    {on_show}
                    on_apply={spreading::spread(open, &props.names, &props.library, &props.dispatch)}
                    {on_close}
                />
            }
        }
        Overlay::Elsewhere => html! {
            <ElsewhereDialog
                key="elsewhere"
                changed={props.elsewhere.clone()}
                on_take_back={spreading::taking_back(&props.elsewhere, &props.library, &props.dispatch)}
                {on_close}
            />
        },
        Overlay::Names => html! {
            <NameListDialog
                key="names"
                names={props.names.clone()}
                labels={props.labels.clone()}
                on_change={props.dispatch.reform(Action::Names)}
                {on_close}
            />
        },
        Overlay::Shortcuts => {
            let settings = props.settings;
            html! {
                <ShortcutSheet
                    key="shortcuts"
                    single_keys={settings.single_keys}
                    on_single_keys={on_change.reform(move |single_keys| Settings { single_keys, ..settings })}
                    {selecting}
                    {on_close}
                />
            }
        }
        Overlay::Note(id) => note(props, id, on_close),
        Overlay::Labels => match props.open.as_ref().map(|open| &open.workspace) {
            Some(workspace) => html! {
                <LabelEditor
                    key="labels"
                    workspace={workspace.clone()}
                    {selecting}
                    dispatch={&props.dispatch}
                    {on_close}
                />
            },
            None => html! {},
        },
        Overlay::History => html! {
            <HistoryList
                key="history"
                history={props.open.as_ref().map(|open| open.workspace.history().clone()).unwrap_or_default()}
                on_travel={props.dispatch.reform(Action::Travel)}
                {selecting}
                {on_close}
            />
        },
        Overlay::Help => html! {
            <Help key="help" on_intent={&props.on_intent} {selecting} {on_close} />
        },
        Overlay::Export => html! {
            <Export
                key="export"
                open={props.open.as_ref().map(Open::for_file)}
                chosen={props.taking.clone()}
                library={props.library.clone()}
                {selecting}
                on_close={&on_close}
            />
        },
        Overlay::Compare(one, other) => html! {
            <Comparison
                key="comparison"
                {one}
                {other}
                library={props.library.clone()}
                dispatch={&props.dispatch}
                {on_close}
            />
        },
        Overlay::Import => html! {
            <Import
                key="import"
                incoming={props.incoming.clone()}
                open={props.open.clone().map(|open| open.workspace)}
                library={props.library.clone()}
                {selecting}
                dispatch={&props.dispatch}
                {on_close}
            />
        },
        Overlay::Settings => html! {
            <Preferences
                key="settings"
                settings={props.settings}
                {selecting}
                {on_change}
                on_language={speaking::choose(&props.dispatch)}
                {on_close}
            />
        },
    }
}

fn note(props: &OverlaysProps, id: Option<AnnotationId>, on_close: Callback<()>) -> Html {
    let Some(workspace) = props.open.as_ref().map(|open| &open.workspace) else {
        return html! {};
    };
    let annotation = id.and_then(|id| workspace.annotations().get(id));
    let (name, text) = match annotation {
        Some(annotation) => {
            let quote = workspace.document().quote(annotation.span);
            (dialogs::mention_note(quote), annotation.note.clone())
        }
        None => (dialogs::article_note().to_owned(), workspace.note().clone()),
    };
    let on_save = props.dispatch.reform(move |note: String| {
        let note = note.trim().into();
        let command = match id {
            Some(id) => Command::Note { id, note },
            None => Command::DocumentNote { note },
        };
        Action::Do(command, clock::stamp())
    });
    html! {
        <Writing
            key="note"
            {name}
            about={dialogs::note_about()}
            text={text.to_string()}
            selecting={props.selecting}
            {on_save}
            {on_close}
        />
    }
}
