//! The names of what is kept: documents, their revisions, and the keys for both.
//!
//! A revision is written once, under a key of its own, and never changed. It names in its head the
//! revisions that it was made from, and these are deleted only when it has been read back. So there
//! is no moment at which a document is not whole in the store, and no write of one tab that takes
//! away what another has written: two tabs leave two revisions, which [`combine`](super::combine)
//! brings together.

use std::fmt;

use serde::{Deserialize, Serialize};

use super::PREFIX;

/// Tells documents apart, in this browser and over time.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct DocumentId(pub u64);

/// Tells one saved state of a document from others.
#[derive(
    Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize,
)]
pub struct Revision {
    /// Counts up; a revision has a higher number than those that it was made from. 0 is the value
    /// under the key without a revision, where an earlier Gloss saved.
    pub number: u32,
    /// The tab that saved it.
    pub tab: u32,
}

/// What a key of ours holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Holds<'a> {
    /// A revision of a document.
    Document(DocumentId, Revision),
    /// When a document was put into the bin.
    Binned(DocumentId),
    /// How far a document was scrolled.
    Scroll(DocumentId),
    /// A value that could not be read, with the rest of its key.
    Quarantined(&'a str),
    /// A setting, or what belongs to the whole page.
    Setting,
}

const DOCUMENT: &str = "document:";
const BIN: &str = "bin:";
const SCROLL: &str = "scroll:";
const QUARANTINE: &str = "quarantine:";

impl DocumentId {
    /// Reads the sixteen hexadecimal digits that [`Display`](fmt::Display) writes.
    pub fn parse(digits: &str) -> Option<DocumentId> {
        (digits.len() == 16 && digits.bytes().all(|digit| digit.is_ascii_hexdigit()))
            .then(|| u64::from_str_radix(digits, 16).ok())
            .flatten()
            .map(DocumentId)
    }

    /// The key of a revision.
    pub fn key(self, revision: Revision) -> String {
        match revision {
            Revision { number: 0, tab: 0 } => format!("{PREFIX}{DOCUMENT}{self}"),
            Revision { number, tab } => format!("{PREFIX}{DOCUMENT}{self}:{number:08x}:{tab:08x}"),
        }
    }

    /// What the keys of all revisions of the document begin with.
    pub(super) fn prefix(self) -> String {
        format!("{PREFIX}{DOCUMENT}{self}")
    }

    pub(super) fn bin_key(self) -> String {
        format!("{PREFIX}{BIN}{self}")
    }

    pub(super) fn scroll_key(self) -> String {
        format!("{PREFIX}{SCROLL}{self}")
    }
}

/// Writes sixteen hexadecimal digits.
impl fmt::Display for DocumentId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:016x}", self.0)
    }
}

impl<'a> Holds<'a> {
    /// What is under `key`; `None` where it is not one of ours.
    pub fn of(key: &'a str) -> Option<Holds<'a>> {
        let name = key.strip_prefix(PREFIX)?;
        let document = || {
            let rest = name.strip_prefix(DOCUMENT)?;
            let (id, revision) = match rest.split_once(':') {
                None => (rest, Revision::default()),
                Some((id, revision)) => {
                    let (number, tab) = revision.split_once(':')?;
                    let number = u32::from_str_radix(number, 16).ok()?;
                    let tab = u32::from_str_radix(tab, 16).ok()?;
                    (id, Revision { number, tab })
                }
            };
            // Only what is written so again: another spelling would be a second key for the same.
            let id = DocumentId::parse(id)?;
            (id.key(revision) == key).then_some(Holds::Document(id, revision))
        };
        let of = |prefix: &str| name.strip_prefix(prefix).and_then(DocumentId::parse);
        document()
            .or_else(|| of(BIN).map(Holds::Binned))
            .or_else(|| of(SCROLL).map(Holds::Scroll))
            .or_else(|| name.strip_prefix(QUARANTINE).map(Holds::Quarantined))
            .or(Some(Holds::Setting))
    }
}

/// The first key of the quarantine that `taken` does not know, for the value of `key`.
pub(super) fn quarantine_key(key: &str, taken: impl Fn(&str) -> bool) -> Option<String> {
    let name = key.strip_prefix(PREFIX).unwrap_or(key);
    // A document can be damaged twice, and each value is kept.
    (1_u32..)
        .map(|number| format!("{PREFIX}{QUARANTINE}{name}:{number}"))
        .find(|key| !taken(key))
}

/// Which revision of a document was moved to a key of the quarantine.
pub(super) fn quarantined_revision(key: &str) -> Option<(DocumentId, Revision)> {
    let Holds::Quarantined(name) = Holds::of(key)? else {
        return None;
    };
    let (name, _) = name.rsplit_once(':')?;
    match Holds::of(&format!("{PREFIX}{name}"))? {
        Holds::Document(id, revision) => Some((id, revision)),
        _ => None,
    }
}

/// What all keys of the quarantine begin with.
pub(super) fn quarantine_prefix() -> String {
    format!("{PREFIX}{QUARANTINE}")
}

/// What all keys of the quarantine begin with that hold revisions of a document.
pub(super) fn quarantine_prefix_of(id: DocumentId) -> String {
    format!("{PREFIX}{QUARANTINE}{DOCUMENT}{id}")
}

/// What all keys of documents begin with.
pub(super) fn document_prefix() -> String {
    format!("{PREFIX}{DOCUMENT}")
}

/// What all marks of the bin begin with.
pub(super) fn bin_prefix() -> String {
    format!("{PREFIX}{BIN}")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_key_says_what_it_holds() {
        let id = DocumentId(7);
        let revision = Revision {
            number: 12,
            tab: 0xabc,
        };
        for (key, holds) in [
            (
                id.key(Revision::default()),
                Holds::Document(id, Revision::default()),
            ),
            (id.key(revision), Holds::Document(id, revision)),
            (id.bin_key(), Holds::Binned(id)),
            (id.scroll_key(), Holds::Scroll(id)),
            ("gloss:quarantine:x:1".to_owned(), Holds::Quarantined("x:1")),
            ("gloss:theme".to_owned(), Holds::Setting),
            ("gloss:document:zz".to_owned(), Holds::Setting),
            (
                "gloss:document:0000000000000007:c:abc".to_owned(),
                Holds::Setting,
            ),
        ] {
            assert_eq!(Holds::of(&key), Some(holds), "{key}");
        }
        assert_eq!(Holds::of("other:document"), None);
        let moved = quarantine_key(&id.key(revision), |_| false).unwrap();
        assert_eq!(quarantined_revision(&moved), Some((id, revision)));
    }
}
