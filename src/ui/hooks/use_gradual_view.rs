//! Draws a long article a few paragraphs at a time, those before the person's eyes first, so that
//! keys and scrolling are answered in between.

use std::rc::Rc;

use gloo_timers::callback::Timeout;
use web_sys::Element;
use yew::prelude::*;

use crate::browser::scroll;
use crate::view::{ArticleView, ParagraphRun};

/// How many runs of paragraphs an edit may change and still be drawn at once; of more, one is drawn
/// after the other.
const AT_ONCE: usize = 3;

/// How many runs are drawn first: about what a window shows, along with all that stands around it.
const FIRST: usize = 1;

/// How many are added at a time.
const MORE: usize = 4;

/// What is to be drawn now, on the way to `target`, and whether that is all of its text. An edit
/// changes a run or two, and is drawn at once; `article` is where it is shown.
#[hook]
pub fn use_gradual_view(target: &Rc<ArticleView>, article: &NodeRef) -> (Rc<ArticleView>, bool) {
    let drawn = use_mut_ref(|| None::<Rc<ArticleView>>);
    let redraw = use_force_update();
    let timer = use_mut_ref(|| None::<Timeout>);
    // Where the eyes were when the drawing of a target began: looking again before each run would
    // have the browser lay out the article each time.
    let seen = use_mut_ref(|| None::<(Rc<ArticleView>, usize)>);

    let earlier = drawn.borrow().clone();
    let mut now = match earlier {
        None => Rc::new(target.beginning(FIRST)),
        Some(earlier) if Rc::ptr_eq(&earlier, target) => earlier,
        Some(earlier) => {
            let known = seen
                .borrow()
                .as_ref()
                .filter(|(of, _)| Rc::ptr_eq(of, target))
                .map(|(_, run)| *run);
            Rc::new(earlier.step_to(target, AT_ONCE, MORE, || {
                let run = known.unwrap_or_else(|| first_run_in_sight(article));
                seen.replace(Some((target.clone(), run)));
                run
            }))
        }
    };
    if now.is(target) {
        now = target.clone();
        seen.take();
    }
    let waits = !Rc::ptr_eq(&now, target);
    drawn.replace(Some(now.clone()));
    use_effect(move || {
        timer.replace(waits.then(|| Timeout::new(0, move || redraw.force_update())));
    });
    let whole = now.runs().len() == target.runs().len();
    (now, whole)
}

fn first_run_in_sight(article: &NodeRef) -> usize {
    article
        .cast::<Element>()
        .map_or(0, |article| scroll::first_in_sight(&article) as usize)
        / ParagraphRun::LENGTH
}
