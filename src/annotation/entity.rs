//! Groups mentions by what they name: "Nikol Pashinyan … Pashinyan" is one entity.

mod candidates;
mod deed;
mod edit;
mod group;
mod grouping;
mod json;
mod link;
mod name;
mod record;

use std::rc::Rc;

pub use candidates::merge_candidates;
pub use deed::EntityDeed;
pub use edit::EntityEdit;
pub use group::group_entities;
pub(crate) use grouping::Grouping;
pub use json::EntityRecordJson;
pub use link::{EntityLink, EntityLinkError};
pub use name::NameMemo;
pub use record::{EntityId, EntityRecord, EntityRecords};

use super::{AnnotationId, AnnotationSet, Label};
use crate::document::Document;

/// What its mentions name.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Entity {
    /// Tells it from others.
    pub key: EntityKey,
    /// What a person calls it, or else the longest of its names, as it stands in the text.
    pub name: Rc<str>,
    /// The label of its mentions.
    pub label: Label,
    /// Its mentions in the order of the text; never empty.
    pub mentions: Vec<AnnotationId>,
    /// How it is written, in the order in which the text first has each way.
    pub variants: Vec<Variant>,
    /// What a person wrote on it; empty for none.
    pub note: Rc<str>,
    /// Where it is described.
    pub link: Option<EntityLink>,
}

/// One way in which an entity is written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Variant {
    /// What its mentions have in common; see [`name_key`].
    pub key: Rc<str>,
    /// As the text has it, in mixed case where it has it so anywhere.
    pub written: Rc<str>,
    /// How many mentions are written so.
    pub count: usize,
}

/// Which entity is meant.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum EntityKey {
    /// One that a person has worked on.
    ByHand(EntityId),
    /// One that came about by itself, by its label and the [`name_key`] of its fullest name.
    Grouped(Label, Rc<str>),
}

/// The entities of a document of which a person has said nothing; see [`group_entities`].
pub fn entities(document: &Document, set: &AnnotationSet) -> Vec<Entity> {
    group_entities(
        document,
        set,
        &EntityRecords::default(),
        &mut NameMemo::default(),
    )
}

/// A name without what does not tell names apart: case, spacing, an article, a possessive, the
/// stops of an acronym.
pub fn name_key(name: &str) -> String {
    let folded = strip_possessive(name)
        .to_lowercase()
        .replace('’', "'")
        .replace('.', "");
    let words: Vec<_> = folded.split_whitespace().collect();
    match words.as_slice() {
        ["the", rest @ ..] if !rest.is_empty() => rest.join(" "),
        words => words.join(" "),
    }
}

/// What can stand after a name and does not belong to it.
pub(super) const POSSESSIVES: [&str; 4] = ["'s", "’s", "'S", "’S"];

/// A name without the possessive after it.
pub(super) fn strip_possessive(name: &str) -> &str {
    POSSESSIVES
        .iter()
        .find_map(|possessive| name.strip_suffix(possessive))
        .filter(|name| !name.is_empty())
        .unwrap_or(name)
}

/// The capitals that words begin with, in lower case: "wfp" for "World Food Programme".
pub(super) fn initials(name: &str) -> String {
    name.split(|character: char| character.is_whitespace() || character == '-')
        .filter_map(|word| word.chars().next())
        .filter(|first| first.is_uppercase())
        .flat_map(char::to_lowercase)
        .collect()
}

fn is_all_capitals(name: &str) -> bool {
    !name.chars().any(char::is_lowercase)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::annotation::{Annotation, Origin, Status};
    use crate::document::{ByteOffset, ByteSpan};
    use crate::timestamp::Timestamp;

    /// `marked` has mentions as `[name](PER)`; `expected` lists "name: mentions".
    #[track_caller]
    fn check(marked: &str, expected: &[(&str, usize)]) {
        let mut text = String::new();
        let mut annotations = Vec::new();
        let mut rest = marked;
        while let Some((before, after)) = rest.split_once('[') {
            let (name, after) = after.split_once("](").unwrap();
            let (label, after) = after.split_once(')').unwrap();
            text.push_str(before);
            let start = ByteOffset::of(text.as_str());
            text.push_str(name);
            annotations.push(Annotation {
                id: AnnotationId(annotations.len() as u64),
                span: ByteSpan::at(start, ByteOffset::of(name)),
                label: Label::parse(label).unwrap(),
                origin: Origin::Person,
                status: Status::Accepted,
                created: Timestamp::default(),
                note: "".into(),
                needs_look: false,
            });
            rest = after;
        }
        text.push_str(rest);
        let document = Document::new(&text).unwrap();
        let found = entities(&document, &annotations.into_iter().collect());
        let found: Vec<_> = found
            .iter()
            .map(|entity| (&*entity.name, entity.mentions.len()))
            .collect();
        assert_eq!(found, expected);
    }

    #[test]
    fn a_surname_or_first_name_joins_the_full_name_wherever_it_stands() {
        check(
            "[Pashinyan](PER) spoke. [Nikol Pashinyan](PER) left. [Nikol](PER) was late.",
            &[("Nikol Pashinyan", 3)],
        );
    }

    #[test]
    fn a_surname_that_two_people_share_stays_by_itself() {
        check(
            "[Ana Ruiz](PER) met [Luis Ruiz](PER). [Ruiz](PER) smiled.",
            &[("Ana Ruiz", 1), ("Luis Ruiz", 1), ("Ruiz", 1)],
        );
    }

    #[test]
    fn case_articles_and_possessives_do_not_tell_names_apart() {
        check(
            "[KPEDOME](LOC) waits. [Kpedome](LOC) votes. [Kpedome’s](LOC) mayor.",
            &[("Kpedome", 3)],
        );
    }

    #[test]
    fn an_acronym_joins_the_name_that_it_spells() {
        check(
            "[World Food Programme](ORG) ([WFP](ORG)); [W.F.P.](ORG) again",
            &[("World Food Programme", 3)],
        );
    }

    #[test]
    fn labels_are_never_mixed() {
        check(
            "[Paris](LOC) and [Paris](PER), [Paris Hilton](PER)",
            &[("Paris", 1), ("Paris Hilton", 2)],
        );
    }
}
