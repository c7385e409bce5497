//! How a value is put together from form 2 on: a line to be read by itself, and compressed lines.
//!
//! ```text
//! G2 1a2b3c4d {"title":"…","created":…,"changed":…,"mentions":70,"decided":12}⏎
//! <deflated lines, 15 bits a UTF-16 code unit>
//! ```
//!
//! `G2` is the form; `1a2b3c4d` the CRC-32 (IEEE) of all that follows it in UTF-8. The head is
//! what the list of documents shows, so that a list of a thousand is made without unpacking any.

use miniz_oxide::deflate::compress_to_vec;
use miniz_oxide::inflate::{DecompressError, decompress_to_vec_with_limit};
use serde::{Deserialize, Serialize};

use super::{Unreadable, VERSION};
use crate::storage::dense;
use crate::timestamp::Timestamp;
use crate::workspace::Workspace;

/// The most that a value may unpack to, in bytes: several times the longest text with its
/// annotations, and a bound for the memory that a damaged value can ask for.
const MOST: usize = 128_000_000;

/// From this size on speed counts more than the last few per cent, in bytes.
const LONG: usize = 200_000;

/// What the list shows of a document. Moments are milliseconds since 1970.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(in crate::storage) struct Head {
    pub(in crate::storage) title: String,
    #[serde(default)]
    pub(in crate::storage) created: i64,
    pub(in crate::storage) changed: i64,
    /// How many annotations are live.
    #[serde(default)]
    pub(in crate::storage) mentions: u32,
    /// How many of those a person has decided on.
    #[serde(default)]
    pub(in crate::storage) decided: u32,
    /// How many words the text has.
    #[serde(default)]
    pub(in crate::storage) words: u32,
}

impl Head {
    pub(super) fn of(workspace: &Workspace, changed: Timestamp) -> Head {
        let live = || workspace.annotations().live();
        let count = |count: usize| u32::try_from(count).unwrap_or(u32::MAX);
        Head {
            title: workspace.title().to_string(),
            created: workspace.created().milliseconds(),
            changed: changed.milliseconds(),
            mentions: count(live().count()),
            decided: count(live().filter(|annotation| annotation.is_decided()).count()),
            words: count(workspace.document().text().split_whitespace().count()),
        }
    }
}

/// Whether a value is of a form before the envelope.
pub(super) fn is_json(value: &str) -> bool {
    value.starts_with('{')
}

/// Makes the value of some lines.
pub(super) fn seal(head: &Head, lines: &[u8]) -> Result<String, String> {
    let head = serde_json::to_string(head).map_err(|error| error.to_string())?;
    let level = if lines.len() > LONG { 3 } else { 8 };
    let packed = dense::encode(&compress_to_vec(lines, level));
    let content = format!("{head}\n{packed}");
    let checksum = crc32fast::hash(content.as_bytes());
    Ok(format!("G{VERSION} {checksum:08x} {content}"))
}

/// The head of a value, whatever the state of the rest.
pub(super) fn head(value: &str) -> Result<Head, Unreadable> {
    let (_, content) = split(value)?;
    let (head, _) = content.split_once('\n').ok_or_else(damaged)?;
    serde_json::from_str(head).map_err(|error| Unreadable::Damaged(error.to_string()))
}

/// The lines of a value that is whole.
pub(super) fn open(value: &str) -> Result<Vec<u8>, Unreadable> {
    let (checksum, content) = split(value)?;
    if crc32fast::hash(content.as_bytes()) != checksum {
        return Err(Unreadable::Damaged(
            "its checksum is not the one that was saved".to_owned(),
        ));
    }
    let (_, packed) = content.split_once('\n').ok_or_else(damaged)?;
    let (packed, whole) = dense::decode(packed);
    whole.map_err(|error| Unreadable::Damaged(error.to_string()))?;
    decompress_to_vec_with_limit(&packed, MOST)
        .map_err(|error: DecompressError| Unreadable::Damaged(error.to_string()))
}

/// The checksum and what it is of.
fn split(value: &str) -> Result<(u32, &str), Unreadable> {
    let mut parts = value.splitn(3, ' ');
    let form = parts
        .next()
        .and_then(|form| form.strip_prefix('G'))
        .and_then(|form| form.parse::<u32>().ok())
        .ok_or_else(damaged)?;
    if form > VERSION {
        return Err(Unreadable::Newer(form));
    }
    let checksum = parts
        .next()
        .and_then(|checksum| u32::from_str_radix(checksum, 16).ok())
        .ok_or_else(damaged)?;
    Ok((checksum, parts.next().ok_or_else(damaged)?))
}

fn damaged() -> Unreadable {
    Unreadable::Damaged("it is not a saved document".to_owned())
}
