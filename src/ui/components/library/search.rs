//! Search and order.

use texts::library as own;
use web_sys::{HtmlInputElement, HtmlSelectElement};
use yew::prelude::*;

use crate::storage::ShelfOrder;

/// What search and order take.
#[derive(Properties, PartialEq)]
pub(super) struct SearchProps {
    /// What is searched for.
    pub query: String,
    /// In which order articles are listed.
    pub order: ShelfOrder,
    /// Asks for another search.
    pub on_query: Callback<String>,
    /// Asks for another order.
    pub on_order: Callback<ShelfOrder>,
}

/// A field and a choice.
#[component]
pub(super) fn Search(props: &SearchProps) -> Html {
    let on_input = props.on_query.reform(|event: InputEvent| {
        event
            .target_dyn_into::<HtmlInputElement>()
            .map(|field| field.value())
            .unwrap_or_default()
    });
    let on_change = props.on_order.reform(|event: Event| {
        event
            .target_dyn_into::<HtmlSelectElement>()
            .and_then(|choice| {
                ShelfOrder::ALL
                    .get(usize::try_from(choice.selected_index()).ok()?)
                    .copied()
            })
            .unwrap_or_default()
    });
    html! {
        <div class="library-search" role="search">
            <input
                type="search"
                class="field"
                aria-label={own::search()}
                placeholder={own::search_placeholder()}
                value={props.query.clone()}
                oninput={on_input}
            />
            <label class="library-order">
                <span class="unseen">{ own::order() }</span>
                <select class="field" onchange={on_change}>
                    { for ShelfOrder::ALL.into_iter().map(|order| html! {
                        <option selected={order == props.order}>{ order.title() }</option>
                    }) }
                </select>
            </label>
        </div>
    }
}
