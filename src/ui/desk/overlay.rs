//! What lies over the page.

use super::Desk;
use crate::annotation::AnnotationId;
use crate::intent::Situation;
use crate::palette::{Goal, remember};
use crate::storage::DocumentId;

/// A dialog that lies over the page.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Overlay {
    /// The command palette, with the situation in which it was opened: its own focus is no part of
    /// what can be asked for.
    Palette(Situation),
    /// The other places of a name.
    Occurrences,
    /// What was changed in other documents.
    Elsewhere,
    /// The person's list of names.
    Names,
    /// Which keys ask for what.
    Shortcuts,
    /// The help.
    Help,
    /// How the page is set.
    Settings,
    /// The labels of the article.
    Labels,
    /// The note on a mention, or on the article.
    Note(Option<AnnotationId>),
    /// What was done to the article.
    History,
    /// In which format the annotations are taken away.
    Export,
    /// What came with files.
    Import,
    /// Two articles that are kept, over the same text.
    Compare(DocumentId, DocumentId),
}

/// What happens to what lies over the page.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum OverlayAction {
    /// It is laid there, in place of another.
    Show(Overlay),
    /// It is taken away. Another that was laid there since stays.
    Hide(Overlay),
    /// Something was chosen in the palette.
    Remember(Goal),
}

impl Desk {
    pub(super) fn overlay(&mut self, action: OverlayAction) {
        match action {
            OverlayAction::Show(overlay) => self.overlay = Some(overlay),
            OverlayAction::Hide(overlay) => {
                if self.overlay == Some(overlay) {
                    self.overlay = None;
                }
            }
            OverlayAction::Remember(goal) => self.recent = remember(&self.recent, goal).into(),
        }
    }
}
