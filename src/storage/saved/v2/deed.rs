//! What an entry of the history is called, in form 2.

use serde::{Deserialize, Serialize};

use crate::annotation::{Deed, Label, LabelError};

/// See [`Deed`].
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(in crate::storage::saved) enum SavedDeed {
    Mark { quote: String, label: String },
    Relabel { quote: String, label: String },
    MoveBoundary { old: String, new: String },
    Accept { quote: String },
    Remove { quote: String },
    Note { quote: String },
    All(Vec<SavedDeed>),
}

impl SavedDeed {
    pub(super) fn of(deed: &Deed) -> SavedDeed {
        let text = |text: &str| text.to_owned();
        match deed {
            Deed::Mark { quote, label } => SavedDeed::Mark {
                quote: text(quote),
                label: label.to_string(),
            },
            Deed::Relabel { quote, label } => SavedDeed::Relabel {
                quote: text(quote),
                label: label.to_string(),
            },
            Deed::MoveBoundary { old, new } => SavedDeed::MoveBoundary {
                old: text(old),
                new: text(new),
            },
            Deed::Accept { quote } => SavedDeed::Accept { quote: text(quote) },
            Deed::Remove { quote } => SavedDeed::Remove { quote: text(quote) },
            Deed::Note { quote } => SavedDeed::Note { quote: text(quote) },
            Deed::All(deeds) => SavedDeed::All(deeds.iter().map(SavedDeed::of).collect()),
        }
    }

    pub(super) fn restore(self) -> Result<Deed, LabelError> {
        Ok(match self {
            SavedDeed::Mark { quote, label } => Deed::Mark {
                quote: quote.into(),
                label: Label::parse(&label)?,
            },
            SavedDeed::Relabel { quote, label } => Deed::Relabel {
                quote: quote.into(),
                label: Label::parse(&label)?,
            },
            SavedDeed::MoveBoundary { old, new } => Deed::MoveBoundary {
                old: old.into(),
                new: new.into(),
            },
            SavedDeed::Accept { quote } => Deed::Accept {
                quote: quote.into(),
            },
            SavedDeed::Remove { quote } => Deed::Remove {
                quote: quote.into(),
            },
            SavedDeed::Note { quote } => Deed::Note {
                quote: quote.into(),
            },
            SavedDeed::All(deeds) => Deed::All(
                deeds
                    .into_iter()
                    .map(SavedDeed::restore)
                    .collect::<Result<_, _>>()?,
            ),
        })
    }
}
