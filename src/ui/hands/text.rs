//! What is done to the ends of a mention, to notes, and to the text itself.

use super::Hands;
use crate::annotation::{Command, step_edge};
use crate::browser::clock;
use crate::intent::EdgeStep;
use crate::ui::desk::{Action, Chosen, Correcting, Overlay};

impl Hands {
    /// Writes a note on a mention.
    pub(super) fn note(&self) {
        if let Some(id) = self.mention() {
            self.act(Action::Choose(Chosen::Mention(id)));
            self.show(Overlay::Note(Some(id)));
        }
    }

    /// Corrects the paragraph in which something is chosen.
    pub(super) fn correct(&self) {
        let Some(open) = self.open() else { return };
        let span = match self.subject() {
            Chosen::Nothing => None,
            Chosen::Mention(id) => open.annotation(id).map(|annotation| annotation.span),
            Chosen::Text(spans) => spans.first().copied(),
        };
        let document = open.workspace.document();
        let paragraph = span.and_then(|span| document.paragraph_of(span));
        if let Some((paragraph, span)) = paragraph.zip(span) {
            self.act(Action::Correct(Some(Correcting { paragraph, span })));
        }
    }

    /// Moves an end of a mention; where it can go no further, that is said.
    pub(super) fn move_edge(&self, step: EdgeStep) {
        let Some((open, id)) = self.open().zip(self.mention()) else {
            return;
        };
        let Some(annotation) = open.annotation(id) else {
            return;
        };
        let EdgeStep { edge, way, snap } = step;
        let document = open.workspace.document();
        let span = step_edge(document, annotation.span, edge, way, snap).unwrap_or(annotation.span);
        self.act(Action::Choose(Chosen::Mention(id)));
        self.act(Action::Do(
            Command::MoveBoundary { id, span },
            clock::stamp(),
        ));
    }
}
