//! Graphemes, with a short way for ASCII, and what each is.

use unicode_segmentation::UnicodeSegmentation;

/// What a grapheme is to the tokeniser, by its first character.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Class {
    Letter,
    /// A character of a script that writes no spaces: a token of its own.
    Ideograph,
    Digit,
    Space,
    LineEnd,
    Mark,
}

/// A grapheme: where it ends, and what it is.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Cluster {
    pub(crate) end: usize,
    pub(crate) class: Class,
}

/// The graphemes of a part of a text.
pub(crate) struct Clusters<'a> {
    text: &'a str,
    at: usize,
    end: usize,
}

impl<'a> Clusters<'a> {
    pub(crate) fn new(text: &'a str, at: usize, end: usize) -> Clusters<'a> {
        Clusters { text, at, end }
    }
}

impl Iterator for Clusters<'_> {
    type Item = Cluster;

    #[inline]
    fn next(&mut self) -> Option<Cluster> {
        let bytes = self.text.as_bytes().get(self.at..self.end)?;
        let first = *bytes.first()?;
        let ascii_next = bytes.get(1).is_none_or(u8::is_ascii);
        if first.is_ascii() && ascii_next {
            let length = if first == b'\r' && bytes.get(1) == Some(&b'\n') {
                2
            } else {
                1
            };
            self.at += length;
            return Some(Cluster {
                end: self.at,
                class: ascii_class(first),
            });
        }
        let rest = self.text.get(self.at..self.end)?;
        let grapheme = rest.graphemes(true).next()?;
        self.at += grapheme.len();
        Some(Cluster {
            end: self.at,
            class: grapheme.chars().next().map_or(Class::Mark, class),
        })
    }
}

#[inline]
fn ascii_class(byte: u8) -> Class {
    match byte {
        b'a'..=b'z' | b'A'..=b'Z' => Class::Letter,
        b'0'..=b'9' => Class::Digit,
        b'\n' | b'\r' => Class::LineEnd,
        b' ' | b'\t' | 0x0B | 0x0C => Class::Space,
        _ => Class::Mark,
    }
}

fn class(character: char) -> Class {
    match character {
        '\u{85}' | '\u{2028}' | '\u{2029}' => Class::LineEnd,
        // Zero-width space, word joiner and byte order mark part words but show nothing.
        '\u{200B}' | '\u{2060}' | '\u{FEFF}' => Class::Space,
        '\u{3040}'..='\u{30FF}'
        | '\u{3400}'..='\u{9FFF}'
        | '\u{F900}'..='\u{FAFF}'
        | '\u{20000}'..='\u{3FFFF}' => Class::Ideograph,
        character if character.is_ascii() => ascii_class(character as u8),
        character if character.is_alphabetic() => Class::Letter,
        character if character.is_numeric() => Class::Digit,
        character if character.is_whitespace() => Class::Space,
        _ => Class::Mark,
    }
}
