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
use miniz_oxide::inflate::decompress_to_vec_with_limit;
use serde::{Deserialize, Serialize};

use super::{Unreadable, VERSION};
use crate::storage::{Revision, dense};
use crate::timestamp::Timestamp;
use crate::workspace::Workspace;

/// The most that a value may unpack to, in bytes: several times the longest text with its
/// annotations, and a bound for the memory that a damaged value can ask for.
const MOST: usize = 128_000_000;

/// From this size on speed counts more than the last few per cent, in bytes.
const LONG: usize = 200_000;

/// What the list shows of a document. Moments are milliseconds since 1970.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
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
    /// The revisions that it was made from, which it stands for.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub(in crate::storage) base: Vec<Revision>,
}

/// What was in an envelope.
pub(super) struct Opened {
    pub(super) lines: Vec<u8>,
    pub(super) base: Vec<Revision>,
    /// The form, where it is a later one.
    pub(super) newer: Option<u32>,
}

impl Head {
    pub(super) fn of(workspace: &Workspace, changed: Timestamp, base: &[Revision]) -> Head {
        let live = || workspace.annotations().live();
        let count = |count: usize| u32::try_from(count).unwrap_or(u32::MAX);
        Head {
            title: workspace.title().to_string(),
            created: workspace.created().milliseconds(),
            changed: changed.milliseconds(),
            mentions: count(live().count()),
            decided: count(live().filter(|annotation| annotation.is_decided()).count()),
            words: count(workspace.document().words()),
            base: base.to_vec(),
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
    let level = if lines.len() > LONG { 1 } else { 8 };
    let packed = dense::encode(&compress_to_vec(lines, level));
    let content = format!("{head}\n{packed}");
    let checksum = crc32fast::hash(content.as_bytes());
    Ok(format!("G{VERSION} {checksum:08x} {content}"))
}

/// The head of a value, whatever the state of the rest.
pub(super) fn head(value: &str) -> Result<Head, Unreadable> {
    read_head(split(value)?.content)
}

/// The head of a value that is whole.
pub(super) fn check(value: &str) -> Result<Head, Unreadable> {
    let parts = split(value)?;
    let head = parts.check().and_then(|()| read_head(parts.content));
    match parts.form {
        // It may be whole in a way that this page does not know.
        form if form > VERSION => head.map_err(|_| Unreadable::Newer(form)),
        _ => head,
    }
}

/// What is in a value that is whole.
pub(super) fn open(value: &str) -> Result<Opened, Unreadable> {
    let parts = split(value)?;
    let newer = (parts.form > VERSION).then_some(parts.form);
    let unpack = || {
        parts.check()?;
        let (lines, reason) = unpack(parts.content);
        match reason {
            None => Ok(lines),
            Some(reason) => Err(Unreadable::Damaged(reason)),
        }
    };
    let opened = unpack().and_then(|lines| Ok((lines, read_head(parts.content)?)));
    match (opened, newer) {
        (Ok((lines, head)), newer) => Ok(Opened {
            lines,
            base: head.base,
            newer,
        }),
        (Err(_), Some(form)) => Err(Unreadable::Newer(form)),
        (Err(error), None) => Err(error),
    }
}

/// As much as can be unpacked of a value, whole or not.
pub(super) fn unpack_what_can_be(value: &str) -> Vec<u8> {
    let content = split(value).map_or(value, |parts| parts.content);
    unpack(content).0
}

/// The lines, and what is wrong with those that follow.
fn unpack(content: &str) -> (Vec<u8>, Option<String>) {
    let Some((_, packed)) = content.split_once('\n') else {
        return (Vec::new(), Some(texts::storage::no_content().to_owned()));
    };
    let (packed, whole) = dense::decode(packed);
    match decompress_to_vec_with_limit(&packed, MOST) {
        Ok(lines) => (lines, whole.err().map(|error| error.to_string())),
        Err(error) => {
            let reason = error.to_string();
            (error.output, Some(reason))
        }
    }
}

fn read_head(content: &str) -> Result<Head, Unreadable> {
    let (head, _) = content.split_once('\n').ok_or_else(unknown)?;
    serde_json::from_str(head).map_err(|error| Unreadable::Damaged(error.to_string()))
}

struct Parts<'a> {
    form: u32,
    checksum: u32,
    content: &'a str,
}

impl Parts<'_> {
    fn check(&self) -> Result<(), Unreadable> {
        if crc32fast::hash(self.content.as_bytes()) == self.checksum {
            Ok(())
        } else {
            Err(Unreadable::Damaged(
                texts::storage::wrong_checksum().to_owned(),
            ))
        }
    }
}

fn split(value: &str) -> Result<Parts<'_>, Unreadable> {
    let mut parts = value.splitn(3, ' ');
    let form = parts
        .next()
        .and_then(|form| form.strip_prefix('G'))
        .and_then(|form| form.parse::<u32>().ok())
        .ok_or_else(unknown)?;
    let missing = || match form {
        form if form > VERSION => Unreadable::Newer(form),
        _ => unknown(),
    };
    let checksum = parts
        .next()
        .and_then(|checksum| u32::from_str_radix(checksum, 16).ok())
        .ok_or_else(missing)?;
    let content = parts.next().ok_or_else(missing)?;
    Ok(Parts {
        form,
        checksum,
        content,
    })
}

fn unknown() -> Unreadable {
    Unreadable::Damaged(texts::storage::no_document().to_owned())
}
