//! Articles that could not be read: what is left of them.

use std::rc::Rc;

use texts::library as own;
use yew::prelude::*;

use crate::browser::{clock, download};
use crate::storage::{DocumentId, Quarantined};
use crate::ui::desk::{Action, Notice};
use crate::ui::library::PageLibrary;

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
            <h3 class="library-subtitle" id="damaged-title">{ own::damaged() }</h3>
            <p>
                { own::damaged_about() }
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
        .unwrap_or_else(|| own::no_title().to_owned());
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
                <button type="button" class="button" onclick={act(rescue)}>{ own::rescue() }</button>
                <button type="button" class="button" onclick={act(save_raw)}>{ own::save_raw() }</button>
                <button type="button" class="button" onclick={on_delete}>
                    { if *sure { own::delete_damaged_sure() } else { own::delete_damaged() } }
                </button>
            </span>
        </li>
    }
}

fn rescue(library: &PageLibrary, key: &str) -> Result<Option<Action>, String> {
    let rescued = library
        .rescue(key)
        .map_err(|error| error.to_string())?
        .ok_or_else(own::nothing_readable)?;
    let mentions = rescued.workspace.annotations().live().count();
    let whole = if rescued.text_is_whole { "yes" } else { "no" };
    let mut said = vec![match mentions {
        0 => own::rescued_text(whole),
        _ => own::rescued_with_mentions(mentions, whole),
    }];
    if rescued.lost > 0 {
        said.push(own::mentions_lost(rescued.lost));
    }
    said.push(own::rescued_where().to_owned());
    Ok(Some(Action::Open {
        id: DocumentId(clock::random()),
        scroll: 0.0,
        unread: mentions == 0,
        notice: Some(Notice {
            error: false,
            words: said.join(" ").into(),
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
