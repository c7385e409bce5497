//! The first view: a sheet to paste an article onto.

use std::rc::Rc;

use texts::start as words;
use web_sys::{File, HtmlTextAreaElement};
use yew::prelude::*;

use super::{FileChooser, Icon, Picture};
use crate::storage::{Backup, DocumentId};
use crate::ui::desk::Action;
use crate::ui::later::LaterLibrary;
use crate::ui::library::PageLibrary;
use crate::ui::sentence::sentence;

/// What the first view takes.
#[derive(Properties, PartialEq)]
pub struct StartProps {
    /// The articles that are kept in this browser.
    pub library: PageLibrary,
    /// Whether something is being dragged over the page.
    pub dropping: bool,
    /// Annotates a text.
    pub on_text: Callback<String>,
    /// Reads files.
    pub on_files: Callback<Vec<File>>,
    /// Opens the example.
    pub on_example: Callback<MouseEvent>,
    /// Shows a person around on the example.
    pub on_tour: Callback<MouseEvent>,
    /// A backup that is looked at before it is brought back.
    pub backup: Option<Rc<Backup>>,
    /// Says what happened.
    pub dispatch: Callback<Action>,
    /// Opens an article that is kept.
    pub on_open: Callback<DocumentId>,
}

/// The sheet, and the articles that are kept.
#[component]
pub fn Start(props: &StartProps) -> Html {
    let text = use_node_ref();
    {
        let text = text.clone();
        let library = props.library.clone();
        use_effect_with((), move |()| {
            if let Some(text) = text.cast::<HtmlTextAreaElement>() {
                text.set_value(&library.draft());
            }
        });
    }
    let on_input = {
        let library = props.library.clone();
        Callback::from(move |event: InputEvent| {
            if let Some(text) = event.target_dyn_into::<HtmlTextAreaElement>() {
                library.set_draft(&text.value());
            }
        })
    };
    let on_highlight = {
        let text = text.clone();
        let on_text = props.on_text.clone();
        Callback::from(move |event: SubmitEvent| {
            event.prevent_default();
            if let Some(text) = text.cast::<HtmlTextAreaElement>() {
                let _ = text.focus();
                on_text.emit(text.value());
            }
        })
    };
    html! {
        <main class="start" id="main">
            <h1 class="start-title">{ words::title() }</h1>
            <p class="start-lead">
                { sentence(words::Lead {
                    organisation: sample("ORG", words::lead_organisation()),
                    person: sample("PER", words::lead_person()),
                    place: sample("LOC", words::lead_place()),
                }.say()) }
            </p>
            <form class="sheet" data-dropping={props.dropping.to_string()} onsubmit={on_highlight}>
                <label class="field-label" for="article-text">{ words::text() }</label>
                <textarea
                    ref={text}
                    id="article-text"
                    spellcheck="false"
                    autocomplete="off"
                    dir="auto"
                    oninput={on_input}
                    placeholder={words::text_placeholder()}
                />
                <div class="sheet-actions">
                    <button type="submit" class="button button-primary">{ words::highlight() }</button>
                    <button type="button" class="button" onclick={&props.on_example}>
                        { words::example() }
                    </button>
                    <FileChooser
                        name={words::open_file()}
                        accept=".txt,.md,.html,.htm,.json,.jsonl,.jsonld,.ann,.conll,.csv,.zip,text/plain,text/markdown,text/html"
                        multiple=true
                        on_files={&props.on_files}
                    >
                        <Icon picture={Picture::Open} />
                        { words::open_file() }
                    </FileChooser>
                </div>
            </form>
            <p class="start-note">
                { words::privacy() }
            </p>
            <p class="start-note">
                { words::new_here() }{ " " }
                <button type="button" class="button start-tour" onclick={&props.on_tour}>
                    { words::take_the_tour() }
                </button>
            </p>
            <LaterLibrary
                library={props.library.clone()}
                backup={props.backup.clone()}
                dispatch={props.dispatch.clone()}
                on_open={props.on_open.clone()}
                on_files={props.on_files.clone()}
            />
        </main>
    }
}

/// A word marked as in an article.
fn sample(tag: &'static str, word: &'static str) -> Html {
    html! { <span class="sample-mark" data-choice={tag}>{ word }</span> }
}
