//! How the file begins, whether it can be read back, and what it cannot hold.

use std::rc::Rc;

use yew::prelude::*;

use crate::formats::{Offer, Verification};

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
        <section class="export-preview" aria-label="The file">
            <p class="export-proof" data-complete={complete.to_string()} role="status">
                { proof(&offer.verification) }
            </p>
            if !offer.losses.is_empty() {
                <ul class="export-losses" aria-label="What the format cannot hold">
                    { for offer.losses.iter().map(|loss| html! { <li>{ loss.to_string() }</li> }) }
                </ul>
            }
            <p class="export-file">
                <span translate="no">{ &offer.file.name }</span>
                { ", " }
                { size(offer.file.bytes.len()) }
                if offer.files > 1 {
                    { format!(", {} files; the first begins:", offer.files) }
                }
            </p>
            <pre
                class="export-text"
                tabindex="0"
                role="group"
                aria-label="How the file begins"
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

/// "31 of 31 mentions identical", and what differs.
fn proof(verification: &Verification) -> String {
    let Verification {
        mentions,
        identical,
        ..
    } = verification;
    if let Some(reason) = &verification.unreadable {
        return format!("This file could not be read back: {reason}");
    }
    if *mentions == 0 {
        return "There is no mention in it.".to_owned();
    }
    let differs: Vec<String> = verification
        .missing
        .iter()
        .chain(&verification.strange)
        .take(3)
        .map(|quote| format!("“{quote}”"))
        .collect();
    let proved = format!("Read back: {identical} of {mentions} mentions identical.");
    match differs.as_slice() {
        [] => proved,
        differs => format!("{proved} Not: {}.", differs.join(", ")),
    }
}

fn size(bytes: usize) -> String {
    match bytes {
        0..1_000 => format!("{bytes} bytes"),
        1_000..1_000_000 => format!("{} kB", bytes.div_ceil(1_000)),
        _ => format!("{:.1} MB", bytes as f64 / 1e6),
    }
}
