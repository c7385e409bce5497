//! Whether the window is wide enough for the panel to stand beside the article.

use gloo_events::EventListener;
use yew::prelude::*;

/// The same width as in `styles/panel.css` and `styles/article.css`.
const WIDE: &str = "(min-width: 62rem)";

/// Whether it is, now and after each change of the window.
#[hook]
pub fn use_wide() -> bool {
    let query = use_memo((), |()| {
        web_sys::window().and_then(|window| window.match_media(WIDE).ok().flatten())
    });
    let wide = use_state_eq(|| query.as_ref().as_ref().is_none_or(|query| query.matches()));
    {
        let setter = wide.setter();
        use_effect_with((), move |()| {
            let listener = query.as_ref().clone().map(|query| {
                EventListener::new(&query.clone(), "change", move |_| {
                    setter.set(query.matches());
                })
            });
            move || drop(listener)
        });
    }
    *wide
}
