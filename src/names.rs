//! A person's own list of names: each with the label that it is given in every new article.

mod find;
mod json;

use std::collections::BTreeMap;
use std::rc::Rc;

pub use find::{LIST, listed};
pub use json::{NameListError, parse_name_list, write_name_list};

use crate::annotation::{Label, name_key};
use crate::storage::{KeyValue, StorageError};

/// Under which key the list is kept.
const KEY: &str = "gloss:names";

/// What is done in a new article where a name of the list stands.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Treatment {
    /// It is suggested, to be decided on.
    #[default]
    Suggest,
    /// It is marked.
    Mark,
}

/// A name of the list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ListedName {
    /// As it is written; other capitals and a possessive are found as well.
    pub name: Rc<str>,
    /// What it is.
    pub label: Label,
    /// What is done where it stands.
    pub treatment: Treatment,
}

/// The names, in the order of the alphabet; each stands in it once. Cheap to clone.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct NameList(Rc<BTreeMap<String, ListedName>>);

impl NameList {
    /// The names in order.
    pub fn iter(&self) -> impl ExactSizeIterator<Item = &ListedName> {
        self.0.values()
    }

    /// How many there are.
    pub fn len(&self) -> usize {
        self.0.len()
    }

    /// Whether there is none.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// The list with this name, in place of the same one under another label. A name without a
    /// letter or digit is left out.
    #[must_use]
    pub fn with(&self, name: ListedName) -> NameList {
        let mut list = self.clone();
        let key = name_key(&name.name);
        if key.chars().any(char::is_alphanumeric) {
            Rc::make_mut(&mut list.0).insert(key, name);
        }
        list
    }

    /// The list without this name.
    #[must_use]
    pub fn without(&self, name: &str) -> NameList {
        let mut list = self.clone();
        Rc::make_mut(&mut list.0).remove(&name_key(name));
        list
    }

    /// Reads the list that is kept; an empty one where there is none.
    ///
    /// # Errors
    /// When the store cannot be reached, or what is kept cannot be read; it is left as it is.
    pub fn load(store: &dyn KeyValue) -> Result<NameList, NameListError> {
        match store.get(KEY).map_err(NameListError::Storage)? {
            None => Ok(NameList::default()),
            Some(json) => parse_name_list(&json),
        }
    }

    /// Keeps the list.
    ///
    /// # Errors
    /// When the store does not take it; what was kept before is still there then.
    pub fn save(&self, store: &dyn KeyValue) -> Result<(), StorageError> {
        match self.is_empty() {
            true => store.remove(KEY),
            false => store.set(KEY, &write_name_list(self)),
        }
    }
}

/// The last of the same names stands.
impl FromIterator<ListedName> for NameList {
    fn from_iter<I: IntoIterator<Item = ListedName>>(names: I) -> NameList {
        names
            .into_iter()
            .fold(NameList::default(), |list, name| list.with(name))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::storage::MemoryStore;

    fn name(name: &str, label: Label) -> ListedName {
        ListedName {
            name: name.into(),
            label,
            treatment: Treatment::Suggest,
        }
    }

    #[test]
    fn a_name_stands_in_it_once_under_its_last_label() {
        let list: NameList = [
            name("Rahmon", Label::Place),
            name("the Hague", Label::Place),
            name("RAHMON’s", Label::Person),
            name("…", Label::Person),
        ]
        .into_iter()
        .collect();
        let names: Vec<_> = list.iter().map(|name| (&*name.name, &name.label)).collect();
        assert_eq!(
            names,
            [("the Hague", &Label::Place), ("RAHMON’s", &Label::Person)]
        );
        assert_eq!(list.without("rahmon").len(), 1);
    }

    #[test]
    fn it_is_kept_under_a_key_of_its_own_and_only_while_there_are_names() {
        let store = MemoryStore::default();
        let list = NameList::default().with(name("Rahmon", Label::Person));
        list.save(&store).unwrap();
        assert_eq!(NameList::load(&store).unwrap(), list);
        NameList::default().save(&store).unwrap();
        assert_eq!(store.get(KEY).unwrap(), None);
        assert!(NameList::load(&store).unwrap().is_empty());
    }

    #[test]
    fn what_cannot_be_read_is_left_as_it_is() {
        let store = MemoryStore::default();
        store
            .set(
                KEY,
                "{\"format\":\"gloss-names\",\"version\":9,\"names\":[]}",
            )
            .unwrap();
        let error = NameList::load(&store).unwrap_err();
        assert!(error.to_string().contains("newer"), "{error}");
        assert!(store.get(KEY).unwrap().is_some());
    }
}
