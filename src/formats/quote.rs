//! Where the words of a mention stand in a text, when its offsets do not say: by quote and context.

use texts::formats as words;

use super::draft::DraftMention;
use crate::document::{ByteOffset, ByteSpan, Document};

/// How many characters of context tell a place from others, on either side.
const CONTEXT_LENGTH: usize = 32;

/// The text before and after a span.
pub(super) fn context(text: &str, span: ByteSpan) -> (String, String) {
    let before = &text[..span.start().into()];
    let from = before
        .char_indices()
        .rev()
        .nth(CONTEXT_LENGTH - 1)
        .map_or(0, |(from, _)| from);
    let after = &text[span.end().into()..];
    let to = after
        .char_indices()
        .nth(CONTEXT_LENGTH)
        .map_or(after.len(), |(to, _)| to);
    (before[from..].to_owned(), after[..to].to_owned())
}

/// The one place where the quote stands in its context; where it stands only once, there.
pub(super) fn find(document: &Document, mention: &DraftMention) -> Result<ByteSpan, String> {
    let quote = mention
        .quote
        .as_deref()
        .map(str::trim)
        .filter(|quote| !quote.is_empty())
        .ok_or_else(|| words::no_quote().to_owned())?;
    let text = document.text();
    let places: Vec<usize> = text.match_indices(quote).map(|(start, _)| start).collect();
    let (before, after) = match &mention.context {
        Some((before, after)) => (squeeze(before), squeeze(after)),
        None => Default::default(),
    };
    let span = |start: usize| {
        ByteSpan::at(
            ByteOffset::from(u32::try_from(start).unwrap_or(u32::MAX)),
            ByteOffset::of(quote),
        )
    };
    let in_context = |start: &&usize| {
        ends_like(&text[..**start], &before) && starts_like(&text[**start + quote.len()..], &after)
    };
    let has_context = !(before.is_empty() && after.is_empty());
    match places.as_slice() {
        [] => Err(words::not_in_text(&cut(quote))),
        [only] if !has_context => Ok(span(*only)),
        _ => match places
            .iter()
            .filter(in_context)
            .collect::<Vec<_>>()
            .as_slice()
        {
            [only] if has_context => Ok(span(**only)),
            [] if places.len() == 1 => Err(words::other_words_around(&cut(quote))),
            _ => Err(words::several_places(places.len(), &cut(quote))),
        },
    }
}

/// The characters of a text that are not white space.
fn squeeze(text: &str) -> Vec<char> {
    text.chars()
        .filter(|character| !character.is_whitespace())
        .collect()
}

fn ends_like(text: &str, context: &[char]) -> bool {
    let mut characters = text.chars().rev().filter(|one| !one.is_whitespace());
    context
        .iter()
        .rev()
        .all(|expected| characters.next() == Some(*expected))
}

fn starts_like(text: &str, context: &[char]) -> bool {
    let mut characters = text.chars().filter(|one| !one.is_whitespace());
    context
        .iter()
        .all(|expected| characters.next() == Some(*expected))
}

/// So much of a quote as fits into a message.
pub(super) fn cut(quote: &str) -> String {
    const LONGEST: usize = 40;
    match quote.char_indices().nth(LONGEST) {
        None => quote.to_owned(),
        Some((end, _)) => format!("{}…", &quote[..end]),
    }
}
