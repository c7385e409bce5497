//! A language: what it is called, which way it runs, and its texts.

use super::Problem;
use super::encode::{self, Scope};
use super::message::{self, Message};
use super::source::{Part, Source};

/// The part in which a language says of itself what it is.
const ABOUT: &str = "language";

/// A language of the interface.
#[derive(Clone, Debug)]
pub struct Language {
    /// Its tag (BCP 47).
    pub tag: String,
    /// What those who speak it call it.
    pub name: String,
    /// Whether it is written from right to left.
    pub right_to_left: bool,
    /// Its texts as they are encoded, a place for each message; none where it has no text yet.
    pub texts: Vec<Option<String>>,
}

/// Reads the texts of a language for messages that are known. `first` is the language that they
/// are known from, where this is another one.
pub(crate) fn read(
    source: &Source,
    messages: &[Message],
    first: Option<&Source>,
    problems: &mut Vec<Problem>,
) -> Language {
    let mut texts = vec![None; messages.len()];
    for part in &source.parts {
        if first.is_some_and(|first| first.part(&part.name).is_none()) {
            problems.push(Problem::new(
                &part.path,
                1,
                "English has no such file, so that nothing asks for its texts",
            ));
            continue;
        }
        for entry in message::entries(part) {
            let found = messages
                .iter()
                .zip(&mut texts)
                .find(|(message, _)| message.part == part.name && message.id == entry.id);
            let result = match found {
                None if first.is_none() => continue,
                None => Err("English has no such message".to_owned()),
                Some((_, Some(_))) if first.is_some() => Err("it is there twice".to_owned()),
                Some((message, text)) => {
                    let scope = Scope {
                        part,
                        terms: &source.terms,
                    };
                    encode::pattern(&scope, entry.pattern, &message.variables)
                        .and_then(|encoded| lost(message, &encoded).map_or(Ok(encoded), Err))
                        .map(|encoded| *text = Some(encoded))
                }
            };
            if let Err(what) = result {
                let line = part.line_of(&entry.tree.id.name);
                let what = format!("{}: {what}", entry.id);
                problems.push(Problem::new(&part.path, line, what));
            }
        }
    }
    let about = source.part(ABOUT);
    let mut said = |id: &str| said(source, about, id, problems);
    Language {
        tag: source.tag.clone(),
        name: said("name"),
        right_to_left: said("direction") == "rtl",
        texts,
    }
}

/// What English says and this text leaves out. By what English only chooses a form, another language
/// need not.
fn lost(message: &Message, encoded: &str) -> Option<String> {
    let lost = message.variables.iter().enumerate().find(|(index, _)| {
        encode::puts(&message.english, *index) && !encode::puts(encoded, *index)
    });
    lost.map(|(_, variable)| format!("it leaves out ${}", variable.name))
}

fn said(source: &Source, about: Option<&Part>, id: &str, problems: &mut Vec<Problem>) -> String {
    let entries = about.map(message::entries).unwrap_or_default();
    let scope = about.map(|part| Scope {
        part,
        terms: &source.terms,
    });
    let said = entries
        .iter()
        .find(|entry| entry.id == id)
        .zip(scope)
        .and_then(|(entry, scope)| encode::pattern(&scope, entry.pattern, &[]).ok());
    said.unwrap_or_else(|| {
        let path = source.folder.join(ABOUT).with_extension("ftl");
        problems.push(Problem::new(&path, 1, format!("it must say `{id}`")));
        String::new()
    })
}
