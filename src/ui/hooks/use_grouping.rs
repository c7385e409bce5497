//! Groups the mentions of a long document when an edit has been seen.

use std::cell::RefCell;
use std::rc::Rc;

use gloo_timers::callback::Timeout;
use yew::prelude::*;

use crate::ui::desk::{Action, Desk};
use crate::workspace::Workspace;

/// How long after an edit, in milliseconds: that the edit is painted by then.
const AFTER: u32 = 60;

/// How many names are worked out without a pause.
const NAMES: usize = 1_500;

/// Has what is due grouped.
#[hook]
pub fn use_grouping(desk: &UseReducerHandle<Desk>) {
    let due = desk.open.as_ref().filter(|open| !open.grouped);
    let workspace = due.map(|open| open.workspace.clone());
    let dispatcher = desk.dispatcher();
    let edit = desk.open.as_ref().map(|open| Rc::as_ptr(&open.view));
    use_effect_with((due.is_some(), edit), move |_| {
        let timer = Rc::<RefCell<Option<Timeout>>>::default();
        if let Some(workspace) = workspace {
            let done = move || dispatcher.dispatch(Action::Group);
            prepare(&timer, AFTER, workspace, 0, Rc::new(done));
        }
        move || drop(timer.take())
    });
}

/// Works the names out a part at a time, so that keys are answered in between.
fn prepare(
    timer: &Rc<RefCell<Option<Timeout>>>,
    after: u32,
    workspace: Workspace,
    from: usize,
    done: Rc<dyn Fn()>,
) {
    let next = timer.clone();
    let step = move || match workspace.prepare_entities(from, NAMES) {
        Some(from) => prepare(&next, 0, workspace, from, done),
        None => done(),
    };
    timer.replace(Some(Timeout::new(after, step)));
}
