//! A document from a file: its format, its mentions, its offsets, and what could not be taken.

use texts::importing as own;
use yew::prelude::*;

use crate::formats::OffsetUnit;
use crate::incoming::Item;
use crate::ui::sentence::sentence;
use crate::ui::words::importing;

/// How many failures are listed.
const LISTED: usize = 200;

/// What the report takes.
#[derive(Properties, PartialEq)]
pub(super) struct ItemReportProps {
    /// The document.
    pub(super) item: Item,
    /// Counts its offsets in another unit.
    pub(super) on_unit: Callback<OffsetUnit>,
}

/// The report.
#[component]
pub(super) fn ItemReport(props: &ItemReportProps) -> Html {
    let item = &props.item;
    html! {
        <section class="import-item">
            <h3 class="import-name">
                <span translate="no">{ item.file.to_string() }</span>
                <span class="import-format">{ item.format.name() }</span>
            </h3>
            <p>{ importing::came(item) }</p>
            { for item.proof.filter(|_| item.format.has_offsets()).map(|proof| html! { <p class="export-about">{ importing::unit(proof) }</p> }) }
            { for item.proof.and_then(|proof| proof.likelier).map(|likelier| html! {
                <div class="import-doubt">
                    <p>
                        { own::likelier(likelier.noun()) }
                    </p>
                    <button
                        type="button"
                        class="button"
                        onclick={props.on_unit.reform(move |_: MouseEvent| likelier)}
                    >
                        { own::count_in(likelier.noun()) }
                    </button>
                </div>
            }) }
            if !item.failed.is_empty() {
                <details>
                    <summary class="import-summary">{ own::failed() }</summary>
                    <ul class="import-list">
                        { for item.failed.iter().take(LISTED).map(|failed| html! {
                            <li>
                                if failed.quote.is_empty() {
                                    { own::failed_number(failed.index + 1, &failed.reason) }
                                } else {
                                    { sentence(own::failed_quote(
                                        failed.index + 1,
                                        html! { <strong>{ failed.quote.to_string() }</strong> },
                                        &failed.reason,
                                    )) }
                                }
                            </li>
                        }) }
                    </ul>
                </details>
            }
        </section>
    }
}
