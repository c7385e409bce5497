//! Find: what is looked for, how many there are, and what can be done with them.

use std::rc::Rc;

use texts::find as own;
use web_sys::HtmlInputElement;
use yew::prelude::*;

use super::find_actions::FindActions;
use super::find_filter::FindFilter;
use super::find_results::FindResults;
use crate::annotation::{FindOptions, Results, Scope, Search};
use crate::intent::{Intent, LabelKey};
use crate::ui::desk::{Action, Open, SearchAction};
use crate::ui::hooks::use_table;

/// What the tab takes.
#[derive(Properties, PartialEq)]
pub(super) struct FindProps {
    /// The document.
    pub(super) open: Open,
    /// What was found.
    pub(super) results: Results,
    /// The labels that can be given.
    pub(super) labels: Rc<Vec<LabelKey>>,
    /// Changes the page.
    pub(super) dispatch: Callback<Action>,
}

/// The field with its options, the filter of mentions, the results.
#[component]
pub(super) fn Find(props: &FindProps) -> Html {
    let table = use_table();
    let search = &props.open.searching.search;
    let on_search = props
        .dispatch
        .reform(|search| Action::Search(SearchAction::Search(search)));
    let on_step = props
        .dispatch
        .reform(|by| Action::Search(SearchAction::Step(by)));
    let on_input = {
        let (on_search, search) = (on_search.clone(), search.clone());
        Callback::from(move |event: InputEvent| {
            if let Some(field) = event.target_dyn_into::<HtmlInputElement>() {
                on_search.emit(Search {
                    text: field.value().into(),
                    ..search.clone()
                });
            }
        })
    };
    let on_key = {
        let on_step = on_step.clone();
        Callback::from(move |event: KeyboardEvent| {
            let by = if event.shift_key() { -1 } else { 1 };
            // While an input method is at work, Enter is its own.
            if matches!(event.key().as_str(), "Enter" | "F3") && !event.is_composing() {
                event.prevent_default();
                on_step.emit(by);
            }
        })
    };
    let count = props.results.len();
    let at = props.open.searching.at(count);
    let words = match at {
        Some(at) => own::At { at: at + 1, count }.say(),
        None if search.is_empty() => String::new(),
        None => own::nothing_found().to_owned(),
    };
    let step = |by: i64, word: &'static str, sign: &'static str, intent: Intent| {
        html! {
            <button
                key={word}
                type="button"
                class="button find-step"
                title={word}
                aria-keyshortcuts={table.aria(intent)}
                disabled={count == 0}
                onclick={on_step.reform(move |_: MouseEvent| by)}
            >
                <span aria-hidden="true">{ sign }</span>
                <span class="unseen">{ word }</span>
            </button>
        }
    };
    html! {
        <section class="find" aria-labelledby="find-title">
            <h2 key="title" class="panel-title" id="find-title">{ own::title() }</h2>
            <input
                key="field"
                class="find-field"
                type="search"
                aria-label={own::title()}
                placeholder={match search.scope {
                    Scope::Text => own::placeholder_text(),
                    Scope::Mentions => own::placeholder_mentions(),
                }}
                autocomplete="off"
                spellcheck="false"
                data-called="true"
                value={search.text.to_string()}
                oninput={on_input}
                onkeydown={on_key}
            />
            <div key="options" class="card-row" role="group" aria-label={own::how_exactly()}>
                { options(search, &on_search) }
            </div>
            <div key="scope" class="choices" role="group" aria-label={own::scope()}>
                { scope(search, &on_search, Scope::Text, own::in_text()) }
                { scope(search, &on_search, Scope::Mentions, own::in_mentions()) }
            </div>
            <div key="filter">
                if search.scope == Scope::Mentions {
                    <FindFilter
                        search={search.clone()}
                        labels={props.labels.clone()}
                        entities={props.open.entities.clone()}
                        on_search={on_search.clone()}
                    />
                }
            </div>
            <div key="count" class="find-count">
                <p role="status">{ words }</p>
                { step(-1, own::previous(), "↑", Intent::FindPrevious) }
                { step(1, own::next(), "↓", Intent::FindNext) }
            </div>
            <div key="actions">
                if count > 0 {
                    <FindActions
                        set={props.open.workspace.annotations().clone()}
                        results={props.results.clone()}
                        scope={search.scope}
                        labels={props.labels.clone()}
                        dispatch={&props.dispatch}
                    />
                }
            </div>
            <FindResults
                key="results"
                document={props.open.workspace.document().clone()}
                results={props.results.clone()}
                {at}
                empty={search.is_empty()}
                on_go={props.dispatch.reform(|at| Action::Search(SearchAction::Go(at)))}
            />
        </section>
    }
}

fn options(search: &Search, on_search: &Callback<Search>) -> Html {
    let toggle =
        |sign: &'static str, name: &'static str, flip: fn(&mut FindOptions) -> &mut bool| {
            let mut now = search.options;
            let on = *flip(&mut now);
            let after = {
                let mut search = search.clone();
                *flip(&mut search.options) = !on;
                search
            };
            html! {
                <button
                    key={name}
                    type="button"
                    class="button button-small find-option"
                    title={name}
                    aria-pressed={on.to_string()}
                    onclick={on_search.reform(move |_: MouseEvent| after.clone())}
                >
                    <span aria-hidden="true">{ sign }</span>
                    <span class="unseen">{ name }</span>
                </button>
            }
        };
    html! {
        <>
            { toggle(own::capitals_count_sign(), own::capitals_count(), |options| &mut options.match_case) }
            { toggle(own::accents_count_sign(), own::accents_count(), |options| &mut options.match_accents) }
            { toggle(own::whole_words_sign(), own::whole_words(), |options| &mut options.whole_words) }
        </>
    }
}

fn scope(search: &Search, on_search: &Callback<Search>, scope: Scope, name: &'static str) -> Html {
    let after = Search {
        scope,
        ..search.clone()
    };
    html! {
        <button
            key={name}
            type="button"
            class="button choice"
            aria-pressed={(search.scope == scope).to_string()}
            onclick={on_search.reform(move |_: MouseEvent| after.clone())}
        >
            { name }
        </button>
    }
}
