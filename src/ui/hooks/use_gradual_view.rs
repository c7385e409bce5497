//! Draws what changed in much of a long article a few paragraphs at a time, those before the
//! person's eyes first, so that keys and scrolling are answered in between.

use std::rc::Rc;

use gloo_timers::callback::Timeout;
use web_sys::Element;
use yew::prelude::*;

use crate::browser::scroll;
use crate::view::{ArticleView, ParagraphRun};

/// How many runs of paragraphs an edit may change and still be drawn at once; of more, one is drawn
/// after the other.
const AT_ONCE: usize = 3;

/// What is to be drawn now, on the way to `target`. An edit changes a run or two, and is drawn at
/// once; `article` is where it is shown.
#[hook]
pub fn use_gradual_view(target: &Rc<ArticleView>, article: &NodeRef) -> Rc<ArticleView> {
    let drawn = use_mut_ref(|| None::<Rc<ArticleView>>);
    let redraw = use_force_update();
    let timer = use_mut_ref(|| None::<Timeout>);
    // Where the eyes were when the drawing of a target began: looking again before each run would
    // have the browser lay out the article each time.
    let seen = use_mut_ref(|| None::<(Rc<ArticleView>, usize)>);

    let earlier = drawn.borrow().clone();
    let now = match earlier {
        // The first drawing is of all the text: what is scrolled to, or searched for, is there.
        None => target.clone(),
        Some(earlier) if Rc::ptr_eq(&earlier, target) => earlier,
        Some(earlier) => {
            let known = seen
                .borrow()
                .as_ref()
                .filter(|(of, _)| Rc::ptr_eq(of, target))
                .map(|(_, run)| *run);
            step(&earlier, target, || {
                let run = known.unwrap_or_else(|| first_run_in_sight(article));
                seen.replace(Some((target.clone(), run)));
                run
            })
        }
    };
    if Rc::ptr_eq(&now, target) {
        seen.take();
    }
    drawn.replace(Some(now.clone()));
    {
        let waits = !Rc::ptr_eq(&now, target);
        use_effect(move || {
            timer.replace(waits.then(|| Timeout::new(0, move || redraw.force_update())));
        });
    }
    now
}

fn first_run_in_sight(article: &NodeRef) -> usize {
    article
        .cast::<Element>()
        .map_or(0, |article| scroll::first_in_sight(&article) as usize)
        / ParagraphRun::LENGTH
}

/// The view with one more run of `target`, the nearest to `seen`; `target` itself where few differ.
fn step(
    drawn: &ArticleView,
    target: &Rc<ArticleView>,
    seen: impl FnOnce() -> usize,
) -> Rc<ArticleView> {
    if drawn.runs().len() != target.runs().len() {
        return target.clone();
    }
    let differing: Vec<usize> = drawn
        .runs()
        .iter()
        .zip(target.runs())
        .enumerate()
        .filter(|(_, (old, new))| !Rc::ptr_eq(old, new))
        .map(|(place, _)| place)
        .collect();
    if differing.len() <= AT_ONCE {
        return target.clone();
    }
    let seen = seen();
    match differing.iter().min_by_key(|place| place.abs_diff(seen)) {
        Some(nearest) => Rc::new(drawn.with_run_of(target, *nearest)),
        None => target.clone(),
    }
}
