//! Opens the article that was open when the page was left.

use yew::prelude::*;

use crate::browser::{address, presence, tab};
use crate::route::Route;
use crate::share;
use crate::storage::DocumentId;
use crate::ui::library::PageLibrary;

/// Opens by `on_open` what this tab had open; in a new tab what the last one had, unless that is
/// still open there. An article that the address names comes before both.
#[hook]
pub fn use_last_open(library: &PageLibrary, on_open: &Callback<DocumentId>) {
    let (library, on_open) = (library.clone(), on_open.clone());
    use_effect_with((), move |()| {
        // Somebody has followed a link to see what is in it.
        if address::fragment().starts_with(share::PREFIX) {
            return;
        }
        if address::is_named() && matches!(address::route(), Some(Route::Article(_))) {
            return;
        }
        let open = move |id| {
            // Back then leaves the page, as it would without an address.
            address::go(Route::Article(id), true);
            on_open.emit(id);
        };
        if let Some(id) = tab::last_open() {
            if library.is_there(id) {
                open(id);
            }
            return;
        }
        let Ok(Some(place)) = library.place() else {
            return;
        };
        wasm_bindgen_futures::spawn_local(async move {
            let id = place.document;
            if library.is_there(id) && presence::tabs_with(id).await == 0 {
                open(id);
            }
        });
    });
}
