//! What the recogniser is at, as the page shows it.

use std::rc::Rc;

/// What the recogniser is at.
#[derive(Clone, Debug, Default, PartialEq)]
pub enum Recognition {
    /// Nothing to do, or done.
    #[default]
    Idle,
    /// Its model is on its way; how much of it has come, from 0 to 1, where that is known.
    Loading(Option<f64>),
    /// It reads; how much it has read, from 0 to 1.
    Reading(f64),
    /// Its model could not be had.
    Failed(Rc<str>),
}
