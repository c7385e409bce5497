//! Writes the functions of the crate `texts`.

use std::fmt::Write as _;

use super::{Kind, Message, Texts};

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
    let mut parameters = Vec::new();
    let mut values = Vec::new();
    for variable in &message.variables {
        let name = rust_name(&variable.name);
        let (kind, value) = match variable.kind {
            Kind::Text => ("&str", format!("super::Value::Text({name})")),
            Kind::Number => ("usize", format!("super::Value::Number({name} as f64)")),
            Kind::Percent => ("f64", format!("super::Value::Number({name})")),
            Kind::Date => ("i64", format!("super::Value::Number({name} as f64)")),
            Kind::Markup => {
                let slot = slots.iter().position(|slot| *slot == name);
                (
                    "T",
                    format!("super::Value::Slot({})", slot.unwrap_or_default()),
                )
            }
        };
        parameters.push(format!("{name}: {kind}"));
        values.push(value);
    }
    let (parameters, values) = (parameters.join(", "), values.join(", "));
    let _ = if slots.is_empty() {
        writeln!(
            out,
            "pub fn {name}({parameters}) -> String {{ super::filled({number}, {english:?}, &[{values}]) }}"
        )
    } else {
        writeln!(
            out,
            "pub fn {name}<T: Clone>({parameters}) -> Vec<super::Piece<T>> {{ \
             super::pieces({number}, {english:?}, &[{values}], &[{}]) }}",
            slots.join(", ")
        )
    };
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
