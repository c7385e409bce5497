//! Keeps the address and what the page shows the same, so that Back, Forward, bookmarks and a reload
//! lead where a person expects.

use std::rc::Rc;

use yew::prelude::*;

use crate::browser::address;
use crate::route::Route;
use crate::share;
use crate::storage::DocumentId;
use crate::ui::desk::{Action, Desk, Overlay, OverlayAction};
use crate::ui::saver::Saver;

/// Opens what the address names. From then on each follows the other.
#[hook]
pub fn use_route(desk: &UseReducerHandle<Desk>, saver: &Rc<Saver>, on_open: &Callback<DocumentId>) {
    let latest = use_mut_ref(|| desk.clone());
    latest.replace(desk.clone());
    {
        let (saver, on_open) = (saver.clone(), on_open.clone());
        let latest = latest.clone();
        use_effect_with((), move |()| {
            let named = address::route().filter(|_| address::is_named());
            if let Some(Route::Article(id)) = named {
                on_open.emit(id);
            }
            let follow = move |route| follow(route, &latest.borrow(), &saver, &on_open);
            if let Some(route @ (Route::Help | Route::Shortcuts | Route::Settings)) = named {
                follow(route);
            }
            let listener = address::on_change(follow);
            move || drop(listener)
        });
    }
    let shown = shown(desk);
    let shared = desk.open.as_ref().is_some_and(|open| open.shared);
    use_effect_with((shown, shared), move |(shown, shared)| {
        // The address holds the article itself.
        if *shared || address::fragment().starts_with(share::PREFIX) {
            return;
        }
        let there = address::route();
        if there != Some(*shown) {
            // A dialog that was closed is no place to go back to.
            let over = matches!(
                there,
                Some(Route::Help | Route::Shortcuts | Route::Settings)
            );
            address::go(*shown, over);
        }
    });
}

/// What the page shows.
fn shown(desk: &Desk) -> Route {
    match (desk.overlay, &desk.open) {
        (Some(Overlay::Help), _) => Route::Help,
        (Some(Overlay::Shortcuts), _) => Route::Shortcuts,
        (Some(Overlay::Settings), _) => Route::Settings,
        (_, Some(open)) => Route::Article(open.id),
        (_, None) => Route::Start,
    }
}

/// Shows what an address names.
fn follow(
    route: Route,
    desk: &UseReducerHandle<Desk>,
    saver: &Saver,
    on_open: &Callback<DocumentId>,
) {
    if route == shown(desk) {
        return;
    }
    let lay = |overlay| desk.dispatch(Action::Overlay(OverlayAction::Show(overlay)));
    match route {
        Route::Help => return lay(Overlay::Help),
        Route::Shortcuts => return lay(Overlay::Shortcuts),
        Route::Settings => return lay(Overlay::Settings),
        Route::Start | Route::Article(_) => {}
    }
    if let Some(overlay) = desk.overlay {
        desk.dispatch(Action::Overlay(OverlayAction::Hide(overlay)));
    }
    let open = desk.open.as_ref().map(|open| open.id);
    match route {
        Route::Article(id) if open != Some(id) => on_open.emit(id),
        Route::Start if open.is_some() => {
            saver.flush();
            desk.dispatch(Action::Close);
        }
        _ => {}
    }
}
