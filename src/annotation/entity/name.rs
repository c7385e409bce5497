//! What of a name tells it from others, worked out once for each way in which a text writes it.

use std::collections::HashMap;
use std::rc::Rc;

use super::{initials, is_all_capitals, name_key};
use crate::annotation::Label;

/// A name as a text writes it somewhere, and what follows from that.
#[derive(Debug)]
pub(super) struct WrittenName {
    /// See [`name_key`].
    pub(super) key: Rc<str>,
    /// With one space between its words.
    pub(super) spaced: Rc<str>,
    /// Whether no letter of it is small.
    pub(super) all_capitals: bool,
    /// What a person's name can be shortened to.
    words: Vec<String>,
    /// What any other name can be shortened to.
    acronym: Option<String>,
}

impl WrittenName {
    fn new(written: &str) -> WrittenName {
        let key = name_key(written);
        let words = key
            .match_indices(' ')
            .flat_map(|(space, _)| [&key[..space], &key[space + 1..]])
            .map(str::to_owned)
            .collect();
        let acronym = Some(initials(written))
            .filter(|initials| initials.chars().count() >= 2 && initials.len() < key.len());
        let spaced = written.split_whitespace().collect::<Vec<_>>().join(" ");
        WrittenName {
            spaced: spaced.into(),
            all_capitals: is_all_capitals(written),
            words,
            acronym,
            key: key.into(),
        }
    }

    /// What the name can be shortened to: the words that a person's name begins or ends with, the
    /// capitals that any other begins its words with. Each is shorter than the name.
    pub(super) fn short_forms(&self, label: &Label) -> impl Iterator<Item = &str> {
        let (words, acronym) = match label {
            Label::Person => (self.words.as_slice(), None),
            _ => (&[][..], self.acronym.as_deref()),
        };
        words.iter().map(String::as_str).chain(acronym)
    }
}

/// The names of a text as they were worked out before: an edit writes few that are new.
#[derive(Debug, Default)]
pub struct NameMemo(HashMap<String, Rc<WrittenName>>);

impl NameMemo {
    /// Whether the name was worked out before.
    pub(super) fn knows(&self, written: &str) -> bool {
        self.0.contains_key(written)
    }

    pub(super) fn name(&mut self, written: &str) -> Rc<WrittenName> {
        if let Some(known) = self.0.get(written) {
            return known.clone();
        }
        let name = Rc::new(WrittenName::new(written));
        self.0.insert(written.to_owned(), name.clone());
        name
    }
}
