//! An article in a link: its Gloss JSON, compressed, in the part of an address that browsers never
//! send to a server.

use std::fmt;

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use miniz_oxide::deflate::compress_to_vec;
use miniz_oxide::inflate::{TINFLStatus, decompress_to_vec_with_limit};
use texts::refusals as words;

use crate::formats::gloss_json::{self, ModelName};
use crate::workspace::Workspace;

/// How the fragment of such a link begins.
pub const PREFIX: &str = "#/share/";

/// The longest link that is made, in characters of its fragment: programs cut longer ones when they
/// pass them on.
pub const LONGEST: usize = 16_000;

/// The longest fragment that is read, and the most that it may unpack to, in bytes: a link can be
/// made that is short and unpacks to more than any memory.
const LONGEST_READ: usize = 200_000;
const LARGEST: usize = 4_000_000;

/// Why a link cannot be made.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct TooLong {
    /// How long it would be, in characters.
    pub length: usize,
}

impl fmt::Display for TooLong {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(
            &words::ShareTooLong {
                length: self.length,
                most: LONGEST,
            }
            .say(),
        )
    }
}

impl std::error::Error for TooLong {}

/// Why a link cannot be opened.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum LinkError {
    /// It is not a whole link of ours.
    Damaged,
    /// What is in it is larger than any link of ours.
    TooLarge,
    /// There is no article in it, or none that can be read.
    Unreadable(String),
}

impl fmt::Display for LinkError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            LinkError::Damaged => f.write_str(words::share_damaged()),
            LinkError::TooLarge => f.write_str(words::share_too_large()),
            LinkError::Unreadable(reason) => f.write_str(&words::share_unreadable(reason)),
        }
    }
}

impl std::error::Error for LinkError {}

/// The fragment of a link to an article, with its [`PREFIX`].
///
/// # Errors
/// When the article is too long for one.
pub fn link(workspace: &Workspace, model: Option<&ModelName>) -> Result<String, TooLong> {
    const SMALLEST: u8 = 9;
    let json = gloss_json::write(workspace, model);
    let packed = compress_to_vec(json.as_bytes(), SMALLEST);
    let fragment = format!("{PREFIX}{}", URL_SAFE_NO_PAD.encode(packed));
    match fragment.len() {
        length if length > LONGEST => Err(TooLong { length }),
        _ => Ok(fragment),
    }
}

/// The article in a fragment; `None` where it is no link of ours.
///
/// # Errors
/// When it is one and cannot be opened.
pub fn open(fragment: &str) -> Option<Result<Workspace, LinkError>> {
    fragment.strip_prefix(PREFIX).map(unpack)
}

fn unpack(encoded: &str) -> Result<Workspace, LinkError> {
    if encoded.len() > LONGEST_READ {
        return Err(LinkError::TooLarge);
    }
    let packed = URL_SAFE_NO_PAD
        .decode(encoded)
        .map_err(|_| LinkError::Damaged)?;
    let json =
        decompress_to_vec_with_limit(&packed, LARGEST).map_err(|error| match error.status {
            TINFLStatus::HasMoreOutput => LinkError::TooLarge,
            _ => LinkError::Damaged,
        })?;
    let json = String::from_utf8(json).map_err(|_| LinkError::Damaged)?;
    gloss_json::parse(&json)
        .map(|parsed| parsed.workspace)
        .map_err(|error| LinkError::Unreadable(error.to_string()))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::formats::inline;

    #[test]
    fn an_article_comes_out_as_it_went_in() {
        let before = inline::workspace("[Ana](PER) met 👩🏽‍🚒 in Łódź.\n\nShe left.");
        let fragment = link(&before, None).unwrap();
        assert!(fragment.is_ascii() && fragment.len() < 800, "{fragment}");
        let after = open(&fragment).unwrap().unwrap();
        assert_eq!(after.document(), before.document());
        assert_eq!(after.annotations(), before.annotations());
    }

    #[test]
    fn a_long_article_has_no_link() {
        let numbers: String = (0..20_000_u64)
            .map(|number| format!("{} ", number.wrapping_mul(0x9E37_79B9_7F4A_7C15)))
            .collect();
        let error = link(&inline::workspace(&format!("[Ana](PER) {numbers}")), None).unwrap_err();
        assert!(error.length > LONGEST);
        assert!(error.to_string().contains("HTML report"));
    }

    #[test]
    fn hostile_fragments_are_refused_with_a_reason() {
        let pack = |bytes: &[u8]| {
            format!(
                "{PREFIX}{}",
                URL_SAFE_NO_PAD.encode(compress_to_vec(bytes, 9))
            )
        };
        let bomb = pack(&vec![b' '; LARGEST * 4]);
        assert!(bomb.len() < LONGEST_READ);
        let whole = link(&inline::workspace("[Ana](PER) left."), None).unwrap();
        let cases = [
            (format!("{PREFIX}!!!"), LinkError::Damaged),
            (PREFIX.to_owned(), LinkError::Damaged),
            (whole[..whole.len() - 40].to_owned(), LinkError::Damaged),
            (pack(b"\xff\xfe"), LinkError::Damaged),
            (bomb, LinkError::TooLarge),
            (
                format!("{PREFIX}{}", "A".repeat(LONGEST_READ + 1)),
                LinkError::TooLarge,
            ),
        ];
        for (fragment, expected) in cases {
            assert_eq!(open(&fragment).unwrap().unwrap_err(), expected);
        }
        let nothing = open(&pack(b"{}")).unwrap().unwrap_err();
        assert!(matches!(nothing, LinkError::Unreadable(_)), "{nothing:?}");
        assert!(open("#main").is_none());
    }
}
