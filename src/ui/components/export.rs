//! The dialog that takes annotations away: in which format, what of them, and how the file begins.

mod filters;
mod preview;
mod scope;

use std::rc::Rc;

use filters::Filters;
use preview::Preview;
use scope::{Articles, Scope, ScopeChoice};
use texts::export as own;
use web_sys::HtmlSelectElement;
use yew::prelude::*;

use super::modal::Modal;
use crate::browser::{address, clipboard, download};
use crate::formats::{Choice, Format, Offer};
use crate::share;
use crate::storage::DocumentId;
use crate::ui::hands::model_name;
use crate::ui::library::PageLibrary;
use crate::workspace::Workspace;

/// What the dialog takes.
#[derive(Properties, PartialEq)]
pub struct ExportProps {
    /// The open article, if one is.
    pub open: Option<Workspace>,
    /// Those that were chosen in the list.
    pub chosen: Rc<[DocumentId]>,
    /// The articles that are kept.
    pub library: PageLibrary,
    /// Whether text of the article is selected.
    pub selecting: bool,
    /// It is closed.
    pub on_close: Callback<()>,
}

/// The dialog; Gloss JSON is chosen, and its button has the focus, so that Enter takes it.
#[component]
pub fn Export(props: &ExportProps) -> Html {
    let node = use_node_ref();
    let format = use_state_eq(|| Format::GlossJson);
    let choice = use_state_eq(Choice::default);
    let told = use_state_eq(|| None::<AttrValue>);
    let articles = Articles {
        open: props.open.clone(),
        chosen: props.chosen.clone(),
        library: props.library.clone(),
    };
    let scope = use_state_eq(|| articles.first());
    let kept = use_memo((), |()| articles.kept());
    let documents = use_memo((*scope, articles), |(scope, articles)| articles.of(*scope));
    let offer = use_memo(
        (*format, (*choice).clone(), documents.clone()),
        |(format, choice, documents)| Offer::new(*format, documents, choice, Some(&model_name())),
    );

    let on_format = {
        let (format, told) = (format.setter(), told.setter());
        Callback::from(move |event: Event| {
            let key = event
                .target_dyn_into::<HtmlSelectElement>()
                .map(|select| select.value());
            if let Some(chosen) = key.and_then(|key| Format::parse(&key)) {
                format.set(chosen);
                told.set(None);
            }
        })
    };
    let on_choice = {
        let (choice, told) = (choice.setter(), told.setter());
        Callback::from(move |chosen| {
            choice.set(chosen);
            told.set(None);
        })
    };
    let on_download = {
        let (offer, told, node) = (offer.clone(), told.setter(), node.clone());
        Callback::from(move |_: MouseEvent| {
            let file = &offer.file;
            match download::download(&file.name, file.media_type(), &file.bytes) {
                Ok(()) => super::modal::close(&node),
                Err(_) => told.set(Some(own::not_saved().into())),
            }
        })
    };
    let on_copy = {
        let (offer, told) = (offer.clone(), told.setter());
        Callback::from(move |_: MouseEvent| {
            let told = told.clone();
            if let Some(text) = offer.text.clone() {
                wasm_bindgen_futures::spawn_local(async move {
                    let copied = clipboard::copy(text).await;
                    told.set(Some(copied.err().unwrap_or_else(own::copied).into()));
                });
            }
        })
    };
    let on_link = {
        let (documents, choice) = (documents.clone(), (*choice).clone());
        let (format, told) = (format.setter(), told.setter());
        Callback::from(move |_: MouseEvent| {
            let Some(document) = documents.first() else {
                return;
            };
            match share::link(&choice.apply(document), Some(&model_name())) {
                Ok(fragment) => {
                    let (link, told) = (address::with_fragment(&fragment), told.clone());
                    wasm_bindgen_futures::spawn_local(async move {
                        let copied = clipboard::copy(link).await;
                        told.set(Some(AttrValue::from(
                            copied.err().unwrap_or_else(own::link_copied),
                        )));
                    });
                }
                Err(error) => {
                    format.set(Format::Html);
                    told.set(Some(error.to_string().into()));
                }
            }
        })
    };
    let on_scope = {
        let (scope, told) = (scope.setter(), told.setter());
        Callback::from(move |chosen: Scope| {
            scope.set(chosen);
            told.set(None);
        })
    };
    let chosen = props.open.is_none().then_some(props.chosen.len());
    html! {
        <Modal
            node={&node}
            class="export"
            name={own::title()}
            selecting={props.selecting}
            on_close={&props.on_close}
        >
            <div class="export-choice">
                <label class="export-label" for="export-format">{ own::format() }</label>
                <select id="export-format" class="field" onchange={on_format}>
                    { for Format::ALL.into_iter().map(|one| html! {
                        <option key={one.key()} value={one.key()} selected={one == *format}>
                            { one.name() }
                        </option>
                    }) }
                </select>
                <p class="export-about">{ about(*format) }</p>
            </div>
            if *kept > 1 {
                <ScopeChoice scope={*scope} {chosen} kept={*kept} {on_scope} />
            }
            <Filters documents={documents.clone()} choice={(*choice).clone()} {on_choice} />
            <Preview offer={offer.clone()} />
            <div class="export-actions">
                <p class="export-told" role="status">{ (*told).clone().unwrap_or_default() }</p>
                if *scope == Scope::Open {
                    <button type="button" class="button" onclick={on_link}>{ own::copy_link() }</button>
                }
                if offer.text.is_some() {
                    <button type="button" class="button" onclick={on_copy}>{ own::copy() }</button>
                }
                <button
                    type="button"
                    class="button button-primary"
                    autofocus=true
                    onclick={on_download}
                >
                    { own::download(format.name()) }
                </button>
            </div>
        </Modal>
    }
}

/// What a format is for, in a sentence.
fn about(format: Format) -> &'static str {
    match format {
        Format::GlossJson => own::gloss_json(),
        Format::WebAnnotation => own::web_annotation(),
        Format::Doccano => own::doccano(),
        Format::LabelStudio => own::label_studio(),
        Format::Spacy => own::spacy(),
        Format::Prodigy => own::prodigy(),
        Format::Brat => own::brat(),
        Format::Conll => own::conll(),
        Format::HuggingFace => own::hugging_face(),
        Format::Displacy => own::displacy(),
        Format::UimaCas => own::uima_cas(),
        Format::Csv => own::csv(),
        Format::Markdown => own::markdown(),
        Format::Html => own::html(),
    }
}
