//! One paragraph of the article. It is drawn again only when its own mentions change.

use std::rc::Rc;

use yew::prelude::*;
use yew::virtual_dom::VNode;

use crate::annotation::{AnnotationId, Label, Status};
use crate::document::ParagraphKind;
use crate::ui::words;
use crate::view::{Layer, ParagraphView, Segment};

/// What a paragraph takes.
#[derive(Properties, PartialEq)]
pub struct ParagraphProps {
    /// What it shows.
    pub view: Rc<ParagraphView>,
    /// The mention in it that is chosen.
    pub chosen: Option<AnnotationId>,
    /// The mention in it that the Tab key reaches.
    pub current: Option<AnnotationId>,
    /// The labels that are not shown.
    pub hidden: Rc<Vec<Label>>,
}

/// Text and marks.
#[component]
pub fn Paragraph(props: &ParagraphProps) -> Html {
    let view = &props.view;
    let (tag, kind) = match view.kind {
        ParagraphKind::Headline => ("h1", "headline"),
        ParagraphKind::Heading => ("h2", "heading"),
        ParagraphKind::ListItem => ("p", "list-item"),
        ParagraphKind::Body => ("p", "body"),
    };
    html! {
        <@{tag} class="paragraph" data-kind={kind} data-paragraph={view.index.to_string()} dir="auto">
            { for view.segments.iter().map(|segment| draw(props, segment)) }
        </@>
    }
}

/// Names up to this many characters are kept on one line.
const SHORT: usize = 18;

fn is_short(segment: &Segment, layer: &Layer) -> bool {
    layer.starts && layer.ends && segment.text.chars().nth(SHORT).is_none()
}

fn draw(props: &ParagraphProps, segment: &Segment) -> VNode {
    let key = u32::from(segment.span.start()).to_string();
    // Of mentions inside each other the innermost is the one that a click means.
    let layer = segment
        .layers
        .iter()
        .rev()
        .find(|layer| !props.hidden.contains(&layer.annotation.label));
    match layer {
        Some(layer) => mark(props, segment, layer, key),
        None => html! { <span {key}>{ segment.text.to_string() }</span> },
    }
}

fn mark(props: &ParagraphProps, segment: &Segment, layer: &Layer, key: String) -> VNode {
    let annotation = &layer.annotation;
    let label = &annotation.label;
    let chosen = props.chosen == Some(annotation.id);
    let reachable = props.current == Some(annotation.id);
    let status = match annotation.status {
        Status::Suggested => "suggested",
        Status::Accepted => "accepted",
        Status::Rejected => "rejected",
    };
    // Only the first piece of a mention is a stop for the keyboard, and only the last has the tag.
    let tabindex = layer.starts.then_some(if reachable { "0" } else { "-1" });
    html! {
        <mark
            {key}
            data-label={label.to_string()}
            data-status={status}
            data-annotation={annotation.id.to_string()}
            data-tag={layer.ends.then(|| label.to_string())}
            data-short={is_short(segment, layer).then_some("true")}
            data-nested={(segment.layers.len() > 1).then_some("true")}
            role={layer.starts.then_some("button")}
            {tabindex}
            aria-current={chosen.then_some("true")}
            aria-description={layer.starts.then(|| {
                format!("{}, {}", label.noun(), words::origin(annotation))
            })}
        >
            { segment.text.to_string() }
        </mark>
    }
}
