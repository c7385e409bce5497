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
    let (tag, kind) = tag_of(view.kind);
    let lanes = Some(view.lanes()).filter(|lanes| *lanes > 2);
    html! {
        <@{tag}
            class="paragraph"
            data-kind={kind}
            data-paragraph={view.index.to_string()}
            data-lanes={lanes.map(|lanes| lanes.min(MOST_LANES).to_string())}
            dir="auto"
        >
            { for view.segments.iter().map(|segment| draw(props, segment)) }
        </@>
    }
}

/// The element of a paragraph, and the name of its kind in the style sheet.
pub(super) fn tag_of(kind: ParagraphKind) -> (&'static str, &'static str) {
    match kind {
        ParagraphKind::Headline => ("h1", "headline"),
        ParagraphKind::Heading => ("h2", "heading"),
        ParagraphKind::ListItem => ("p", "list-item"),
        ParagraphKind::Body => ("p", "body"),
    }
}

/// Names up to this many characters are kept on one line.
const SHORT: usize = 18;

/// How many lines under the text have a place of their own.
const MOST_LANES: usize = 5;

/// The text of a segment within a mark for each mention that it belongs to: the one that is nearest
/// to the text is the innermost, and the one that a click on the text means. A click on the line or
/// the tag of an outer one means that.
fn draw(props: &ParagraphProps, segment: &Segment) -> VNode {
    // A key that stays when the text before the paragraph grows.
    let key = u32::from(segment.span.start() - props.view.span.start()).to_string();
    let mut layers = segment
        .layers
        .iter()
        .rev()
        .filter(|layer| !props.hidden.contains(&layer.annotation.label));
    let text = VNode::from(segment.text.to_string());
    let Some(innermost) = layers.next() else {
        return html! { <span {key}>{ text }</span> };
    };
    let inner = mark(props, segment, innermost, text, true);
    let marks = layers.fold(inner, |inner, layer| {
        mark(props, segment, layer, inner, false)
    });
    match marks {
        VNode::VTag(mut outermost) => {
            Rc::make_mut(&mut outermost).key = Some(key.into());
            VNode::VTag(outermost)
        }
        other => other,
    }
}

fn mark(
    props: &ParagraphProps,
    segment: &Segment,
    layer: &Layer,
    content: VNode,
    innermost: bool,
) -> VNode {
    let annotation = &layer.annotation;
    let label = &annotation.label;
    let chosen = props.chosen == Some(annotation.id);
    let reachable = props.current == Some(annotation.id);
    let status = match annotation.status {
        Status::Suggested => "suggested",
        Status::Accepted => "accepted",
        Status::Rejected => "rejected",
    };
    let piece = match (layer.starts, layer.ends) {
        (true, true) => None,
        (true, false) => Some("first"),
        (false, false) => Some("middle"),
        (false, true) => Some("last"),
    };
    let short = piece.is_none() && segment.text.chars().nth(SHORT).is_none();
    // Only the first piece of a mention is a stop for the keyboard, and only the last has the tag.
    let tabindex = layer.starts.then_some(if reachable { "0" } else { "-1" });
    // What is in a button is not read out by itself: a mark with others in it is a group.
    let role = layer
        .starts
        .then_some(if innermost { "button" } else { "group" });
    let name = (layer.starts && !innermost).then(|| props.view.quote(annotation.span));
    let description = layer.starts.then(|| {
        let about = words::about(annotation);
        match (piece, innermost) {
            // Its own text is only the beginning of the mention.
            (Some(_), true) => format!("“{}”, {about}", props.view.quote(annotation.span)),
            _ => about,
        }
    });
    html! {
        <mark
            data-label={label.to_string()}
            data-status={status}
            data-annotation={annotation.id.to_string()}
            data-tag={layer.ends.then(|| label.to_string())}
            data-note={(!annotation.note.is_empty()).then_some("true")}
            data-look={annotation.needs_look.then_some("true")}
            data-short={short.then_some("true")}
            data-piece={piece}
            data-lane={(layer.lane > 0).then(|| layer.lane.min(MOST_LANES - 1).to_string())}
            {role}
            {tabindex}
            aria-label={name}
            aria-current={chosen.then_some("true")}
            aria-description={description}
        >
            { content }
        </mark>
    }
}
