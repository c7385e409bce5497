//! The labels of a document: what each is called, how it is drawn, and which key gives it.

mod edit;
mod json;

use std::collections::BTreeSet;
use std::fmt;
use std::rc::Rc;

pub use edit::LabelEdit;
pub(super) use edit::edited;
pub use json::{LabelSetJson, parse_label_set, write_label_set};
use texts::refusals as words;
use unicode_segmentation::UnicodeSegmentation;

use super::{AnnotationSet, Colour, Label, LabelError};

/// A label with how it is drawn and given.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LabelDefinition {
    /// The label; its name in files.
    pub label: Label,
    /// What stands on its mentions: at most [`LabelDefinition::LONGEST_TAG`] characters.
    pub tag: Rc<str>,
    /// Its colour.
    pub colour: Colour,
    /// The letter that gives it, in lower case.
    pub key: Option<char>,
}

impl LabelDefinition {
    /// The most characters, as readers count them, that a tag can have.
    pub const LONGEST_TAG: usize = 6;

    /// A label as it is until somebody says how it is to be drawn: its tag is the beginning of its
    /// name.
    pub fn new(label: Label, colour: Colour) -> LabelDefinition {
        let key = match label {
            Label::Person => Some('p'),
            Label::Place => Some('l'),
            Label::Organisation => Some('o'),
            Label::Custom(_) => None,
        };
        LabelDefinition {
            tag: tag_of(&label),
            label,
            colour,
            key,
        }
    }
}

/// The first letters of a name in capitals: "VESS" for "Vessel".
fn tag_of(label: &Label) -> Rc<str> {
    const LENGTH: usize = 4;
    let name = label.as_str();
    if name.graphemes(true).count() <= LabelDefinition::LONGEST_TAG {
        return name.into();
    }
    let first = name.split_whitespace().next().unwrap_or(name);
    first
        .graphemes(true)
        .take(LENGTH)
        .collect::<String>()
        .to_uppercase()
        .into()
}

/// The labels in the order in which they are shown; the three that the recogniser knows are always
/// among them. Cheap to clone.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LabelSet(Rc<Vec<LabelDefinition>>);

impl Default for LabelSet {
    /// Person, place and organisation.
    fn default() -> LabelSet {
        let colours = Colour::ALL.into_iter();
        LabelSet(Rc::new(
            Label::BUILT_IN
                .into_iter()
                .zip(colours)
                .map(|(label, colour)| LabelDefinition::new(label, colour))
                .collect(),
        ))
    }
}

/// Why a set of labels cannot be changed so; nothing has changed then.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum LabelSetError {
    /// Nothing can be called so.
    Name(LabelError),
    /// There is a label of that name.
    Taken(Label),
    /// There is no such label.
    Unknown(Rc<str>),
    /// The recogniser knows it by its name, which therefore stays.
    BuiltIn(Label),
    /// A tag is empty, too long, or has white space in it.
    Tag,
    /// A key is no letter.
    Key(char),
    /// Another label has the key.
    KeyTaken(char, Label),
    /// The page uses the key for something else.
    KeyReserved(char),
    /// It has as many labels as it can have.
    Full,
}

impl fmt::Display for LabelSetError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&match self {
            LabelSetError::Name(error) => words::label_name(&error.to_string()),
            LabelSetError::Taken(label) => words::label_taken(label.noun()),
            LabelSetError::Unknown(name) => words::label_unknown(name),
            LabelSetError::BuiltIn(label) => words::label_built_in(label.noun()),
            LabelSetError::Tag => words::tag(LabelDefinition::LONGEST_TAG),
            LabelSetError::Key(key) => words::key(&key.to_string()),
            LabelSetError::KeyTaken(key, label) => words::KeyTaken {
                key: &key.to_uppercase().to_string(),
                label: label.noun(),
            }
            .say(),
            LabelSetError::KeyReserved(key) => words::key_reserved(&key.to_uppercase().to_string()),
            LabelSetError::Full => words::labels_full(LabelSet::MOST),
        })
    }
}

impl std::error::Error for LabelSetError {}

impl From<LabelError> for LabelSetError {
    fn from(error: LabelError) -> LabelSetError {
        LabelSetError::Name(error)
    }
}

impl LabelSet {
    /// The most labels that a set can have.
    pub const MOST: usize = 60;

    /// The set of these labels, in this order. Those of the recogniser that are missing are put
    /// first; of two with one name, or one key, the first stands.
    ///
    /// # Errors
    /// When one of them cannot be drawn or given.
    pub fn new(definitions: Vec<LabelDefinition>) -> Result<LabelSet, LabelSetError> {
        let mut all: Vec<LabelDefinition> = Vec::new();
        for definition in definitions {
            if all.iter().any(|other| other.label == definition.label) {
                continue;
            }
            check_tag(&definition.tag)?;
            let key = definition.key.map(check_key).transpose()?;
            let taken = key.is_some() && all.iter().any(|other| other.key == key);
            all.push(LabelDefinition {
                key: key.filter(|_| !taken),
                ..definition
            });
        }
        let missing: Vec<LabelDefinition> = LabelSet::default()
            .iter()
            .filter(|built_in| all.iter().all(|other| other.label != built_in.label))
            .map(|built_in| LabelDefinition {
                key: built_in
                    .key
                    .filter(|key| all.iter().all(|other| other.key != Some(*key))),
                ..built_in.clone()
            })
            .collect();
        all.splice(0..0, missing);
        if all.len() > LabelSet::MOST {
            return Err(LabelSetError::Full);
        }
        Ok(LabelSet(Rc::new(all)))
    }

    /// The labels in order.
    pub fn iter(&self) -> impl DoubleEndedIterator<Item = &LabelDefinition> + ExactSizeIterator {
        self.0.iter()
    }

    /// How a label is drawn and given, where it is in the set.
    pub fn get(&self, label: &Label) -> Option<&LabelDefinition> {
        self.iter().find(|definition| definition.label == *label)
    }

    /// How a label is drawn: as the set says, or as it would be in it.
    pub fn definition(&self, label: &Label) -> LabelDefinition {
        self.get(label).cloned().unwrap_or_else(|| {
            let colour = Colour::next(self.iter().map(|definition| definition.colour));
            LabelDefinition::new(label.clone(), colour)
        })
    }

    /// The label that a letter gives, in any case.
    pub fn by_key(&self, key: char) -> Option<&Label> {
        let key = lower(key);
        self.iter()
            .find(|definition| definition.key == Some(key))
            .map(|definition| &definition.label)
    }

    /// The label that a digit gives: 1 for the first to 9 for the ninth.
    pub fn by_number(&self, number: usize) -> Option<&Label> {
        self.iter()
            .take(9)
            .nth(number.checked_sub(1)?)
            .map(|definition| &definition.label)
    }

    /// The set without the keys that are `reserved` for something else.
    #[must_use]
    pub fn without_keys(&self, reserved: impl Fn(char) -> bool) -> LabelSet {
        let free = self.iter().map(|definition| LabelDefinition {
            key: definition.key.filter(|key| !reserved(*key)),
            ..definition.clone()
        });
        LabelSet(Rc::new(free.collect()))
    }

    /// The set with a label at the end that is not in it.
    #[must_use]
    pub(super) fn with(&self, label: &Label) -> LabelSet {
        let last = self.definition(label);
        LabelSet(Rc::new(self.iter().cloned().chain([last]).collect()))
    }

    /// The set with every label that `annotations` have; new ones come last, in the order of the
    /// text.
    #[must_use]
    pub fn with_labels_of(&self, annotations: &AnnotationSet) -> LabelSet {
        let known: BTreeSet<&Label> = self.iter().map(|definition| &definition.label).collect();
        let mut added = BTreeSet::new();
        let mut all: Option<Vec<LabelDefinition>> = None;
        for annotation in annotations.iter() {
            let label = &annotation.label;
            if known.contains(label) || !added.insert(label) {
                continue;
            }
            let all = all.get_or_insert_with(|| self.iter().cloned().collect());
            let colour = Colour::next(all.iter().map(|definition| definition.colour));
            all.push(LabelDefinition::new(label.clone(), colour));
        }
        all.map_or_else(|| self.clone(), |all| LabelSet(Rc::new(all)))
    }
}

fn check_tag(tag: &str) -> Result<(), LabelSetError> {
    let length = tag.graphemes(true).count();
    let fits = (1..=LabelDefinition::LONGEST_TAG).contains(&length)
        && !tag
            .chars()
            .any(|character| character.is_whitespace() || character.is_control());
    if fits {
        Ok(())
    } else {
        Err(LabelSetError::Tag)
    }
}

/// The key in lower case.
fn check_key(key: char) -> Result<char, LabelSetError> {
    if key.is_alphabetic() {
        Ok(lower(key))
    } else {
        Err(LabelSetError::Key(key))
    }
}

fn lower(key: char) -> char {
    let mut lower = key.to_lowercase();
    match (lower.next(), lower.next()) {
        (Some(only), None) => only,
        _ => key,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn custom(name: &str) -> LabelDefinition {
        LabelDefinition::new(Label::parse(name).unwrap(), Colour::Pink)
    }

    #[test]
    fn a_set_always_has_what_the_recogniser_finds() {
        let set = LabelSet::new(vec![custom("Vessel"), custom("Vessel")]).unwrap();
        let names: Vec<&str> = set
            .iter()
            .map(|definition| definition.label.as_str())
            .collect();
        assert_eq!(names, ["PER", "LOC", "ORG", "Vessel"]);
    }

    #[test]
    fn tags_are_short() {
        assert_eq!(&*custom("Vessel").tag, "Vessel");
        assert_eq!(&*custom("Legal instrument").tag, "LEGA");
        assert_eq!(&*custom("法律文書及びその他").tag, "法律文書");
        let long = LabelDefinition {
            tag: "too long".into(),
            ..custom("Law")
        };
        assert_eq!(LabelSet::new(vec![long]), Err(LabelSetError::Tag));
    }

    #[test]
    fn a_key_or_a_digit_gives_a_label() {
        let vessel = LabelDefinition {
            key: Some('V'),
            ..custom("Vessel")
        };
        let set = LabelSet::new(vec![vessel]).unwrap();
        assert_eq!(set.by_key('V').map(Label::as_str), Some("Vessel"));
        assert_eq!(set.by_key('L'), Some(&Label::Place));
        assert_eq!(set.by_number(1), Some(&Label::Person));
        assert_eq!(set.by_number(4).map(Label::as_str), Some("Vessel"));
        assert_eq!(set.by_number(0), None);
        assert_eq!(set.by_number(5), None);
    }

    #[test]
    fn colours_are_given_in_turn() {
        let set = LabelSet::default();
        assert_eq!(set.definition(&custom("Law").label).colour, Colour::Purple);
        let all = Colour::ALL.into_iter();
        assert_eq!(Colour::next(all.clone()), Colour::Blue);
        assert_eq!(Colour::next(all.chain([Colour::Blue])), Colour::Green);
    }
}
