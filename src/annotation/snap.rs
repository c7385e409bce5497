//! From what a person selected to what is marked: whole words, or at least whole characters.

use unicode_segmentation::{GraphemeCursor, UnicodeSegmentation};

use super::entity::strip_possessive;
use crate::document::{ByteOffset, ByteSpan, Document};

/// What a selection stands for.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Snap {
    /// The words that it touches.
    #[default]
    Words,
    /// The characters that it touches.
    Characters,
}

/// Over how many paragraphs a selection can reach and still be marked: whoever selects more means to
/// copy.
pub const MOST_PARAGRAPHS: usize = 10;

/// What would be marked where `selected` is selected: a span for each paragraph that it reaches
/// into, since a mention stands within one.
pub fn snap(document: &Document, selected: ByteSpan, snap: Snap) -> Vec<ByteSpan> {
    let paragraphs = document.paragraphs();
    let first = paragraphs.partition_point(|paragraph| paragraph.span.end() < selected.start());
    paragraphs
        .get(first..)
        .unwrap_or_default()
        .iter()
        .take_while(|paragraph| paragraph.span.start() <= selected.end())
        .filter_map(|paragraph| {
            let part = paragraph.span.intersect(selected)?;
            if part.is_empty() && !selected.is_empty() {
                return None;
            }
            match snap {
                Snap::Words => snap_to_words(document, part),
                Snap::Characters => snap_to_graphemes(document, part),
            }
        })
        .collect()
}

/// The words that `selected` touches, without white space and punctuation at the ends and without
/// a possessive `'s`; `None` where it touches no word. A selection is cut at the end of the
/// paragraph in which it begins.
///
/// Words are those of Unicode Standard Annex 29; the full stop of an abbreviation with stops
/// inside (`U.S.`) belongs to it where it was selected, and so do brackets and quotation marks
/// that have their partner inside the selection.
pub fn snap_to_words(document: &Document, selected: ByteSpan) -> Option<ByteSpan> {
    let (paragraph, selected) = cut_to_paragraph(document, selected)?;
    let text = document.quote(paragraph);
    let mut start = None;
    let mut end = None;
    for (offset, word) in text.unicode_word_indices() {
        let word = ByteSpan::at(
            paragraph.start() + ByteOffset::from(offset as u32),
            ByteOffset::of(word),
        );
        let touched = word.start() < selected.end() && selected.start() < word.end();
        let caret_at = selected.is_empty() && word.contains_inclusive(selected.start());
        if touched || caret_at {
            start.get_or_insert(word.start());
            end = Some(word.end());
        }
    }
    let span = ByteSpan::new(start?, end?);
    Some(without_possessive(
        document,
        with_last_stop(document, span, selected),
    ))
}

/// The characters that `selected` touches, without white space at the ends; `None` where there is
/// nothing else. A selection is cut at the end of the paragraph in which it begins.
///
/// Characters are the extended grapheme clusters of Unicode Standard Annex 29.
pub fn snap_to_graphemes(document: &Document, selected: ByteSpan) -> Option<ByteSpan> {
    let (_, selected) = cut_to_paragraph(document, selected)?;
    let text = document.text();
    let cursor = |offset| GraphemeCursor::new(offset, text.len(), true);
    // The cursor must not be set inside a code point, where it panics.
    let start = text.floor_char_boundary(selected.start().into());
    let start = match cursor(start).is_boundary(text, 0) {
        Ok(true) => start,
        _ => cursor(start).prev_boundary(text, 0).ok().flatten()?,
    };
    let end = text.ceil_char_boundary(selected.end().into());
    let end = match cursor(end).is_boundary(text, 0) {
        Ok(true) => end,
        _ => cursor(end).next_boundary(text, 0).ok().flatten()?,
    };
    let quote = text.get(start..end)?;
    let blank_before = quote.len() - quote.trim_start().len();
    let trimmed = quote.trim();
    (!trimmed.is_empty()).then(|| {
        ByteSpan::at(
            ByteOffset::from((start + blank_before) as u32),
            ByteOffset::of(trimmed),
        )
    })
}

/// The first paragraph that `selected` touches, and the part of the selection that lies in it.
fn cut_to_paragraph(document: &Document, selected: ByteSpan) -> Option<(ByteSpan, ByteSpan)> {
    document
        .paragraphs()
        .iter()
        .filter_map(|paragraph| Some((paragraph.span, paragraph.span.intersect(selected)?)))
        .find(|(_, part)| !part.is_empty() || selected.is_empty())
}

/// Adds the stop after an abbreviation that has stops inside, where the selection reaches over it.
fn with_last_stop(document: &Document, span: ByteSpan, selected: ByteSpan) -> ByteSpan {
    let stop = ByteSpan::at(span.end(), 1.into());
    let quote = document.quote(span);
    let last_word = quote.rsplit(' ').next().unwrap_or(quote);
    if last_word.contains('.') && selected.end() >= stop.end() && document.quote(stop) == "." {
        span.cover(stop)
    } else {
        span
    }
}

fn without_possessive(document: &Document, span: ByteSpan) -> ByteSpan {
    let name = strip_possessive(document.quote(span));
    ByteSpan::at(span.start(), ByteOffset::of(name))
}

#[cfg(test)]
mod tests {
    use super::*;

    /// `selected` has the selection between two `|`; the result is compared with `expected`.
    #[track_caller]
    fn check(
        snap: fn(&Document, ByteSpan) -> Option<ByteSpan>,
        selected: &str,
        expected: Option<&str>,
    ) {
        let start = selected.find('|').unwrap();
        let end = selected.rfind('|').unwrap() - 1;
        let document = Document::new(&selected.replace('|', "")).unwrap();
        let span = ByteSpan::new((start as u32).into(), (end as u32).into());
        assert_eq!(
            snap(&document, span).map(|span| document.quote(span)),
            expected
        );
    }

    #[test]
    fn a_part_of_a_word_becomes_the_word() {
        check(snap_to_words, "Ana R|ui|z joined", Some("Ruiz"));
        check(snap_to_words, "An|a R|uiz joined", Some("Ana Ruiz"));
        check(snap_to_words, "|Ana Ruiz |joined", Some("Ana Ruiz"));
        check(snap_to_words, "Ana Ruiz |joined|", Some("joined"));
    }

    #[test]
    fn punctuation_and_possessives_stay_outside() {
        check(snap_to_words, "the “|Acme’s|” plant", Some("Acme"));
        check(snap_to_words, "(|Acme),| said", Some("Acme"));
        check(snap_to_words, "in the |U.S.| today", Some("U.S."));
        check(snap_to_words, "to |Acme.| Then", Some("Acme"));
        check(snap_to_words, "|Aveme-Dzidome|, and", Some("Aveme-Dzidome"));
    }

    #[test]
    fn a_caret_takes_the_word_it_stands_in() {
        check(snap_to_words, "Ana Ru||iz joined", Some("Ruiz"));
        check(snap_to_words, "a ||  b", None);
    }

    #[test]
    fn what_is_no_word_is_nothing() {
        check(snap_to_words, "Ana |, | Ruiz", None);
        check(snap_to_graphemes, "Ana|  |Ruiz", None);
    }

    #[test]
    fn a_selection_ends_with_its_paragraph() {
        check(snap_to_words, "Ana |Ruiz\n\nAc|me", Some("Ruiz"));
        check(snap_to_words, "Ana Ruiz|\n\nAc|me", Some("Acme"));
    }

    #[test]
    fn over_the_end_of_a_paragraph_there_is_a_span_for_each() {
        let document = Document::new("Ana Ruiz\n \nof Acme\n\nLyon").unwrap();
        let quotes = |start: u32, end: u32| -> Vec<&str> {
            let selected = ByteSpan::new(start.into(), end.into());
            snap(&document, selected, Snap::Words)
                .into_iter()
                .map(|span| document.quote(span))
                .collect()
        };
        assert_eq!(quotes(5, 16), ["Ruiz", "of Acme"]);
        assert_eq!(quotes(0, 22), ["Ana Ruiz", "of Acme", "Lyon"]);
        assert_eq!(quotes(4, 11), ["Ruiz"], "up to the start of the next");
        assert_eq!(quotes(8, 9), Vec::<&str>::new());
    }

    #[test]
    fn characters_are_never_cut() {
        check(
            snap_to_graphemes,
            "x👩|\u{200d}👧 y|",
            Some("👩\u{200d}👧 y"),
        );
        check(snap_to_graphemes, "xe|\u{301}|y", Some("e\u{301}"));
        check(snap_to_words, "عمر |الب|شير", Some("البشير"));
    }
}
