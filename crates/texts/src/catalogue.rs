//! The texts of a language other than English, as they are fetched.

use std::fmt;

use crate::{Language, MESSAGES, NEXT, STAMP};

/// The texts of a language. They stay for as long as the program runs, so that a text without
/// variables is one of its own parts and costs nothing to say.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Catalogue {
    pub(crate) language: Language,
    /// A text for each message, empty where it is lacking.
    pub(crate) texts: &'static [&'static str],
}

/// What was fetched holds no texts for this program: it is of another build, or no catalogue.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct BadCatalogue;

impl fmt::Display for BadCatalogue {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("the texts are of another version of the program")
    }
}

impl std::error::Error for BadCatalogue {}

impl Catalogue {
    /// Reads the file of a language. It is kept for ever: whoever needs a language again keeps its
    /// catalogue.
    ///
    /// # Errors
    /// When it was made for other messages than this program has.
    pub fn read(language: Language, content: String) -> Result<Catalogue, BadCatalogue> {
        let is_ours = content
            .split_once('\n')
            .is_some_and(|(stamp, texts)| stamp == STAMP && texts.split(NEXT).count() == MESSAGES);
        if !is_ours {
            return Err(BadCatalogue);
        }
        let content: &'static str = content.leak();
        let (_, texts) = content.split_once('\n').unwrap_or_default();
        Ok(Catalogue {
            language,
            texts: texts.split(NEXT).collect::<Vec<_>>().leak(),
        })
    }

    /// Its language.
    pub fn language(&self) -> Language {
        self.language
    }
}
