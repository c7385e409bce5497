//! What a person can do to entities.

use std::rc::Rc;

use super::{EntityId, EntityKey, EntityLink};
use crate::annotation::{AnnotationId, Label};

/// Something that a person does to an entity, or to which mentions are in it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum EntityEdit {
    /// Makes one of several. Mentions of another label than that of the first are given its label.
    Merge {
        /// The one that stays.
        into: EntityKey,
        /// Those that become part of it.
        others: Vec<EntityKey>,
    },
    /// Makes an entity of its own of the mentions with one of the names.
    Split {
        /// Which.
        entity: EntityKey,
        /// The [`key`](super::Variant::key) of the name.
        name: Rc<str>,
    },
    /// Puts mentions into another entity, whatever their name.
    Move {
        /// Which.
        mentions: Vec<AnnotationId>,
        /// Where to; a new one where nothing is given.
        to: Option<EntityKey>,
    },
    /// Calls an entity something; nothing brings back the name that it has by itself.
    Rename {
        /// Which.
        entity: EntityKey,
        /// What it is called.
        name: Rc<str>,
    },
    /// Writes a note on an entity, or takes it away when it is empty.
    Note {
        /// Which.
        entity: EntityKey,
        /// The note.
        note: Rc<str>,
    },
    /// Says where an entity is described, or no longer.
    Link {
        /// Which.
        entity: EntityKey,
        /// Where.
        link: Option<EntityLink>,
    },
    /// Gives all mentions of an entity a label.
    Relabel {
        /// Which.
        entity: EntityKey,
        /// As what they are marked from now on.
        label: Label,
    },
    /// Forgets all that a person has said of an entity: its mentions group by themselves again.
    Forget {
        /// Which.
        entity: EntityId,
    },
}
