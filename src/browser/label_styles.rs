//! The rules of a document's labels, in a style sheet that only the page's program can write: a
//! Content-Security-Policy without inline styles allows it, and a change of colour draws nothing
//! anew.

use js_sys::{Array, Reflect};
use web_sys::CssStyleSheet;

use crate::annotation::{LabelDefinition, LabelSet};

/// Draws marks, buttons and lists of these labels in their colours and with their tags, from now on
/// and in place of those before.
pub fn apply(labels: &LabelSet) {
    let Some(document) = web_sys::window().and_then(|window| window.document()) else {
        return;
    };
    let Ok(sheet) = CssStyleSheet::new() else {
        // Safari before 16.4 and Firefox before 101 cannot make one: labels of the user's own then
        // share a colour, and tags are the names.
        return;
    };
    for definition in labels.iter() {
        for rule in rules(definition) {
            let _ = sheet.insert_rule(&rule);
        }
    }
    let _ = Reflect::set(&document, &"adoptedStyleSheets".into(), &Array::of1(&sheet));
}

fn rules(definition: &LabelDefinition) -> [String; 2] {
    let name = quoted(definition.label.as_str());
    let colour = definition.colour;
    let selectors = ["label", "legend", "choice", "group"]
        .map(|attribute| format!("[data-{attribute}={name}]"))
        .join(",");
    let properties: String = ["ink", "tint", "fill", "line", "width"]
        .map(|part| format!("--label-{part}:var(--{colour}-{part});"))
        .concat();
    [
        format!("{selectors}{{{properties}}}"),
        format!(
            "mark[data-label={name}][data-tag]::after{{content:{};}}",
            quoted(&definition.tag)
        ),
    ]
}

/// A string of CSS: what could end it is written by its code point.
fn quoted(text: &str) -> String {
    let mut out = String::from("\"");
    for character in text.chars() {
        match character {
            '"' | '\\' | '\n' | '\r' | '\u{c}' => {
                out.push_str(&format!("\\{:x} ", u32::from(character)));
            }
            other => out.push(other),
        }
    }
    out.push('"');
    out
}
