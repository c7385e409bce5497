//! The versions of an article that other tabs have made, to be chosen from.

use texts::notices as own;
use yew::prelude::*;

use crate::browser::clock;
use crate::storage::{Revision, Settle};
use crate::ui::saver::{Choice, Version};

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
                    { own::version() }
                } else {
                    { own::versions(count + 1) }
                }
            </p>
            <ul class="versions-list">
                { for props.versions.iter().map(|version| {
                    let of = Some(version.revision);
                    html! {
                        <li key={format!("{:?}", version.revision)} class="version">
                            <div class="version-words">
                                <span class="version-time">
                                    { own::version_saved(&clock::in_words(version.saved)) }
                                </span>
                                { for version.differences.iter().map(|line| html! {
                                    <span class="version-line" dir="auto">{ line }</span>
                                }) }
                            </div>
                            { button(of, Settle::Both, own::keep_both()) }
                            { button(of, Settle::Ours, own::keep_ours()) }
                            { button(of, Settle::Theirs, own::keep_theirs()) }
                        </li>
                    }
                }) }
            </ul>
            if count > 1 {
                <div class="versions-all">
                    { button(None, Settle::Both, own::keep_all()) }
                    { button(None, Settle::Ours, own::keep_only_ours()) }
                </div>
            }
        </div>
    }
}
