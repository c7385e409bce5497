//! The caret on the desk.

use texts::desk as own;

use super::{Chosen, Desk, Open};
use crate::caret::{Caret, Direction, Place, Unit};
use crate::document::ByteOffset;
use crate::ui::words;

/// What happens to the caret.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CaretAction {
    /// It comes into the article, on what stands at a place or the first thing after it.
    Enter(ByteOffset),
    /// It goes on to something else.
    Move(Unit, Direction),
    /// It takes in more, or gives it back.
    Extend(Unit, Direction),
    /// It gives back all that it has taken in.
    Collapse,
    /// It leaves the article.
    Leave,
}

impl Desk {
    pub(super) fn walk(&mut self, action: CaretAction) {
        let Some(open) = &mut self.open else { return };
        let before = open.caret;
        open.caret = open.walked(action);
        // A card would lie over what comes next.
        open.chosen = Chosen::Nothing;
        if let Some(Place::Mention(id)) = open.caret_place() {
            open.current = Some(id);
        }
        let words = match (action, open.caret) {
            (CaretAction::Leave, _) => own::caret_gone().to_owned(),
            (_, None) => own::no_word().to_owned(),
            (CaretAction::Enter(_), Some(caret)) => own::caret_on(&words::caret(open, caret)),
            (_, Some(caret)) if before == Some(caret) => {
                own::nothing_further(&words::caret(open, caret))
            }
            (_, Some(caret)) => words::caret(open, caret),
        };
        // The same words twice would be read once.
        self.announcement = match *words == *self.announcement {
            true => format!("{words}\u{a0}").into(),
            false => words.into(),
        };
    }
}

impl Open {
    fn walked(&self, action: CaretAction) -> Option<Caret> {
        let document = self.workspace.document();
        let near = |offset| Caret::near(document, &self.shown, offset);
        match (action, self.caret) {
            (CaretAction::Leave, _) => None,
            (CaretAction::Enter(offset), _) => near(offset),
            (_, None) => near(ByteOffset::default()),
            (CaretAction::Move(unit, direction), Some(caret)) => {
                Some(caret.moved(document, &self.shown, unit, direction))
            }
            (CaretAction::Extend(unit, direction), Some(caret)) => {
                Some(caret.extended(document, unit, direction))
            }
            (CaretAction::Collapse, Some(caret)) => Some(caret.collapsed(document, &self.shown)),
        }
    }

    /// What the caret is on.
    pub fn caret_place(&self) -> Option<Place> {
        Some(self.caret?.place(&self.shown))
    }

    /// Whether the caret has taken in more than it would stand on by itself.
    pub fn caret_is_extended(&self) -> bool {
        self.caret.is_some_and(|caret| {
            let alone = caret.collapsed(self.workspace.document(), &self.shown);
            alone.span() != caret.span()
        })
    }
}
