//! Words about the other places of a name.

use super::counted;
use crate::annotation::{Caution, Occurrence, Offer, Propagation, Relation};

/// What is offered after something was done to one mention of a name.
pub fn offer(offer: &Offer) -> String {
    let total = offer.occurrences.len();
    let doubtful = total - offer.sure();
    let doubt = match doubtful {
        0 => String::new(),
        _ if doubtful == total => " It is worth a look.".to_owned(),
        1 => " 1 is worth a look.".to_owned(),
        doubtful => format!(" {doubtful} are worth a look."),
    };
    let places = counted(total, "more place", "more places");
    match offer.propagation {
        Propagation::Label(_) => format!("“{}” stands in {places}.{doubt}", offer.name),
        Propagation::Remove => format!("“{}” is marked in {places}.{doubt}", offer.name),
    }
}

/// What the list of the other places is called.
pub fn offer_title(offer: &Offer) -> String {
    match &offer.propagation {
        Propagation::Label(label) => format!("Mark “{}” as {}", offer.name, label.noun()),
        Propagation::Remove => format!("Remove “{}”", offer.name),
    }
}

/// What the button says that does it.
pub fn spread_verb(propagation: &Propagation, count: usize) -> String {
    match propagation {
        Propagation::Label(_) => format!("Mark {count}"),
        Propagation::Remove => format!("Remove {count}"),
    }
}

/// How an occurrence is written, and why it is worth a look.
pub fn occurrence(occurrence: &Occurrence) -> String {
    let written = match occurrence.relation {
        Relation::Exact => "",
        Relation::CaseVariant => "With other capitals.",
        Relation::Surname => "The surname.",
        Relation::Acronym => "The acronym.",
        Relation::FullName => "The name behind the acronym.",
    };
    let doubt = match &occurrence.caution {
        None => String::new(),
        Some(Caution::Decided(label)) => format!("You have marked it as {} here.", label.noun()),
        Some(Caution::InsideMention(longer)) => format!("It is a part of “{longer}”."),
        Some(Caution::LowerCase) => "In small letters it may be a common word.".to_owned(),
        Some(Caution::Ambiguous(other)) => format!("It may be short for “{other}”."),
    };
    match (written, doubt.as_str()) {
        (written, "") => written.to_owned(),
        ("", doubt) => doubt.to_owned(),
        (written, doubt) => format!("{written} {doubt}"),
    }
}

/// The words for doing it in the other articles.
pub fn in_others(others: usize) -> String {
    match others {
        1 => "In my other article too".to_owned(),
        others => format!("In my {others} other articles too"),
    }
}
