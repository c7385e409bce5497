//! The versions of an article that other tabs have made, to be chosen from.

use yew::prelude::*;

use crate::browser::clock;
use crate::storage::{Revision, Settle};
use crate::ui::saver::{Choice, Version};
use crate::ui::words;

/// What it takes.
#[derive(Properties, PartialEq)]
pub(super) struct VersionsProps {
    /// The versions, at least one.
    pub versions: Vec<Version>,
    /// Settles collisions.
    pub on_settle: Callback<Choice>,
}

/// What differs in each version, and what can be done with it or with all.
#[component]
pub(super) fn Versions(props: &VersionsProps) -> Html {
    let button = |version: Option<Revision>, how: Settle, words: &'static str| {
        let onclick = props
            .on_settle
            .reform(move |_: MouseEvent| Choice { version, how });
        html! { <button type="button" class="button" {onclick}>{ words }</button> }
    };
    let count = props.versions.len();
    html! {
        <div class="notice versions" data-kind="error" role="alert">
            <p class="notice-words">
                if count == 1 {
                    { "This article was changed in another tab in the same places, in another way. Both \
                       versions are kept; choose which goes on here. What you do not keep goes to the \
                       bin." }
                } else {
                    { format!(
                        "This article was changed in other tabs in the same places, in other ways. All \
                         {} are kept; choose what goes on here. What you do not keep goes to the bin.",
                        words::counted(count + 1, "version", "versions")
                    ) }
                }
            </p>
            <ul class="versions-list">
                { for props.versions.iter().map(|version| {
                    let of = Some(version.revision);
                    html! {
                        <li key={format!("{:?}", version.revision)} class="version">
                            <div class="version-words">
                                <span class="version-time">
                                    { format!("Saved {}", clock::in_words(version.saved)) }
                                </span>
                                { for version.differences.iter().map(|line| html! {
                                    <span class="version-line" dir="auto">{ line }</span>
                                }) }
                            </div>
                            { button(of, Settle::Both, "Keep both") }
                            { button(of, Settle::Ours, "Keep what is here") }
                            { button(of, Settle::Theirs, "Keep the other") }
                        </li>
                    }
                }) }
            </ul>
            if count > 1 {
                <div class="versions-all">
                    { button(None, Settle::Both, "Keep all, each as an article") }
                    { button(None, Settle::Ours, "Keep only what is here") }
                </div>
            }
        </div>
    }
}
