//! Makes running text of tokens again, so that a recogniser is measured on what people paste.
//!
//! Tokens are joined as English is written: no space before closing marks and clitics, none after
//! opening ones, straight quotation marks open and close in turn, a hyphen between two words is
//! written close (unless the table keeps hyphenated words whole, where a lone hyphen is a dash).
//! A sentence that does not end like one (a headline, a byline, a list line) is a paragraph of its
//! own; the others are joined by a space.

use ner::Label;

use crate::{GoldMention, MarkedDocument, TableDocument};

/// How tokens and sentences are joined.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Joining {
    /// As English is written.
    Natural,
    /// As English is written, each sentence on a line.
    Lines,
    /// A space between all tokens.
    Spaces,
    /// A space between all tokens and inside clitics (`’ s`), as some programs leave them.
    Fragments,
}

/// The text of a document with its mentions.
pub fn detokenise(document: &TableDocument, joining: Joining) -> MarkedDocument {
    let mut marked = MarkedDocument::default();
    let tokens = document
        .sentences
        .iter()
        .flat_map(|sentence| &sentence.tokens);
    let keeps_hyphens = keeps_hyphens(tokens.map(String::as_str));
    for (index, sentence) in document.sentences.iter().enumerate() {
        if index > 0 {
            let ended = marked
                .text
                .ends_with(['.', '!', '?', '"', '”', '…', '\'', '’', ')', ':', ';', ',']);
            marked.text.push_str(match joining {
                Joining::Lines => "\n",
                Joining::Natural | Joining::Spaces | Joining::Fragments if ended => " ",
                _ => "\n\n",
            });
        }
        let spaces = spaces_before(&sentence.tokens, keeps_hyphens);
        let mut starts = Vec::with_capacity(sentence.tokens.len());
        let mut ends = Vec::with_capacity(sentence.tokens.len());
        for (at, (token, spaced)) in sentence.tokens.iter().zip(spaces).enumerate() {
            if at > 0 && (spaced || matches!(joining, Joining::Spaces | Joining::Fragments)) {
                marked.text.push(' ');
            }
            starts.push(marked.text.len());
            let clitic = token
                .strip_prefix(['\'', '’'])
                .filter(|_| joining == Joining::Fragments);
            match clitic.filter(|rest| is_clitic(Some(rest))) {
                Some(rest) => {
                    marked.text.push_str("’ ");
                    marked.text.push_str(rest);
                }
                None => marked.text.push_str(written(token)),
            }
            ends.push(marked.text.len());
        }
        for (range, label) in &sentence.mentions {
            push_mention(&mut marked, &starts, &ends, range.clone(), *label);
        }
    }
    marked
}

/// Whether a table writes hyphenated words as one token, so that a lone hyphen is a dash.
pub fn keeps_hyphens<'a>(mut tokens: impl Iterator<Item = &'a str>) -> bool {
    tokens.any(|token| {
        let mut parts = token.split('-');
        parts.clone().count() > 1
            && parts.all(|part| part.chars().all(char::is_alphabetic) && !part.is_empty())
    })
}

/// Whether English is written with a space before each token of a sentence.
pub fn spaces_before<T: AsRef<str>>(tokens: &[T], keeps_hyphens: bool) -> Vec<bool> {
    let mut spacing = Spacing {
        keeps_hyphens,
        ..Spacing::default()
    };
    let token_at = |at: Option<usize>| at.and_then(|at| tokens.get(at)).map(AsRef::as_ref);
    tokens
        .iter()
        .enumerate()
        .map(|(at, token)| {
            let (previous, next) = (token_at(at.checked_sub(1)), token_at(Some(at + 1)));
            spacing.before(previous, token.as_ref(), next)
        })
        .collect()
}

fn push_mention(
    marked: &mut MarkedDocument,
    starts: &[usize],
    ends: &[usize],
    range: std::ops::Range<usize>,
    label: Label,
) {
    if let (Some(start), Some(end)) = (starts.get(range.start), ends.get(range.end - 1)) {
        marked.mentions.push(GoldMention {
            start: *start,
            end: *end,
            label,
        });
    }
}

/// The token as it is written in a text, where tables have names for marks.
fn written(token: &str) -> &str {
    match token {
        "``" | "''" => "\"",
        "-LRB-" => "(",
        "-RRB-" => ")",
        "-LSB-" => "[",
        "-RSB-" => "]",
        "-LCB-" => "{",
        "-RCB-" => "}",
        token => token,
    }
}

#[derive(Default)]
struct Spacing {
    keeps_hyphens: bool,
    in_double: bool,
    in_single: bool,
    /// The last token was an opening mark or a close hyphen: what follows is written close.
    close: bool,
}

impl Spacing {
    /// Whether a space comes before the token.
    fn before(&mut self, previous: Option<&str>, token: &str, next: Option<&str>) -> bool {
        let was_close = std::mem::take(&mut self.close);
        let is_word = |token: Option<&str>| {
            token.is_some_and(|token| token.chars().next().is_some_and(char::is_alphanumeric))
        };
        let spaced = match token {
            // A clitic whose apostrophe is a token of its own: `’ s`.
            "’" | "‘" | "'" if previous.is_some() && is_clitic(next) => {
                self.close = true;
                false
            }
            "``" | "“" | "‘" | "(" | "[" | "{" | "-LRB-" | "-LSB-" | "-LCB-" | "$" | "£" | "€"
            | "#" | "«" => {
                self.close = true;
                true
            }
            "\"" if !self.in_double => {
                self.in_double = true;
                self.close = true;
                true
            }
            "\"" => {
                self.in_double = false;
                false
            }
            "'" => {
                let after_s =
                    previous.is_some_and(|previous| previous.ends_with(['s', 'S', 'z', 'x']));
                if self.in_single || after_s {
                    self.in_single = false;
                    false
                } else {
                    self.in_single = true;
                    self.close = true;
                    true
                }
            }
            "-" | "/" => {
                let joins =
                    is_word(previous) && is_word(next) && !(token == "-" && self.keeps_hyphens);
                self.close = joins;
                !joins
            }
            "''" | "”" | "," | "." | ";" | ":" | "!" | "?" | ")" | "]" | "}" | "-RRB-"
            | "-RSB-" | "-RCB-" | "%" | "..." | "…" | "»" | "'s" | "’s" | "'S" | "’S" | "’"
            | "n't" | "n’t" | "'re" | "'ve" | "'ll" | "'d" | "'m" | "’re" | "’ve" | "’ll"
            | "’d" | "’m" => false,
            _ => true,
        };
        spaced && !was_close
    }
}

/// What follows an apostrophe in English.
fn is_clitic<T: AsRef<str>>(token: Option<T>) -> bool {
    matches!(
        token.as_ref().map(AsRef::as_ref),
        Some("s" | "S" | "t" | "re" | "ve" | "ll" | "d" | "m")
    )
}

#[cfg(test)]
mod tests {
    use super::{Joining, detokenise};
    use crate::{TableDocument, TableSentence};

    fn check(tokens: &str, expected: &str) {
        let tokens = tokens.split(' ').map(str::to_owned).collect();
        let sentence = TableSentence {
            tokens,
            mentions: Vec::new(),
        };
        let document = TableDocument {
            sentences: vec![sentence],
        };
        assert_eq!(detokenise(&document, Joining::Natural).text, expected);
    }

    #[test]
    fn tokens_are_joined_as_english_is_written() {
        check(
            "Omar al - Bashir 's party ( NCP ) , he said .",
            "Omar al-Bashir's party (NCP), he said.",
        );
        check("\" I do n't , \" she said .", "\"I don't,\" she said.");
        check(
            "`` Yes , '' said the Kennedys ' dog",
            "\"Yes,\" said the Kennedys' dog",
        );
        check(
            "a well-known man - and $ 5 , 10 %",
            "a well-known man - and $5, 10%",
        );
    }
}
