//! A mention in the words around it, short enough to be read at a glance.

use crate::document::{ByteSpan, Document};

/// A quote with what stands before and after it in its paragraph.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Context {
    /// What stands before; begins with an ellipsis where it was cut.
    pub before: String,
    /// The quote.
    pub quote: String,
    /// What stands after; ends with an ellipsis where it was cut.
    pub after: String,
}

impl Context {
    /// The text at `span` with up to `reach` characters on either side, cut between words.
    pub fn of(document: &Document, span: ByteSpan, reach: usize) -> Context {
        let paragraph = document
            .paragraph_of(span)
            .and_then(|index| document.paragraphs().get(index))
            .map_or(span, |paragraph| paragraph.span);
        let before = document.quote(ByteSpan::new(paragraph.start(), span.start()));
        let after = document.quote(ByteSpan::new(span.end(), paragraph.end()));
        Context {
            before: last_words(before, reach),
            quote: document.quote(span).to_owned(),
            after: first_words(after, reach),
        }
    }

    /// It in one piece.
    pub fn text(&self) -> String {
        [&*self.before, &*self.quote, &*self.after].concat()
    }
}

fn last_words(text: &str, reach: usize) -> String {
    let Some((cut, _)) = text.char_indices().rev().nth(reach) else {
        return text.to_owned();
    };
    let tail = text.get(cut..).unwrap_or_default();
    match tail.find(char::is_whitespace) {
        Some(space) => format!("…{}", tail.get(space..).unwrap_or_default()),
        None => format!("…{tail}"),
    }
}

fn first_words(text: &str, reach: usize) -> String {
    let Some((cut, _)) = text.char_indices().nth(reach) else {
        return text.to_owned();
    };
    let head = text.get(..cut).unwrap_or_default();
    match head.rfind(char::is_whitespace) {
        Some(space) => format!("{} …", head.get(..space).unwrap_or_default()),
        None => format!("{head}…"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::document::ByteOffset;

    #[track_caller]
    fn check(text: &str, quote: &str, reach: usize, expected: &str) {
        let document = Document::new(text).unwrap();
        let start = text.find(quote).unwrap() as u32;
        let span = ByteSpan::at(start.into(), ByteOffset::of(quote));
        assert_eq!(Context::of(&document, span, reach).text(), expected);
    }

    #[test]
    fn is_cut_between_words_and_within_the_paragraph() {
        let text = "Headline\n\nThe president met Ana Ruiz in the town of Lyon.\n\nEnd";
        check(text, "Ana Ruiz", 9, "… met Ana Ruiz in the …");
        check(
            text,
            "Ana Ruiz",
            99,
            "The president met Ana Ruiz in the town of Lyon.",
        );
        check(text, "Headline", 9, "Headline");
    }

    #[test]
    fn a_text_without_spaces_is_cut_between_characters() {
        check(
            "東京都知事の小池氏は述べた",
            "小池",
            3,
            "…都知事の小池氏は述…",
        );
    }
}
