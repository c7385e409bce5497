//! Opens the article that came with a link.

use yew::prelude::*;

use crate::browser::{address, clock, later};
use crate::share;
use crate::storage::DocumentId;
use crate::ui::desk::Action;

/// Shows what the address holds, when the page is opened and when the address changes. Once it is no
/// longer shown as `shared`, the address forgets it.
#[hook]
pub fn use_shared(dispatch: &Callback<Action>, shared: bool) {
    use_effect_with(shared, |shared| {
        let shared = *shared;
        move || {
            if shared {
                address::forget_fragment();
            }
        }
    });
    let dispatch = dispatch.clone();
    use_effect_with((), move |()| {
        let look = move || {
            let fragment = address::fragment();
            if fragment.starts_with(share::PREFIX) {
                wasm_bindgen_futures::spawn_local(open(fragment, dispatch.clone()));
            }
        };
        look();
        let listening = address::on_fragment(look);
        move || drop(listening)
    });
}

async fn open(fragment: String, dispatch: Callback<Action>) {
    let opened = match later::open_link(fragment).await {
        Ok(Some(opened)) => opened.map_err(|error| error.to_string()),
        Ok(None) => return,
        // The address is left as it is: a reload tries again.
        Err(error) => return dispatch.emit(Action::error(error.to_string())),
    };
    match opened {
        Ok(workspace) => {
            dispatch.emit(Action::Open {
                id: DocumentId(clock::random()),
                workspace,
                scroll: 0.0,
                unread: false,
                notice: None,
            });
            dispatch.emit(Action::Share(true));
        }
        Err(reason) => {
            address::forget_fragment();
            dispatch.emit(Action::error(reason));
        }
    }
}
