//! The page as a whole: what is open, and how its parts act on each other.

use std::rc::Rc;

use web_sys::File;
use yew::prelude::*;

use super::components::{Announcer, Masthead, Notices, Reading, Start, Toolbar};
use super::desk::{Action, Chosen, Desk, Notice};
use super::hooks::{Saver, use_global_input, use_recogniser, use_saving, use_shortcuts};
use super::library::PageLibrary;
use crate::annotation::{Command, Label};
use crate::browser::file::Content;
use crate::browser::paste::Brought;
use crate::browser::theme::Theme;
use crate::browser::{clock, download, file, selection};
use crate::document::Document;
use crate::formats::gloss_json::{self, ModelName};
use crate::formats::inline;
use crate::storage::DocumentId;
use crate::workspace::Workspace;

/// One of the corpus' test articles, which the recogniser has never seen.
const EXAMPLE: &str = include_str!("../../corpus/1018-green-river-bank-distillery.txt");

/// The page.
#[component]
pub fn App() -> Html {
    let library = (*use_memo((), |()| PageLibrary::open())).clone();
    let desk = use_reducer(Desk::default);
    let article = use_node_ref();
    let recogniser = use_recogniser(&desk);
    let (saving, saver) = use_saving(&library, desk.open.as_ref(), &article);
    let theme = use_theme(&library);

    let dispatch = {
        let dispatcher = desk.dispatcher();
        Callback::from(move |action| dispatcher.dispatch(action))
    };
    let way_back = desk.open.as_ref().map(|open| open.id);
    let on_text = open_text(&dispatch, &saver, way_back);
    let on_file = open_file(&dispatch, &saver, &on_text);
    let on_open = open_kept(&dispatch, &saver, &library);
    let on_label = give_label(&desk);

    use_shortcuts(&desk, on_label.clone());
    let on_label = {
        let chosen = desk.open.as_ref().map(|open| open.chosen.clone());
        on_label.reform(move |label| (chosen.clone().unwrap_or_default(), label))
    };
    let dropping = use_global_input({
        let (on_text, on_file) = (on_text.clone(), on_file.clone());
        Callback::from(move |brought| match brought {
            Brought::Text(text) => on_text.emit(text),
            Brought::File(file) => on_file.emit(file),
        })
    });
    {
        let library = library.clone();
        let on_open = on_open.clone();
        // The article that was open when the page was left is open again.
        use_effect_with((), move |()| {
            if let Ok(Some(place)) = library.place() {
                on_open.emit(place.document);
            }
        });
    }

    let acting = |action: Action| dispatch.reform(move |_: MouseEvent| action.clone());
    let on_new = {
        let dispatch = dispatch.clone();
        let saver = saver.clone();
        Callback::from(move |_: MouseEvent| {
            saver.flush();
            dispatch.emit(Action::Close);
        })
    };
    html! {
        <>
            <a key="skip" class="skip-link" href="#main">{ "Skip to the article" }</a>
            <Masthead key="masthead" theme={theme.0} on_theme={theme.1} />
            if let Some(open) = &desk.open {
                <Toolbar
                    key="toolbar"
                    undo={open.workspace.next_undo().map(|deed| AttrValue::from(deed.to_string()))}
                    redo={open.workspace.next_redo().map(|deed| AttrValue::from(deed.to_string()))}
                    saving={saving.clone()}
                    recognition={desk.recognition.clone()}
                    on_undo={acting(Action::Undo)}
                    on_redo={acting(Action::Redo)}
                    on_download={save_file(&open.workspace, &dispatch)}
                    {on_new}
                />
            }
            <Notices
                key="notices"
                notice={desk.notice.clone()}
                recognition={desk.recognition.clone()}
                {saving}
                on_dismiss={acting(Action::Notice(None))}
                on_back={on_open.clone()}
                on_retry={Callback::from(move |_: MouseEvent| recogniser.retry())}
            />
            if let Some(open) = &desk.open {
                <Reading
                    key={open.id.0}
                    open={open.clone()}
                    recognition={desk.recognition.clone()}
                    node={article}
                    dispatch={dispatch.clone()}
                    {on_label}
                />
            } else {
                <Start
                    key="start"
                    library={library.clone()}
                    {dropping}
                    on_example={on_text.reform(|_: MouseEvent| inline::parse(EXAMPLE).unwrap_or_default().text)}
                    {on_text}
                    {on_file}
                    {on_open}
                />
            }
            <Announcer key="announcer" words={desk.announcement.clone()} />
        </>
    }
}

#[hook]
fn use_theme(library: &PageLibrary) -> (Theme, Callback<Theme>) {
    let theme = use_state_eq(|| Theme::load(library.store()));
    {
        let library = library.clone();
        use_effect_with(*theme, move |theme| theme.apply(library.store()));
    }
    let setter = theme.setter();
    (*theme, Callback::from(move |theme| setter.set(theme)))
}

/// Opens a text as a new document; where another lay on the desk, offers the way back to it.
fn open_text(
    dispatch: &Callback<Action>,
    saver: &Rc<Saver>,
    way_back: Option<DocumentId>,
) -> Callback<String> {
    let (dispatch, saver) = (dispatch.clone(), saver.clone());
    Callback::from(move |text: String| match Document::new(&text) {
        Ok(document) => {
            saver.flush();
            dispatch.emit(Action::Open {
                id: DocumentId(clock::random()),
                workspace: Workspace::new(document, clock::now()),
                scroll: 0.0,
                unread: true,
                notice: way_back.map(|id| Notice {
                    error: false,
                    words: "A new article is open. The one before is kept.".into(),
                    back: Some(id),
                }),
            });
        }
        Err(error) => dispatch.emit(Action::Notice(Some(Notice::error(error.to_string())))),
    })
}

fn open_file(
    dispatch: &Callback<Action>,
    saver: &Rc<Saver>,
    on_text: &Callback<String>,
) -> Callback<File> {
    let (dispatch, saver, on_text) = (dispatch.clone(), saver.clone(), on_text.clone());
    Callback::from(move |chosen: File| {
        let (dispatch, saver, on_text) = (dispatch.clone(), saver.clone(), on_text.clone());
        wasm_bindgen_futures::spawn_local(async move {
            match file::read(&chosen).await {
                Ok(Content::Article(text)) => on_text.emit(text),
                Ok(Content::Json(json)) => dispatch.emit(open_json(&json, &saver)),
                Err(reason) => dispatch.emit(Action::Notice(Some(Notice::error(reason)))),
            }
        });
    })
}

fn open_json(json: &str, saver: &Saver) -> Action {
    match gloss_json::parse(json) {
        Ok(parsed) => {
            saver.flush();
            let notice = parsed.failed.first().map(|failed| {
                Notice::error(format!(
                    "{} of the file’s annotations could not be taken. The first, “{}”: {}.",
                    parsed.failed.len(),
                    failed.quote,
                    failed.reason
                ))
            });
            Action::Open {
                id: DocumentId(clock::random()),
                // What somebody has annotated elsewhere is shown as it is.
                unread: parsed.workspace.annotations().is_empty(),
                workspace: parsed.workspace,
                scroll: 0.0,
                notice,
            }
        }
        Err(error) => Action::Notice(Some(Notice::error(error.to_string()))),
    }
}

/// Opens a document of the library where it was left.
fn open_kept(
    dispatch: &Callback<Action>,
    saver: &Rc<Saver>,
    library: &PageLibrary,
) -> Callback<DocumentId> {
    let (dispatch, saver, library) = (dispatch.clone(), saver.clone(), library.clone());
    Callback::from(move |id: DocumentId| {
        let scroll = match library.place() {
            Ok(Some(place)) if place.document == id => place.scroll,
            _ => 0.0,
        };
        saver.flush();
        match library.load(id) {
            Ok(workspace) => {
                saver.keeps(id, &workspace);
                // It may have been left before the recogniser was done.
                let unread = workspace
                    .annotations()
                    .iter()
                    .all(|annotation| annotation.confidence().is_none());
                dispatch.emit(Action::Open {
                    id,
                    workspace,
                    scroll,
                    unread,
                    notice: None,
                });
            }
            Err(error) => dispatch.emit(Action::Notice(Some(Notice::error(error.to_string())))),
        }
    })
}

/// Marks selected text, or changes the label of a mention.
fn give_label(desk: &UseReducerHandle<Desk>) -> Callback<(Chosen, Label)> {
    let dispatcher = desk.dispatcher();
    Callback::from(move |(chosen, label): (Chosen, Label)| {
        let command = match chosen {
            Chosen::Nothing => return,
            Chosen::Mention(id) => Command::Relabel { id, label },
            Chosen::Text(spans) => {
                let mark = |span| Command::Mark {
                    span,
                    label: label.clone(),
                };
                match spans.as_slice() {
                    [span] => mark(*span),
                    spans => Command::All(spans.iter().copied().map(mark).collect()),
                }
            }
        };
        selection::clear();
        dispatcher.dispatch(Action::Do(command, clock::stamp()));
    })
}

fn save_file(workspace: &Workspace, dispatch: &Callback<Action>) -> Callback<MouseEvent> {
    let (workspace, dispatch) = (workspace.clone(), dispatch.clone());
    Callback::from(move |_: MouseEvent| {
        let model = ModelName {
            name: ner_model::NAME.to_owned(),
            sha256: ner_model::SHA256.to_owned(),
        };
        let name = gloss_json::file_name(&workspace);
        let json = gloss_json::write(&workspace, Some(&model));
        if let Err(reason) = download::download(&name, "application/json", &json) {
            let words = format!("The file could not be saved: {reason}");
            dispatch.emit(Action::Notice(Some(Notice::error(words))));
        }
    })
}
