//! HTML → its text. The browser parses it into a document of its own that is never shown, runs no
//! script and loads nothing; only text comes out.

use wasm_bindgen::JsCast;
use web_sys::{DomParser, Element, Node, SupportedType};

use super::flow::{Flow, Gap};
use super::quiet::{PRESERVED, quiet};

/// Elements that are no part of an article's text.
const LEFT_OUT: &[&str] = &[
    "audio", "button", "canvas", "datalist", "dialog", "embed", "head", "iframe", "input", "link",
    "math", "menu", "meta", "nav", "noscript", "object", "option", "picture", "script", "select",
    "style", "svg", "template", "textarea", "title", "video",
];

/// Elements that end a line before and after.
const LINES: &[&str] = &["dd", "dt", "li", "option", "tr"];

/// Elements that are parted by a space in their line.
const CELLS: &[&str] = &["td", "th"];

/// Elements that are paragraphs of their own.
const PARAGRAPHS: &[&str] = &[
    "address",
    "article",
    "aside",
    "blockquote",
    "body",
    "caption",
    "details",
    "div",
    "dl",
    "fieldset",
    "figcaption",
    "figure",
    "footer",
    "form",
    "h1",
    "h2",
    "h3",
    "h4",
    "h5",
    "h6",
    "header",
    "hr",
    "main",
    "ol",
    "p",
    "pre",
    "section",
    "summary",
    "table",
    "tbody",
    "tfoot",
    "thead",
    "ul",
];

/// Whether markup says more than its plain text does: an editor's markup of plain text does not.
const TELLING: &str = "p, h1, h2, h3, h4, h5, h6, li, blockquote, article, table";

enum Step {
    Enter { node: Node, preserved: bool },
    Leave(Gap),
}

/// The text of `html` as it would be read on the page, in paragraphs, without hidden parts.
pub fn text_of(html: &str) -> String {
    parse(html).map_or_else(String::new, |body| text_within(&body))
}

/// The text of `html` where its markup tells paragraphs; `None` where it does not, or there is no
/// text in it.
pub fn text_of_telling(html: &str) -> Option<String> {
    let body = parse(html)?;
    body.query_selector(TELLING).ok().flatten()?;
    let text = text_within(&body);
    (!text.is_empty()).then_some(text)
}

fn parse(html: &str) -> Option<Element> {
    let document = DomParser::new()
        .and_then(|parser| parser.parse_from_string(&quiet(html), SupportedType::TextHtml))
        .ok()?;
    document.body().map(Element::from)
}

/// Walks without recursion: markup can be nested deeper than the stack.
fn text_within(body: &Element) -> String {
    let mut flow = Flow::default();
    let mut steps = vec![Step::Enter {
        node: body.clone().into(),
        preserved: false,
    }];
    while let Some(step) = steps.pop() {
        match step {
            Step::Leave(gap) => flow.gap(gap),
            Step::Enter { node, preserved } => match node.dyn_ref::<Element>() {
                Some(element) => enter(element, preserved, &mut flow, &mut steps),
                None if node.node_type() == Node::TEXT_NODE => {
                    let text = node.node_value().unwrap_or_default();
                    if preserved {
                        flow.preserved(&text);
                    } else {
                        flow.collapsed(&text);
                    }
                }
                None => {}
            },
        }
    }
    flow.finish()
}

fn enter(element: &Element, preserved: bool, flow: &mut Flow, steps: &mut Vec<Step>) {
    let name = element.local_name();
    if LEFT_OUT.contains(&name.as_str()) || element.has_attribute("hidden") {
        return;
    }
    if name == "br" {
        flow.line_break();
        return;
    }
    let gap = gap_around(&name);
    flow.gap(gap);
    steps.push(Step::Leave(gap));
    let preserved = preserved || name == "pre" || element.has_attribute(PRESERVED);
    let mut child = element.last_child();
    while let Some(node) = child {
        child = node.previous_sibling();
        steps.push(Step::Enter { node, preserved });
    }
}

fn gap_around(name: &str) -> Gap {
    if PARAGRAPHS.contains(&name) {
        Gap::Paragraph
    } else if LINES.contains(&name) {
        Gap::Line
    } else if CELLS.contains(&name) {
        Gap::Space
    } else {
        Gap::None
    }
}
