//! What is pasted or dropped, as text.

use web_sys::{DataTransfer, File};

use super::markup;

/// What came by the clipboard or by a drop.
#[derive(Debug)]
pub enum Brought {
    /// A file, still to be read.
    File(File),
    /// A text.
    Text(String),
}

/// The first file, else the text. Markup from a page is reduced to its paragraphs; where it tells
/// nothing that the plain text does not (an editor's colours), the plain text is taken as it is.
pub fn brought(data: &DataTransfer) -> Option<Brought> {
    if let Some(file) = data.files().and_then(|files| files.get(0)) {
        return Some(Brought::File(file));
    }
    let kind = |kind: &str| data.get_data(kind).ok().filter(|text| !text.is_empty());
    kind("text/html")
        .and_then(|html| markup::text_of_telling(&html))
        .or_else(|| kind("text/plain"))
        .map(Brought::Text)
}
