//! Puts values into encoded texts. The table in `texts_compiler::encode` says how they are written;
//! a text that is not written so, which no build makes, costs what is wrong in it and nothing else.

use crate::{CHOOSE, END, Locale, PUT, TEXT, VARIANT};

/// First-strong isolate: what follows has a direction of its own, up to [`ISOLATED`].
const ISOLATE: char = '\u{2068}';
/// Pop directional isolate.
const ISOLATED: char = '\u{2069}';

/// What is put in for a variable.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Value<'a> {
    Text(&'a str),
    Number(f64),
    /// Something of the page, by its place in a list.
    Slot(usize),
}

/// A piece of a sentence that has more than text in it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Piece<T> {
    /// Text.
    Text(String),
    /// What was given for a variable.
    Given(T),
}

/// A text with its values put in.
pub(crate) struct Filled {
    pub(crate) text: String,
    /// Where in the text things of the page belong, in order, and which.
    pub(crate) slots: Vec<(usize, usize)>,
}

/// Puts values into an encoded text. `isolate` keeps the direction of what is put in apart from that
/// of the sentence, as a sentence from right to left needs it.
pub(crate) fn fill(encoded: &str, values: &[Value], locale: &dyn Locale, isolate: bool) -> Filled {
    let mut filling = Filling {
        rest: encoded,
        values,
        locale,
        isolate,
        filled: Filled {
            text: String::with_capacity(encoded.len() + 16),
            slots: Vec::new(),
        },
    };
    filling.pattern(true);
    filling.filled
}

struct Filling<'a> {
    rest: &'a str,
    values: &'a [Value<'a>],
    locale: &'a dyn Locale,
    isolate: bool,
    filled: Filled,
}

impl<'a> Filling<'a> {
    /// Reads a pattern up to the mark that ends it, and writes it where it is the one that counts.
    fn pattern(&mut self, counts: bool) {
        const MARKS: [char; 4] = [PUT, CHOOSE, VARIANT, END];
        loop {
            let end = self.rest.find(MARKS).unwrap_or(self.rest.len());
            let (text, rest) = self.rest.split_at(end);
            if counts {
                self.filled.text.push_str(text);
            }
            let mut characters = rest.chars();
            match characters.next() {
                Some(PUT) => {
                    let value = self.value(characters.next());
                    let style = characters.next();
                    self.rest = characters.as_str();
                    if counts {
                        self.put(value, style);
                    }
                }
                Some(CHOOSE) => {
                    let value = self.value(characters.next());
                    self.rest = characters.as_str();
                    self.choose(value, counts);
                }
                _ => {
                    self.rest = rest;
                    return;
                }
            }
        }
    }

    fn put(&mut self, value: Option<Value>, style: Option<char>) {
        let text = &mut self.filled.text;
        match value {
            Some(Value::Number(number)) => text.push_str(&match style {
                Some('p') => self.locale.percent(number),
                Some('d') => self.locale.moment(number, false),
                Some('t') => self.locale.moment(number, true),
                _ => self.locale.number(number),
            }),
            Some(value) => {
                if self.isolate {
                    text.push(ISOLATE);
                }
                match value {
                    Value::Text(given) => text.push_str(given),
                    Value::Slot(slot) => self.filled.slots.push((text.len(), slot)),
                    Value::Number(_) => {}
                }
                if self.isolate {
                    text.push(ISOLATED);
                }
            }
            None => {}
        }
    }

    /// Goes through the variants twice: to find the one that counts, and to write it.
    fn choose(&mut self, value: Option<Value>, counts: bool) {
        let variants = self.rest;
        let (mut default, mut by_form, mut exact) = (None, None, None);
        let form = match value {
            Some(Value::Number(number)) if counts => self.locale.plural_form(number).as_str(),
            _ => "",
        };
        let mut index = 0;
        while let Some(key) = self.key() {
            if counts {
                let (key, is_default) = match key.strip_prefix('*') {
                    Some(key) => (key, true),
                    None => (key, false),
                };
                if is_default {
                    default = Some(index);
                }
                match value {
                    Some(Value::Number(number)) => {
                        if key == form {
                            by_form = Some(index);
                        } else if key.parse() == Ok(number) {
                            exact = Some(index);
                        }
                    }
                    Some(Value::Text(text)) if text == key => exact = Some(index),
                    _ => {}
                }
            }
            self.pattern(false);
            index += 1;
        }
        let end = self.rest.strip_prefix(END).unwrap_or(self.rest);
        if let Some(chosen) = exact.or(by_form).or(default) {
            self.rest = variants;
            for index in 0..=chosen {
                self.key();
                self.pattern(index == chosen);
            }
        }
        self.rest = end;
    }

    /// The key of the next variant, where there is one.
    fn key(&mut self) -> Option<&'a str> {
        let (key, rest) = self.rest.strip_prefix(VARIANT)?.split_once(TEXT)?;
        self.rest = rest;
        Some(key)
    }

    fn value(&self, letter: Option<char>) -> Option<Value<'a>> {
        let index = (letter? as usize).checked_sub('a' as usize)?;
        self.values.get(index).copied()
    }
}
