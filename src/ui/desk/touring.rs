//! The tour: it begins when a person asks for it, and sees what is done on the desk.

use super::{Chosen, Desk};
use crate::tour::{Signs, Step, Tour};

impl Desk {
    /// Goes to a step of the tour, or ends it.
    pub(super) fn tour(&mut self, step: Option<Step>) {
        self.overlay = None;
        self.tour = step.map(|step| Tour::at(step, self.signs()));
    }

    /// Lets the tour see what there is now.
    pub(super) fn see(&mut self) {
        if let (Some(tour), true) = (self.tour, self.open.is_some()) {
            self.tour = Some(tour.seeing(self.signs()));
        }
    }

    fn signs(&self) -> Signs {
        self.open.as_ref().map_or_else(Signs::default, |open| {
            let chosen = matches!(open.chosen, Chosen::Mention(_));
            Signs::of(&open.workspace, chosen)
        })
    }
}
