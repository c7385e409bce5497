//! What a person has done to entities, for the words on the undo button.

use std::fmt;
use std::rc::Rc;

use crate::annotation::Label;

/// What was done to entities; names are as the page showed them before.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum EntityDeed {
    /// Made one of several.
    Merge {
        /// The first that became part of the other.
        name: Rc<str>,
        /// How many more did.
        more: usize,
        /// The one that stayed.
        into: Rc<str>,
    },
    /// Made an entity of its own of the mentions with a name.
    Split {
        /// The name.
        name: Rc<str>,
        /// The entity that they had been in.
        from: Rc<str>,
    },
    /// Put mentions elsewhere.
    Move {
        /// The text of the first.
        quote: Rc<str>,
        /// How many more there were.
        more: usize,
        /// The entity that they are in since; none for a new one.
        to: Option<Rc<str>>,
    },
    /// Called it something else.
    Rename {
        /// The name before.
        from: Rc<str>,
        /// The name after; empty for the one that it has by itself.
        to: Rc<str>,
    },
    /// Wrote or deleted the note on it.
    Note {
        /// Its name.
        name: Rc<str>,
    },
    /// Linked it, or deleted the link.
    Link {
        /// Its name.
        name: Rc<str>,
    },
    /// Gave all its mentions a label.
    Relabel {
        /// Its name.
        name: Rc<str>,
        /// The label.
        label: Label,
    },
    /// Had its mentions group by themselves again.
    Forget {
        /// Its name.
        name: Rc<str>,
    },
}

/// Writes what goes after "Undo: ", in English.
impl fmt::Display for EntityDeed {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            EntityDeed::Merge { name, more, into } => {
                write!(f, "merge {} into ‘{into}’", Several(name, *more))
            }
            EntityDeed::Split { name, from } => write!(f, "split ‘{name}’ from ‘{from}’"),
            EntityDeed::Move { quote, more, to } => {
                write!(f, "move {} to ", Several(quote, *more))?;
                match to {
                    Some(to) => write!(f, "‘{to}’"),
                    None => f.write_str("a name of its own"),
                }
            }
            EntityDeed::Rename { from, to } if to.is_empty() => {
                write!(f, "take back the name ‘{from}’")
            }
            EntityDeed::Rename { from, to } => write!(f, "rename ‘{from}’ to ‘{to}’"),
            EntityDeed::Note { name } => write!(f, "change the note on ‘{name}’"),
            EntityDeed::Link { name } => write!(f, "change the link of ‘{name}’"),
            EntityDeed::Relabel { name, label } => {
                write!(f, "change all of ‘{name}’ to {}", label.noun())
            }
            EntityDeed::Forget { name } => write!(f, "group ‘{name}’ by itself"),
        }
    }
}

struct Several<'a>(&'a str, usize);

impl fmt::Display for Several<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "‘{}’", self.0)?;
        match self.1 {
            0 => Ok(()),
            more => write!(f, " and {more} more"),
        }
    }
}
