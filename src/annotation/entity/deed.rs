//! What a person has done to entities, for the words on the undo button.

use std::fmt;
use std::rc::Rc;

use texts::history as words;

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

/// Writes what goes after "Undo: ", in the language of now.
impl fmt::Display for EntityDeed {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&match self {
            EntityDeed::Merge { name, more, into } => words::Merge {
                into,
                more: *more,
                name,
            }
            .say(),
            EntityDeed::Split { name, from } => words::Split { from, name }.say(),
            EntityDeed::Move { quote, more, to } => match to {
                Some(to) => words::MoveTo {
                    more: *more,
                    quote,
                    to,
                }
                .say(),
                None => words::move_away(*more, quote),
            },
            EntityDeed::Rename { from, to } if to.is_empty() => words::take_back_name(from),
            EntityDeed::Rename { from, to } => words::Rename { from, to }.say(),
            EntityDeed::Note { name } => words::note_on_entity(name),
            EntityDeed::Link { name } => words::link(name),
            EntityDeed::Relabel { name, label } => words::RelabelAll {
                label: label.noun(),
                name,
            }
            .say(),
            EntityDeed::Forget { name } => words::forget(name),
        })
    }
}
