//! The messages: what English has, with the variables that each takes.

use fluent_syntax::ast::{Message as Tree, Pattern};

use super::Problem;
use super::encode::{self, Scope};
use super::source::{Part, Source};

/// A text of the interface.
#[derive(Clone, Debug)]
pub struct Message {
    /// The part of the page that it belongs to: the name of its file.
    pub part: String,
    /// Its name in there; that of an attribute follows after a dot.
    pub id: String,
    /// What it takes, by name.
    pub variables: Vec<Variable>,
    /// What its comment says to translators.
    pub comment: String,
    /// The English text, as it is encoded.
    pub english: String,
}

/// What a message takes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Variable {
    /// Its name.
    pub name: String,
    /// What it is.
    pub kind: Kind,
}

/// What is put in for a variable.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Kind {
    /// Text as it is, or the key of a selector.
    Text,
    /// A count, which chooses among plural forms and is written as the language writes numbers.
    Number,
    /// A share of one, written in per cent.
    Percent,
    /// A moment, written as a date.
    Date,
    /// A part of the page: a key, a link, a highlighted word.
    Markup,
}

impl Kind {
    const WORDS: [(&'static str, Kind); 5] = [
        ("(text)", Kind::Text),
        ("(number)", Kind::Number),
        ("(percent)", Kind::Percent),
        ("(date)", Kind::Date),
        ("(markup)", Kind::Markup),
    ];
}

/// A message of one language, or an attribute of one.
pub(crate) struct Entry<'a> {
    pub(crate) id: String,
    pub(crate) pattern: &'a Pattern<String>,
    pub(crate) tree: &'a Tree<String>,
}

/// The messages of a file, each followed by its attributes.
pub(crate) fn entries(part: &Part) -> Vec<Entry<'_>> {
    let mut entries = Vec::new();
    for tree in &part.messages {
        if let Some(pattern) = &tree.value {
            entries.push(Entry {
                id: tree.id.name.clone(),
                pattern,
                tree,
            });
        }
        entries.extend(tree.attributes.iter().map(|attribute| Entry {
            id: format!("{}.{}", tree.id.name, attribute.id.name),
            pattern: &attribute.value,
            tree,
        }));
    }
    entries
}

/// The messages of the first language; their numbers are their places in the list.
pub(crate) fn all(source: &Source, problems: &mut Vec<Problem>) -> Vec<Message> {
    let mut messages: Vec<Message> = Vec::new();
    for part in &source.parts {
        for entry in entries(part) {
            let line = part.line_of(&entry.tree.id.name);
            let twice = messages
                .iter()
                .any(|message| message.part == part.name && message.id == entry.id);
            if twice {
                let what = format!("{} is there twice", entry.id);
                problems.push(Problem::new(&part.path, line, what));
                continue;
            }
            let comment = entry.tree.comment.as_ref();
            let comment = comment.map_or_else(String::new, |comment| comment.content.join("\n"));
            let scope = Scope {
                part,
                terms: &source.terms,
            };
            match read(&scope, &entry, &comment) {
                Ok((variables, english)) => messages.push(Message {
                    part: part.name.clone(),
                    id: entry.id,
                    variables,
                    comment,
                    english,
                }),
                Err(what) => {
                    let what = format!("{}: {what}", entry.id);
                    problems.push(Problem::new(&part.path, line, what));
                }
            }
        }
    }
    messages
}

fn read(scope: &Scope, entry: &Entry, comment: &str) -> Result<(Vec<Variable>, String), String> {
    let mut variables = encode::variables(scope, entry.pattern)?;
    for (name, kind) in declared(comment) {
        match variables.iter_mut().find(|variable| variable.name == name) {
            Some(variable) => variable.kind = kind,
            // Another language may need it. Attributes share the comment, but not the variables.
            None if !entry.id.contains('.') => variables.push(Variable { name, kind }),
            None => {}
        }
    }
    // By name, so that another order in the sentence is no other function.
    variables.sort_by(|one, other| one.name.cmp(&other.name));
    let english = encode::pattern(scope, entry.pattern, &variables)?;
    Ok((variables, english))
}

/// The variables whose kind the comment says: `$link (markup) …`.
fn declared(comment: &str) -> Vec<(String, Kind)> {
    let mut declared = Vec::new();
    for piece in comment.split('$').skip(1) {
        let name: String = piece
            .chars()
            .take_while(|c| c.is_ascii_alphanumeric() || matches!(c, '-' | '_'))
            .collect();
        let rest = piece.get(name.len()..).unwrap_or_default().trim_start();
        let kind = Kind::WORDS.iter().find(|(word, _)| rest.starts_with(word));
        declared.extend(kind.map(|(_, kind)| (name, *kind)));
    }
    declared
}
