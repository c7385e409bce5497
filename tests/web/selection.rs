//! What is selected, however the browser puts it, becomes places in paragraphs.

use gloss::browser::selection::within;
use wasm_bindgen_test::wasm_bindgen_test;
use web_sys::{Element, Node, Range};

/// An article of three paragraphs with a mark, an emoji, and words around it.
struct Page {
    root: Element,
    article: Element,
}

impl Page {
    fn new() -> Page {
        let document = web_sys::window().unwrap().document().unwrap();
        let root = document.create_element("div").unwrap();
        root.set_inner_html(
            "<p>before</p><article>\
             <p data-paragraph='0'><span>On </span><mark>Ana 🗞</mark><span> went</span></p>\
             <p data-paragraph='1'><span>Second</span></p>\
             <p data-paragraph='2'><span>محمد</span></p>\
             </article><p>after</p>",
        );
        document.body().unwrap().append_child(&root).unwrap();
        let article = root.query_selector("article").unwrap().unwrap();
        Page { root, article }
    }

    fn node(&self, selector: &str) -> Node {
        self.root.query_selector(selector).unwrap().unwrap().into()
    }

    fn text(&self, selector: &str) -> Node {
        self.node(selector).first_child().unwrap()
    }

    /// `(paragraph, offset)` of both ends of what is selected in the article.
    #[track_caller]
    fn check(
        &self,
        (start, from): (&Node, u32),
        (end, to): (&Node, u32),
        expected: Option<[(usize, u32); 2]>,
    ) {
        let range = Range::new().unwrap();
        range.set_start(start, from).unwrap();
        range.set_end(end, to).unwrap();
        let found = within(&self.article, &range)
            .map(|(start, end)| [start, end].map(|point| (point.paragraph, point.offset.0)));
        assert_eq!(found, expected);
    }
}

impl Drop for Page {
    fn drop(&mut self) {
        self.root.remove();
    }
}

#[wasm_bindgen_test]
fn a_range_in_a_text_node() {
    let page = Page::new();
    let text = page.text("[data-paragraph='1'] span");
    page.check((&text, 1), (&text, 4), Some([(1, 1), (1, 4)]));
}

#[wasm_bindgen_test]
fn offsets_count_from_the_start_of_the_paragraph_in_utf16() {
    let page = Page::new();
    let (mark, last) = (
        page.text("mark"),
        page.text("[data-paragraph='0'] span + mark + span"),
    );
    page.check((&mark, 0), (&last, 3), Some([(0, 3), (0, 12)]));
}

#[wasm_bindgen_test]
fn ends_that_are_elements() {
    let page = Page::new();
    let paragraph = page.node("[data-paragraph='0']");
    page.check((&paragraph, 1), (&paragraph, 2), Some([(0, 3), (0, 9)]));
    let article = page.node("article");
    page.check((&article, 1), (&article, 2), Some([(1, 0), (1, 6)]));
}

#[wasm_bindgen_test]
fn a_triple_click_ends_before_the_next_paragraph() {
    let page = Page::new();
    let (first, next) = (
        page.text("[data-paragraph='1'] span"),
        page.node("[data-paragraph='2']"),
    );
    page.check((&first, 0), (&next, 0), Some([(1, 0), (1, 6)]));
    let next = page.text("[data-paragraph='2'] span");
    page.check((&first, 0), (&next, 0), Some([(1, 0), (1, 6)]));
}

#[wasm_bindgen_test]
fn select_all_is_the_article_alone() {
    let page = Page::new();
    let root: Node = page.root.clone().into();
    page.check((&root, 0), (&root, 3), Some([(0, 0), (2, 4)]));
    let (before, after) = (page.text("p"), page.text("article + p"));
    page.check((&before, 2), (&after, 2), Some([(0, 0), (2, 4)]));
}

#[wasm_bindgen_test]
fn what_is_elsewhere_or_empty_is_nothing() {
    let page = Page::new();
    let (before, after) = (page.text("p"), page.text("article + p"));
    page.check((&before, 0), (&before, 3), None);
    page.check((&after, 0), (&after, 3), None);
    let text = page.text("[data-paragraph='1'] span");
    page.check((&text, 2), (&text, 2), None);
}

#[wasm_bindgen_test]
fn right_to_left_text_counts_in_reading_order() {
    let page = Page::new();
    let text = page.text("[data-paragraph='2'] span");
    page.check((&text, 1), (&text, 3), Some([(2, 1), (2, 3)]));
}
