//! The ways in which a name is written again: whole, shortened, or as its acronym.

use unicode_segmentation::UnicodeSegmentation;

use super::Relation;
use crate::annotation::Label;
use crate::annotation::entity::{initials, strip_possessive};
use crate::document::{ByteOffset, ByteSpan, Document};

/// A way in which a name is looked for.
pub(in crate::annotation) struct Form {
    /// Its words, each without its possessive.
    pub(in crate::annotation) words: Vec<String>,
    /// `None` for the whole name, which can be exact or a case variant.
    pub(super) relation: Option<Relation>,
    /// Whether the case must be the same as in `words`.
    as_written: bool,
}

impl Form {
    pub(super) fn of(name: &str, relation: Option<Relation>) -> Form {
        Form {
            words: name
                .unicode_words()
                .map(|word| strip_possessive(word).to_owned())
                .collect(),
            relation,
            as_written: relation.is_some(),
        }
    }

    /// The places in a document where consecutive words are this name.
    pub(super) fn places(&self, document: &Document) -> Vec<ByteSpan> {
        let folded: Vec<String> = self.words.iter().map(|word| word.to_lowercase()).collect();
        let Some(rarest) = folded.iter().max_by_key(|word| word.len()) else {
            return Vec::new();
        };
        document
            .paragraphs()
            .iter()
            // To cut a long article into words takes longer than a person waits.
            .filter(|paragraph| {
                document
                    .quote(paragraph.span)
                    .to_lowercase()
                    .contains(rarest.as_str())
            })
            .flat_map(|paragraph| self.places_in(document, paragraph.span, &folded))
            .collect()
    }

    fn places_in(
        &self,
        document: &Document,
        paragraph: ByteSpan,
        folded: &[String],
    ) -> Vec<ByteSpan> {
        let words: Vec<Word> = words(document.quote(paragraph), paragraph.start());
        words
            .windows(folded.len())
            .filter(|window| {
                window
                    .iter()
                    .zip(&self.words)
                    .zip(folded)
                    .all(|((word, written), folded)| {
                        if self.as_written {
                            word.text == written
                        } else {
                            word.text.to_lowercase() == *folded
                        }
                    })
            })
            .filter_map(|window| Some(window.first()?.span.cover(window.last()?.span)))
            .collect()
    }
}

/// A word of the text without its possessive.
struct Word<'a> {
    text: &'a str,
    span: ByteSpan,
}

fn words(paragraph: &str, from: ByteOffset) -> Vec<Word<'_>> {
    paragraph
        .unicode_word_indices()
        .map(|(start, word)| {
            let text = strip_possessive(word);
            Word {
                text,
                span: ByteSpan::at(from + ByteOffset::from(start as u32), ByteOffset::of(text)),
            }
        })
        .collect()
}

/// What the name can be shortened to by itself.
pub(in crate::annotation) fn short_form(name: &str, label: &Label) -> Option<Form> {
    match label {
        Label::Person => {
            let surname = name.unicode_words().next_back()?;
            (name.unicode_words().count() > 1 && surname.chars().count() > 2)
                .then(|| Form::of(surname, Some(Relation::Surname)))
        }
        _ => {
            let acronym = initials(name).to_uppercase();
            (acronym.chars().count() > 1).then(|| Form::of(&acronym, Some(Relation::Acronym)))
        }
    }
}

/// The acronym that the text gives the name in brackets: "World Food Programme (WFP)".
pub(in crate::annotation) fn defined_acronym(
    document: &Document,
    places: &[ByteSpan],
) -> Option<Form> {
    places.iter().find_map(|place| {
        let rest = document.text().get(usize::from(place.end())..)?;
        let (acronym, _) = rest.trim_start().strip_prefix('(')?.split_once(')')?;
        is_acronym(acronym).then(|| Form::of(acronym, Some(Relation::Acronym)))
    })
}

/// The name that the text gives an acronym: it stands before it in brackets, and among its words
/// are some that begin with the letters of the acronym.
pub(in crate::annotation) fn defined_name(
    document: &Document,
    acronym: &str,
    places: &[ByteSpan],
) -> Option<Form> {
    if !is_acronym(acronym) {
        return None;
    }
    places.iter().find_map(|place| {
        let paragraph = document.paragraphs().get(document.paragraph_of(*place)?)?;
        let before = document.quote(ByteSpan::new(paragraph.span.start(), place.start()));
        let before = before.strip_suffix('(')?.trim_end();
        // Small words between them do not count: "Ministry of Health" is MH as well as MOH.
        let starts: Vec<usize> = before
            .unicode_word_indices()
            .filter(|(_, word)| word.starts_with(char::is_uppercase))
            .map(|(start, _)| start)
            .collect();
        let first = starts.len().checked_sub(acronym.chars().count())?;
        let name = before.get(*starts.get(first)?..)?;
        (initials(name).to_uppercase() == acronym).then(|| Form::of(name, Some(Relation::FullName)))
    })
}

fn is_acronym(text: &str) -> bool {
    (2..=10).contains(&text.chars().count())
        && text.starts_with(char::is_uppercase)
        && text
            .chars()
            .all(|character| character.is_uppercase() || character.is_ascii_digit())
}
