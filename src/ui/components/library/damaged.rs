//! Articles that could not be read: what is left of them.

use std::rc::Rc;

use yew::prelude::*;

use crate::browser::{clock, download};
use crate::storage::{DocumentId, Quarantined};
use crate::ui::desk::{Action, Notice};
use crate::ui::library::PageLibrary;
use crate::ui::words;

/// What the list takes.
#[derive(Properties, PartialEq)]
pub(super) struct DamagedProps {
    /// The library.
    pub library: PageLibrary,
    /// What could not be read.
    pub values: Rc<Vec<Quarantined>>,
    /// Says what happened.
    pub dispatch: Callback<Action>,
    /// Looks all up anew.
    pub look: Callback<()>,
}

/// The damaged articles, where there are some.
#[component]
pub(super) fn Damaged(props: &DamagedProps) -> Html {
    if props.values.is_empty() {
        return html! {};
    }
    html! {
        <section class="library-damaged" aria-labelledby="damaged-title">
            <h3 class="library-subtitle" id="damaged-title">{ "Damaged" }</h3>
            <p>
                { "What the browser gave back of these is not what was saved. Nothing was deleted: open \
                   what can be rescued, or save the raw value and ask somebody who knows the form." }
            </p>
            <ul class="library-rows">
                { for props.values.iter().map(|value| html! {
                    <Value
                        key={value.key.clone()}
                        library={props.library.clone()}
                        value={value.clone()}
                        dispatch={props.dispatch.clone()}
                        look={props.look.clone()}
                    />
                }) }
            </ul>
        </section>
    }
}

/// What a damaged article takes.
#[derive(Properties, PartialEq)]
struct ValueProps {
    library: PageLibrary,
    value: Quarantined,
    dispatch: Callback<Action>,
    look: Callback<()>,
}

/// A damaged article.
#[component]
fn Value(props: &ValueProps) -> Html {
    let sure = use_state_eq(|| false);
    let value = &props.value;
    let title = value
        .title
        .clone()
        .unwrap_or_else(|| "An article without a readable title".to_owned());
    let act = |act: fn(&PageLibrary, &str) -> Result<Option<Action>, String>| {
        let (library, key) = (props.library.clone(), value.key.clone());
        let (dispatch, look) = (props.dispatch.clone(), props.look.clone());
        Callback::from(move |_: MouseEvent| {
            match act(&library, &key) {
                Ok(None) => {}
                Ok(Some(action)) => dispatch.emit(action),
                Err(words) => dispatch.emit(Action::error(words)),
            }
            look.emit(());
        })
    };
    let on_delete = {
        let (sure, delete) = (sure.clone(), act(delete));
        Callback::from(move |event: MouseEvent| {
            if *sure {
                delete.emit(event);
            } else {
                sure.set(true);
            }
        })
    };
    html! {
        <li class="library-row">
            <span class="library-gone">
                <span class="library-name" translate="no" dir="auto">{ title }</span>
                <span class="library-facts">{ &value.reason }</span>
            </span>
            <span class="library-buttons">
                <button type="button" class="button" onclick={act(rescue)}>{ "Rescue" }</button>
                <button type="button" class="button" onclick={act(save_raw)}>{ "Save raw value" }</button>
                <button type="button" class="button" onclick={on_delete}>
                    { if *sure { "Delete for good?" } else { "Delete" } }
                </button>
            </span>
        </li>
    }
}

fn rescue(library: &PageLibrary, key: &str) -> Result<Option<Action>, String> {
    let rescued = library
        .rescue(key)
        .map_err(|error| error.to_string())?
        .ok_or("Nothing can be read of this value. It can still be saved as it is.")?;
    let mentions = rescued.workspace.annotations().live().count();
    let text = if rescued.text_is_whole {
        "The whole text"
    } else {
        "A part of the text"
    };
    let kept = match mentions {
        0 => " was".to_owned(),
        _ => format!(
            " and {} were",
            words::counted(mentions, "mention", "mentions")
        ),
    };
    let lost = match rescued.lost {
        0 => String::new(),
        lost => format!(
            "; {} could not be read",
            words::counted(lost, "mention", "mentions")
        ),
    };
    Ok(Some(Action::Open {
        id: DocumentId(clock::random()),
        scroll: 0.0,
        unread: mentions == 0,
        notice: Some(Notice {
            error: false,
            words: format!(
                "{text}{kept} rescued{lost}. This is a new article; the damaged value stays in the \
                 list until you delete it."
            )
            .into(),
            back: None,
        }),
        workspace: rescued.workspace,
    }))
}

fn save_raw(library: &PageLibrary, key: &str) -> Result<Option<Action>, String> {
    let value = library.raw(key).map_err(|error| error.to_string())?;
    let name = format!("{}.txt", key.replace(':', "-"));
    download::download(&name, "text/plain", value.unwrap_or_default())?;
    Ok(None)
}

fn delete(library: &PageLibrary, key: &str) -> Result<Option<Action>, String> {
    library
        .delete_quarantined(key)
        .map(|()| None)
        .map_err(|error| error.to_string())
}
