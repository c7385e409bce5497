//! What is pasted or dropped, as text.

use web_sys::{DataTransfer, File};

/// What came by the clipboard or by a drop.
#[derive(Debug)]
pub enum Brought {
    /// Files, still to be read.
    Files(Vec<File>),
    /// A piece of a web page, and the same as plain text.
    Markup {
        /// The piece.
        html: String,
        /// The plain text; empty where there is none.
        plain: String,
    },
    /// A text.
    Text(String),
}

/// The files, else the piece of a web page, else the text.
pub fn brought(data: &DataTransfer) -> Option<Brought> {
    if let Some(files) = data.files().filter(|files| files.length() > 0) {
        let files = (0..files.length()).filter_map(|index| files.get(index));
        return Some(Brought::Files(files.collect()));
    }
    let kind = |kind: &str| data.get_data(kind).ok().filter(|text| !text.is_empty());
    let plain = kind("text/plain");
    match kind("text/html") {
        Some(html) => Some(Brought::Markup {
            html,
            plain: plain.unwrap_or_default(),
        }),
        None => plain.map(Brought::Text),
    }
}
