//! What the table of intents is asked with.

use super::{Chosen, Desk};
use crate::annotation::AnnotationId;
use crate::caret::Place;
use crate::intent::{Focus, Situation, Subject};

impl Desk {
    /// What an intent is about: what is chosen, or else what the caret is on, or else the mention
    /// that has the focus. After a decision its card is gone, but the focus is still on the mention.
    pub fn subject(&self, focused: Option<AnnotationId>) -> Chosen {
        let Some(open) = &self.open else {
            return Chosen::Nothing;
        };
        match (&open.chosen, focused) {
            (Chosen::Nothing, _) if open.caret.is_some() => match open.caret_place() {
                Some(Place::Mention(id)) => Chosen::Mention(id),
                Some(Place::Text(span)) => Chosen::Text(vec![span]),
                None => Chosen::Nothing,
            },
            (Chosen::Nothing, Some(id)) if open.annotation(id).is_some() => Chosen::Mention(id),
            (chosen, _) => chosen.clone(),
        }
    }

    /// Whether the text runs from right to left where an intent is about something in it, or else
    /// where it begins. The arrow keys follow the text, not the language of the page.
    pub fn runs_right_to_left(&self, focused: Option<AnnotationId>) -> bool {
        let Some(open) = &self.open else {
            return false;
        };
        let document = open.workspace.document();
        let span = match self.subject(focused) {
            Chosen::Nothing => document.paragraphs().first().map(|first| first.span),
            Chosen::Text(spans) => spans.first().copied(),
            Chosen::Mention(id) => open.annotation(id).map(|annotation| annotation.span),
        };
        span.is_some_and(|span| document.runs_right_to_left(span))
    }

    /// The situation in which something is asked for.
    pub fn situation(&self, focus: Focus, focused: Option<AnnotationId>) -> Situation {
        let Some(open) = &self.open else {
            return Situation {
                focus,
                ..Situation::default()
            };
        };
        let subject = match self.subject(focused) {
            Chosen::Nothing => Subject::Nothing,
            Chosen::Text(_) => Subject::Text,
            Chosen::Mention(id) => Subject::Mention {
                decided: open
                    .annotation(id)
                    .is_some_and(|annotation| annotation.is_decided() && !annotation.needs_look),
                card: open.chosen == Chosen::Mention(id),
            },
        };
        Situation {
            open: true,
            subject,
            focus,
            caret: open.caret.is_some(),
            reviewing: open.review.is_some(),
            offered: open.spread.is_some(),
            can_undo: open.workspace.next_undo().is_some(),
            can_redo: open.workspace.next_redo().is_some(),
            sticky: self.settings.sticky_label,
            keeping: self.kept.is_some(),
        }
    }
}
