//! What was done to the article, the last first, and the way back to each point of it.

use texts::dialogs;
use yew::prelude::*;

use super::Modal;
use crate::annotation::History;

/// How many of the things done are listed: whoever wants further back goes there in two steps.
const MOST: usize = 200;

/// What the list takes.
#[derive(Properties, PartialEq)]
pub struct HistoryListProps {
    /// What was done and taken back.
    pub history: History,
    /// Whether text of the article is selected.
    pub selecting: bool,
    /// Goes back by so many steps where it is negative, or does so many again.
    pub on_travel: Callback<isize>,
    /// It is closed.
    pub on_close: Callback<()>,
}

/// The dialog; each entry leads to how the article was right after it.
#[component]
pub fn HistoryList(props: &HistoryListProps) -> Html {
    let node = use_node_ref();
    let undone: Vec<String> = props
        .history
        .undone()
        .take(MOST)
        .map(|(deed, _)| deed.to_string())
        .collect();
    let done: Vec<String> = props
        .history
        .done()
        .take(MOST)
        .map(|(deed, _)| deed.to_string())
        .collect();
    let all = done.len() < MOST;
    let entry = |words: &str, steps: isize, undone: bool| {
        let now = steps == 0;
        html! {
            <li key={steps.to_string()}>
                <button
                    type="button"
                    class="history-entry"
                    data-undone={undone.then_some("true")}
                    aria-current={now.then_some("step")}
                    onclick={props.on_travel.reform(move |_: MouseEvent| steps)}
                >
                    <span>{ first_upper(words) }</span>
                    if now {
                        <span class="history-now">{ dialogs::now() }</span>
                    } else if undone {
                        <span class="history-now">{ dialogs::undone() }</span>
                    }
                </button>
            </li>
        }
    };
    let later = undone.iter().enumerate().rev();
    let earlier = done.iter().enumerate();
    html! {
        <Modal
            {node}
            class="history"
            name={dialogs::history()}
            selecting={props.selecting}
            on_close={&props.on_close}
        >
            <p class="history-about">{ dialogs::history_about() }</p>
            <ol class="history-list">
                { for later.map(|(index, words)| entry(words, index as isize + 1, true)) }
                { for earlier.map(|(index, words)| entry(words, -(index as isize), false)) }
                if all {
                    { entry(dialogs::as_it_came(), -(done.len() as isize), false) }
                }
            </ol>
        </Modal>
    }
}

fn first_upper(words: &str) -> String {
    let mut characters = words.chars();
    characters
        .next()
        .map(|first| first.to_uppercase().chain(characters).collect())
        .unwrap_or_default()
}
