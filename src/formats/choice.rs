//! What of a document goes into a file.

use crate::annotation::{Annotation, Confidence, Label, Status};
use crate::workspace::Workspace;

/// Which mentions are written. Rejected suggestions are never among them; only Gloss JSON has a
/// place for them, and takes them when everything is chosen.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Choice {
    /// The labels that are left out.
    pub without: Vec<Label>,
    /// Leaves out suggestions that nobody has decided on.
    pub decisions_only: bool,
    /// Leaves out suggestions less certain than this.
    pub at_least: Confidence,
}

impl Choice {
    /// Whether nothing is left out.
    pub fn is_everything(&self) -> bool {
        *self == Choice::default()
    }

    /// Whether a mention is written.
    pub fn takes(&self, annotation: &Annotation) -> bool {
        let suggestion = annotation.status == Status::Suggested;
        let certain = annotation
            .confidence()
            .is_none_or(|confidence| confidence >= self.at_least);
        annotation.is_live()
            && !self.without.contains(&annotation.label)
            && !(suggestion && (self.decisions_only || !certain))
    }

    /// The document with what is chosen of it; the same where everything is.
    pub fn apply(&self, workspace: &Workspace) -> Workspace {
        if self.is_everything() {
            return workspace.clone();
        }
        let chosen = workspace
            .annotations()
            .filtered(|annotation| self.takes(annotation));
        workspace.with_annotations(chosen)
    }
}
