//! A mention as JavaScript sees it.

use ner::{Model, ModelError, Recogniser};
use serde::Serialize;

/// A name in the text.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Mention {
    /// Where it begins, in UTF-16 code units.
    pub start: usize,
    /// Where it ends, in UTF-16 code units, exclusive.
    pub end: usize,
    /// `PER`, `LOC` or `ORG`.
    pub label: &'static str,
    /// How sure the model is, from 0 to 1, in four decimals.
    pub confidence: f64,
}

/// Decodes the model that is part of this crate.
///
/// # Errors
/// When its bytes are not a model of this version, which a build of this repository never has.
pub fn embedded_model() -> Result<Model, ModelError> {
    Model::from_bytes(ner_model::BYTES)
}

/// The names in `text`, in order, none overlapping another.
pub fn annotate(model: &Model, text: &str) -> Vec<Mention> {
    let mut byte = 0;
    let mut utf16 = 0;
    let mut utf16_of = |offset: usize| {
        // Mentions come in order, so that each stretch of the text is counted once.
        let stretch = text.get(byte..offset).unwrap_or_default();
        utf16 += stretch.encode_utf16().count();
        byte = offset;
        utf16
    };
    model
        .recognise(text)
        .into_iter()
        .map(|mention| Mention {
            start: utf16_of(mention.span.start),
            end: utf16_of(mention.span.end),
            label: mention.label.as_str(),
            confidence: (f64::from(mention.confidence) * 10_000.0).round() / 10_000.0,
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn offsets_count_as_javascript_does() {
        let text =
            "🗞 Angela Merkel flew to Paris with Emmanuel Macron. 🇫🇷 She met José in São Paulo.";
        let units: Vec<u16> = text.encode_utf16().collect();
        let found: Vec<_> = annotate(&embedded_model().unwrap(), text)
            .into_iter()
            .map(|mention| {
                let name = String::from_utf16(&units[mention.start..mention.end]).unwrap();
                (name, mention.label)
            })
            .collect();
        for expected in [
            ("Angela Merkel", "PER"),
            ("Paris", "LOC"),
            ("São Paulo", "LOC"),
        ] {
            let expected = (expected.0.to_owned(), expected.1);
            assert!(found.contains(&expected), "{expected:?} in {found:?}");
        }
    }
}
