//! Markdown: the article with each mention as a link, `[Ana Ruiz](#PER)`, to be read, pasted into a
//! wiki, or kept beside notes. What Markdown would take for its own signs is escaped, so that the
//! text comes back as it was.

use super::draft::{Draft, DraftMention, OffsetUnit};
use super::tokens;
use crate::workspace::Workspace;

pub(super) fn write(workspace: &Workspace) -> String {
    let document = workspace.document();
    let text = document.text();
    let mut file = String::new();
    let mut at = 0_usize;
    for mention in tokens::flat(workspace) {
        let (start, end) = (mention.span.start().into(), mention.span.end().into());
        escape(&text[at..start], &mut file);
        file.push('[');
        escape(&text[start..end], &mut file);
        file.push_str("](#");
        escape_label(mention.label.as_str(), &mut file);
        file.push(')');
        at = end;
    }
    escape(&text[at..], &mut file);
    file
}

/// The longest mention that is read, in bytes: what a bracket far behind began is no name, and a
/// file of brackets alone must not take quadratic time.
const LONGEST_MENTION: usize = 2_000;

/// Escapes what begins or ends something in CommonMark 0.31; a single line end becomes a hard
/// break.
fn escape(text: &str, file: &mut String) {
    let mut characters = text.chars().peekable();
    while let Some(character) = characters.next() {
        match character {
            '\n' => {
                let blank = file.is_empty() || file.ends_with('\n') || file.ends_with("\\\n");
                if !blank && characters.peek() != Some(&'\n') && characters.peek().is_some() {
                    file.push('\\');
                }
                file.push('\n');
            }
            '\\' | '`' | '*' | '_' | '{' | '}' | '[' | ']' | '<' | '>' | '#' | '+' | '-' | '!'
            | '|' | '~' | '=' | '&' => {
                file.push('\\');
                file.push(character);
            }
            other => file.push(other),
        }
    }
}

/// A label in the target of a link: bytes that would end it are written as in an address
/// (RFC 3986).
fn escape_label(label: &str, file: &mut String) {
    for character in label.chars() {
        if character.is_alphanumeric() || matches!(character, '-' | '_' | '.') {
            file.push(character);
        } else {
            let mut buffer = [0; 4];
            for byte in character.encode_utf8(&mut buffer).bytes() {
                file.push_str(&format!("%{byte:02X}"));
            }
        }
    }
}

/// Reads what [`write`] writes, and any Markdown text with links to `#LABEL` in it: other links and
/// signs stay in the text as they are.
pub(super) fn read(file: &str) -> Draft {
    let mut text = String::new();
    let mut mentions: Vec<DraftMention> = Vec::new();
    let mut starts: Vec<usize> = Vec::new();
    let mut rest = file;
    while let Some(character) = rest.chars().next() {
        let after = &rest[character.len_utf8()..];
        match character {
            '\\' => match after.chars().next() {
                Some(escaped) if escaped.is_ascii_punctuation() || escaped == '\n' => {
                    text.push(escaped);
                    rest = &after[escaped.len_utf8()..];
                    continue;
                }
                _ => text.push('\\'),
            },
            '[' => {
                starts.push(text.len());
                text.push('[');
            }
            ']' => {
                let start = starts
                    .pop()
                    .filter(|start| text.len() - start <= LONGEST_MENTION);
                if let (Some(start), Some((label, after))) = (start, target(after)) {
                    // The bracket was one of ours: it is no part of the text.
                    text.remove(start);
                    let start = start as u32;
                    for inner in mentions.iter_mut().rev() {
                        match &mut inner.offsets {
                            Some((from, to)) if *from > start => {
                                *from -= 1;
                                *to -= 1;
                            }
                            _ => break,
                        }
                    }
                    mentions.push(DraftMention::at(start, text.len() as u32, label));
                    rest = after;
                    continue;
                }
                text.push(']');
            }
            other => text.push(other),
        }
        rest = after;
    }
    Draft {
        text: Some(text),
        unit: OffsetUnit::Byte,
        mentions,
        ..Draft::default()
    }
}

/// The label of `(#LABEL)` at the start of `text`, and what is after it.
fn target(text: &str) -> Option<(String, &str)> {
    let (label, after) = text.strip_prefix("(#")?.split_once(')')?;
    let mut bytes = Vec::new();
    let mut rest = label.bytes();
    while let Some(byte) = rest.next() {
        match byte {
            b'%' => {
                let pair = [rest.next()?, rest.next()?];
                let pair = std::str::from_utf8(&pair).ok()?;
                bytes.push(u8::from_str_radix(pair, 16).ok()?);
            }
            b'\n' | b' ' => return None,
            other => bytes.push(other),
        }
    }
    let label = String::from_utf8(bytes)
        .ok()
        .filter(|label| !label.is_empty())?;
    Some((label, after))
}
