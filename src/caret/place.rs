//! Where a caret goes to.

use super::units::{characters, sentences, stops};
use super::{Direction, Unit};
use crate::annotation::AnnotationSet;
use crate::document::{ByteSpan, Document};

/// What lies next to `here` in a direction; `None` where nothing does.
pub(super) fn moved(
    document: &Document,
    mentions: &AnnotationSet,
    here: ByteSpan,
    unit: Unit,
    direction: Direction,
) -> Option<ByteSpan> {
    let paragraphs = document.paragraphs();
    let last = paragraphs.len().checked_sub(1)?;
    let index = paragraphs
        .partition_point(|paragraph| paragraph.span.end() <= here.start())
        .min(last);
    let stops = |index: usize| stops(document, mentions, index);
    match unit {
        Unit::Word => walk(index, last, here, direction, stops),
        Unit::Character => walk(index, last, here, direction, |index| {
            paragraphs
                .get(index)
                .map(|paragraph| characters(document, paragraph.span))
                .unwrap_or_default()
        }),
        Unit::Sentence => walk(index, last, here, direction, |index| {
            let stops = stops(index);
            let sentences = paragraphs
                .get(index)
                .map(|paragraph| sentences(document, paragraph.span))
                .unwrap_or_default();
            first_of_each(&sentences, &stops)
        }),
        Unit::Paragraph => walk(index, last, here, direction, |index| {
            stops(index).first().copied().into_iter().collect()
        }),
        Unit::Mention => next_mention(mentions, here, direction),
        Unit::ParagraphEnd => end(&stops(index), direction),
        Unit::DocumentEnd => match direction {
            Direction::Forward => (0..=last).rev().find_map(|index| stops(index).pop()),
            Direction::Backward => (0..=last).find_map(|index| stops(index).first().copied()),
        },
    }
}

/// The next of the pieces of this paragraph, or the nearest of another.
fn walk(
    index: usize,
    last: usize,
    here: ByteSpan,
    direction: Direction,
    pieces: impl Fn(usize) -> Vec<ByteSpan>,
) -> Option<ByteSpan> {
    match direction {
        Direction::Forward => (index..=last)
            .flat_map(pieces)
            .find(|piece| piece.start() >= here.end()),
        Direction::Backward => (0..=index).rev().find_map(|index| {
            let mut before = pieces(index).into_iter().rev();
            before.find(|piece| piece.end() <= here.start())
        }),
    }
}

/// The first stop that begins in each sentence. A mention over the end of a sentence, as UAX 29
/// has it ("Mr. Smith"), belongs to the one that it begins in.
fn first_of_each(sentences: &[ByteSpan], stops: &[ByteSpan]) -> Vec<ByteSpan> {
    sentences
        .iter()
        .filter_map(|sentence| {
            let begins = |stop: &&ByteSpan| {
                stop.start() >= sentence.start() && stop.start() < sentence.end()
            };
            stops.iter().find(begins).copied()
        })
        .collect()
}

fn next_mention(
    mentions: &AnnotationSet,
    here: ByteSpan,
    direction: Direction,
) -> Option<ByteSpan> {
    // The order of the set: by start, the longer before the shorter.
    let order = |span: ByteSpan| (span.start(), std::cmp::Reverse(span.end()));
    let spans = mentions.live().map(|annotation| annotation.span);
    match direction {
        Direction::Forward => spans.into_iter().find(|span| order(*span) > order(here)),
        Direction::Backward => spans.rev().find(|span| order(*span) < order(here)),
    }
}

fn end(stops: &[ByteSpan], direction: Direction) -> Option<ByteSpan> {
    match direction {
        Direction::Forward => stops.last().copied(),
        Direction::Backward => stops.first().copied(),
    }
}

#[cfg(test)]
mod tests {
    use super::super::Caret;
    use super::*;
    use crate::document::ByteOffset;

    /// Walks from the first word and says what it comes by.
    fn walked(text: &str, unit: Unit, times: usize) -> Vec<String> {
        let document = Document::new(text).unwrap();
        let mentions = AnnotationSet::default();
        let mut caret = Caret::near(&document, &mentions, ByteOffset::default()).unwrap();
        (0..times)
            .map(|_| {
                caret = caret.moved(&document, &mentions, unit, Direction::Forward);
                document.quote(caret.span()).to_owned()
            })
            .collect()
    }

    #[test]
    fn goes_by_word_sentence_paragraph_and_to_the_ends() {
        let text = "Ana Ruiz joined Acme’s board. She left.\n\nOslo won.";
        assert_eq!(
            walked(text, Unit::Word, 5),
            ["Ruiz", "joined", "Acme", "board", "She"]
        );
        assert_eq!(walked(text, Unit::Sentence, 3), ["She", "Oslo", "Oslo"]);
        assert_eq!(walked(text, Unit::Paragraph, 2), ["Oslo", "Oslo"]);
        assert_eq!(walked(text, Unit::ParagraphEnd, 1), ["left"]);
        assert_eq!(walked(text, Unit::DocumentEnd, 1), ["won"]);
        assert_eq!(walked("a 👩🏽‍🚀! b", Unit::Character, 3), ["👩🏽‍🚀", "!", "b"]);
    }
}
