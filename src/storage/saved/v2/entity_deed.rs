//! What was done to entities, as an entry of the history in form 2.

use serde::{Deserialize, Serialize};

use crate::annotation::{EntityDeed, Label, LabelError};

/// See [`EntityDeed`].
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(in crate::storage::saved) enum SavedEntityDeed {
    Merge {
        name: String,
        more: usize,
        into: String,
    },
    Split {
        name: String,
        from: String,
    },
    Move {
        quote: String,
        more: usize,
        #[serde(default)]
        to: Option<String>,
    },
    Rename {
        from: String,
        to: String,
    },
    Note {
        name: String,
    },
    Link {
        name: String,
    },
    Relabel {
        name: String,
        label: String,
    },
    Forget {
        name: String,
    },
}

impl SavedEntityDeed {
    pub(super) fn of(deed: &EntityDeed) -> SavedEntityDeed {
        let text = |text: &str| text.to_owned();
        match deed {
            EntityDeed::Merge { name, more, into } => SavedEntityDeed::Merge {
                name: text(name),
                more: *more,
                into: text(into),
            },
            EntityDeed::Split { name, from } => SavedEntityDeed::Split {
                name: text(name),
                from: text(from),
            },
            EntityDeed::Move { quote, more, to } => SavedEntityDeed::Move {
                quote: text(quote),
                more: *more,
                to: to.as_deref().map(text),
            },
            EntityDeed::Rename { from, to } => SavedEntityDeed::Rename {
                from: text(from),
                to: text(to),
            },
            EntityDeed::Note { name } => SavedEntityDeed::Note { name: text(name) },
            EntityDeed::Link { name } => SavedEntityDeed::Link { name: text(name) },
            EntityDeed::Relabel { name, label } => SavedEntityDeed::Relabel {
                name: text(name),
                label: label.to_string(),
            },
            EntityDeed::Forget { name } => SavedEntityDeed::Forget { name: text(name) },
        }
    }

    pub(super) fn restore(self) -> Result<EntityDeed, LabelError> {
        Ok(match self {
            SavedEntityDeed::Merge { name, more, into } => EntityDeed::Merge {
                name: name.into(),
                more,
                into: into.into(),
            },
            SavedEntityDeed::Split { name, from } => EntityDeed::Split {
                name: name.into(),
                from: from.into(),
            },
            SavedEntityDeed::Move { quote, more, to } => EntityDeed::Move {
                quote: quote.into(),
                more,
                to: to.map(Into::into),
            },
            SavedEntityDeed::Rename { from, to } => EntityDeed::Rename {
                from: from.into(),
                to: to.into(),
            },
            SavedEntityDeed::Note { name } => EntityDeed::Note { name: name.into() },
            SavedEntityDeed::Link { name } => EntityDeed::Link { name: name.into() },
            SavedEntityDeed::Relabel { name, label } => EntityDeed::Relabel {
                name: name.into(),
                label: Label::parse(&label)?,
            },
            SavedEntityDeed::Forget { name } => EntityDeed::Forget { name: name.into() },
        })
    }
}
