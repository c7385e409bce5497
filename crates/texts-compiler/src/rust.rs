//! Writes the functions of the crate `texts`.

use std::fmt::Write as _;

use super::{Kind, Message, Texts, Variable};

/// The module: a module for each part of the page with a function for each message, and the list of
/// languages.
pub(crate) fn module(texts: &Texts) -> String {
    let mut out = String::new();
    marks(&mut out);
    languages(texts, &mut out);
    let mut part = "";
    for (number, message) in texts.messages().iter().enumerate() {
        if message.part != part {
            if !part.is_empty() {
                out.push_str("}\n");
            }
            part = &message.part;
            let name = part.replace('-', "_");
            let _ = writeln!(
                out,
                "/// The texts of `locales/en/{part}.ftl`.\npub mod {name} {{"
            );
        }
        function(number, message, &mut out);
    }
    if !part.is_empty() {
        out.push_str("}\n");
    }
    out
}

/// The characters of the encoding, so that both sides have the same.
fn marks(out: &mut String) {
    use super::encode::{CHOOSE, END, NEXT, PUT, TEXT, VARIANT};
    for (name, mark) in [
        ("PUT", PUT),
        ("CHOOSE", CHOOSE),
        ("VARIANT", VARIANT),
        ("TEXT", TEXT),
        ("END", END),
        ("NEXT", NEXT),
    ] {
        let _ = writeln!(out, "const {name}: char = {mark:?};");
    }
}

fn languages(texts: &Texts, out: &mut String) {
    let _ = writeln!(
        out,
        "/// What a catalogue must begin with to be one for this program.\n\
         pub const STAMP: &str = {:?};\n\
         /// How many messages there are.\n\
         pub const MESSAGES: usize = {};\n\
         const LANGUAGES: &[About] = &[",
        texts.stamp(),
        texts.messages().len()
    );
    let files = [None]
        .into_iter()
        .chain(texts.catalogues().map(|catalogue| Some(catalogue.file)));
    for (language, file) in texts.languages().iter().zip(files) {
        let _ = writeln!(
            out,
            "About {{ tag: {:?}, name: {:?}, right_to_left: {}, file: {file:?} }},",
            language.tag, language.name, language.right_to_left
        );
    }
    out.push_str("];\n");
}

fn function(number: usize, message: &Message, out: &mut String) {
    documentation(message, out);
    let name = message.id.replace(['-', '.'], "_");
    let english = &message.english;
    if message.variables.is_empty() {
        let _ = writeln!(
            out,
            "pub fn {name}() -> &'static str {{ super::plain({number}, {english:?}) }}"
        );
        return;
    }
    let markup = message
        .variables
        .iter()
        .filter(|variable| variable.kind == Kind::Markup);
    let slots: Vec<String> = markup.map(|variable| rust_name(&variable.name)).collect();
    let values: Vec<String> = message
        .variables
        .iter()
        .map(|variable| value(variable, &slots))
        .collect();
    let values = values.join(", ");
    let (result, body) = if slots.is_empty() {
        (
            "String",
            format!("super::filled({number}, {english:?}, &[{values}])"),
        )
    } else {
        (
            "Vec<super::Piece<T>>",
            format!(
                "super::pieces({number}, {english:?}, &[{values}], &[{}])",
                slots.join(", ")
            ),
        )
    };
    let variables: Vec<(String, &str)> = message
        .variables
        .iter()
        .map(|variable| (rust_name(&variable.name), rust_type(variable.kind)))
        .collect();
    if can_be_swapped(message) {
        structure(&name, &variables, result, &body, out);
    } else {
        let parameters = list(&variables, "", |kind| kind.to_owned());
        let generics = if slots.is_empty() { "" } else { "<T: Clone>" };
        let _ = writeln!(
            out,
            "pub fn {name}{generics}({parameters}) -> {result} {{ {body} }}"
        );
    }
}

/// Whether the compiler would not notice that two arguments stand in each other's place.
fn can_be_swapped(message: &Message) -> bool {
    message.variables.iter().enumerate().any(|(index, one)| {
        let before = message.variables.iter().take(index);
        before
            .into_iter()
            .any(|other| rust_type(other.kind) == rust_type(one.kind))
    })
}

/// A message whose variables are given by name.
fn structure(name: &str, variables: &[(String, &str)], result: &str, body: &str, out: &mut String) {
    let mut words = String::new();
    for word in name.split('_') {
        let mut letters = word.chars();
        words.extend(letters.next().map(|first| first.to_ascii_uppercase()));
        words.push_str(letters.as_str());
    }
    let has = |wanted: &str| variables.iter().any(|(_, kind)| *kind == wanted);
    let (lifetime, elided) = if has("&str") {
        ("'a, ", "'_, ")
    } else {
        ("", "")
    };
    let (generic, bound) = if has("T") {
        ("T", "T: Clone")
    } else {
        ("", "")
    };
    let taken = if bound.is_empty() { "" } else { "<T: Clone>" };
    let fields = list(variables, "/// What is put there.\npub ", |kind| {
        kind.replace('&', "&'a ")
    });
    let names: Vec<&str> = variables.iter().map(|(name, _)| name.as_str()).collect();
    let _ = writeln!(
        out,
        "pub struct {words}<{lifetime}{generic}> {{ {fields} }}\n\
         impl{taken} {words}<{elided}{generic}> {{\n\
         /// The text, in the language in use.\n\
         pub fn say(self) -> {result} {{ let Self {{ {} }} = self; {body} }}\n}}",
        names.join(", ")
    );
}

fn list(variables: &[(String, &str)], before: &str, kind: impl Fn(&str) -> String) -> String {
    let variables: Vec<String> = variables
        .iter()
        .map(|(name, rust_type)| format!("{before}{name}: {}", kind(rust_type)))
        .collect();
    variables.join(", ")
}

fn rust_type(kind: Kind) -> &'static str {
    match kind {
        Kind::Text => "&str",
        Kind::Number => "usize",
        Kind::Percent => "f64",
        Kind::Date => "i64",
        Kind::Markup => "T",
    }
}

/// What the interpreter puts in the place of the variable.
fn value(variable: &Variable, slots: &[String]) -> String {
    let name = rust_name(&variable.name);
    match variable.kind {
        Kind::Text => format!("super::Value::Text({name})"),
        Kind::Percent => format!("super::Value::Number({name})"),
        Kind::Number | Kind::Date => format!("super::Value::Number({name} as f64)"),
        Kind::Markup => {
            let slot = slots.iter().position(|slot| *slot == name);
            format!("super::Value::Slot({})", slot.unwrap_or_default())
        }
    }
}

fn documentation(message: &Message, out: &mut String) {
    for line in message.comment.lines() {
        let _ = writeln!(out, "/// {}", line.replace('[', "\\[").replace('<', "\\<"));
    }
    if !message.comment.is_empty() {
        out.push_str("///\n");
    }
    out.push_str("/// ```text\n");
    for line in readable(message).lines() {
        let _ = writeln!(out, "/// {line}");
    }
    out.push_str("/// ```\n");
}

fn rust_name(name: &str) -> String {
    name.replace('-', "_")
}

/// The English text as people write it, for the documentation.
fn readable(message: &Message) -> String {
    use super::encode::{CHOOSE, END, PUT, TEXT, VARIANT};
    let mut text = String::new();
    let mut characters = message.english.chars();
    let name = |characters: &mut std::str::Chars| {
        let letter = characters.next().unwrap_or('a') as usize;
        let variable = message.variables.get(letter.wrapping_sub('a' as usize));
        variable.map_or("", |variable| variable.name.as_str())
    };
    while let Some(character) = characters.next() {
        match character {
            PUT => {
                let _ = write!(text, "{{ ${} }}", name(&mut characters));
                characters.next();
            }
            CHOOSE => {
                let _ = write!(text, "{{ ${} ->", name(&mut characters));
            }
            VARIANT => text.push_str(" ["),
            TEXT => text.push_str("] "),
            END => text.push_str(" }"),
            other => text.push(other),
        }
    }
    text
}
