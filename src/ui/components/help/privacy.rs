//! What the page has asked the network for since it was opened: its own files, and nothing else.

use texts::help as own;
use yew::prelude::*;

use crate::browser::requests::{self, Asked};

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
    let (ours, foreign): (Vec<&Asked>, Vec<&Asked>) = asked.iter().partition(|asked| asked.own);
    html! {
        <section>
            <h3>{ own::privacy() }</h3>
            <p>
                { own::privacy_about() }
            </p>
            <div class="help-requests" role="status">
                if foreign.is_empty() {
                    <p>
                        <strong>{ own::no_requests() }</strong>
                    </p>
                } else {
                    <p><strong>{ own::requests() }</strong></p>
                    { list(&foreign) }
                }
            </div>
            <details>
                <summary>
                    { own::built_from(ours.len()) }
                </summary>
                { list(&ours) }
                <p class="panel-note">
                    { own::built_from_about() }
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
