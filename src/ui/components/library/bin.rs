//! The bin: what was deleted, to be taken out again or deleted for good.

use texts::library as own;
use yew::prelude::*;

use super::Shelf;
use crate::browser::clock;
use crate::ui::desk::Action;
use crate::ui::library::PageLibrary;

/// What the bin takes.
#[derive(Properties, PartialEq)]
pub(super) struct BinProps {
    /// The library.
    pub library: PageLibrary,
    /// What is in it.
    pub shelf: Shelf,
    /// Says what happened.
    pub dispatch: Callback<Action>,
    /// Looks all up anew.
    pub look: Callback<()>,
}

/// The bin, where there is something in it.
#[component]
pub(super) fn Bin(props: &BinProps) -> Html {
    let sure = use_state_eq(|| false);
    let count = props.shelf.binned().count();
    if count == 0 {
        return html! {};
    }
    let on_empty = {
        let (library, look, dispatch) = (
            props.library.clone(),
            props.look.clone(),
            props.dispatch.clone(),
        );
        let sure = sure.clone();
        Callback::from(move |_: MouseEvent| {
            if !*sure {
                return sure.set(true);
            }
            sure.set(false);
            if let Err(error) = library.empty_bin(clock::now()) {
                let words = own::not_emptied(&error.to_string());
                dispatch.emit(Action::error(words));
            }
            look.emit(());
        })
    };
    html! {
        <details class="library-more">
            <summary>{ own::bin(count) }</summary>
            <ul class="library-rows">
                { for props.shelf.binned().map(|summary| {
                    let id = summary.id;
                    let (library, look) = (props.library.clone(), props.look.clone());
                    let take_out = Callback::from(move |_: MouseEvent| {
                        let _ = library.take_out_of_bin(id);
                        look.emit(());
                    });
                    let when = summary.binned.map(|at| {
                        at.ago(props.shelf.now).unwrap_or_else(|| clock::in_words(at))
                    });
                    html! {
                        <li key={id.0} class="library-row">
                            <span class="library-gone">
                                <span class="library-name" translate="no" dir="auto">{ &summary.title }</span>
                                <span class="library-facts">
                                    { own::deleted(&when.unwrap_or_default()) }
                                </span>
                            </span>
                            <button
                                type="button"
                                class="button"
                                aria-label={own::put_back_that(&summary.title)}
                                onclick={take_out}
                            >
                                { own::put_back() }
                            </button>
                        </li>
                    }
                }) }
            </ul>
            <button type="button" class="button library-empty" onclick={on_empty}>
                { if *sure {
                    own::delete_for_good(count)
                } else {
                    own::empty_bin().to_owned()
                } }
            </button>
        </details>
    }
}
