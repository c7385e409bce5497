//! What a person can do to the labels of a document.

use super::{Colour, Label, LabelDefinition, LabelSet, LabelSetError, check_key, check_tag};

/// A change of the labels.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum LabelEdit {
    /// Adds a label at the end.
    Add {
        /// Its name.
        label: Label,
    },
    /// Calls a label of the user's own something else; its mentions go along.
    Rename {
        /// Which.
        from: Label,
        /// What it is called from now on.
        to: Label,
    },
    /// Gives a label another tag.
    Tag {
        /// Which.
        label: Label,
        /// The tag.
        tag: String,
    },
    /// Gives a label another colour.
    Recolour {
        /// Which.
        label: Label,
        /// The colour.
        colour: Colour,
    },
    /// Gives a label a key, or takes it away.
    Key {
        /// Which.
        label: Label,
        /// The letter.
        key: Option<char>,
    },
    /// Puts a label at another place in the order.
    Move {
        /// Which.
        label: Label,
        /// The place, from 0; the last where there are fewer.
        to: usize,
    },
    /// Deletes a label of the user's own, and with it its mentions or their label.
    Delete {
        /// Which.
        label: Label,
        /// The label that its mentions get; without one they are removed.
        instead: Option<Label>,
    },
    /// Takes the labels of a file in place of those that are there. Labels that mentions have stay,
    /// at the end.
    Replace {
        /// What the file has.
        with: LabelSet,
    },
}

/// The set after an edit; what becomes of mentions is the command's part.
pub(in crate::annotation) fn edited(
    set: &LabelSet,
    edit: &LabelEdit,
) -> Result<LabelSet, LabelSetError> {
    let mut all: Vec<LabelDefinition> = set.iter().cloned().collect();
    match edit {
        LabelEdit::Add { label } => {
            free(set, label)?;
            all.push(set.definition(label));
        }
        LabelEdit::Rename { from, to } => {
            own(from)?;
            free(set, to)?;
            let definition = find(&mut all, from)?;
            let before = LabelDefinition::new(from.clone(), definition.colour);
            // A tag that nobody has chosen follows the name.
            if definition.tag == before.tag {
                definition.tag = LabelDefinition::new(to.clone(), definition.colour).tag;
            }
            definition.label = to.clone();
        }
        LabelEdit::Tag { label, tag } => {
            check_tag(tag.trim())?;
            find(&mut all, label)?.tag = tag.trim().into();
        }
        LabelEdit::Recolour { label, colour } => find(&mut all, label)?.colour = *colour,
        LabelEdit::Key { label, key } => {
            let key = key.map(check_key).transpose()?;
            if let Some(key) = key
                && let Some(other) = set.by_key(key).filter(|other| *other != label)
            {
                return Err(LabelSetError::KeyTaken(key, other.clone()));
            }
            find(&mut all, label)?.key = key;
        }
        LabelEdit::Move { label, to } => {
            let from = position(&all, label)?;
            let definition = all.remove(from);
            all.insert((*to).min(all.len()), definition);
        }
        LabelEdit::Delete { label, instead } => {
            own(label)?;
            if let Some(instead) = instead {
                position(&all, instead)?;
            }
            let index = position(&all, label)?;
            all.remove(index);
        }
        LabelEdit::Replace { with } => return Ok(with.clone()),
    }
    LabelSet::new(all)
}

/// A label that the recogniser does not know.
fn own(label: &Label) -> Result<(), LabelSetError> {
    match label {
        Label::Custom(_) => Ok(()),
        built_in => Err(LabelSetError::BuiltIn(built_in.clone())),
    }
}

/// A label that is not in the set, whatever its capitals and whatever the language: one that is called
/// as another is shown would be taken for it.
fn free(set: &LabelSet, label: &Label) -> Result<(), LabelSetError> {
    let name = label.as_str().to_lowercase();
    let twin = set.iter().find(|other| {
        let names = other.label.names();
        names.iter().any(|other| other.to_lowercase() == name)
    });
    match twin {
        Some(twin) => Err(LabelSetError::Taken(twin.label.clone())),
        None => Ok(()),
    }
}

fn position(all: &[LabelDefinition], label: &Label) -> Result<usize, LabelSetError> {
    all.iter()
        .position(|definition| definition.label == *label)
        .ok_or_else(|| LabelSetError::Unknown(label.as_str().into()))
}

fn find<'a>(
    all: &'a mut [LabelDefinition],
    label: &Label,
) -> Result<&'a mut LabelDefinition, LabelSetError> {
    all.iter_mut()
        .find(|definition| definition.label == *label)
        .ok_or_else(|| LabelSetError::Unknown(label.as_str().into()))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn label(name: &str) -> Label {
        Label::parse(name).unwrap()
    }

    fn with(names: &[&str]) -> LabelSet {
        names.iter().fold(LabelSet::default(), |set, name| {
            edited(&set, &LabelEdit::Add { label: label(name) }).unwrap()
        })
    }

    fn names(set: &LabelSet) -> Vec<&str> {
        set.iter()
            .map(|definition| definition.label.as_str())
            .collect()
    }

    #[test]
    fn labels_are_added_moved_renamed_and_deleted() {
        let set = with(&["Law", "Vessel"]);
        let to_front = LabelEdit::Move {
            label: label("Vessel"),
            to: 0,
        };
        let set = edited(&set, &to_front).unwrap();
        assert_eq!(names(&set), ["Vessel", "PER", "LOC", "ORG", "Law"]);
        let rename = LabelEdit::Rename {
            from: label("Vessel"),
            to: label("Ship"),
        };
        let set = edited(&set, &rename).unwrap();
        assert_eq!(names(&set), ["Ship", "PER", "LOC", "ORG", "Law"]);
        assert_eq!(&*set.get(&label("Ship")).unwrap().tag, "Ship");
        let delete = LabelEdit::Delete {
            label: label("Law"),
            instead: Some(label("Ship")),
        };
        assert_eq!(
            names(&edited(&set, &delete).unwrap()),
            ["Ship", "PER", "LOC", "ORG"]
        );
    }

    #[test]
    fn what_would_make_two_labels_alike_is_refused() {
        let set = with(&["Law"]);
        for name in ["law", "Person", "place"] {
            let add = LabelEdit::Add { label: label(name) };
            assert!(
                matches!(edited(&set, &add), Err(LabelSetError::Taken(_))),
                "{name}"
            );
        }
        let key = LabelEdit::Key {
            label: label("Law"),
            key: Some('P'),
        };
        assert_eq!(
            edited(&set, &key).unwrap_err().to_string(),
            "The key P gives “person” already."
        );
    }

    #[test]
    fn what_the_recogniser_finds_keeps_its_name() {
        let rename = LabelEdit::Rename {
            from: Label::Person,
            to: label("Human"),
        };
        assert_eq!(
            edited(&LabelSet::default(), &rename),
            Err(LabelSetError::BuiltIn(Label::Person))
        );
        let recolour = LabelEdit::Recolour {
            label: Label::Person,
            colour: Colour::Teal,
        };
        let set = edited(&LabelSet::default(), &recolour).unwrap();
        assert_eq!(set.get(&Label::Person).unwrap().colour, Colour::Teal);
    }
}
