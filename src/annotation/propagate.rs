//! Mark once, apply everywhere: where else the name of a mention stands, and what to do there.

pub(super) mod form;
mod offer;

use std::rc::Rc;

pub use offer::Offer;

use super::command::check_span;
use super::entity::{initials, strip_possessive};
use super::{Annotation, AnnotationId, AnnotationSet, Command, Label};
use crate::document::{ByteSpan, Document};
use form::{Form, defined_acronym, defined_name, short_form};

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
    /// The capitals of the name, or what the text gives as such.
    Acronym,
    /// The name that the text gives for the acronym.
    FullName,
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
/// person, and to the acronym of anything else or the name behind an acronym. A removal goes to
/// mentions of just the same name.
pub fn occurrences(
    document: &Document,
    set: &AnnotationSet,
    span: ByteSpan,
    propagation: &Propagation,
) -> Vec<Occurrence> {
    let mut found = occurrences_of(document, set, document.quote(span), propagation);
    found.retain(|occurrence| {
        occurrence
            .span
            .intersect(span)
            .is_none_or(ByteSpan::is_empty)
    });
    found
}

/// The places where a name stands and where `propagation` would change something, as
/// [`occurrences`] finds them, whatever document the name is from.
pub fn occurrences_of(
    document: &Document,
    set: &AnnotationSet,
    name: &str,
    propagation: &Propagation,
) -> Vec<Occurrence> {
    let name = strip_possessive(name);
    let whole = Form::of(name, None);
    let places = whole.places(document);
    let mut forms = Vec::new();
    if let Propagation::Label(label) = propagation {
        forms.extend(short_form(name, label));
        if *label != Label::Person {
            forms.extend(defined_acronym(document, &places));
            forms.extend(defined_name(document, name, &places));
        }
    }
    // "Ruiz" in "Ana Ruiz" is a part of the whole name.
    let apart = |place: &ByteSpan| !places.iter().any(|whole| whole.contains_range(*place));
    let others = forms.iter().flat_map(|form| {
        let places = form.places(document).into_iter().filter(apart);
        places.map(|place| (place, form.relation))
    });
    let mut found: Vec<Occurrence> = places
        .iter()
        .map(|place| (*place, None))
        .chain(others)
        .filter(|(place, _)| check_span(document, *place).is_ok())
        .filter_map(|(place, relation)| {
            let relation = relation.unwrap_or(if document.quote(place) == name {
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

/// The occurrence at a place, unless nothing would change there.
fn occurrence(
    document: &Document,
    set: &AnnotationSet,
    place: ByteSpan,
    relation: Relation,
    propagation: &Propagation,
) -> Option<Occurrence> {
    let here: Vec<&Rc<Annotation>> = set.overlapping(place).collect();
    let mentions = || here.iter().filter(|annotation| annotation.span == place);
    let existing = match propagation {
        // Two labels may stand on the same words: the one that is given is the one to look at.
        Propagation::Label(label) => mentions()
            .find(|annotation| annotation.label == *label)
            .or_else(|| mentions().next()),
        Propagation::Remove => mentions().next(),
    };
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
    use crate::formats::inline;

    /// `source` has mentions marked inline, decided by a person; the first is what was acted on.
    /// `expected` lists what is found: the text around it, its relation, and its caution.
    #[track_caller]
    fn check(source: &str, propagation: &Propagation, expected: &[&str]) {
        let workspace = inline::workspace(source);
        let document = workspace.document();
        let first = workspace.annotations().live().next().unwrap().span;
        let found: Vec<String> = occurrences(document, workspace.annotations(), first, propagation)
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
    fn an_acronym_that_the_text_defines_need_not_be_the_initials() {
        check(
            "[Doctors Without Borders](ORG) (MSF) left. MSF said so.",
            &Propagation::Label(Label::Organisation),
            &["MSF@25 Acronym", "MSF@36 Acronym"],
        );
        check(
            "The [WFP](ORG) spoke. In Rome the World Food Programme (WFP) agreed.",
            &Propagation::Label(Label::Organisation),
            &["World Food Programme@27 FullName", "WFP@49 Exact"],
        );
    }

    #[test]
    fn a_surname_within_the_whole_name_is_no_place_of_its_own() {
        check(
            "[Ana Ruiz](PER) spoke. Ana Ruiz left.",
            &Propagation::Label(Label::Person),
            &["Ana Ruiz@16 Exact"],
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
