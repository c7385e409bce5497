//! Articles with their mentions marked inline, as the corpus has them: `[Ana Ruiz](PER) spoke`.

pub use ner_corpus::InlineError;

use crate::annotation::Label;
use crate::document::{ByteOffset, ByteSpan};

/// A text and the mentions that were marked in it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Marked {
    /// The text without the marks: just what a reader would paste.
    pub text: String,
    /// The marked spans, in bytes of `text`, in order.
    pub mentions: Vec<(ByteSpan, Label)>,
}

/// Takes the marks out of a text. Only `[…](PER)`, `[…](LOC)` and `[…](ORG)` are marks; any other
/// bracket belongs to the text.
///
/// # Errors
/// When a mark is empty or stands inside another.
pub fn parse(source: &str) -> Result<Marked, InlineError> {
    let document = ner_corpus::read_inline(source)?;
    let mentions = document
        .mentions
        .iter()
        .map(|mention| {
            let [start, end] = [mention.start, mention.end]
                .map(|offset| ByteOffset::from(u32::try_from(offset).unwrap_or(u32::MAX)));
            (ByteSpan::new(start, end), mention.label.into())
        })
        .collect();
    Ok(Marked {
        text: document.text,
        mentions,
    })
}

/// A document with these marks, each of which a person has made.
#[cfg(test)]
#[track_caller]
pub(crate) fn workspace(source: &str) -> crate::workspace::Workspace {
    use crate::annotation::{Command, Stamp};
    use crate::document::Document;
    use crate::timestamp::Timestamp;
    use crate::workspace::Workspace;

    let inline = parse(source).unwrap();
    let marks = inline.mentions.into_iter();
    let marks = marks.map(|(span, label)| Command::Mark { span, label });
    let stamp = Stamp {
        at: Timestamp::default(),
        salt: 1,
    };
    let empty = Workspace::new(Document::new(&inline.text).unwrap(), stamp.at);
    let marked = empty.apply(&Command::All(marks.collect()), stamp);
    marked.unwrap().0
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(source: &str, text: &str, mentions: &[(&str, &str)]) {
        let marked = parse(source).unwrap();
        assert_eq!(marked.text, text);
        let found: Vec<_> = marked
            .mentions
            .iter()
            .map(|(span, label)| (&marked.text[*span], label.as_str()))
            .collect();
        assert_eq!(found, mentions);
    }

    #[test]
    fn marks_are_taken_out_and_everything_else_stays() {
        check(
            "Mr [Ana Ruiz](PER)’s [Acme](ORG), in [São Paulo](LOC).",
            "Mr Ana Ruiz’s Acme, in São Paulo.",
            &[("Ana Ruiz", "PER"), ("Acme", "ORG"), ("São Paulo", "LOC")],
        );
    }

    #[test]
    fn other_brackets_belong_to_the_text() {
        for text in [
            "a [b] c",
            "[x](https://a.example)",
            "[[",
            "[Ana](per)",
            "] [",
        ] {
            check(text, text, &[]);
        }
    }

    #[test]
    fn a_malformed_mark_is_an_error() {
        assert_eq!(parse("Ana\n[](PER)"), Err(InlineError { line: 2 }));
    }
}
