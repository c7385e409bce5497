//! Changes the language of the page.

use texts::Language;
use wasm_bindgen_futures::spawn_local;
use yew::Callback;

use super::desk::Action;
use crate::browser::language;

/// Fetches the texts of the language that is chosen, and draws the page anew once they are there.
/// Until then, and where they do not come, it stays in the language that it is in.
pub fn choose(dispatch: &Callback<Action>) -> Callback<Language> {
    let dispatch = dispatch.clone();
    Callback::from(move |chosen| {
        let dispatch = dispatch.clone();
        spawn_local(async move {
            dispatch.emit(match language::speak(chosen).await {
                Ok(()) => Action::Language(chosen),
                Err(error) => Action::error(error.to_string()),
            });
        });
    })
}
