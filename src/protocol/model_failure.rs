//! Why the recogniser cannot work. The worker speaks no language: the page says it.

use std::fmt;

use serde::{Deserialize, Serialize};
use texts::browser as words;

/// Why there is no recogniser.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum ModelFailure {
    /// Nothing answers the request for the model.
    NoAnswer,
    /// The server answers with this status.
    Refused(u16),
    /// There is nothing in the answer.
    Empty,
    /// The answer ends before its end.
    BrokenOff,
    /// It is the model of another build.
    OtherModel,
    /// It is none that the recogniser can work with, and what is wrong with it.
    Unusable(String),
    /// The part of the program that the recogniser is in could not be fetched.
    NotFetched,
}

/// Says it in the language of now.
impl fmt::Display for ModelFailure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            ModelFailure::Refused(status) => {
                return f.write_str(&words::model_refused(&status.to_string()));
            }
            ModelFailure::Unusable(error) => return f.write_str(&words::model_unusable(error)),
            ModelFailure::NoAnswer => words::model_no_answer(),
            ModelFailure::Empty => words::model_empty(),
            ModelFailure::BrokenOff => words::model_broken_off(),
            ModelFailure::OtherModel => words::other_model(),
            ModelFailure::NotFetched => words::part_not_fetched(),
        })
    }
}

impl std::error::Error for ModelFailure {}
