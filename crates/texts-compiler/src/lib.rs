//! Compiles the interface texts: reads the Fluent files of all languages in `locales/`, checks them
//! against each other, and makes of them
//!
//! - one documented Rust function for each English message ([`Texts::rust`]), so that a text or a
//!   variable that does not exist is an error of the compiler;
//! - a catalogue for each other language ([`Texts::catalogues`]), which the page fetches when somebody
//!   chooses that language.
//!
//! Both hold messages in the form that the crate `texts` interprets: see [`encode`] for it.
//!
//! The [syntax](https://projectfluent.org/fluent/guide/) is Fluent's, with messages, attributes,
//! comments, terms, references, selectors, `NUMBER()` and `DATETIME()`. Terms and references are put
//! in place here, so that nothing of them is left at run time.

mod catalogue;
pub mod encode;
mod language;
mod message;
mod problem;
mod rust;
mod source;

pub use catalogue::Catalogue;
pub use language::Language;
pub use message::{Kind, Message, Variable};
pub use problem::Problem;

use std::collections::BTreeMap;
use std::path::Path;

use sha2::{Digest, Sha256};

/// The language that every message must be in.
pub const FIRST: &str = "en";

/// The texts of all languages, checked.
#[derive(Debug)]
pub struct Texts {
    messages: Vec<Message>,
    languages: Vec<Language>,
}

impl Texts {
    /// Reads `locales/LANGUAGE/PART.ftl`.
    ///
    /// # Errors
    /// All that is wrong with the files, each with its file and line.
    pub fn read(locales: &Path) -> Result<Texts, Vec<Problem>> {
        let mut sources = source::read(locales).map_err(|problem| vec![problem])?;
        let Some(first) = sources
            .iter()
            .position(|language| language.tag == FIRST)
            .map(|index| sources.remove(index))
        else {
            let what = format!("there is no folder {FIRST} with the English texts");
            return Err(vec![Problem::new(locales, 1, what)]);
        };
        let mut problems = Vec::new();
        let messages = message::all(&first, &mut problems);
        let mut languages = vec![language::read(&first, &messages, None, &mut problems)];
        for source in &sources {
            languages.push(language::read(
                source,
                &messages,
                Some(&first),
                &mut problems,
            ));
        }
        if problems.is_empty() {
            Ok(Texts {
                messages,
                languages,
            })
        } else {
            Err(problems)
        }
    }

    /// The messages, in the order of their numbers.
    pub fn messages(&self) -> &[Message] {
        &self.messages
    }

    /// The languages, English first and the others by their tags.
    pub fn languages(&self) -> &[Language] {
        &self.languages
    }

    /// The source of the module that the crate `texts` includes.
    pub fn rust(&self) -> String {
        rust::module(self)
    }

    /// The catalogues of the languages other than English.
    pub fn catalogues(&self) -> impl Iterator<Item = Catalogue> {
        let others = self.languages.iter().skip(1);
        others.map(|language| Catalogue::new(language, self))
    }

    /// What a program and its catalogues must have in common: a checksum over the messages, their
    /// order and their variables. Other words are no other stamp.
    pub fn stamp(&self) -> String {
        let mut list = String::new();
        for message in &self.messages {
            list += &format!("{}/{}", message.part, message.id);
            for variable in &message.variables {
                list += &format!(" {}:{:?}", variable.name, variable.kind);
            }
            list.push('\n');
        }
        checksum(&list)
    }

    /// The numbers of messages that a language lacks, by the part of the page.
    pub fn missing(&self, language: &Language) -> BTreeMap<&str, Vec<&str>> {
        let mut missing: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
        for (message, text) in self.messages.iter().zip(&language.texts) {
            if text.is_none() {
                missing.entry(&message.part).or_default().push(&message.id);
            }
        }
        missing
    }
}

/// The first sixteen hexadecimal digits of the SHA-256 of a text.
fn checksum(text: &str) -> String {
    let digest = Sha256::digest(text.as_bytes());
    let bytes = digest.iter().take(8);
    bytes.map(|byte| format!("{byte:02x}")).collect()
}
