//! A text cut into words for the formats that are made of words, and the tags that stand on them.
//!
//! Words and sentences are those of Unicode Standard Annex 29, cut once more where a mention begins
//! or ends, so that every mention is made of whole words.

use std::rc::Rc;

use ner_corpus::{keeps_hyphens, spaces_before};
use unicode_segmentation::UnicodeSegmentation;

use super::draft::{Draft, DraftMention, OffsetUnit};
use crate::annotation::Annotation;
use crate::document::{ByteOffset, ByteSpan, Document};
use crate::workspace::Workspace;

/// A sentence: its words, in bytes of the text.
pub(super) type Sentence = Vec<ByteSpan>;

/// A sentence as a file has it: each word with its tag.
pub(super) type TaggedSentence = Vec<(String, String)>;

/// The words of a document, sentence by sentence.
pub(super) fn sentences(document: &Document, mentions: &[Rc<Annotation>]) -> Vec<Sentence> {
    let mut cuts: Vec<u32> = mentions
        .iter()
        .flat_map(|mention| [mention.span.start().into(), mention.span.end().into()])
        .collect();
    cuts.sort_unstable();
    let mut sentences: Vec<Sentence> = Vec::new();
    for paragraph in document.paragraphs() {
        let base = paragraph.span.start();
        let mut open: Sentence = Vec::new();
        for (start, sentence) in document
            .quote(paragraph.span)
            .split_sentence_bound_indices()
        {
            let base = base + ByteOffset::from(start as u32);
            open.extend(
                sentence
                    .split_word_bound_indices()
                    .map(|(start, word)| {
                        ByteSpan::at(base + ByteOffset::from(start as u32), ByteOffset::of(word))
                    })
                    .flat_map(|word| pieces(document, word, &cuts)),
            );
            let end = base + ByteOffset::of(sentence);
            // A full stop inside a name ends no sentence.
            let within = mentions
                .iter()
                .any(|mention| mention.span.start() < end && end < mention.span.end());
            if !open.is_empty() && !within {
                sentences.push(std::mem::take(&mut open));
            }
        }
        if !open.is_empty() {
            sentences.push(open);
        }
    }
    sentences
}

/// A word cut where a mention begins or ends in it, without pieces that are white space.
fn pieces(document: &Document, word: ByteSpan, cuts: &[u32]) -> Vec<ByteSpan> {
    let (start, end) = (u32::from(word.start()), u32::from(word.end()));
    let first = cuts.partition_point(|cut| *cut <= start);
    let last = cuts.partition_point(|cut| *cut < end);
    let mut edges = vec![start];
    edges.extend(cuts.get(first..last).unwrap_or_default());
    edges.push(end);
    edges.dedup();
    edges
        .windows(2)
        .filter_map(|pair| match *pair {
            [start, end] => Some(ByteSpan::new(start.into(), end.into())),
            _ => None,
        })
        .filter(|piece| !document.quote(*piece).trim().is_empty())
        .collect()
}

/// The mentions of a workspace that do not overlap, the first and longest kept: what formats can
/// hold that give each word one tag.
pub(super) fn flat(workspace: &Workspace) -> Vec<Rc<Annotation>> {
    let mut kept: Vec<Rc<Annotation>> = Vec::new();
    for mention in workspace.annotations().live() {
        let free = kept
            .last()
            .is_none_or(|last| last.span.end() <= mention.span.start());
        if free {
            kept.push(mention.clone());
        }
    }
    kept
}

/// The tags of a sentence in the scheme IOB2: "B-PER", "I-PER", "O". White space in a label becomes
/// an underscore.
pub(super) fn tags(sentence: &Sentence, mentions: &[Rc<Annotation>]) -> Vec<String> {
    let mut open = None;
    sentence
        .iter()
        .map(|word| {
            let index = mentions.partition_point(|mention| mention.span.end() <= word.start());
            let inside = mentions
                .get(index)
                .filter(|mention| mention.span.contains_range(*word));
            let goes_on = open == Some(index);
            open = inside.map(|_| index);
            match inside {
                Some(mention) => {
                    let prefix = if goes_on { 'I' } else { 'B' };
                    format!("{prefix}-{}", one_word(mention.label.as_str()))
                }
                None => "O".to_owned(),
            }
        })
        .collect()
}

/// A label as one word, for formats in which white space separates.
pub(super) fn one_word(label: &str) -> String {
    label.split_whitespace().collect::<Vec<_>>().join("_")
}

/// The draft of sentences of (word, tag), a line each, its words joined as English is written. Reads
/// IOB1, IOB2, BIOES and BILOU.
pub(super) fn draft(sentences: &[TaggedSentence]) -> Draft {
    let mut text = String::new();
    let mut mentions: Vec<DraftMention> = Vec::new();
    let keeps_hyphens = keeps_hyphens(sentences.iter().flatten().map(|(word, _)| word.as_str()));
    for sentence in sentences {
        let words: Vec<&str> = sentence.iter().map(|(word, _)| word.as_str()).collect();
        let spaces = spaces_before(&words, keeps_hyphens);
        let mut open: Option<DraftMention> = None;
        for (index, ((word, tag), spaced)) in sentence.iter().zip(spaces).enumerate() {
            if index > 0 && spaced {
                text.push(' ');
            }
            let start = text.len() as u32;
            text.push_str(word);
            let end = text.len() as u32;
            let (prefix, label) = tag.split_once('-').unwrap_or((tag, ""));
            let goes_on = matches!(prefix, "I" | "E" | "L")
                && open.as_ref().is_some_and(|open| open.label == label);
            if goes_on {
                if let Some(mention) = &mut open {
                    mention.offsets = mention.offsets.map(|(start, _)| (start, end));
                }
            } else {
                mentions.extend(open.take());
                if !label.is_empty() {
                    open = Some(DraftMention::at(start, end, label));
                }
            }
            if matches!(prefix, "E" | "L" | "S" | "U") {
                mentions.extend(open.take());
            }
        }
        mentions.extend(open);
        text.push('\n');
    }
    Draft {
        text: Some(text),
        unit: OffsetUnit::Byte,
        mentions,
        ..Draft::default()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_are_joined_as_english_is_written_and_mentions_stay_on_theirs() {
        let sentence: TaggedSentence =
            "Mr/O Ruiz/B-PER 's/O firm/O (/O Acme/B-ORG Bank/I-ORG )/O ,/O he/O said/O ./O"
                .split(' ')
                .map(|pair| pair.rsplit_once('/').unwrap())
                .map(|(word, tag)| (word.to_owned(), tag.to_owned()))
                .collect();
        let draft = draft(&[sentence]);
        let text = draft.text.unwrap();
        assert_eq!(text, "Mr Ruiz's firm (Acme Bank), he said.\n");
        let found: Vec<_> = draft
            .mentions
            .iter()
            .filter_map(|mention| mention.offsets)
            .map(|(start, end)| &text[start as usize..end as usize])
            .collect();
        assert_eq!(found, ["Ruiz", "Acme Bank"]);
    }
}
