//! Moments in time, as the edge hands them to the core.

use std::fmt;

use serde::{Deserialize, Serialize};

/// A moment, in milliseconds since 1970-01-01T00:00:00Z; the core never asks for the time itself.
#[derive(
    Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize,
)]
pub struct Timestamp(i64);

impl Timestamp {
    /// The moment `milliseconds` after the start of 1970 in UTC.
    pub const fn from_milliseconds(milliseconds: i64) -> Timestamp {
        Timestamp(milliseconds)
    }

    /// Milliseconds since the start of 1970 in UTC.
    pub const fn milliseconds(self) -> i64 {
        self.0
    }

    /// Reads RFC 3339, as [`Display`](fmt::Display) writes it.
    pub fn parse(text: &str) -> Option<Timestamp> {
        let moment: jiff::Timestamp = text.parse().ok()?;
        Some(Timestamp(moment.as_millisecond()))
    }
}

/// Writes RFC 3339 in UTC; a moment outside the years that it can write becomes the start of 1970.
impl fmt::Display for Timestamp {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let moment =
            jiff::Timestamp::from_millisecond(self.0).unwrap_or(jiff::Timestamp::UNIX_EPOCH);
        write!(f, "{moment:.3}")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn is_written_as_rfc_3339_and_read_back() {
        let moment = Timestamp::from_milliseconds(1_700_000_000_123);
        assert_eq!(moment.to_string(), "2023-11-14T22:13:20.123Z");
        assert_eq!(Timestamp::parse(&moment.to_string()), Some(moment));
    }

    #[test]
    fn is_never_a_panic_however_far_away() {
        assert_eq!(
            Timestamp::from_milliseconds(i64::MAX).to_string(),
            "1970-01-01T00:00:00.000Z"
        );
        assert_eq!(Timestamp::parse("yesterday"), None);
    }
}
