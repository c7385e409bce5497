//! Words about the other places of a name.

use texts::occurrences as words;

use crate::annotation::{Caution, Occurrence, Offer, Propagation, Relation};

/// What is offered after something was done to one mention of a name.
pub fn offer(offer: &Offer) -> String {
    let total = offer.occurrences.len();
    let places = match offer.propagation {
        Propagation::Label(_) => words::stands(total, &offer.name),
        Propagation::Remove => words::is_marked(total, &offer.name),
    };
    match total - offer.sure() {
        0 => places,
        doubtful if doubtful == total => format!("{places} {}", words::worth_a_look()),
        doubtful => format!("{places} {}", words::some_worth_a_look(doubtful)),
    }
}

/// What the list of the other places is called.
pub fn offer_title(offer: &Offer) -> String {
    match &offer.propagation {
        Propagation::Label(label) => words::MarkAs {
            label: label.noun(),
            name: &offer.name,
        }
        .say(),
        Propagation::Remove => words::remove(&offer.name),
    }
}

/// What the button says that does it.
pub fn spread_verb(propagation: &Propagation, count: usize) -> String {
    match propagation {
        Propagation::Label(_) => words::mark_count(count),
        Propagation::Remove => words::remove_count(count),
    }
}

/// How an occurrence is written, and why it is worth a look.
pub fn occurrence(occurrence: &Occurrence) -> String {
    let written = match occurrence.relation {
        Relation::Exact => "",
        Relation::CaseVariant => words::case_variant(),
        Relation::Surname => words::surname(),
        Relation::Acronym => words::acronym(),
        Relation::FullName => words::full_name(),
    };
    let doubt = match &occurrence.caution {
        None => String::new(),
        Some(Caution::Decided(label)) => words::decided(label.noun()),
        Some(Caution::InsideMention(longer)) => words::inside_mention(longer),
        Some(Caution::LowerCase) => words::lower_case().to_owned(),
        Some(Caution::Ambiguous(other)) => words::ambiguous(other),
    };
    match (written, doubt.as_str()) {
        (written, "") => written.to_owned(),
        ("", doubt) => doubt.to_owned(),
        (written, doubt) => format!("{written} {doubt}"),
    }
}

/// The words for doing it in the other articles.
pub fn in_others(others: usize) -> String {
    words::in_others(others)
}
