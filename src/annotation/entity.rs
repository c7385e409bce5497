//! Groups mentions by what they name: "Nikol Pashinyan … Pashinyan" is one entity.

use std::collections::{BTreeMap, HashMap};
use std::rc::Rc;

use super::{Annotation, AnnotationId, AnnotationSet, Label};
use crate::document::Document;

/// What its mentions name.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Entity {
    /// The longest of its names, as it stands in the text.
    pub name: Rc<str>,
    /// The label of its mentions.
    pub label: Label,
    /// Its mentions in the order of the text; never empty.
    pub mentions: Vec<AnnotationId>,
}

/// The entities of a document, in the order in which the text first names them.
///
/// Live mentions belong together when their names are the same but for case, spacing, an article
/// and a possessive; a person's surname or first name belongs to the one fuller name in the text
/// that it ends or begins; an acronym to the one name whose capitals it spells. Where two fuller
/// names would do, the name stays by itself.
pub fn entities(document: &Document, set: &AnnotationSet) -> Vec<Entity> {
    let names = Names::collect(document, set);
    let mut entities: Vec<Entity> = Vec::new();
    let mut index_of: HashMap<(&Label, &str), usize> = HashMap::new();
    for annotation in set.live() {
        let key = key(document.quote(annotation.span));
        let fuller = names.fuller(&annotation.label, &key);
        let index = *index_of
            .entry((&annotation.label, fuller))
            .or_insert_with(|| {
                entities.push(Entity {
                    name: names.as_written(&annotation.label, fuller),
                    label: annotation.label.clone(),
                    mentions: Vec::new(),
                });
                entities.len() - 1
            });
        if let Some(entity) = entities.get_mut(index) {
            entity.mentions.push(annotation.id);
        }
    }
    entities
}

/// The different names in a document, by label and key.
struct Names<'a> {
    by_label: HashMap<&'a Label, NamesOfLabel<'a>>,
}

#[derive(Default)]
struct NamesOfLabel<'a> {
    by_key: BTreeMap<String, Name<'a>>,
    /// Short form → the keys of the names that it could be short for.
    longer: HashMap<String, Vec<String>>,
}

struct Name<'a> {
    /// As the text first has it, in mixed case where it has it so anywhere.
    written: &'a str,
    /// The key of the fuller name that this one is short for; its own where there is none.
    fuller: String,
}

impl<'a> Names<'a> {
    fn collect(document: &'a Document, set: &'a AnnotationSet) -> Names<'a> {
        let mut by_label: HashMap<&Label, NamesOfLabel> = HashMap::new();
        for annotation in set.live() {
            let annotation: &'a Annotation = annotation;
            let written = document.quote(annotation.span);
            let key = key(written);
            let name = by_label
                .entry(&annotation.label)
                .or_default()
                .by_key
                .entry(key.clone())
                .or_insert(Name {
                    written,
                    fuller: key,
                });
            if is_all_capitals(name.written) && !is_all_capitals(written) {
                name.written = written;
            }
        }
        for (label, names) in &mut by_label {
            names.link(label);
        }
        Names { by_label }
    }

    fn fuller(&self, label: &Label, key: &str) -> &str {
        self.by_label
            .get(label)
            .and_then(|names| names.by_key.get(key))
            .map_or("", |name| &name.fuller)
    }

    fn as_written(&self, label: &Label, key: &str) -> Rc<str> {
        self.by_label
            .get(label)
            .and_then(|names| names.by_key.get(key))
            .map_or("", |name| name.written)
            .split_whitespace()
            .collect::<Vec<_>>()
            .join(" ")
            .into()
    }
}

impl NamesOfLabel<'_> {
    /// Finds for each name the fuller one that it is short for.
    fn link(&mut self, label: &Label) {
        for (key, name) in &self.by_key {
            for short in short_forms(label, key, name.written) {
                self.longer.entry(short).or_default().push(key.clone());
            }
        }
        let resolved: Vec<String> = self
            .by_key
            .keys()
            .map(|key| self.resolve(key).to_owned())
            .collect();
        for (name, fuller) in self.by_key.values_mut().zip(resolved) {
            name.fuller = fuller;
        }
    }

    /// The fuller name that `key` is short for, followed to its end.
    fn resolve<'n>(&'n self, key: &'n str) -> &'n str {
        let mut current = key;
        // Every step goes to a longer name, so that this ends.
        while let Some(longer) = self.only_fuller(current) {
            current = longer;
        }
        current
    }

    fn only_fuller(&self, key: &str) -> Option<&str> {
        let mut fuller = self.longer.get(key)?.iter();
        let first = fuller.next()?;
        // "Ana Ruiz" and "Ana María Ruiz" are one person: one name has all words of the other.
        fuller
            .all(|other| contains_words(other, first) || contains_words(first, other))
            .then_some(first.as_str())
    }
}

/// What a name can be shortened to: the words that a person's name begins or ends with, the
/// capitals that any other begins its words with. Each is shorter than the name.
fn short_forms(label: &Label, key: &str, written: &str) -> Vec<String> {
    match label {
        Label::Person => key
            .match_indices(' ')
            .flat_map(|(space, _)| [&key[..space], &key[space + 1..]])
            .map(str::to_owned)
            .collect(),
        _ => Some(initials(written))
            .filter(|initials| initials.chars().count() >= 2 && initials.len() < key.len())
            .into_iter()
            .collect(),
    }
}

fn contains_words(longer: &str, shorter: &str) -> bool {
    let mut words = longer.split(' ');
    shorter
        .split(' ')
        .all(|word| words.any(|other| other == word))
}

/// A name without what does not tell names apart: case, spacing, an article, a possessive, the
/// stops of an acronym.
fn key(name: &str) -> String {
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
    use crate::annotation::{Origin, Status};
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
