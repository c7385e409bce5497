//! What can be wrong with the span of a mention by itself.

use super::words::Words;
use super::{Finding, Fix, Problem};
use crate::annotation::Annotation;
use crate::document::{ByteOffset, ByteSpan, Document};

/// Words that stand before names and do not belong to them, after the annotation guide.
const TITLES: [&str; 22] = [
    "the",
    "mr",
    "mrs",
    "ms",
    "miss",
    "dr",
    "prof",
    "professor",
    "president",
    "minister",
    "senator",
    "sen",
    "gov",
    "governor",
    "gen",
    "general",
    "col",
    "colonel",
    "capt",
    "captain",
    "rev",
    "judge",
];

/// Whether a word is a title or an article that stands before names.
pub(super) fn is_title(word: &str) -> bool {
    TITLES.contains(&word.trim_end_matches('.').to_lowercase().as_str())
}

/// The first thing that is wrong with a span by itself.
pub(super) fn finding(
    document: &Document,
    words: &Words,
    annotation: &Annotation,
) -> Option<Finding> {
    let span = annotation.span;
    let quote = document.quote(span);
    let (problem, better) = if let Some(better) = without_punctuation(quote) {
        (Problem::StrayPunctuation, within(span, quote, better)?)
    } else if let Some(better) = without_title(quote) {
        (Problem::TitleInside, within(span, quote, better)?)
    } else {
        (Problem::InsideWord, with_whole_words(words, span)?)
    };
    Some(Finding {
        span,
        annotation: Some(annotation.id),
        problem,
        fix: Fix::Move(annotation.id, better),
    })
}

fn within(span: ByteSpan, quote: &str, part: &str) -> Option<ByteSpan> {
    let offset = quote.find(part)? as u32;
    Some(ByteSpan::at(
        span.start() + ByteOffset::from(offset),
        ByteOffset::of(part),
    ))
}

/// The quote less what stands loose at its ends; `None` where nothing does. Full stops may belong to
/// an abbreviation and brackets to a name when their partner is inside.
fn without_punctuation(quote: &str) -> Option<&str> {
    let loose = |character: char| {
        character.is_whitespace()
            || matches!(
                character,
                ',' | ';' | ':' | '"' | '“' | '”' | '‘' | '«' | '»'
            )
    };
    let mut better = quote.trim_matches(loose);
    if !better.contains('(') {
        better = better.trim_end_matches(')');
    }
    if !better.contains(')') {
        better = better.trim_start_matches('(');
    }
    (better != quote && !better.is_empty()).then_some(better)
}

fn without_title(quote: &str) -> Option<&str> {
    let (first, rest) = quote.split_once(char::is_whitespace)?;
    let rest = rest.trim_start();
    // "The Hague" and "The Gambia" are names with the article; in lower case it never belongs.
    let belongs = first.starts_with('T') && first.eq_ignore_ascii_case("the");
    (is_title(first) && !belongs && !rest.is_empty()).then_some(rest)
}

/// The span with the whole of the words that it cuts; `None` where it cuts none.
fn with_whole_words(words: &Words, span: ByteSpan) -> Option<ByteSpan> {
    let here = words.within(span);
    let (first, last) = (here.first()?, here.last()?);
    let whole = ByteSpan::new(
        first.span.start().min(span.start()),
        last.span.end().max(span.end()),
    );
    (whole != span).then_some(whole)
}
