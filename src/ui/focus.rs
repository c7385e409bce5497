//! Where the focus goes when what had it goes away, or a person goes elsewhere.

use web_sys::Element;
use yew::NodeRef;

use crate::annotation::AnnotationId;
use crate::browser::{keyboard, scroll, selection};
use crate::document::{ByteSpan, Document};

/// Puts the focus on a mention and brings it into sight.
pub fn mention(article: &NodeRef, id: AnnotationId) {
    if let Some(mark) = mark(article, id) {
        keyboard::focus_on(&mark);
        scroll::bring_into_view(&mark);
    }
}

/// Brings a mention into sight and leaves the focus where it is.
pub fn reveal(article: &NodeRef, id: AnnotationId) {
    if let Some(mark) = mark(article, id) {
        scroll::bring_into_view(&mark);
    }
}

fn mark(article: &NodeRef, id: AnnotationId) -> Option<Element> {
    article
        .cast::<Element>()?
        .query_selector(&format!("mark[data-annotation=\"{id}\"]"))
        .ok()
        .flatten()
}

/// Selects text of the article and brings it into sight, as if a person had selected it.
pub fn select(article: &NodeRef, document: &Document, span: ByteSpan) {
    let Some(article) = article.cast::<Element>() else {
        return;
    };
    if let Some((start, end)) = selection::points(document, span) {
        selection::select(&article, start, end);
        if let Some(element) = selection::container(&article, start) {
            scroll::bring_into_view(&element);
        }
    }
}

/// The article takes the focus where it is within what `selector` finds, which goes away.
pub fn leave(article: &NodeRef, selector: &str) {
    let within = |element: &Element| element.closest(selector).is_ok_and(|found| found.is_some());
    let article = article.cast::<Element>();
    if let (Some(article), Some(_)) = (article, keyboard::focused_element().filter(within)) {
        keyboard::focus_on(&article);
    }
}

/// Before what has the focus goes away the article takes it, so that keys go on from there: what is
/// on a card always goes, and a mention does where it is `removed`.
pub fn keep(article: &NodeRef, removed: bool) {
    let goes = |element: &Element| {
        let within = |selector: &str| element.closest(selector).is_ok_and(|found| found.is_some());
        within(".card") || (removed && within("article"))
    };
    let article = article.cast::<Element>();
    if let (Some(article), Some(_)) = (article, keyboard::focused_element().filter(goes)) {
        keyboard::focus_on(&article);
    }
}
