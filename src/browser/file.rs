//! Reads a file that somebody opened or dropped.

use js_sys::Uint8Array;
use wasm_bindgen_futures::JsFuture;
use web_sys::{File, TextDecoder, TextDecoderOptions};

use super::{later, markup};
use crate::document::{DocumentError, LONGEST_TEXT};
use crate::formats;
use crate::storage::Backup;

/// A file's text; what is in it is still to be judged.
#[derive(Debug)]
pub enum Content {
    /// The text of an article.
    Article(String),
    /// A backup of the whole library.
    Backup(String),
    /// Annotations in some format, or what by its name should be.
    Annotations(formats::File),
}

/// Reads a file, and judges what is in it. HTML is reduced to its text.
///
/// # Errors
/// Says what is wrong with the file and what to do.
pub async fn read(file: &File) -> Result<Content, String> {
    let bytes = bytes(file).await?;
    later::judge(file.name(), file.type_(), bytes)
        .await
        .map_err(|error| error.to_string())?
}

/// What is in a file with this name and media type.
///
/// # Errors
/// Says what is wrong with the file and what to do.
pub fn judge(name: String, kind: &str, bytes: Vec<u8>) -> Result<Content, String> {
    if formats::is_archive(&bytes) {
        return Ok(Content::Annotations(formats::File { name, bytes }));
    }
    let text = text(&bytes)?;
    let lower = name.to_ascii_lowercase();
    let ends = |endings: &[&str]| endings.iter().any(|ending| lower.ends_with(ending));
    Ok(if Backup::is_one(&text) {
        Content::Backup(text)
    } else if ends(&[".json", ".jsonl", ".jsonld", ".ann", ".conll"])
        || formats::has_annotations(&lower, &text)
    {
        let bytes = text.into_bytes();
        Content::Annotations(formats::File { name, bytes })
    } else if ends(&[".html", ".htm"]) || kind == "text/html" {
        Content::Article(markup::text_of(&text))
    } else {
        Content::Article(text)
    })
}

/// Reads a file as text, whatever is in it.
///
/// # Errors
/// Says what is wrong with the file and what to do.
pub async fn read_text(file: &File) -> Result<String, String> {
    text(&bytes(file).await?)
}

async fn bytes(file: &File) -> Result<Vec<u8>, String> {
    if file.size() > LONGEST_TEXT as f64 * 4.0 {
        let bytes = file.size() as usize;
        return Err(DocumentError::TooLong { bytes }.to_string());
    }
    let buffer = JsFuture::from(file.array_buffer())
        .await
        .map_err(|_| texts::browser::file_not_read(&file.name()))?;
    Ok(Uint8Array::new(&buffer).to_vec())
}

/// UTF-8 or UTF-16 by its mark, else UTF-8, else Windows-1252, which is what old text files in
/// Western languages are in.
fn text(bytes: &[u8]) -> Result<String, String> {
    decode(bytes).ok_or_else(|| DocumentError::Binary.to_string())
}

fn decode(bytes: &[u8]) -> Option<String> {
    match bytes {
        [0xff, 0xfe, ..] => decode_as("utf-16le", bytes),
        [0xfe, 0xff, ..] => decode_as("utf-16be", bytes),
        _ => decode_as("utf-8", bytes).or_else(|| decode_as("windows-1252", bytes)),
    }
}

/// `None` where the bytes are not of that encoding.
fn decode_as(encoding: &str, bytes: &[u8]) -> Option<String> {
    let options = TextDecoderOptions::new();
    options.set_fatal(true);
    let decoder = TextDecoder::new_with_label_and_options(encoding, &options).ok()?;
    decoder.decode_with_u8_array(bytes).ok()
}
