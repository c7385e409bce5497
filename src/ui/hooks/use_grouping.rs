//! Groups the mentions of a long document when an edit has been seen.

use std::rc::Rc;

use gloo_timers::callback::Timeout;
use yew::prelude::*;

use crate::ui::desk::{Action, Desk};

/// How long after an edit, in milliseconds: that the edit is painted by then.
const AFTER: u32 = 60;

/// Has what is due grouped.
#[hook]
pub fn use_grouping(desk: &UseReducerHandle<Desk>) {
    let due = desk.open.as_ref().is_some_and(|open| !open.grouped);
    let dispatcher = desk.dispatcher();
    let edit = desk.open.as_ref().map(|open| Rc::as_ptr(&open.view));
    use_effect_with((due, edit), move |(due, _)| {
        let timer = due.then(|| Timeout::new(AFTER, move || dispatcher.dispatch(Action::Group)));
        move || drop(timer)
    });
}
