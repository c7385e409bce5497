//! What the page has asked the network for since it was opened: its own files, and nothing else.

use yew::prelude::*;

use crate::browser::requests::{self, Asked};
use crate::ui::words;

/// The promise, and the browser's own record to check it by.
#[component]
pub(super) fn Privacy() -> Html {
    let asked = use_state_eq(requests::since_the_page_was_opened);
    {
        let asked = asked.setter();
        use_effect_with((), move |()| {
            let watching =
                requests::watch(move || asked.set(requests::since_the_page_was_opened()));
            move || drop(watching)
        });
    }
    let (own, foreign): (Vec<&Asked>, Vec<&Asked>) = asked.iter().partition(|asked| asked.own);
    html! {
        <section>
            <h3>{ "Your article stays here" }</h3>
            <p>
                { "It is read by a program in your browser and kept in your browser. There is no \
                   account, no server that takes it, and nothing that counts visitors." }
            </p>
            <div class="help-requests" role="status">
                if foreign.is_empty() {
                    <p>
                        <strong>{ "Requests to anywhere else since this page was opened: none." }</strong>
                    </p>
                } else {
                    <p><strong>{ "Something asked for addresses that are not Gloss’s own:" }</strong></p>
                    { list(&foreign) }
                }
            </div>
            <details>
                <summary>
                    { format!("The {} it was built from", words::counted(own.len(), "file", "files")) }
                </summary>
                { list(&own) }
                <p class="panel-note">
                    { "The recogniser fetches its program and its model by itself, and the browser keeps no \
                       record of that here. The policy of the page lets neither speak to another host; \
                       the network tab of your browser’s tools shows all of it." }
                </p>
            </details>
        </section>
    }
}

fn list(asked: &[&Asked]) -> Html {
    html! {
        <ul class="help-files">
            { for asked.iter().map(|asked| html! {
                <li key={asked.address.clone()} translate="no">{ &asked.address }</li>
            }) }
        </ul>
    }
}
