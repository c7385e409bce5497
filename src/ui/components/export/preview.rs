//! How the file begins, whether it can be read back, and what it cannot hold.

use std::rc::Rc;

use texts::{Piece, export as own, lists};
use yew::prelude::*;

use crate::formats::{Offer, Verification};
use crate::ui::sentence::sentence;

/// What the preview takes.
#[derive(Properties, PartialEq)]
pub(super) struct PreviewProps {
    /// The file.
    pub(super) offer: Rc<Offer>,
}

/// The preview.
#[component]
pub(super) fn Preview(props: &PreviewProps) -> Html {
    let offer = &props.offer;
    let complete = offer.verification.is_complete();
    html! {
        <section class="export-preview" aria-label={own::file()}>
            <p class="export-proof" data-complete={complete.to_string()} role="status">
                { proof(&offer.verification) }
            </p>
            if !offer.losses.is_empty() {
                <ul class="export-losses" aria-label={own::losses()}>
                    { for offer.losses.iter().map(|loss| html! { <li>{ loss.to_string() }</li> }) }
                </ul>
            }
            <p class="export-file">
                { sentence(file(offer)) }
            </p>
            <pre
                class="export-text"
                tabindex="0"
                role="group"
                aria-label={own::begins()}
                translate="no"
            >
                { &offer.preview }
                if offer.cut {
                    { "…" }
                }
            </pre>
        </section>
    }
}

/// The name of the file, how large it is, and of how many files it is made.
fn file(offer: &Offer) -> Vec<Piece<Html>> {
    let name = html! { <span translate="no">{ &offer.file.name }</span> };
    let size = size(offer.file.bytes.len());
    match offer.files {
        0 | 1 => own::size(name, &size),
        files => own::size_of_files(files, name, &size),
    }
}

/// "31 of 31 mentions identical", and what differs.
fn proof(verification: &Verification) -> String {
    let Verification {
        mentions,
        identical,
        ..
    } = verification;
    if let Some(reason) = &verification.unreadable {
        return own::unreadable(reason);
    }
    if *mentions == 0 {
        return own::no_mention().to_owned();
    }
    let differs: Vec<String> = verification
        .missing
        .iter()
        .chain(&verification.strange)
        .take(3)
        .map(|quote| own::quote(quote))
        .collect();
    match differs.as_slice() {
        [] => own::Proved {
            identical: *identical,
            mentions: *mentions,
        }
        .say(),
        differs => own::ProvedBut {
            identical: *identical,
            mentions: *mentions,
            quotes: &differs.join(lists::comma()),
        }
        .say(),
    }
}

fn size(bytes: usize) -> String {
    match bytes {
        0..1_000 => own::bytes(bytes),
        1_000..1_000_000 => own::kilobytes(&bytes.div_ceil(1_000).to_string()),
        _ => own::megabytes(&format!("{:.1}", bytes as f64 / 1e6)),
    }
}
