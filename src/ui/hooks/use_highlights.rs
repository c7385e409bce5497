//! Highlights what is found, those places alone that are in sight or nearly so: a word that stands
//! ten thousand times in an article costs no more than one that stands ten times.

use std::rc::Rc;

use gloo_events::EventListener;
use gloo_render::{AnimationFrame, request_animation_frame};
use web_sys::Element;
use yew::prelude::*;

use crate::browser::{highlight, scroll, selection};
use crate::document::{ByteSpan, Document};
use crate::view::ArticleView;

/// The names of the highlights in `styles/find.css`: of all places, and of the current one.
const FOUND: &str = "found";
const CURRENT: &str = "found-current";

/// What is highlighted.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Highlighted {
    /// The places in order.
    pub places: Rc<[ByteSpan]>,
    /// Which of them a person is at.
    pub current: Option<usize>,
    /// Counts the steps from place to place: each brings the current one into sight.
    pub taken: u32,
}

/// Highlights them in `article`; `boxes` is an element over it for browsers that cannot by
/// themselves. `view` is what the article shows: its elements are made anew when that changes.
#[hook]
pub fn use_highlights(
    document: &Document,
    view: &Rc<ArticleView>,
    highlighted: &Highlighted,
    article: &NodeRef,
    boxes: &NodeRef,
) {
    let (article, boxes) = (article.clone(), boxes.clone());
    {
        let (article, document) = (article.clone(), document.clone());
        let current = highlighted
            .current
            .and_then(|index| highlighted.places.get(index))
            .copied();
        use_effect_with((highlighted.taken, current), move |(taken, current)| {
            let range = || {
                let article = article.cast()?;
                let (start, end) = selection::points(&document, (*current)?)?;
                selection::range(&article, start, end)
            };
            if let Some(range) = range().filter(|_| *taken > 0) {
                scroll::bring_range_to_middle(&range);
            }
        });
    }
    let deps = (document.clone(), view.clone(), highlighted.clone());
    use_effect_with(deps, move |(document, _, highlighted)| {
        let paint: Option<Rc<dyn Fn()>> = (|| {
            let (article, boxes) = (article.cast::<Element>()?, boxes.cast::<Element>()?);
            if highlighted.places.is_empty() {
                highlight::clear(FOUND, &boxes);
                highlight::clear(CURRENT, &boxes);
                return None;
            }
            let (document, highlighted) = (document.clone(), highlighted.clone());
            let paint: Rc<dyn Fn()> = Rc::new(move || {
                let (first, last) = scroll::in_sight(&article);
                let of = |span: ByteSpan| {
                    let (start, end) = selection::points(&document, span)?;
                    selection::range(&article, start, end)
                };
                let from = document
                    .paragraphs()
                    .get(first)
                    .map(|first| first.span.start());
                let to = document.paragraphs().get(last).map(|last| last.span.end());
                let begins = highlighted
                    .places
                    .partition_point(|place| from.is_some_and(|from| place.end() <= from));
                let seen: Vec<_> = highlighted
                    .places
                    .iter()
                    .skip(begins)
                    .take_while(|place| to.is_none_or(|to| place.start() < to))
                    .filter_map(|place| of(*place))
                    .collect();
                let current = highlighted
                    .current
                    .and_then(|index| highlighted.places.get(index))
                    .and_then(|place| of(*place));
                highlight::show(FOUND, &seen, &boxes);
                highlight::show(CURRENT, &Vec::from_iter(current), &boxes);
            });
            paint();
            Some(paint)
        })();
        let listeners = paint.map(repaint);
        move || drop(listeners)
    });
}

/// Paints again, once a frame, while the person scrolls or the window changes.
fn repaint(paint: Rc<dyn Fn()>) -> Vec<EventListener> {
    let Some(window) = web_sys::window() else {
        return Vec::new();
    };
    let due: Rc<std::cell::RefCell<Option<AnimationFrame>>> = Rc::default();
    ["scroll", "resize"]
        .into_iter()
        .map(|event| {
            let (paint, due) = (paint.clone(), due.clone());
            EventListener::new(&window, event, move |_| {
                let (paint, after) = (paint.clone(), due.clone());
                let frame = request_animation_frame(move |_| {
                    after.borrow_mut().take();
                    paint();
                });
                due.replace(Some(frame));
            })
        })
        .collect()
}
