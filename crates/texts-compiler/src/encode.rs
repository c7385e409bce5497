//! The form that messages have at run time: text, with control characters where something is to be
//! put in. Fluent's own texts have none of them.
//!
//! | what | how it is written |
//! |---|---|
//! | text | as it is |
//! | a variable | [`PUT`], its index as a letter from `a` on, and its style as a letter |
//! | a selector | [`CHOOSE`], the index of its variable, its variants, [`END`] |
//! | a variant | [`VARIANT`], `*` where it is the default, its key, [`TEXT`], its text |
//!
//! Styles: `-` as the value is, `n` a number, `p` per cent, `d` a date, `t` a date with the time.
//! Keys: a number, the name of a plural form, or a word. Variables are in the order of their names.

use std::collections::HashMap;

use fluent_syntax::ast::{
    CallArguments, Expression, InlineExpression, Pattern, PatternElement, Variant, VariantKey,
};
use fluent_syntax::unicode::unescape_unicode_to_string;

use super::message::{Kind, Variable};
use super::source::Part;

/// Before a variable.
pub const PUT: char = '\u{1}';
/// Before a selector.
pub const CHOOSE: char = '\u{2}';
/// Before the key of a variant.
pub const VARIANT: char = '\u{3}';
/// Before the text of a variant.
pub const TEXT: char = '\u{4}';
/// After the last variant.
pub const END: char = '\u{5}';
/// Between the messages of a catalogue.
pub const NEXT: char = '\u{6}';

/// The plural forms of all languages (CLDR).
const PLURAL_FORMS: [&str; 6] = ["zero", "one", "two", "few", "many", "other"];

/// How deep terms and messages refer to each other; beyond it they refer in a circle.
const DEEPEST: usize = 8;

/// What a pattern can refer to.
pub(crate) struct Scope<'a> {
    pub(crate) part: &'a Part,
    pub(crate) terms: &'a HashMap<String, Pattern<String>>,
}

/// Whether an encoded text puts a variable in, be it in one of several variants.
pub(crate) fn puts(encoded: &str, index: usize) -> bool {
    encoded.contains(&format!("{PUT}{}", letter(index)))
}

/// The variables of a pattern, each of the kind that its use says.
pub(crate) fn variables(scope: &Scope, pattern: &Pattern<String>) -> Result<Vec<Variable>, String> {
    let mut writer = Writer {
        scope,
        known: None,
        found: Vec::new(),
        text: String::new(),
    };
    writer.pattern(pattern, 0)?;
    Ok(writer.found)
}

/// Encodes a pattern that may take the variables that are named, and no others.
pub(crate) fn pattern(
    scope: &Scope,
    pattern: &Pattern<String>,
    variables: &[Variable],
) -> Result<String, String> {
    let mut writer = Writer {
        scope,
        known: Some(variables),
        found: Vec::new(),
        text: String::new(),
    };
    writer.pattern(pattern, 0)?;
    Ok(writer.text)
}

struct Writer<'a> {
    scope: &'a Scope<'a>,
    /// None while they are being found.
    known: Option<&'a [Variable]>,
    found: Vec<Variable>,
    text: String,
}

impl Writer<'_> {
    fn pattern(&mut self, pattern: &Pattern<String>, depth: usize) -> Result<(), String> {
        if depth > DEEPEST {
            return Err("it refers to itself".to_owned());
        }
        for element in &pattern.elements {
            match element {
                PatternElement::TextElement { value } => self.literal(value)?,
                PatternElement::Placeable { expression } => self.expression(expression, depth)?,
            }
        }
        Ok(())
    }

    fn literal(&mut self, text: &str) -> Result<(), String> {
        if text.chars().any(|c| c.is_control() && c != '\n') {
            return Err("it has a control character in it".to_owned());
        }
        self.text.push_str(text);
        Ok(())
    }

    fn expression(&mut self, expression: &Expression<String>, depth: usize) -> Result<(), String> {
        match expression {
            Expression::Inline(inline) => self.inline(inline, depth),
            Expression::Select { selector, variants } => self.select(selector, variants, depth),
        }
    }

    fn inline(&mut self, inline: &InlineExpression<String>, depth: usize) -> Result<(), String> {
        match inline {
            InlineExpression::StringLiteral { value } => {
                self.literal(&unescape_unicode_to_string(value))
            }
            InlineExpression::NumberLiteral { value } => self.literal(value),
            InlineExpression::VariableReference { id } => {
                let index = self.variable(&id.name, Kind::Text)?;
                let style = match self.kind(index) {
                    Kind::Text | Kind::Markup => '-',
                    Kind::Number => 'n',
                    Kind::Percent => 'p',
                    Kind::Date => 'd',
                };
                self.put(index, style);
                Ok(())
            }
            InlineExpression::FunctionReference { id, arguments } => {
                let (name, kind, style) = call(&id.name, arguments)?;
                let index = self.variable(name, kind)?;
                self.put(index, style);
                Ok(())
            }
            InlineExpression::TermReference { id, arguments, .. } => {
                if arguments.is_some() {
                    return Err(format!(
                        "-{}: arguments of terms are not supported",
                        id.name
                    ));
                }
                let term = self.scope.terms.get(&id.name);
                let term = term.ok_or_else(|| format!("there is no term -{}", id.name))?;
                self.pattern(term, depth + 1)
            }
            InlineExpression::MessageReference { id, .. } => {
                let mut messages = self.scope.part.messages.iter();
                let found = messages.find(|message| message.id.name == id.name);
                let found = found.and_then(|message| message.value.as_ref());
                let found = found.ok_or_else(|| format!("there is no message {}", id.name))?;
                self.pattern(found, depth + 1)
            }
            InlineExpression::Placeable { expression } => self.expression(expression, depth),
        }
    }

    fn select(
        &mut self,
        selector: &InlineExpression<String>,
        variants: &[Variant<String>],
        depth: usize,
    ) -> Result<(), String> {
        let by_number = variants.iter().all(|variant| match &variant.key {
            VariantKey::NumberLiteral { .. } => true,
            VariantKey::Identifier { name } => PLURAL_FORMS.contains(&name.as_str()),
        });
        let kind = if by_number { Kind::Number } else { Kind::Text };
        let name = match selector {
            InlineExpression::VariableReference { id } => &id.name,
            InlineExpression::FunctionReference { id, arguments } => call(&id.name, arguments)?.0,
            _ => return Err("a selector needs a variable".to_owned()),
        };
        let index = self.variable(name, kind)?;
        self.text.push(CHOOSE);
        self.text.push(letter(index));
        for variant in variants {
            self.text.push(VARIANT);
            if variant.default {
                self.text.push('*');
            }
            let (VariantKey::Identifier { name: key } | VariantKey::NumberLiteral { value: key }) =
                &variant.key;
            self.text.push_str(key);
            self.text.push(TEXT);
            self.pattern(&variant.value, depth)?;
        }
        self.text.push(END);
        Ok(())
    }

    fn put(&mut self, index: usize, style: char) {
        self.text.extend([PUT, letter(index), style]);
    }

    /// The index of a variable. Kinds other than text say more than text does.
    fn variable(&mut self, name: &str, kind: Kind) -> Result<usize, String> {
        if let Some(known) = self.known {
            let index = known.iter().position(|variable| variable.name == name);
            return index.ok_or_else(|| format!("English has no ${name} there"));
        }
        if let Some(index) = self.found.iter().position(|found| found.name == name) {
            let found = self.found.get_mut(index);
            if let Some(found) = found.filter(|_| kind != Kind::Text) {
                found.kind = kind;
            }
            return Ok(index);
        }
        self.found.push(Variable {
            name: name.to_owned(),
            kind,
        });
        Ok(self.found.len() - 1)
    }

    fn kind(&self, index: usize) -> Kind {
        let variables = self.known.unwrap_or(&self.found);
        variables
            .get(index)
            .map_or(Kind::Text, |variable| variable.kind)
    }
}

fn letter(index: usize) -> char {
    char::from(b'a'.saturating_add(index.min(25) as u8))
}

/// The variable, the kind and the style that a call of a function says.
fn call<'a>(
    function: &str,
    arguments: &'a CallArguments<String>,
) -> Result<(&'a str, Kind, char), String> {
    let [InlineExpression::VariableReference { id }] = arguments.positional.as_slice() else {
        return Err(format!("{function}() takes one variable"));
    };
    let options: Vec<(&str, &str)> = arguments
        .named
        .iter()
        .filter_map(|argument| match &argument.value {
            InlineExpression::StringLiteral { value } => {
                Some((argument.name.name.as_str(), value.as_str()))
            }
            _ => None,
        })
        .collect();
    let (kind, style) = match (function, options.as_slice()) {
        ("NUMBER", []) => (Kind::Number, 'n'),
        ("NUMBER", [("style", "percent")]) => (Kind::Percent, 'p'),
        ("DATETIME", [] | [("dateStyle", "medium")]) => (Kind::Date, 'd'),
        ("DATETIME", [("dateStyle", "medium"), ("timeStyle", "short")]) => (Kind::Date, 't'),
        _ => {
            return Err(format!(
                "{function}() with these options is unknown: there are NUMBER($x), NUMBER($x, style: \
                 \"percent\"), DATETIME($x) and DATETIME($x, dateStyle: \"medium\", timeStyle: \
                 \"short\")"
            ));
        }
    };
    Ok((&id.name, kind, style))
}
