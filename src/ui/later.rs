//! The dialogs, the panel and the list of the library, fetched after the first view: see
//! [`browser::later`](crate::browser::later).

use std::cell::Cell;

use wasm_split_helpers::wasm_split;
use yew::prelude::*;

use super::components::{LibraryList, LibraryProps, Overlays, OverlaysProps, Panel, PanelProps};
use super::desk::{Action, OverlayAction};
use crate::browser::later::NotFetched;

/// What draws the parts that are fetched later.
#[derive(Clone, Copy)]
struct Views {
    overlays: fn(OverlaysProps) -> Html,
    panel: fn(PanelProps) -> Html,
    library: fn(LibraryProps) -> Html,
}

thread_local! {
    /// Once they are there, nothing waits for them again.
    static FETCHED: Cell<Option<Views>> = const { Cell::new(None) };
}

#[wasm_split(later, fallible)]
fn fetch() -> Result<Views, NotFetched> {
    Ok(Views {
        overlays: |props| html! { <Overlays ..props /> },
        panel: |props| html! { <Panel ..props /> },
        library: |props| html! { <LibraryList ..props /> },
    })
}

/// What draws the parts, as soon as it is there.
#[hook]
fn use_views(on_failure: Callback<NotFetched>) -> Option<Views> {
    let views = use_state(|| FETCHED.get());
    {
        let views = views.clone();
        use_effect_with((), move |()| {
            if views.is_none() {
                wasm_bindgen_futures::spawn_local(async move {
                    match fetch().await {
                        Ok(fetched) => {
                            FETCHED.set(Some(fetched));
                            views.set(Some(fetched));
                        }
                        Err(error) => on_failure.emit(error),
                    }
                });
            }
        });
    }
    *views
}

fn told(error: NotFetched) -> Action {
    Action::error(error.to_string())
}

/// A dialog.
#[component]
pub fn LaterOverlays(props: &OverlaysProps) -> Html {
    let (dispatch, overlay) = (props.dispatch.clone(), props.overlay);
    let views = use_views(Callback::from(move |error| {
        dispatch.emit(Action::Overlay(OverlayAction::Hide(overlay)));
        dispatch.emit(told(error));
    }));
    views.map_or_else(Html::default, |views| (views.overlays)(props.clone()))
}

/// The panel beside the article.
#[component]
pub fn LaterPanel(props: &PanelProps) -> Html {
    let views = use_views(props.dispatch.reform(told));
    views.map_or_else(Html::default, |views| (views.panel)(props.clone()))
}

/// The articles of this browser.
#[component]
pub fn LaterLibrary(props: &LibraryProps) -> Html {
    let views = use_views(props.dispatch.reform(told));
    views.map_or_else(Html::default, |views| (views.library)(props.clone()))
}
