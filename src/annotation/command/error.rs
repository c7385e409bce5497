//! Why a command was not carried out.

use std::fmt;

use texts::refusals as words;

use crate::annotation::LabelSetError;

/// Why a command was not carried out; nothing has changed then.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum CommandError {
    /// The annotation is gone.
    Gone,
    /// The entity is gone: none groups by this name any more.
    EntityGone,
    /// The span is empty or only white space.
    Blank,
    /// The span reaches over the end of a paragraph, or out of the text.
    NotInOneParagraph,
    /// An end of the span would cut a character in two.
    CutsCharacter,
    /// The same span already has that label.
    Duplicate,
    /// It is so already.
    NothingToDo,
    /// The labels cannot be changed so.
    Labels(LabelSetError),
    /// The correction leaves no text that could be opened again.
    NoTextLeft,
    /// A correction of the text cannot be one of several commands.
    NotAlone,
}

impl fmt::Display for CommandError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            CommandError::Labels(error) => return error.fmt(f),
            CommandError::NoTextLeft => words::no_text_left(),
            CommandError::NotAlone => words::not_alone(),
            CommandError::Gone => words::gone(),
            CommandError::EntityGone => words::entity_gone(),
            CommandError::Blank => words::blank(),
            CommandError::NotInOneParagraph => words::not_in_one_paragraph(),
            CommandError::CutsCharacter => words::cuts_character(),
            CommandError::Duplicate => words::duplicate(),
            CommandError::NothingToDo => words::nothing_to_do(),
        })
    }
}

impl std::error::Error for CommandError {}
