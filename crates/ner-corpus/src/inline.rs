//! Text with inline marks: `[Emomali Rahmon](PER)`.

use std::fmt;

use ner::Label;

use crate::{GoldMention, MarkedDocument};

/// A mark that cannot be read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct InlineError {
    /// The line of the mark, from 1.
    pub line: usize,
}

impl fmt::Display for InlineError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            f,
            "line {}: a mark is empty or stands inside another",
            self.line
        )
    }
}

impl std::error::Error for InlineError {}

/// Takes the marks out of a text. Brackets that are not followed by `(PER)`, `(LOC)` or `(ORG)`
/// are text.
///
/// # Errors
/// When a mark is empty or stands inside another.
pub fn read_inline(source: &str) -> Result<MarkedDocument, InlineError> {
    let mut document = MarkedDocument::default();
    let mut rest = source;
    while let Some(at) = rest.find('[') {
        let (before, from_bracket) = rest.split_at(at);
        document.text.push_str(before);
        match mark(from_bracket) {
            Some((name, label, after)) => {
                if name.is_empty() || name.contains('[') {
                    let read = source.len() - from_bracket.len();
                    let line = source.get(..read).unwrap_or_default().matches('\n').count() + 1;
                    return Err(InlineError { line });
                }
                let start = document.text.len();
                document.text.push_str(name);
                document.mentions.push(GoldMention {
                    start,
                    end: document.text.len(),
                    label,
                });
                rest = after;
            }
            None => {
                document.text.push('[');
                rest = from_bracket.get(1..).unwrap_or_default();
            }
        }
    }
    document.text.push_str(rest);
    Ok(document)
}

/// The name, the label and what follows, if a mark begins here.
fn mark(from_bracket: &str) -> Option<(&str, Label, &str)> {
    let inner = from_bracket.strip_prefix('[')?;
    let (name, after) = inner.split_once(']')?;
    let after = after.strip_prefix('(')?;
    Label::ALL.iter().find_map(|label| {
        let rest = after.strip_prefix(label.as_str())?.strip_prefix(')')?;
        Some((name, *label, rest))
    })
}

#[cfg(test)]
mod tests {
    use ner::Label;

    use super::read_inline;
    use crate::GoldMention;

    #[test]
    fn marks_become_mentions_and_other_brackets_stay() {
        let document = read_inline("[Ana](PER) [sic] in [São Tomé](LOC).").unwrap();
        assert_eq!(document.text, "Ana [sic] in São Tomé.");
        assert_eq!(
            document.mentions,
            [
                GoldMention {
                    start: 0,
                    end: 3,
                    label: Label::Per
                },
                GoldMention {
                    start: 13,
                    end: 23,
                    label: Label::Loc
                },
            ]
        );
    }

    #[test]
    fn an_empty_mark_is_an_error_that_names_its_line() {
        assert_eq!(read_inline("a\nb [](PER)").unwrap_err().line, 2);
    }
}
