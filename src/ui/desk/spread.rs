//! The offer to do to all occurrences of a name what was done to one.

use std::rc::Rc;

use super::{Desk, Open};
use crate::annotation::{AnnotationId, Command, Offer, Stamp};
use crate::ui::words;

/// An offer, with the places that a person has ticked.
#[derive(Clone, Debug, PartialEq)]
pub struct Spread {
    /// The offer.
    pub offer: Offer,
    /// Whether each of its occurrences is ticked.
    pub ticked: Rc<Vec<bool>>,
}

impl Spread {
    fn new(offer: Offer) -> Spread {
        let ticked = offer
            .occurrences
            .iter()
            .map(|occurrence| occurrence.caution.is_none())
            .collect();
        Spread {
            offer,
            ticked: Rc::new(ticked),
        }
    }

    /// How many places are ticked.
    pub fn count(&self) -> usize {
        self.ticked.iter().filter(|ticked| **ticked).count()
    }

    /// What does it in the places that are ticked.
    pub fn command(&self) -> Option<Command> {
        let mut ticked = self.ticked.iter();
        self.offer
            .command(|_| ticked.next().copied().unwrap_or_default())
    }
}

/// What happens to the offer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SpreadAction {
    /// It is made for the label of a mention.
    About(AnnotationId),
    /// One of its places is ticked, or no longer.
    Tick(usize, bool),
    /// All of them are, or none any more.
    TickAll(bool),
    /// It is put away.
    Dismiss,
}

impl Desk {
    /// Does what a person asks for, and offers to do it to the other occurrences of the name.
    pub(super) fn carry_out(&mut self, command: &Command, stamp: Stamp) {
        let asked = self
            .open
            .as_ref()
            .and_then(|open| Offer::asked_by(command, &open.workspace));
        let before = self.open.as_ref().map(|open| open.workspace.clone());
        self.perform(command, stamp);
        let Some(open) = &mut self.open else {
            return;
        };
        if before.as_ref() != Some(&open.workspace) {
            open.asked = asked;
            if open.grouped {
                self.offer();
            }
        }
    }

    /// Makes the offer that is due, if it has something to offer.
    pub(super) fn offer(&mut self) {
        let Some(open) = &mut self.open else {
            return;
        };
        if let Some((span, propagation)) = open.asked.take() {
            let offer = Offer::new(&open.workspace, span, propagation);
            if !offer.occurrences.is_empty() {
                self.announcement =
                    format!("{} {}", self.announcement, words::offer(&offer)).into();
                open.spread = Some(Spread::new(offer));
            }
        }
    }

    pub(super) fn spread(&mut self, action: SpreadAction) {
        let Some(open) = &mut self.open else {
            return;
        };
        match action {
            SpreadAction::About(id) => {
                if let Some(mention) = open.annotation(id).cloned() {
                    let offer = Offer::of_mention(&open.workspace, &mention);
                    if offer.occurrences.is_empty() {
                        self.announcement =
                            format!("“{}” stands in no other place.", offer.name).into();
                    } else {
                        open.spread = Some(Spread::new(offer));
                    }
                }
            }
            SpreadAction::Tick(place, on) => open.tick(|index| (index == place).then_some(on)),
            SpreadAction::TickAll(on) => open.tick(|_| Some(on)),
            SpreadAction::Dismiss => open.spread = None,
        }
    }
}

impl Open {
    fn tick(&mut self, tick: impl Fn(usize) -> Option<bool>) {
        if let Some(spread) = &mut self.spread {
            for (index, ticked) in Rc::make_mut(&mut spread.ticked).iter_mut().enumerate() {
                *ticked = tick(index).unwrap_or(*ticked);
            }
        }
    }
}
