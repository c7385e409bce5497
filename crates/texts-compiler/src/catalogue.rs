//! The file that holds the texts of a language.

use super::encode::NEXT;
use super::{Language, Texts, checksum};

/// The texts of a language, as the page fetches them: a line with the stamp, then each text, in the
/// order of the messages and with [`NEXT`] between them. A text that is lacking is empty.
pub struct Catalogue {
    /// The tag of its language.
    pub tag: String,
    /// Its name, with a checksum of what is in it: no cache can answer with that of another build.
    pub file: String,
    /// What is in it.
    pub content: String,
}

impl Catalogue {
    pub(crate) fn new(language: &Language, texts: &Texts) -> Catalogue {
        let encoded: Vec<&str> = language
            .texts
            .iter()
            .map(|text| text.as_deref().unwrap_or_default())
            .collect();
        let content = format!("{}\n{}", texts.stamp(), encoded.join(&NEXT.to_string()));
        Catalogue {
            tag: language.tag.clone(),
            file: format!("texts-{}-{}.txt", language.tag, checksum(&content)),
            content,
        }
    }
}
