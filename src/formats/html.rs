//! A report in one HTML file: the article with its marks, and who and what is named in it. It needs
//! no script and no network, prints well, and carries the Gloss JSON of the document, so that it
//! opens in Gloss again.

use super::gloss_json::{self, ModelName};
use super::read_error::ReadError;
use crate::annotation::{Label, Status};
use crate::document::ParagraphKind;
use crate::view::{ArticleView, ParagraphView, Segment};
use crate::workspace::Workspace;

/// How the report looks; it stands in the file, since the file must be whole by itself.
const STYLE: &str = include_str!("html/report.css");

const DATA_START: &str = "<script type=\"application/json\" id=\"gloss\">";
const DATA_END: &str = "</script>";

pub(super) fn write(workspace: &Workspace, model: Option<&ModelName>) -> String {
    let view = ArticleView::update(None, workspace);
    let article: String = view.paragraphs().map(|view| paragraph(view)).collect();
    let title = escape(workspace.title());
    // Inside a script element only "</script" and "<!--" mean anything, and neither can be without
    // this sign, which JSON can write in another way.
    let data = gloss_json::write(workspace, model).replace('<', "\\u003c");
    format!(
        "<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n\
         <meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src \
         'unsafe-inline'\">\n\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n\
         <title>{title}</title>\n<style>\n{STYLE}</style>\n</head>\n<body>\n<main>\n\
         {article}</main>\n<aside>\n{}</aside>\n{DATA_START}\n{data}{DATA_END}\n</body>\n</html>\n",
        index(workspace)
    )
}

fn paragraph(view: &ParagraphView) -> String {
    let tag = match view.kind {
        ParagraphKind::Headline => "h1",
        ParagraphKind::Heading => "h2",
        ParagraphKind::ListItem | ParagraphKind::Body => "p",
    };
    let segments: String = view.segments.iter().map(segment).collect();
    format!("<{tag} dir=\"auto\">{segments}</{tag}>\n")
}

fn segment(segment: &Segment) -> String {
    let text = escape(&segment.text);
    // The marks of a nested mention stand inside that of the longer one.
    segment.layers.iter().rev().fold(text, |inside, layer| {
        let status = match layer.annotation.status {
            Status::Suggested => "suggested",
            Status::Accepted | Status::Rejected => "accepted",
        };
        let tag = if layer.ends {
            format!("<sub>{}</sub>", escape(layer.annotation.label.as_str()))
        } else {
            String::new()
        };
        format!(
            "<mark class=\"{} {status}\">{inside}{tag}</mark>",
            class(&layer.annotation.label)
        )
    })
}

fn index(workspace: &Workspace) -> String {
    let entities = workspace.entities();
    let mut labels: Vec<&Label> = entities.iter().map(|entity| &entity.label).collect();
    labels.sort_unstable();
    labels.dedup();
    labels
        .into_iter()
        .map(|label| {
            let rows: String = entities
                .iter()
                .filter(|entity| entity.label == *label)
                .map(|entity| {
                    format!(
                        "<li>{} <span>{}</span></li>\n",
                        escape(&entity.name),
                        entity.mentions.len()
                    )
                })
                .collect();
            format!(
                "<h2 class=\"{}\">{}</h2>\n<ul>\n{rows}</ul>\n",
                class(label),
                escape(label.as_str())
            )
        })
        .collect()
}

fn class(label: &Label) -> &'static str {
    match label {
        Label::Person => "person",
        Label::Place => "place",
        Label::Organisation => "organisation",
        Label::Custom(_) => "custom",
    }
}

fn escape(text: &str) -> String {
    text.replace('&', "&amp;")
        .replace('<', "&lt;")
        .replace('>', "&gt;")
        .replace('"', "&quot;")
}

/// The Gloss JSON in a report.
pub(super) fn data(file: &str) -> Result<&str, ReadError> {
    file.split_once(DATA_START)
        .and_then(|(_, rest)| rest.split_once(DATA_END))
        .map(|(data, _)| data)
        .ok_or(ReadError::NoReport)
}
