//! What is looked for on the desk.

use crate::annotation::Search;

/// What is looked for, and which result a person is at.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Searching {
    /// What.
    pub search: Search,
    /// How many results a person has gone on from the first; before it, negative.
    pub steps: i64,
    /// Counts the steps, so that each brings its result into sight.
    pub taken: u32,
}

/// What can happen to it.
#[derive(Clone, Debug)]
pub enum SearchAction {
    /// A person looks for something else.
    Search(Search),
    /// A person goes to a result, by its place among them.
    Go(usize),
    /// A person goes on, or back.
    Step(i64),
}

impl Searching {
    /// It after something happened to it.
    #[must_use]
    pub(super) fn after(&self, action: SearchAction) -> Searching {
        match action {
            SearchAction::Search(search) => Searching {
                search,
                steps: 0,
                taken: self.taken + 1,
            },
            SearchAction::Go(index) => Searching {
                steps: i64::try_from(index).unwrap_or_default(),
                taken: self.taken + 1,
                ..self.clone()
            },
            SearchAction::Step(by) => Searching {
                steps: self.steps + by,
                taken: self.taken + 1,
                ..self.clone()
            },
        }
    }

    /// Which of so many results a person is at: after the last comes the first.
    pub fn at(&self, count: usize) -> Option<usize> {
        let count = i64::try_from(count).ok().filter(|count| *count > 0)?;
        usize::try_from(self.steps.rem_euclid(count)).ok()
    }
}
