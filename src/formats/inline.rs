//! Articles with their mentions marked inline, as the corpus has them: `[Ana Ruiz](PER) spoke`.

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
pub fn parse(source: &str) -> Marked {
    let mut marked = Marked::default();
    let mut rest = source;
    while let Some(open) = rest.find('[') {
        let (before, from_open) = rest.split_at(open);
        marked.text.push_str(before);
        match mark(from_open) {
            Some((name, label, after)) => {
                let start = ByteOffset::of(marked.text.as_str());
                marked.text.push_str(name);
                let span = ByteSpan::at(start, ByteOffset::of(name));
                marked.mentions.push((span, label));
                rest = after;
            }
            None => {
                marked.text.push('[');
                rest = from_open.get(1..).unwrap_or_default();
            }
        }
    }
    marked.text.push_str(rest);
    marked
}

/// Reads the mark that `source` begins with: the name, its label, and what follows.
fn mark(source: &str) -> Option<(&str, Label, &str)> {
    let inside = source.strip_prefix('[')?;
    let (name, after) = inside.split_at(inside.find(['[', ']'])?);
    let after = after.strip_prefix("](")?;
    Label::BUILT_IN.into_iter().find_map(|label| {
        let after = after.strip_prefix(label.as_str())?.strip_prefix(')')?;
        (!name.is_empty()).then_some((name, label, after))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(source: &str, text: &str, mentions: &[(&str, &str)]) {
        let marked = parse(source);
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
            "[](PER)",
            "[Ana](per)",
            "] [",
        ] {
            check(text, text, &[]);
        }
        check("[see [Ana](PER)]", "[see Ana]", &[("Ana", "PER")]);
    }
}
