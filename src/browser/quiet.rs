//! Takes out of HTML what the page's Content-Security-Policy would complain of, before the browser
//! parses it.
//!
//! Nothing in it could run or load: what `DOMParser` makes is never shown. But Chromium reports
//! each style and event handler in it as a violation all the same, and what browsers put on the
//! clipboard is full of styles. Only tags, text, and whether a tag is hidden are left.

use html5gum::{DefaultEmitter, StartTag, Token, Tokenizer};

/// The attribute that stands in place of a style that keeps white space.
pub const PRESERVED: &str = "data-preserved";

/// Elements that go away with all that is in them.
const DROPPED: &[&[u8]] = &[b"script", b"style"];

/// The same markup with the same text, and no attributes but `hidden` and [`PRESERVED`].
pub fn quiet(html: &str) -> String {
    let mut emitter = DefaultEmitter::default();
    // So that what stands in a script is not taken for tags.
    emitter.naively_switch_states(true);
    let mut out = String::with_capacity(html.len());
    let mut dropped: Option<Vec<u8>> = None;
    // A string cannot fail to be read.
    for token in Tokenizer::new_with_emitter(html, emitter).flatten() {
        match token {
            Token::StartTag(tag) if dropped.is_none() => {
                if DROPPED.contains(&&**tag.name) {
                    dropped = Some(tag.name.to_vec());
                } else {
                    write_start(&mut out, &tag);
                }
            }
            Token::EndTag(tag) => match &dropped {
                Some(name) if *name == **tag.name => dropped = None,
                Some(_) => {}
                None => {
                    out.push_str("</");
                    out.push_str(&String::from_utf8_lossy(&tag.name));
                    out.push('>');
                }
            },
            Token::String(text) if dropped.is_none() => {
                for character in String::from_utf8_lossy(&text.value).chars() {
                    match character {
                        '&' => out.push_str("&amp;"),
                        '<' => out.push_str("&lt;"),
                        other => out.push(other),
                    }
                }
            }
            _ => {}
        }
    }
    out
}

fn write_start(out: &mut String, tag: &StartTag<()>) {
    let attribute = |name: &[u8]| {
        tag.attributes.get(name).map(|value| {
            String::from_utf8_lossy(&value.value)
                .to_ascii_lowercase()
                .replace(' ', "")
        })
    };
    let style = attribute(b"style").unwrap_or_default();
    let hidden = attribute(b"hidden").is_some()
        || attribute(b"aria-hidden").as_deref() == Some("true")
        || attribute(b"role").as_deref() == Some("navigation")
        || style.contains("display:none")
        || style.contains("visibility:hidden");
    out.push('<');
    out.push_str(&String::from_utf8_lossy(&tag.name));
    if hidden {
        out.push_str(" hidden");
    }
    if style.contains("white-space:pre") {
        out.push(' ');
        out.push_str(PRESERVED);
    }
    out.push('>');
}
