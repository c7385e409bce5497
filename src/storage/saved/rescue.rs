//! What can be read of a value that is damaged: the text, as far as it goes, and each annotation
//! that still fits it.

use serde::de::DeserializeOwned;

use super::{envelope, v1, v2};
use crate::workspace::Workspace;

/// What was rescued.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Rescued {
    /// The document, without its undo history.
    pub workspace: Workspace,
    /// Whether its text is the one that was saved, by its SHA-256.
    pub text_is_whole: bool,
    /// How many annotations could be seen but not be read, or do not fit the text any more. Those
    /// behind the damage are not seen and not counted.
    pub lost: usize,
}

/// What can be read of a value; `None` where there is no text in it.
pub(in crate::storage) fn rescue(value: &str) -> Option<Rescued> {
    let (saved, lost) = if envelope::is_json(value) {
        v1::rescue(value)?
    } else {
        v2::SavedDocument::rescue(&envelope::unpack_what_can_be(value))?
    };
    let (workspace, text_is_whole, unfit) = saved.restore_what_can_be()?;
    Some(Rescued {
        workspace,
        text_is_whole,
        lost: lost + unfit,
    })
}

/// The JSON string after `name` in an object that may be cut: what there is of it.
pub(super) fn string_after(json: &str, name: &str) -> Option<String> {
    let start = json.find(&format!("\"{name}\":\""))? + name.len() + 3;
    let rest = json.get(start..)?;
    if let Some(Ok(whole)) = stream(rest).next() {
        return Some(whole);
    }
    // It is cut, perhaps inside an escape, of which the longest has twelve characters.
    (0..=12).find_map(|cut| {
        let end = rest
            .char_indices()
            .rev()
            .nth(cut)
            .map_or(0, |(at, c)| at + c.len_utf8());
        serde_json::from_str(&format!("{}\"", rest.get(..end)?)).ok()
    })
}

/// The items of the JSON array after `name`, and how many of them could not be read.
pub(super) fn items_after<T: DeserializeOwned>(json: &str, name: &str) -> (Vec<T>, usize) {
    let mut items = Vec::new();
    let mut lost = 0;
    let start = json.find(&format!("\"{name}\":["));
    let mut rest = start
        .and_then(|start| json.get(start + name.len() + 4..))
        .unwrap_or_default();
    loop {
        let mut source = stream::<serde_json::Value>(rest);
        let Some(Ok(value)) = source.next() else {
            return (items, lost + usize::from(rest.starts_with('{')));
        };
        match T::deserialize(value) {
            Ok(item) => items.push(item),
            Err(_) => lost += 1,
        }
        let read = source.byte_offset();
        match rest.get(read..).and_then(|rest| rest.strip_prefix(',')) {
            Some(more) => rest = more,
            None => return (items, lost),
        }
    }
}

/// The number after `name`, or 0.
pub(super) fn number_after(json: &str, name: &str) -> i64 {
    json.find(&format!("\"{name}\":"))
        .and_then(|start| json.get(start + name.len() + 3..))
        .and_then(|rest| stream(rest).next())
        .and_then(Result::ok)
        .unwrap_or_default()
}

fn stream<T: DeserializeOwned>(
    json: &str,
) -> serde_json::StreamDeserializer<'_, serde_json::de::StrRead<'_>, T> {
    serde_json::Deserializer::from_str(json).into_iter()
}
