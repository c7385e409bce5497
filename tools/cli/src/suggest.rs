//! A text with what the recogniser finds in it.

use std::rc::Rc;

use anyhow::Result;
use gloss::annotation::{Confidence, Label, Suggestion};
use gloss::document::{ByteSpan, Document};
use gloss::formats::gloss_json::ModelName;
use gloss::workspace::Workspace;
use ner::{Model, Recogniser as _};
use text_size::{TextRange, TextSize};

use crate::documents::stamp;

/// The document of a text as the page would have it before any correction.
pub(crate) fn suggest(model: &Model, text: &str) -> Result<Workspace> {
    let document = Document::new(text)?;
    let suggestions = model
        .recognise(document.text())
        .into_iter()
        .map(|mention| {
            Ok(Suggestion {
                span: span(&mention)?,
                label: Label::parse(mention.label.as_str())?,
                confidence: Confidence::new(mention.confidence),
            })
        })
        .collect::<Result<Vec<Suggestion>>>()?;
    let stamp = stamp(&document);
    let model: Rc<str> = ner_model::NAME.into();
    let workspace = Workspace::new(document, stamp.at);
    let (workspace, _) = workspace.suggest(&suggestions, &model, stamp);
    Ok(workspace)
}

fn span(mention: &ner::Mention) -> Result<ByteSpan> {
    let start = TextSize::try_from(mention.span.start)?;
    let end = TextSize::try_from(mention.span.end)?;
    Ok(TextRange::new(start, end))
}

/// The model in the program, as files name it.
pub(crate) fn model_name() -> ModelName {
    ModelName {
        name: ner_model::NAME.to_owned(),
        sha256: ner_model::SHA256.to_owned(),
    }
}
