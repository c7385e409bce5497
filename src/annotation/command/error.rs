//! Why a command was not carried out.

use std::fmt;

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
            CommandError::NoTextLeft => {
                "After this there would be no text left. Delete the article instead."
            }
            CommandError::NotAlone => "The text can only be corrected by itself.",
            CommandError::Gone => "This mention is no longer there.",
            CommandError::EntityGone => "This name is no longer there.",
            CommandError::Blank => "There is no text in this selection to mark.",
            CommandError::NotInOneParagraph => {
                "A mention cannot reach over the end of a paragraph. Mark each part by itself."
            }
            CommandError::CutsCharacter => "A mention cannot begin or end inside a character.",
            CommandError::Duplicate => "This is marked so already.",
            CommandError::NothingToDo => "This is so already.",
        })
    }
}

impl std::error::Error for CommandError {}
