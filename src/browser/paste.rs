//! What is pasted or dropped, as text.

use web_sys::{DataTransfer, File};

use super::markup;

/// What came by the clipboard or by a drop.
#[derive(Debug)]
pub enum Brought {
    /// Files, still to be read.
    Files(Vec<File>),
    /// A text.
    Text(String),
}

/// The files, else the text. Markup from a page is reduced to its paragraphs; where it tells
/// nothing that the plain text does not (an editor's colours), the plain text is taken as it is.
pub fn brought(data: &DataTransfer) -> Option<Brought> {
    if let Some(files) = data.files().filter(|files| files.length() > 0) {
        let files = (0..files.length()).filter_map(|index| files.get(index));
        return Some(Brought::Files(files.collect()));
    }
    let kind = |kind: &str| data.get_data(kind).ok().filter(|text| !text.is_empty());
    kind("text/html")
        .and_then(|html| markup::text_of_telling(&html))
        .or_else(|| kind("text/plain"))
        .map(Brought::Text)
}
