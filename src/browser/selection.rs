//! What is selected in the article, as (paragraph, UTF-16 offset) pairs.

use web_sys::{Element, Node, Range, Selection};

use crate::document::{ByteSpan, Document, Utf16Offset};

/// The attribute that carries a paragraph's index.
pub const PARAGRAPH: &str = "data-paragraph";

/// A place in the article: UTF-16 code units from the start of a paragraph.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Point {
    /// The index of the paragraph.
    pub paragraph: usize,
    /// How far into it.
    pub offset: Utf16Offset,
}

/// The stretches of `article` that are selected: none where the selection is a caret or elsewhere,
/// several where the browser lets a person select several (Firefox with Ctrl).
pub fn selected(article: &Element) -> Vec<(Point, Point)> {
    let Some(selection) = selection() else {
        return Vec::new();
    };
    // `isCollapsed` is stale in Chrome during `pointerup`: each range is looked at instead.
    (0..selection.range_count())
        .filter_map(|index| selection.get_range_at(index).ok())
        .filter_map(|range| within(article, &range))
        .collect()
}

/// The part of `range` that lies in the paragraphs of `article`. A range always runs forwards, even
/// where the selection was made backwards.
pub fn within(article: &Element, range: &Range) -> Option<(Point, Point)> {
    if range.collapsed() || !range.intersects_node(article).ok()? {
        return None;
    }
    // Nearly always both ends lie in paragraphs, and in a long article there are thousands.
    let inside = |node: Result<Node, _>, offset: Result<u32, _>| {
        point_at(article, &node.ok()?, offset.ok()?)
    };
    let (start, end) = match (
        inside(range.start_container(), range.start_offset()),
        inside(range.end_container(), range.end_offset()).filter(|end| end.offset.0 > 0),
    ) {
        (Some(start), Some(end)) => (start, end),
        _ => {
            let paragraphs = paragraphs(article);
            (
                start_point(&paragraphs, range)?,
                end_point(&paragraphs, range)?,
            )
        }
    };
    (start < end).then_some((start, end))
}

/// The ends of a span that lies within one paragraph, as points.
pub fn points(document: &Document, span: ByteSpan) -> Option<(Point, Point)> {
    let paragraph = document.paragraph_of(span)?;
    let from = document.paragraphs().get(paragraph)?.span.start();
    let table = document.offsets();
    let from = table.utf16_of(from).0;
    let point = |offset| Point {
        paragraph,
        offset: Utf16Offset(table.utf16_of(offset).0 - from),
    };
    Some((point(span.start()), point(span.end())))
}

/// The element whose text a point lies in.
pub fn container(article: &Element, point: Point) -> Option<Element> {
    place(article, point)?.0.parent_element()
}

/// Selects from `start` to `end`, in place of whatever was selected.
pub fn select(article: &Element, start: Point, end: Point) {
    if let (Some(selection), Some(range)) = (selection(), range(article, start, end)) {
        let _ = selection.remove_all_ranges();
        let _ = selection.add_range(&range);
    }
}

/// The range from `start` to `end`.
pub fn range(article: &Element, start: Point, end: Point) -> Option<Range> {
    let range = Range::new().ok()?;
    let (node, offset) = place(article, start)?;
    range.set_start(&node, offset).ok()?;
    let (node, offset) = place(article, end)?;
    range.set_end(&node, offset).ok()?;
    Some(range)
}

/// Where in the article the place `offset` into `node` lies; `None` where it lies in no paragraph.
pub fn point_at(article: &Element, node: &Node, offset: u32) -> Option<Point> {
    use wasm_bindgen::JsCast;
    if !article.contains(Some(node)) {
        return None;
    }
    let element = match node.dyn_ref::<Element>() {
        Some(element) => element.clone(),
        None => node.parent_element()?,
    };
    let paragraph = element.closest(&format!("[{PARAGRAPH}]")).ok()??;
    point(&paragraph, node, offset, 0)
}

/// The text node in which a point lies, and how far into it.
fn place(article: &Element, point: Point) -> Option<(Node, u32)> {
    let selector = format!("[{PARAGRAPH}=\"{}\"]", point.paragraph);
    let paragraph = article.query_selector(&selector).ok().flatten()?;
    let mut nodes: Vec<Node> = vec![paragraph.into()];
    let mut rest = point.offset.0;
    while let Some(node) = nodes.pop() {
        if node.node_type() == Node::TEXT_NODE {
            let length = node.node_value()?.encode_utf16().count() as u32;
            if rest <= length {
                return Some((node, rest));
            }
            rest -= length;
        }
        let mut child = node.last_child();
        while let Some(node) = child {
            child = node.previous_sibling();
            nodes.push(node);
        }
    }
    None
}

/// The ranges that are selected, to be given to [`restore`].
pub fn ranges() -> Vec<Range> {
    let Some(selection) = selection() else {
        return Vec::new();
    };
    (0..selection.range_count())
        .filter_map(|index| selection.get_range_at(index).ok())
        // The selection goes on with its own range.
        .map(|range| range.clone_range())
        .filter(|range| !range.collapsed())
        .collect()
}

/// Selects what was selected when the [`ranges`] were taken.
pub fn restore(ranges: &[Range]) {
    if let (Some(selection), false) = (selection(), ranges.is_empty()) {
        let _ = selection.remove_all_ranges();
        for range in ranges {
            let _ = selection.add_range(range);
        }
    }
}

/// Selects nothing any more.
pub fn clear() {
    if let Some(selection) = selection() {
        let _ = selection.remove_all_ranges();
    }
}

fn selection() -> Option<Selection> {
    web_sys::window()?.get_selection().ok().flatten()
}

fn paragraphs(article: &Element) -> Vec<Element> {
    use wasm_bindgen::JsCast;
    let Ok(found) = article.query_selector_all(&format!("[{PARAGRAPH}]")) else {
        return Vec::new();
    };
    (0..found.length())
        .filter_map(|index| found.item(index)?.dyn_into().ok())
        .collect()
}

/// The first place in a paragraph at or after the start of the range. Its container may be an
/// element (select-all, a triple click) or lie outside all paragraphs.
fn start_point(paragraphs: &[Element], range: &Range) -> Option<Point> {
    let (node, offset) = (range.start_container().ok()?, range.start_offset().ok()?);
    let paragraph = paragraphs
        .iter()
        .find(|paragraph| side_of(paragraph, &node, offset) <= 0)?;
    point(paragraph, &node, offset, 0)
}

/// The last place in a paragraph at or before the end of the range. After a triple click the range
/// ends at the very start of the next paragraph: that is the end of the one before.
fn end_point(paragraphs: &[Element], range: &Range) -> Option<Point> {
    let (node, offset) = (range.end_container().ok()?, range.end_offset().ok()?);
    paragraphs
        .iter()
        .rev()
        .filter(|paragraph| side_of(paragraph, &node, offset) >= 0)
        .find_map(|paragraph| {
            let end = length(paragraph)?;
            point(paragraph, &node, offset, end).filter(|point| point.offset.0 > 0)
        })
}

/// -1 where the place is before the paragraph, 0 inside, 1 after.
fn side_of(paragraph: &Element, node: &Node, offset: u32) -> i16 {
    content(paragraph)
        .and_then(|range| range.compare_point(node, offset).ok())
        .unwrap_or(0)
}

/// The place as a point of `paragraph`; `outside` where it is not in it.
fn point(paragraph: &Element, node: &Node, offset: u32, outside: u32) -> Option<Point> {
    let index = paragraph.get_attribute(PARAGRAPH)?.parse().ok()?;
    let units = if side_of(paragraph, node, offset) == 0 {
        let range = content(paragraph)?;
        range.set_end(node, offset).ok()?;
        range_length(&range)
    } else {
        outside
    };
    Some(Point {
        paragraph: index,
        offset: Utf16Offset(units),
    })
}

fn length(paragraph: &Element) -> Option<u32> {
    content(paragraph).map(|range| range_length(&range))
}

fn content(paragraph: &Element) -> Option<Range> {
    let range = Range::new().ok()?;
    range.select_node_contents(paragraph).ok()?;
    Some(range)
}

/// Labels are drawn by CSS, so that the text of a range is that of the article.
fn range_length(range: &Range) -> u32 {
    String::from(range.to_string()).encode_utf16().count() as u32
}
