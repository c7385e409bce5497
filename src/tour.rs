//! A short tour of the example: each step asks for one thing to be done, and sees when it is.

use crate::workspace::Workspace;

/// What a step asks for.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Step {
    /// To look at a mention.
    #[default]
    Choose,
    /// To decide on a suggestion.
    Decide,
    /// To mark what is missing.
    Mark,
    /// To take something back.
    Undo,
    /// To know where the file comes from; nothing has to be done.
    Take,
}

impl Step {
    /// All of them, in their order.
    pub const ALL: [Step; 5] = [
        Step::Choose,
        Step::Decide,
        Step::Mark,
        Step::Undo,
        Step::Take,
    ];

    /// The one after it.
    pub fn next(self) -> Option<Step> {
        Step::ALL.get(self.index() + 1).copied()
    }

    /// The one before it.
    pub fn before(self) -> Option<Step> {
        Step::ALL.get(self.index().checked_sub(1)?).copied()
    }

    /// Its place among all.
    pub fn index(self) -> usize {
        self as usize
    }
}

/// What can be seen of a document that tells what was done to it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Signs {
    /// Whether a mention is chosen.
    pub chosen: bool,
    /// How many suggestions were decided on.
    pub decided: usize,
    /// How many mentions a person has marked.
    pub marked: usize,
    /// Whether there is something to do again.
    pub undone: bool,
}

impl Signs {
    /// Those of a document; `chosen` is whether a mention of it is.
    pub fn of(workspace: &Workspace, chosen: bool) -> Signs {
        let all = || workspace.annotations().iter();
        Signs {
            chosen,
            decided: all()
                .filter(|annotation| annotation.confidence().is_some() && annotation.is_decided())
                .count(),
            marked: all()
                .filter(|annotation| annotation.confidence().is_none())
                .count(),
            undone: workspace.next_redo().is_some(),
        }
    }
}

/// Where a person is on the tour.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Tour {
    /// The step.
    pub step: Step,
    /// How the document was when the step began.
    begun: Signs,
    /// Whether what the step asks for was done; it stays so, whatever comes after.
    pub done: bool,
}

impl Tour {
    /// At the beginning of a step.
    pub fn at(step: Step, signs: Signs) -> Tour {
        Tour {
            step,
            begun: signs,
            done: false,
        }
    }

    /// After something may have happened.
    #[must_use]
    pub fn seeing(self, signs: Signs) -> Tour {
        let begun = self.begun;
        let done = match self.step {
            Step::Choose => signs.chosen,
            Step::Decide => signs.decided > begun.decided,
            Step::Mark => signs.marked > begun.marked,
            Step::Undo => signs.undone,
            Step::Take => true,
        };
        Tour {
            done: self.done || done,
            ..self
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_step_is_done_by_what_it_asks_for_and_by_nothing_else() {
        let before = Signs {
            chosen: false,
            decided: 3,
            marked: 1,
            undone: false,
        };
        let after: [(Step, Signs); 4] = [
            (
                Step::Choose,
                Signs {
                    chosen: true,
                    ..before
                },
            ),
            (
                Step::Decide,
                Signs {
                    decided: 4,
                    ..before
                },
            ),
            (
                Step::Mark,
                Signs {
                    marked: 2,
                    ..before
                },
            ),
            (
                Step::Undo,
                Signs {
                    undone: true,
                    ..before
                },
            ),
        ];
        for (step, _) in after {
            for (other, signs) in after {
                let tour = Tour::at(step, before).seeing(signs);
                assert_eq!(tour.done, step == other, "{step:?} by {other:?}");
            }
        }
        assert!(Tour::at(Step::Take, before).seeing(before).done);
    }

    #[test]
    fn what_was_done_stays_done() {
        let marked = Signs {
            marked: 1,
            ..Signs::default()
        };
        let tour = Tour::at(Step::Mark, Signs::default()).seeing(marked);
        assert!(tour.seeing(Signs::default()).done);
    }

    #[test]
    fn the_steps_follow_each_other() {
        assert_eq!(Step::Choose.before(), None);
        assert_eq!(Step::Choose.next(), Some(Step::Decide));
        assert_eq!(Step::Take.next(), None);
        assert_eq!(Step::Take.before(), Some(Step::Undo));
    }
}
