//! The pieces of a paragraph that a caret can be on.

use unicode_segmentation::UnicodeSegmentation;

use super::Unit;
use crate::annotation::{AnnotationSet, snap_to_words};
use crate::document::{ByteOffset, ByteSpan, Document};

/// The stops of a paragraph in order: its mentions, and the words that no mention touches. Of
/// mentions that overlap it is the first, the longest of those that begin there.
pub(super) fn stops(
    document: &Document,
    mentions: &AnnotationSet,
    paragraph: usize,
) -> Vec<ByteSpan> {
    let Some(paragraph) = document.paragraphs().get(paragraph) else {
        return Vec::new();
    };
    let mut taken: Vec<ByteSpan> = Vec::new();
    for annotation in mentions.overlapping(paragraph.span) {
        let begins = taken
            .last()
            .map_or(ByteOffset::default(), |last| last.end());
        if annotation.span.start() >= begins {
            taken.push(annotation.span);
        }
    }
    let free = words(document, paragraph.span)
        .into_iter()
        .filter(|word| {
            let next = taken.partition_point(|span| span.end() <= word.start());
            taken
                .get(next)
                .is_none_or(|span| span.start() >= word.end())
        })
        .collect::<Vec<_>>();
    taken.extend(free);
    taken.sort_by_key(|span| span.start());
    taken
}

/// The units of the paragraph that holds `span`.
pub(super) fn within(document: &Document, span: ByteSpan, unit: Unit) -> Vec<ByteSpan> {
    let paragraph = document
        .paragraph_of(span)
        .and_then(|index| document.paragraphs().get(index));
    let Some(paragraph) = paragraph.map(|paragraph| paragraph.span) else {
        return Vec::new();
    };
    match unit {
        Unit::Character => characters(document, paragraph),
        Unit::Word | Unit::Mention => words(document, paragraph),
        Unit::Sentence => sentences(document, paragraph),
        Unit::Paragraph | Unit::ParagraphEnd | Unit::DocumentEnd => vec![paragraph],
    }
}

/// The characters that can be seen.
pub(super) fn characters(document: &Document, paragraph: ByteSpan) -> Vec<ByteSpan> {
    pieces(
        paragraph,
        document
            .quote(paragraph)
            .grapheme_indices(true)
            .filter(|(_, character)| !character.trim().is_empty()),
    )
}

/// The words, each as it would be marked: without a possessive `'s`.
fn words(document: &Document, paragraph: ByteSpan) -> Vec<ByteSpan> {
    pieces(paragraph, document.quote(paragraph).unicode_word_indices())
        .into_iter()
        .filter_map(|word| snap_to_words(document, word))
        .collect()
}

/// The sentences, without the white space after them.
pub(super) fn sentences(document: &Document, paragraph: ByteSpan) -> Vec<ByteSpan> {
    let sentences = document.quote(paragraph).split_sentence_bound_indices();
    let trimmed = sentences
        .map(|(start, sentence)| (start, sentence.trim_end()))
        .filter(|(_, sentence)| !sentence.trim().is_empty());
    pieces(paragraph, trimmed)
}

fn pieces<'a>(
    paragraph: ByteSpan,
    pieces: impl Iterator<Item = (usize, &'a str)>,
) -> Vec<ByteSpan> {
    pieces
        .map(|(start, piece)| {
            let start = paragraph.start() + ByteOffset::from(start as u32);
            ByteSpan::at(start, ByteOffset::of(piece))
        })
        .collect()
}
