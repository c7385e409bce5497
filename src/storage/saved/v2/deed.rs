//! What an entry of the history is called, in form 2.

use serde::{Deserialize, Serialize};

use super::entity_deed::SavedEntityDeed;
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
    Restore { quote: String },
    Note { quote: String },
    DocumentNote,
    AddLabel { label: String },
    RenameLabel { from: String, to: String },
    ChangeLabel { label: String },
    DeleteLabel { label: String },
    ImportLabels,
    CorrectText { old: String, new: String },
    Entity(SavedEntityDeed),
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
            Deed::Restore { quote } => SavedDeed::Restore { quote: text(quote) },
            Deed::Note { quote } => SavedDeed::Note { quote: text(quote) },
            Deed::DocumentNote => SavedDeed::DocumentNote,
            Deed::AddLabel { label } => SavedDeed::AddLabel {
                label: label.to_string(),
            },
            Deed::RenameLabel { from, to } => SavedDeed::RenameLabel {
                from: from.to_string(),
                to: to.to_string(),
            },
            Deed::ChangeLabel { label } => SavedDeed::ChangeLabel {
                label: label.to_string(),
            },
            Deed::DeleteLabel { label } => SavedDeed::DeleteLabel {
                label: label.to_string(),
            },
            Deed::ImportLabels => SavedDeed::ImportLabels,
            Deed::CorrectText { old, new } => SavedDeed::CorrectText {
                old: text(old),
                new: text(new),
            },
            Deed::Entity(deed) => SavedDeed::Entity(SavedEntityDeed::of(deed)),
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
            SavedDeed::Restore { quote } => Deed::Restore {
                quote: quote.into(),
            },
            SavedDeed::Note { quote } => Deed::Note {
                quote: quote.into(),
            },
            SavedDeed::DocumentNote => Deed::DocumentNote,
            SavedDeed::AddLabel { label } => Deed::AddLabel {
                label: Label::parse(&label)?,
            },
            SavedDeed::RenameLabel { from, to } => Deed::RenameLabel {
                from: Label::parse(&from)?,
                to: Label::parse(&to)?,
            },
            SavedDeed::ChangeLabel { label } => Deed::ChangeLabel {
                label: Label::parse(&label)?,
            },
            SavedDeed::DeleteLabel { label } => Deed::DeleteLabel {
                label: Label::parse(&label)?,
            },
            SavedDeed::ImportLabels => Deed::ImportLabels,
            SavedDeed::CorrectText { old, new } => Deed::CorrectText {
                old: old.into(),
                new: new.into(),
            },
            SavedDeed::Entity(deed) => Deed::Entity(deed.restore()?),
            SavedDeed::All(deeds) => Deed::All(
                deeds
                    .into_iter()
                    .map(SavedDeed::restore)
                    .collect::<Result<_, _>>()?,
            ),
        })
    }
}
