//! Where the article is scrolled to, in paragraphs, so that it holds for any width of the window.

use wasm_bindgen::JsCast;
use web_sys::{Element, Range, ScrollBehavior, ScrollIntoViewOptions, ScrollLogicalPosition};

use super::selection::PARAGRAPH;

/// How many paragraphs of `article` have gone past the top of the window: 12.25 is a quarter into
/// the thirteenth, 0 the start of the page. `None` while it is still being drawn, and may have to be
/// scrolled yet.
pub fn position(article: &Element) -> Option<f64> {
    if article.has_attribute("aria-busy") {
        return None;
    }
    let index = first_in_sight(article);
    let Some(paragraph) = paragraphs(article).and_then(|all| element(all.item(index))) else {
        return Some(f64::from(index));
    };
    let place = paragraph.get_bounding_client_rect();
    Some(f64::from(index) + (-place.top() / place.height().max(1.0)).clamp(0.0, 1.0))
}

/// Scrolls to the start of the page.
pub fn to_top() {
    if let Some(window) = web_sys::window() {
        window.scroll_to_with_x_and_y(0.0, 0.0);
    }
}

/// Whether the page is at its start.
pub fn is_at_top() -> bool {
    web_sys::window()
        .and_then(|window| window.scroll_y().ok())
        .is_none_or(|down| down <= 0.0)
}

/// The first paragraph of `article` that has not gone past the top of the window; how many there
/// are, where all have.
pub fn first_in_sight(article: &Element) -> u32 {
    let Some(paragraphs) = paragraphs(article) else {
        return 0;
    };
    // Paragraphs follow each other down the page, so that halving the list finds the place.
    let (mut from, mut to) = (0, paragraphs.length());
    while from < to {
        let middle = from + (to - from) / 2;
        let gone = element(paragraphs.item(middle))
            .is_some_and(|paragraph| paragraph.get_bounding_client_rect().bottom() <= 0.0);
        if gone {
            from = middle + 1;
        } else {
            to = middle;
        }
    }
    from
}

/// The first and the last paragraph of `article` that are in the window, or not far from it.
pub fn in_sight(article: &Element) -> (usize, usize) {
    /// How many paragraphs further: what comes into sight is painted already.
    const MARGIN: u32 = 4;
    let first = first_in_sight(article);
    let Some(paragraphs) = paragraphs(article) else {
        return (0, 0);
    };
    let height = web_sys::window()
        .and_then(|window| window.inner_height().ok()?.as_f64())
        .unwrap_or_default();
    let mut last = first;
    while element(paragraphs.item(last))
        .is_some_and(|paragraph| paragraph.get_bounding_client_rect().top() < height)
    {
        last += 1;
    }
    (
        first.saturating_sub(MARGIN) as usize,
        (last + MARGIN).min(paragraphs.length().saturating_sub(1)) as usize,
    )
}

/// Brings a stretch of text to the middle of what the panel leaves of the window, unless it is in
/// sight already.
pub fn bring_range_to_middle(range: &Range) {
    /// What covers the upper and the lower edge of the window, in CSS pixels: the toolbar, the
    /// panel of a narrow window.
    const EDGE: f64 = 80.0;
    let Some(window) = web_sys::window() else {
        return;
    };
    let Some(height) = window
        .inner_height()
        .ok()
        .and_then(|height| height.as_f64())
    else {
        return;
    };
    let sheet = window
        .document()
        .and_then(|document| document.query_selector(".panel").ok().flatten())
        .map(|panel| panel.get_bounding_client_rect())
        .filter(|panel| panel.bottom() >= height && panel.top() > EDGE)
        .map_or(height, |panel| panel.top());
    let place = range.get_bounding_client_rect();
    if place.top() < EDGE || place.bottom() > sheet - EDGE / 2.0 {
        let middle = place.top() + place.height() / 2.0;
        window.scroll_by_with_x_and_y(0.0, middle - (EDGE + sheet) / 2.0);
    }
}

/// Scrolls to where [`position`] was taken.
pub fn restore(article: &Element, position: f64) {
    if position <= 0.0 || !position.is_finite() {
        return;
    }
    let selector = format!("[{PARAGRAPH}=\"{}\"]", position.floor());
    let (Some(window), Ok(Some(paragraph))) =
        (web_sys::window(), article.query_selector(&selector))
    else {
        return;
    };
    let place = paragraph.get_bounding_client_rect();
    window.scroll_by_with_x_and_y(0.0, place.top() + place.height() * position.fract());
}

/// Brings `element` to the middle of the window, smoothly where the person likes motion.
pub fn bring_into_view(element: &Element) {
    let calm = web_sys::window()
        .and_then(|window| {
            window
                .match_media("(prefers-reduced-motion: reduce)")
                .ok()
                .flatten()
        })
        .is_some_and(|query| query.matches());
    let options = ScrollIntoViewOptions::new();
    options.set_block(ScrollLogicalPosition::Center);
    options.set_behavior(if calm {
        ScrollBehavior::Instant
    } else {
        ScrollBehavior::Smooth
    });
    element.scroll_into_view_with_scroll_into_view_options(&options);
}

/// Scrolls only as far as is needed for `range` to be well within the window.
pub fn bring_range_into_view(range: &Range) {
    /// What lies over the upper and the lower edge, and some room, in CSS pixels.
    const ABOVE: f64 = 120.0;
    const BELOW: f64 = 140.0;
    let Some(window) = web_sys::window() else {
        return;
    };
    let height = window
        .inner_height()
        .ok()
        .and_then(|height| height.as_f64())
        .unwrap_or_default();
    let place = range.get_bounding_client_rect();
    let by = if place.top() < ABOVE {
        place.top() - ABOVE
    } else if place.bottom() > height - BELOW {
        // What is higher than the window is shown from its start.
        (place.bottom() - (height - BELOW)).min(place.top() - ABOVE)
    } else {
        return;
    };
    window.scroll_by_with_x_and_y(0.0, by);
}

/// Keeps the browser from restoring a position of its own before the article is there.
pub fn take_over() {
    if let Some(history) = web_sys::window().and_then(|window| window.history().ok()) {
        let _ = history.set_scroll_restoration(web_sys::ScrollRestoration::Manual);
    }
}

fn paragraphs(article: &Element) -> Option<web_sys::NodeList> {
    article.query_selector_all(&format!("[{PARAGRAPH}]")).ok()
}

fn element(node: Option<web_sys::Node>) -> Option<Element> {
    node?.dyn_into().ok()
}
