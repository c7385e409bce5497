//! What is said where the work is not kept, or soon will not be: what happened, and what to do.

use texts::notices as own;
use yew::prelude::*;

use crate::storage::{SaveError, StorageError};
use crate::ui::saver::{Kept, Standing};

/// A way to make room in the browser's storage.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum MakeRoom {
    /// Everything into a file; nothing is deleted by it.
    BackUp,
    /// What is in the bin is deleted for good.
    EmptyBin,
    /// What could be undone in the articles is forgotten; the annotations stay.
    ForgetHistory,
}

/// What it takes.
#[derive(Properties, PartialEq)]
pub struct SavingNoticeProps {
    /// How the work stands.
    pub standing: Standing,
    /// Makes room.
    pub on_room: Callback<MakeRoom>,
}

/// The notice, where there is something to say.
#[component]
pub fn SavingNotice(props: &SavingNoticeProps) -> Html {
    let away = use_state_eq(|| false);
    let (error, words) = match &props.standing.kept {
        Kept::Failed(SaveError::Storage(StorageError::Blocked)) => {
            (true, own::blocked().to_owned())
        }
        Kept::Failed(error) if error.is_full() => (true, own::full().to_owned()),
        Kept::Failed(error) => (true, own::not_saved(&error.to_string())),
        Kept::Saved | Kept::Saving | Kept::ReadOnly | Kept::Deleted | Kept::Shared => {
            match props.standing.tight {
                Some(per_cent) if !*away => (false, own::nearly_full(f64::from(per_cent) / 100.0)),
                _ => return html! {},
            }
        }
    };
    let offers = match &props.standing.kept {
        Kept::Failed(error) => error.is_full(),
        _ => true,
    };
    let act = |room: MakeRoom| props.on_room.reform(move |_: MouseEvent| room);
    html! {
        <div
            class="notice"
            data-kind={if error { "error" } else { "word" }}
            role={if error { "alert" } else { "status" }}
        >
            <p class="notice-words">{ words }</p>
            if offers {
                <button type="button" class="button" onclick={act(MakeRoom::BackUp)}>
                    { own::back_up() }
                </button>
                if props.standing.has_bin {
                    <button type="button" class="button" onclick={act(MakeRoom::EmptyBin)}>
                        { own::empty_bin() }
                    </button>
                }
                <button
                    type="button"
                    class="button"
                    title={own::drop_history_about()}
                    onclick={act(MakeRoom::ForgetHistory)}
                >
                    { own::drop_history() }
                </button>
            }
            if !error {
                <button
                    type="button"
                    class="button button-plain"
                    onclick={Callback::from(move |_: MouseEvent| away.set(true))}
                >
                    { own::later() }
                </button>
            }
        </div>
    }
}
