//! The page.

use yew::prelude::*;

/// The whole page.
#[component]
pub fn App() -> Html {
    html! {
        <main>
            <h1>{ "Gloss" }</h1>
            <p>{ "Paste an article and see its people, places and organisations." }</p>
        </main>
    }
}
