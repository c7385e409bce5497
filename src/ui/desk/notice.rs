//! What the page has to say in a line above the article.

use std::rc::Rc;

use crate::storage::DocumentId;

/// Something that the page has to say.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Notice {
    /// Whether something went wrong.
    pub error: bool,
    /// What happened, and what to do.
    pub words: Rc<str>,
    /// A document to go back to.
    pub back: Option<DocumentId>,
}

impl Notice {
    /// All is well.
    pub fn word(words: impl Into<Rc<str>>) -> Notice {
        Notice {
            error: false,
            words: words.into(),
            back: None,
        }
    }

    /// Something went wrong.
    pub fn error(words: impl Into<Rc<str>>) -> Notice {
        Notice {
            error: true,
            words: words.into(),
            back: None,
        }
    }
}
