//! Lines, paragraphs and sentences of a tokenised text.
//!
//! A line end parts sentences, so that headlines, bylines and list items stand alone, except in
//! text that was wrapped by hand to a fixed width, where a name may run on over the line end.

use std::ops::Range;

use crate::tokenise::{Abbreviation, Kind, Token};

/// A sentence is cut where it grows longer than this, so that work can always be parted.
const LONGEST_SENTENCE: usize = 400;

/// The tokens of a text without its line ends, and the sentences as ranges of those tokens.
#[derive(Debug, Default)]
pub(crate) struct Structure {
    pub(crate) tokens: Vec<Token>,
    pub(crate) sentences: Vec<Range<usize>>,
}

impl Structure {
    /// Adds the tokens of a further part of the text, which must end where a line does.
    pub(crate) fn add(&mut self, text: &str, tokens: &[Token]) {
        let lines: Vec<&[Token]> = tokens.split(|token| token.kind == Kind::LineEnd).collect();
        for block in lines.split(|line| line.is_empty()) {
            self.add_block(text, block);
        }
    }

    /// Adds lines with no blank line between them.
    fn add_block(&mut self, text: &str, lines: &[&[Token]]) {
        let wrapped = is_wrapped(lines);
        let mut pending: Vec<Token> = Vec::new();
        for (index, line) in lines.iter().enumerate() {
            pending.extend_from_slice(line);
            let runs_on = wrapped
                && lines
                    .get(index + 1)
                    .is_some_and(|next| !begins_item(text, next))
                && !ends_short(lines, line);
            if !runs_on {
                self.add_sentences(text, &pending);
                pending.clear();
            }
        }
    }

    fn add_sentences(&mut self, text: &str, tokens: &[Token]) {
        let mut start = self.tokens.len();
        for (index, token) in tokens.iter().enumerate() {
            self.tokens.push(*token);
            let length = self.tokens.len() - start;
            if length >= LONGEST_SENTENCE || ends_sentence(text, tokens, index) {
                self.sentences.push(start..self.tokens.len());
                start = self.tokens.len();
            }
        }
        if start < self.tokens.len() {
            self.sentences.push(start..self.tokens.len());
        }
    }
}

fn width(line: &[Token]) -> usize {
    match (line.first(), line.last()) {
        (Some(first), Some(last)) => last.end - first.start,
        _ => 0,
    }
}

/// Whether lines look as if a program had broken them at a fixed width.
fn is_wrapped(lines: &[&[Token]]) -> bool {
    let Some((_, all_but_last)) = lines.split_last() else {
        return false;
    };
    let widest = all_but_last
        .iter()
        .map(|line| width(line))
        .max()
        .unwrap_or(0);
    all_but_last.len() >= 2
        && (40..=100).contains(&widest)
        && all_but_last
            .iter()
            .all(|line| width(line) * 4 >= widest * 3)
}

fn ends_short(lines: &[&[Token]], line: &[Token]) -> bool {
    let widest = lines.iter().map(|line| width(line)).max().unwrap_or(0);
    width(line) * 4 < widest * 3
}

fn begins_item(text: &str, line: &[Token]) -> bool {
    line.first().is_some_and(|token| {
        matches!(
            text.get(token.start..token.end),
            Some("-" | "•" | "*" | "–" | "—" | "·" | "▪")
        )
    })
}

/// Words that begin sentences and are seldom part of a name: after `Inc.` or `U.S.` they show
/// that the full stop was also the end of the sentence.
const OPENERS: &[&str] = &[
    "The",
    "A",
    "An",
    "In",
    "On",
    "At",
    "He",
    "She",
    "It",
    "They",
    "We",
    "I",
    "But",
    "And",
    "This",
    "That",
    "These",
    "Those",
    "His",
    "Her",
    "Its",
    "Their",
    "For",
    "As",
    "When",
    "While",
    "If",
    "After",
    "Before",
    "There",
    "However",
    "Meanwhile",
    "Since",
    "With",
    "By",
    "From",
    "Mr.",
    "Ms.",
];

fn ends_sentence(text: &str, tokens: &[Token], index: usize) -> bool {
    let shown = |token: &Token| text.get(token.start..token.end).unwrap_or_default();
    let Some(next) = tokens.get(index + 1) else {
        return true;
    };
    if !next.spaced {
        return false;
    }
    // Step back over what closes a quotation or a parenthesis.
    let mut last = index;
    while let Some(token) = tokens.get(last)
        && !token.spaced
        && last > 0
        && matches!(shown(token), "\"" | "'" | "”" | "’" | ")" | "]" | "»")
    {
        last -= 1;
    }
    let Some(end) = tokens.get(last) else {
        return false;
    };
    let end = shown(end);
    let next = shown(next);
    let next_is_lower = next.chars().next().is_some_and(char::is_lowercase);
    if end.len() > 1 && end.ends_with('.') && !end.starts_with('.') {
        return Abbreviation::of(end) == Some(Abbreviation::Trailing) && OPENERS.contains(&next);
    }
    match end.chars().next() {
        Some('.' | '!' | '?' | '…') => !next_is_lower,
        Some('。' | '！' | '？' | '؟' | '।') => true,
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::Structure;
    use crate::tokenise::tokenise;

    fn check(text: &str, expected: &[&str]) {
        let mut tokens = Vec::new();
        tokenise(text, 0, text.len(), &mut tokens);
        let mut structure = Structure::default();
        structure.add(text, &tokens);
        let sentences: Vec<&str> = structure
            .sentences
            .iter()
            .map(|range| {
                let tokens = &structure.tokens[range.clone()];
                &text[tokens[0].start..tokens[tokens.len() - 1].end]
            })
            .collect();
        assert_eq!(sentences, expected);
    }

    #[test]
    fn headlines_and_list_lines_stand_alone() {
        check(
            "Storm hits Lyon\nBy Ana Ruiz\n\n- one\n- two",
            &["Storm hits Lyon", "By Ana Ruiz", "- one", "- two"],
        );
    }

    #[test]
    fn full_stops_end_sentences_but_not_in_abbreviations() {
        check(
            "Gov. Abiola left. “No.” She met Acme Inc. The U.S. Senate sat at 5 p.m. Friday. Yes... but no.",
            &[
                "Gov. Abiola left.",
                "“No.”",
                "She met Acme Inc.",
                "The U.S. Senate sat at 5 p.m. Friday.",
                "Yes... but no.",
            ],
        );
    }

    #[test]
    fn a_hand_wrapped_paragraph_is_read_on_over_its_line_ends() {
        check(
            "The minister said on Tuesday that the bridge over the river was Emomali\nRahmon had asked for it in the spring, and the town had waited for long,\nand it opened.",
            &[
                "The minister said on Tuesday that the bridge over the river was Emomali\nRahmon had asked for it in the spring, and the town had waited for long,\nand it opened.",
            ],
        );
    }
}
