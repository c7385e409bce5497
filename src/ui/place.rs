//! Between spans of the document and what the browser shows of them.

use web_sys::{DomRect, Element, Range};

use crate::annotation::Edge;
use crate::browser::selection::{self, Point};
use crate::browser::{caret, highlight};
use crate::document::{ByteOffset, ByteSpan, Document, Utf16Offset, is_right_to_left};

/// The byte of the document at a point of the article.
pub fn byte(document: &Document, point: Point) -> Option<ByteOffset> {
    let paragraph = document.paragraphs().get(point.paragraph)?;
    let table = document.offsets();
    let start = table.utf16_of(paragraph.span.start()).0;
    table.byte_of_utf16(Utf16Offset(start.checked_add(point.offset.0)?))
}

/// The points of the article at the ends of a span that stands within a paragraph.
pub fn points(document: &Document, span: ByteSpan) -> Option<(Point, Point)> {
    let paragraph = document.paragraph_of(span)?;
    let from = document.paragraphs().get(paragraph)?.span.start();
    let table = document.offsets();
    let point = |offset: ByteOffset| Point {
        paragraph,
        offset: Utf16Offset(
            table
                .utf16_of(offset)
                .0
                .saturating_sub(table.utf16_of(from).0),
        ),
    };
    Some((point(span.start()), point(span.end())))
}

/// What the article shows of a span that stands within a paragraph.
pub fn range(document: &Document, article: &Element, span: ByteSpan) -> Option<Range> {
    let (start, end) = points(document, span)?;
    selection::range(article, start, end)
}

/// The byte of the document under a point of the window.
pub fn byte_at(document: &Document, article: &Element, x: f64, y: f64) -> Option<ByteOffset> {
    let (node, offset) = caret::at(x, y)?;
    byte(document, selection::point_at(article, &node, offset)?)
}

/// What is selected in the article, as it is.
pub fn selected(document: &Document, article: &Element) -> Vec<ByteSpan> {
    selection::selected(article)
        .into_iter()
        .filter_map(|(start, end)| {
            Some(ByteSpan::new(byte(document, start)?, byte(document, end)?))
        })
        .collect()
}

/// Where an edge of a span is seen: the middle of the line in CSS pixels of the window, and whether
/// the span lies to the left of it.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Seen {
    /// From the left of the window.
    pub x: f64,
    /// From its top.
    pub y: f64,
    /// The height of the text there.
    pub height: f64,
    /// Whether the text of the span lies to its left.
    pub text_on_left: bool,
}

/// Where an edge of a span is seen; right-to-left text begins on the right.
pub fn seen(document: &Document, article: &Element, span: ByteSpan, edge: Edge) -> Option<Seen> {
    let quote = document.quote(span);
    let character = match edge {
        Edge::Start => quote.chars().next(),
        Edge::End => quote.chars().next_back(),
    }?;
    let length = ByteOffset::of(character);
    let part = match edge {
        Edge::Start => ByteSpan::at(span.start(), length),
        Edge::End => ByteSpan::new(span.end() - length, span.end()),
    };
    let boxes: Vec<DomRect> = highlight::rectangles(&range(document, article, part)?);
    // A mark that cannot be seen by itself has no box: then that of the whole span will do.
    let boxes = match boxes.is_empty() {
        true => highlight::rectangles(&range(document, article, span)?),
        false => boxes,
    };
    let rectangle = match edge {
        Edge::Start => boxes.first(),
        Edge::End => boxes.last(),
    }?;
    let text_on_left = (edge == Edge::End) != is_right_to_left(character);
    Some(Seen {
        x: if text_on_left {
            rectangle.right()
        } else {
            rectangle.left()
        },
        y: (rectangle.top() + rectangle.bottom()) / 2.0,
        height: rectangle.height(),
        text_on_left,
    })
}
