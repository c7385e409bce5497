//! Mark once, apply everywhere: where else the name of a mention stands, and what to do there.

use std::rc::Rc;

use unicode_segmentation::UnicodeSegmentation;

use super::command::check_span;
use super::entity::{initials, strip_possessive};
use super::{Annotation, AnnotationId, AnnotationSet, Command, Label};
use crate::document::{ByteOffset, ByteSpan, Document};

/// What was done to a mention, to be done to the others.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Propagation {
    /// It was marked, or its label was changed.
    Label(Label),
    /// It was taken away.
    Remove,
}

/// How an occurrence is written, beside the name that it repeats.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Relation {
    /// The same, letter for letter.
    Exact,
    /// With other capitals.
    CaseVariant,
    /// Only the last word of a person's name.
    Surname,
    /// The capitals of the name.
    Acronym,
}

impl Relation {
    fn is_short(self) -> bool {
        matches!(self, Relation::Surname | Relation::Acronym)
    }
}

/// Why an occurrence is better looked at first.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Caution {
    /// A person has decided otherwise here.
    Decided(Label),
    /// It is a part of a longer mention, whose text this is.
    InsideMention(Rc<str>),
    /// It is written in lower case: it may be a common word.
    LowerCase,
    /// Another name in the text could be shortened to the same; this one.
    Ambiguous(Rc<str>),
}

/// Another place where a name stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Occurrence {
    /// Where.
    pub span: ByteSpan,
    /// How it is written.
    pub relation: Relation,
    /// Why it is not ticked from the start, where it is not.
    pub caution: Option<Caution>,
    /// The mention that stands there already, if one does.
    existing: Option<AnnotationId>,
}

impl Occurrence {
    /// What does here what was done there.
    pub fn command(&self, propagation: &Propagation) -> Option<Command> {
        match (propagation, self.existing) {
            (Propagation::Remove, id) => Some(Command::Remove { id: id? }),
            (Propagation::Label(label), Some(id)) => Some(Command::Relabel {
                id,
                label: label.clone(),
            }),
            (Propagation::Label(label), None) => Some(Command::Mark {
                span: self.span,
                label: label.clone(),
            }),
        }
    }
}

/// The other places where the name at `span` stands and where `propagation` would change something,
/// in the order of the text.
///
/// A label goes to the same name in any case, with or without a possessive, to the surname of a
/// person, and to the acronym of anything else. A removal goes to mentions of just the same name.
pub fn occurrences(
    document: &Document,
    set: &AnnotationSet,
    span: ByteSpan,
    propagation: &Propagation,
) -> Vec<Occurrence> {
    let name = strip_possessive(document.quote(span));
    let short = match propagation {
        Propagation::Remove => None,
        Propagation::Label(label) => short_form(name, label),
    };
    let forms = [Some(Form::of(name, None)), short].into_iter().flatten();
    let words = words(document);
    let mut found: Vec<Occurrence> = forms
        .flat_map(|form| {
            form.places(&words)
                .into_iter()
                .map(move |place| (place, form.relation))
                .collect::<Vec<_>>()
        })
        .filter(|(place, _)| place.intersect(span).is_none_or(ByteSpan::is_empty))
        .filter(|(place, _)| check_span(document, *place).is_ok())
        .filter_map(|(place, relation)| {
            let written = document.quote(place);
            let relation = relation.unwrap_or(if written == name {
                Relation::Exact
            } else {
                Relation::CaseVariant
            });
            occurrence(document, set, place, relation, propagation)
        })
        .collect();
    if let Propagation::Label(label) = propagation {
        flag_ambiguous(document, set, name, label, &mut found);
    }
    found.sort_by_key(|occurrence| (occurrence.span.start(), occurrence.span.end()));
    found.dedup_by_key(|occurrence| occurrence.span);
    found
}

/// A way in which a name is looked for.
struct Form {
    words: Vec<String>,
    /// `None` for the whole name, which can be exact or a case variant.
    relation: Option<Relation>,
    /// Whether the case must be the same as in `words`.
    as_written: bool,
}

impl Form {
    fn of(name: &str, relation: Option<Relation>) -> Form {
        Form {
            words: name
                .unicode_words()
                .map(|word| strip_possessive(word).to_owned())
                .collect(),
            relation,
            as_written: relation.is_some(),
        }
    }

    /// The spans of consecutive words that are this name.
    fn places(&self, words: &[Word]) -> Vec<ByteSpan> {
        let count = self.words.len();
        if count == 0 {
            return Vec::new();
        }
        let folded: Vec<String> = self.words.iter().map(|word| word.to_lowercase()).collect();
        words
            .windows(count)
            .filter(|window| {
                window
                    .iter()
                    .zip(&self.words)
                    .zip(&folded)
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

fn words(document: &Document) -> Vec<Word<'_>> {
    document
        .text()
        .unicode_word_indices()
        .map(|(start, word)| {
            let text = strip_possessive(word);
            Word {
                text,
                span: ByteSpan::at(ByteOffset::from(start as u32), ByteOffset::of(text)),
            }
        })
        .collect()
}

fn short_form(name: &str, label: &Label) -> Option<Form> {
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

/// The occurrence at a place, unless nothing would change there.
fn occurrence(
    document: &Document,
    set: &AnnotationSet,
    place: ByteSpan,
    relation: Relation,
    propagation: &Propagation,
) -> Option<Occurrence> {
    let here: Vec<&Rc<Annotation>> = set.overlapping(place).collect();
    let existing = here.iter().find(|annotation| annotation.span == place);
    let around = here
        .iter()
        .find(|annotation| annotation.span != place && annotation.span.contains_range(place));
    let caution = match (propagation, existing) {
        (Propagation::Remove, None) => return None,
        // "Ruiz" in "Luis Ruiz" is no mention of its own.
        (_, None) if relation.is_short() && around.is_some() => return None,
        (Propagation::Remove, Some(mention)) => mention
            .is_decided()
            .then(|| Caution::Decided(mention.label.clone())),
        (Propagation::Label(label), Some(mention))
            if mention.label == *label && mention.is_decided() =>
        {
            return None;
        }
        (Propagation::Label(label), Some(mention)) => (mention.is_decided()
            && mention.label != *label)
            .then(|| Caution::Decided(mention.label.clone())),
        (Propagation::Label(_), None) => around
            .map(|mention| Caution::InsideMention(document.quote(mention.span).into()))
            .or_else(|| {
                let lower = !document.quote(place).chars().any(char::is_uppercase);
                (lower && relation == Relation::CaseVariant).then_some(Caution::LowerCase)
            }),
    };
    Some(Occurrence {
        span: place,
        relation,
        caution,
        existing: existing.map(|mention| mention.id),
    })
}

/// Flags the short forms that could stand for another marked name as well.
fn flag_ambiguous(
    document: &Document,
    set: &AnnotationSet,
    name: &str,
    label: &Label,
    found: &mut [Occurrence],
) {
    let Some(written) = found
        .iter()
        .find(|occurrence| occurrence.relation.is_short())
        .map(|occurrence| document.quote(occurrence.span).to_owned())
    else {
        return;
    };
    let other = set
        .live()
        .filter(|annotation| annotation.label == *label)
        .map(|annotation| strip_possessive(document.quote(annotation.span)))
        .find(|other| {
            !other.eq_ignore_ascii_case(name)
                && !name.ends_with(other)
                && match label {
                    Label::Person => other
                        .strip_suffix(written.as_str())
                        .is_some_and(|before| before.ends_with(' ')),
                    _ => initials(other).to_uppercase() == written,
                }
        });
    if let Some(other) = other {
        for occurrence in found
            .iter_mut()
            .filter(|occurrence| occurrence.relation.is_short())
        {
            occurrence.caution = Some(Caution::Ambiguous(other.into()));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::annotation::Stamp;
    use crate::formats::inline;
    use crate::timestamp::Timestamp;
    use crate::workspace::Workspace;

    /// `source` has mentions marked inline, decided by a person; the first is what was acted on.
    /// `expected` lists what is found: the text around it, its relation, and its caution.
    #[track_caller]
    fn check(source: &str, propagation: &Propagation, expected: &[&str]) {
        let marked = inline::parse(source).unwrap();
        let document = Document::new(&marked.text).unwrap();
        let commands = marked.mentions.iter().map(|(span, label)| Command::Mark {
            span: *span,
            label: label.clone(),
        });
        let stamp = Stamp {
            at: Timestamp::default(),
            salt: 1,
        };
        let (workspace, _) = Workspace::new(document.clone(), stamp.at)
            .apply(&Command::All(commands.collect()), stamp)
            .unwrap();
        let found: Vec<String> = occurrences(
            &document,
            workspace.annotations(),
            marked.mentions[0].0,
            propagation,
        )
        .iter()
        .map(|occurrence| {
            let caution = occurrence
                .caution
                .as_ref()
                .map(|caution| format!(" {caution:?}"));
            format!(
                "{}@{} {:?}{}",
                document.quote(occurrence.span),
                u32::from(occurrence.span.start()),
                occurrence.relation,
                caution.unwrap_or_default()
            )
        })
        .collect();
        assert_eq!(found, expected);
    }

    #[test]
    fn a_label_goes_to_the_name_in_any_case_and_to_the_surname() {
        check(
            "[Ana Ruiz](PER) spoke. ANA RUIZ’S hat; Ruiz left. Ruizes.",
            &Propagation::Label(Label::Person),
            &["ANA RUIZ@16 CaseVariant", "Ruiz@34 Surname"],
        );
    }

    #[test]
    fn a_label_goes_to_the_acronym_of_an_organisation() {
        check(
            "[World Food Programme](ORG) (WFP) said wfp",
            &Propagation::Label(Label::Organisation),
            &["WFP@22 Acronym"],
        );
    }

    #[test]
    fn what_needs_a_look_is_flagged() {
        check(
            "[Bush](PER) met [Kate Bush](PER) in [Bush](LOC), by the bush.",
            &Propagation::Label(Label::Person),
            &[
                "Bush@14 Exact InsideMention(\"Kate Bush\")",
                "Bush@22 Exact Decided(Place)",
                "bush@35 CaseVariant LowerCase",
            ],
        );
        check(
            "[Ana Ruiz](PER) and [Luis Ruiz](PER); Ruiz smiled.",
            &Propagation::Label(Label::Person),
            &["Ruiz@24 Surname Ambiguous(\"Luis Ruiz\")"],
        );
    }

    #[test]
    fn a_removal_goes_only_to_mentions_of_the_same_name() {
        check(
            "[May](PER) came. [May](PER) left; May 3, [May Day](ORG).",
            &Propagation::Remove,
            &["May@10 Exact Decided(Person)"],
        );
    }
}
