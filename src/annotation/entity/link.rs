//! Where an entity is described: an address or an item of Wikidata. It is never fetched.

use std::fmt;
use std::rc::Rc;

use fluent_uri::Iri;
use texts::refusals as words;

/// A link to a description of an entity.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum EntityLink {
    /// The number of an item of Wikidata, after its Q.
    Wikidata(u32),
    /// An address that begins with `https://`.
    Address(Rc<str>),
}

/// Why a text is no link.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum EntityLinkError {
    /// It is neither an address nor the number of an item.
    Neither,
    /// It is an address of another kind than `https:`.
    NotHttps,
    /// It holds a name or password to sign in with, which would be shown to whoever gets the file.
    SignsIn,
    /// It is longer than [`EntityLink::LONGEST`] characters.
    TooLong,
}

impl fmt::Display for EntityLinkError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            EntityLinkError::Neither => f.write_str(words::no_link()),
            EntityLinkError::NotHttps => f.write_str(words::link_not_https()),
            EntityLinkError::SignsIn => f.write_str(words::link_signs_in()),
            EntityLinkError::TooLong => f.write_str(&words::link_too_long(EntityLink::LONGEST)),
        }
    }
}

impl std::error::Error for EntityLinkError {}

impl EntityLink {
    /// The most characters that an address can have.
    pub const LONGEST: usize = 2_000;

    /// Reads what a person types: an address, or a Q-number. The page of an item of Wikidata is
    /// read as its number.
    ///
    /// # Errors
    /// When it is neither.
    pub fn parse(text: &str) -> Result<EntityLink, EntityLinkError> {
        let text = text.trim();
        if let Some(item) = item_number(text) {
            return Ok(EntityLink::Wikidata(item));
        }
        if text.chars().count() > EntityLink::LONGEST {
            return Err(EntityLinkError::TooLong);
        }
        let address = Iri::parse(text).map_err(|_| EntityLinkError::Neither)?;
        if !address.scheme().as_str().eq_ignore_ascii_case("https") {
            return Err(EntityLinkError::NotHttps);
        }
        let authority = address
            .authority()
            .filter(|authority| !authority.host().is_empty())
            .ok_or(EntityLinkError::Neither)?;
        if authority.userinfo().is_some() {
            return Err(EntityLinkError::SignsIn);
        }
        let item = matches!(authority.host(), "www.wikidata.org" | "wikidata.org")
            .then(|| address.path().as_str().strip_prefix("/wiki/"))
            .flatten()
            .and_then(item_number);
        Ok(match item {
            Some(item) => EntityLink::Wikidata(item),
            None => EntityLink::Address(text.into()),
        })
    }

    /// The address that it leads to.
    pub fn address(&self) -> String {
        match self {
            EntityLink::Wikidata(item) => format!("https://www.wikidata.org/wiki/Q{item}"),
            EntityLink::Address(address) => address.to_string(),
        }
    }
}

/// Writes what [`EntityLink::parse`] reads: "Q7416", or the address.
impl fmt::Display for EntityLink {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            EntityLink::Wikidata(item) => write!(f, "Q{item}"),
            EntityLink::Address(address) => f.write_str(address),
        }
    }
}

/// The number of "Q7416", which has no zero before it.
fn item_number(text: &str) -> Option<u32> {
    let digits = text.strip_prefix(['Q', 'q'])?;
    (digits.bytes().all(|byte| byte.is_ascii_digit()) && !digits.starts_with('0'))
        .then(|| digits.parse().ok())
        .flatten()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_or_a_number_is_read_and_written_back() {
        for (typed, kept) in [
            (" Q7416 ", "Q7416"),
            ("q42", "Q42"),
            ("https://www.wikidata.org/wiki/Q7416", "Q7416"),
            ("https://example.org/a?b=c#d", "https://example.org/a?b=c#d"),
            ("HTTPS://example.org", "HTTPS://example.org"),
            (
                "https://hy.wikipedia.org/wiki/Փաշինյան",
                "https://hy.wikipedia.org/wiki/Փաշինյան",
            ),
        ] {
            let link = EntityLink::parse(typed).unwrap();
            assert_eq!(link.to_string(), kept);
            assert_eq!(EntityLink::parse(&link.to_string()), Ok(link));
        }
        assert_eq!(
            EntityLink::Wikidata(42).address(),
            "https://www.wikidata.org/wiki/Q42"
        );
    }

    #[test]
    fn what_could_do_harm_or_leads_nowhere_is_refused() {
        for (typed, error) in [
            ("", EntityLinkError::Neither),
            ("example.org", EntityLinkError::Neither),
            ("Q0", EntityLinkError::Neither),
            ("Q99999999999", EntityLinkError::Neither),
            ("https://", EntityLinkError::Neither),
            ("https:example.org", EntityLinkError::Neither),
            ("https://a b.org", EntityLinkError::Neither),
            ("http://example.org", EntityLinkError::NotHttps),
            ("javascript:alert(1)", EntityLinkError::NotHttps),
            ("data:text/html,x", EntityLinkError::NotHttps),
            ("https://ana:secret@example.org", EntityLinkError::SignsIn),
        ] {
            assert_eq!(EntityLink::parse(typed), Err(error), "{typed}");
        }
        let long = format!("https://example.org/{}", "a".repeat(EntityLink::LONGEST));
        assert_eq!(EntityLink::parse(&long), Err(EntityLinkError::TooLong));
    }
}
