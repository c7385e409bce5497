//! Which mentions name the same: by their names, and by what a person has said.

use std::collections::{BTreeMap, HashMap};
use std::rc::Rc;

use super::name::WrittenName;
use super::{Entity, EntityId, EntityKey, EntityRecords, NameMemo, Variant};
use crate::annotation::{AnnotationId, AnnotationSet, Label};
use crate::document::Document;

/// The entities of a document, in the order in which the text first names them. Every live mention
/// is in exactly one.
///
/// What a person has put together by `records` is together. Other mentions belong together when
/// their names are the same but for case, spacing, an article and a possessive; a person's surname
/// or first name belongs to the one fuller name in the text that it ends or begins; an acronym to
/// the one name whose capitals it spells. Where two fuller names would do, the name stays by itself.
/// Names that belong together by themselves join a record when some of them are in that one, and
/// none in another.
pub fn group_entities(
    document: &Document,
    set: &AnnotationSet,
    records: &EntityRecords,
    memo: &mut NameMemo,
) -> Vec<Entity> {
    let mut names = Names::collect(document, set, records, memo);
    names.link();
    names.take_home(records);
    names.entities(records)
}

/// One name of one label.
struct Name<'a> {
    label: &'a Label,
    key: Rc<str>,
    /// As the text first has it, in mixed case where it has it so anywhere.
    form: Rc<WrittenName>,
    /// Whether there are mentions of it that nobody has put anywhere by themselves.
    free: bool,
    /// The fullest name that this one is short for; its own place where there is none.
    fullest: usize,
    /// The record that its free mentions belong to.
    home: Option<EntityId>,
}

struct Mention {
    id: AnnotationId,
    name: usize,
    /// The record that a person has put it in by itself.
    home: Option<EntityId>,
}

struct Names<'a> {
    names: Vec<Name<'a>>,
    places: HashMap<&'a Label, HashMap<Rc<str>, usize>>,
    mentions: Vec<Mention>,
}

impl<'a> Names<'a> {
    fn collect(
        document: &'a Document,
        set: &'a AnnotationSet,
        records: &EntityRecords,
        memo: &mut NameMemo,
    ) -> Names<'a> {
        let mut homes: HashMap<AnnotationId, (EntityId, &Label)> = HashMap::new();
        for (id, record) in records.iter() {
            for mention in &record.mentions {
                homes.entry(*mention).or_insert((id, &record.label));
            }
        }
        let mut all = Names {
            names: Vec::new(),
            places: HashMap::new(),
            mentions: Vec::new(),
        };
        for annotation in set.live() {
            let label = &annotation.label;
            let written = document.quote(annotation.span);
            let form = memo.name(written);
            let places = all.places.entry(label).or_default();
            let place = match places.get(&form.key) {
                Some(place) => *place,
                None => {
                    all.names.push(Name {
                        label,
                        key: form.key.clone(),
                        form: form.clone(),
                        free: false,
                        fullest: all.names.len(),
                        home: None,
                    });
                    places.insert(form.key.clone(), all.names.len() - 1);
                    all.names.len() - 1
                }
            };
            let home = homes
                .get(&annotation.id)
                .filter(|(_, of)| *of == label)
                .map(|(id, _)| *id);
            if let Some(name) = all.names.get_mut(place) {
                name.free |= home.is_none();
                if name.form.all_capitals && !form.all_capitals {
                    name.form = form;
                }
            }
            all.mentions.push(Mention {
                id: annotation.id,
                name: place,
                home,
            });
        }
        all
    }

    /// Finds for each name the fullest one that it is short for.
    fn link(&mut self) {
        let mut fuller: Vec<Vec<usize>> = vec![Vec::new(); self.names.len()];
        for (place, name) in self.names.iter().enumerate().filter(|(_, name)| name.free) {
            let Some(places) = self.places.get(name.label) else {
                continue;
            };
            for short in name.form.short_forms(name.label) {
                if let Some(candidates) = places.get(short).and_then(|short| fuller.get_mut(*short))
                {
                    candidates.push(place);
                }
            }
        }
        let next: Vec<Option<usize>> = fuller
            .iter_mut()
            .map(|candidates| self.only_fuller(candidates))
            .collect();
        let follow = |place: usize| next.get(place).copied().flatten();
        for place in 0..self.names.len() {
            let mut fullest = place;
            // Every step goes to a longer name, so that this ends.
            while let Some(longer) = follow(fullest) {
                fullest = longer;
            }
            if let Some(name) = self.names.get_mut(place) {
                name.fullest = fullest;
            }
        }
    }

    fn only_fuller(&self, candidates: &mut [usize]) -> Option<usize> {
        let key = |place: usize| self.names.get(place).map_or("", |name| &*name.key);
        candidates.sort_unstable_by_key(|place| key(*place));
        let (first, others) = candidates.split_first()?;
        // "Ana Ruiz" and "Ana María Ruiz" are one person: one name has all words of the other.
        others
            .iter()
            .all(|other| {
                contains_words(key(*other), key(*first)) || contains_words(key(*first), key(*other))
            })
            .then_some(*first)
    }

    /// Finds for each name the record that it belongs to.
    fn take_home(&mut self, records: &EntityRecords) {
        if records.is_empty() {
            return;
        }
        for (id, record) in records.iter() {
            let Some(places) = self.places.get(&record.label) else {
                continue;
            };
            for name in &record.names {
                if let Some(name) = places
                    .get(name)
                    .and_then(|place| self.names.get_mut(*place))
                {
                    name.home.get_or_insert(id);
                }
            }
        }
        // What follows from the homes of the names that belong together: `None` where they differ.
        let mut homes: HashMap<usize, Option<EntityId>> = HashMap::new();
        for name in self.names.iter().filter(|name| name.free) {
            if let Some(home) = name.home {
                homes
                    .entry(name.fullest)
                    .and_modify(|known| *known = known.filter(|known| *known == home))
                    .or_insert(Some(home));
            }
        }
        for name in &mut self.names {
            name.home = name
                .home
                .or_else(|| homes.get(&name.fullest).copied().flatten());
        }
    }

    fn entities(&self, records: &EntityRecords) -> Vec<Entity> {
        let mut groups: Vec<Group> = Vec::new();
        let mut by_hand: BTreeMap<EntityId, usize> = BTreeMap::new();
        let mut by_name: Vec<Option<usize>> = vec![None; self.names.len()];
        for mention in &self.mentions {
            let Some(name) = self.names.get(mention.name) else {
                continue;
            };
            let home = mention.home.or(name.home);
            let next = groups.len();
            let place = match home {
                Some(id) => *by_hand.entry(id).or_insert(next),
                None => match by_name.get_mut(name.fullest) {
                    Some(place) => *place.get_or_insert(next),
                    None => continue,
                },
            };
            if place == next {
                groups.push(Group {
                    home,
                    fullest: name.fullest,
                    mentions: Vec::new(),
                    variants: Vec::new(),
                });
            }
            if let Some(group) = groups.get_mut(place) {
                group.mentions.push(mention.id);
                match group
                    .variants
                    .iter_mut()
                    .find(|(name, _)| *name == mention.name)
                {
                    Some((_, count)) => *count += 1,
                    None => group.variants.push((mention.name, 1)),
                }
            }
        }
        groups
            .into_iter()
            .filter_map(|group| self.entity(group, records))
            .collect()
    }

    fn entity(&self, group: Group, records: &EntityRecords) -> Option<Entity> {
        let fullest = self.names.get(group.fullest)?;
        let variants: Vec<Variant> = group
            .variants
            .iter()
            .filter_map(|(place, count)| {
                let name = self.names.get(*place)?;
                Some(Variant {
                    key: name.key.clone(),
                    written: name.form.spaced.clone(),
                    count: *count,
                })
            })
            .collect();
        let record = group.home.and_then(|id| Some((id, records.get(id)?)));
        Some(match record {
            None => Entity {
                key: EntityKey::Grouped(fullest.label.clone(), fullest.key.clone()),
                name: fullest.form.spaced.clone(),
                label: fullest.label.clone(),
                mentions: group.mentions,
                variants,
                note: "".into(),
                link: None,
            },
            Some((id, record)) => Entity {
                key: EntityKey::ByHand(id),
                name: record.name.clone().unwrap_or_else(|| longest(&variants)),
                label: record.label.clone(),
                mentions: group.mentions,
                variants,
                note: record.note.clone(),
                link: record.link.clone(),
            },
        })
    }
}

struct Group {
    home: Option<EntityId>,
    fullest: usize,
    mentions: Vec<AnnotationId>,
    /// The names of its mentions, as they come in the text, and how many mentions have each.
    variants: Vec<(usize, usize)>,
}

/// The longest way in which it is written, the first of several.
fn longest(variants: &[Variant]) -> Rc<str> {
    variants
        .iter()
        .rev()
        .max_by_key(|variant| variant.written.chars().count())
        .map_or_else(|| "".into(), |variant| variant.written.clone())
}

fn contains_words(longer: &str, shorter: &str) -> bool {
    let mut words = longer.split(' ');
    shorter
        .split(' ')
        .all(|word| words.any(|other| other == word))
}
