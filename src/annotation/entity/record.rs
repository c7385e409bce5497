//! What a person has said about entities: which names and mentions belong together, and more.

use std::collections::BTreeMap;
use std::collections::BTreeSet;
use std::fmt;
use std::rc::Rc;

use super::EntityLink;
use crate::annotation::{AnnotationId, Change, ChangeSet, Label};

/// Tells entities apart that a person has worked on. It stays the same whatever is changed of one.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct EntityId(pub u64);

impl EntityId {
    /// Reads the sixteen hexadecimal digits that [`Display`](fmt::Display) writes.
    pub fn parse(text: &str) -> Option<EntityId> {
        AnnotationId::parse(text).map(|id| EntityId(id.0))
    }
}

impl fmt::Display for EntityId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:016x}", self.0)
    }
}

/// What a person has said about one entity. What nobody has said follows from the text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct EntityRecord {
    /// The label of its mentions; mentions of another label never belong to it.
    pub label: Label,
    /// The names whose mentions belong to it, as [`name_key`](super::name_key) writes them.
    pub names: BTreeSet<Rc<str>>,
    /// Single mentions that belong to it whatever their name.
    pub mentions: BTreeSet<AnnotationId>,
    /// What it is called, where a person has said so.
    pub name: Option<Rc<str>>,
    /// What a person wrote on it; empty for none.
    pub note: Rc<str>,
    /// Where it is described.
    pub link: Option<EntityLink>,
}

impl EntityRecord {
    /// A record of which only the label is known.
    pub fn new(label: Label) -> EntityRecord {
        EntityRecord {
            label,
            names: BTreeSet::new(),
            mentions: BTreeSet::new(),
            name: None,
            note: "".into(),
            link: None,
        }
    }
}

/// The records of a document. Cheap to clone. Where two lay claim to the same name or mention, the
/// one with the smaller id has it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct EntityRecords(Rc<BTreeMap<EntityId, Rc<EntityRecord>>>);

impl EntityRecords {
    /// The record with this id.
    pub fn get(&self, id: EntityId) -> Option<&Rc<EntityRecord>> {
        self.0.get(&id)
    }

    /// All records, by id.
    pub fn iter(&self) -> impl ExactSizeIterator<Item = (EntityId, &Rc<EntityRecord>)> {
        self.0.iter().map(|(id, record)| (*id, record))
    }

    /// Whether a person has said nothing.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// The records after `changes`.
    #[must_use]
    pub fn apply(&self, changes: &ChangeSet) -> EntityRecords {
        let mut after = self.clone();
        for change in changes.iter() {
            if let Change::Entity { id, new, .. } = change {
                let records = Rc::make_mut(&mut after.0);
                match new {
                    Some(record) => records.insert(*id, record.clone()),
                    None => records.remove(id),
                };
            }
        }
        after
    }
}

impl FromIterator<(EntityId, EntityRecord)> for EntityRecords {
    fn from_iter<I: IntoIterator<Item = (EntityId, EntityRecord)>>(records: I) -> EntityRecords {
        let records = records.into_iter();
        EntityRecords(Rc::new(
            records.map(|(id, record)| (id, Rc::new(record))).collect(),
        ))
    }
}
