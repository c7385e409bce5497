//! Moments in time, as the edge hands them to the core.

use std::fmt;

use serde::{Deserialize, Serialize};
use texts::storage as words;

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

    /// How long ago it was, in the language of now; `None` from a week on, where a date says more, and for what is
    /// yet to come.
    pub fn ago(self, now: Timestamp) -> Option<String> {
        const MINUTE: i64 = 60_000;
        let minutes = now.0.checked_sub(self.0)?.div_euclid(MINUTE);
        let minutes = usize::try_from(minutes).ok()?;
        match minutes {
            0 => Some(words::just_now().to_owned()),
            1..60 => Some(words::minutes_ago(minutes)),
            60..1_440 => Some(words::hours_ago(minutes / 60)),
            1_440..10_080 => Some(words::days_ago(minutes / 1_440)),
            _ => None,
        }
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
    fn a_moment_is_told_by_how_long_ago_it_was() {
        let minute = |minutes: i64| Timestamp::from_milliseconds(minutes * 60_000);
        for (minutes, words) in [
            (0, Some("just now")),
            (1, Some("1 minute ago")),
            (59, Some("59 minutes ago")),
            (60, Some("1 hour ago")),
            (1_439, Some("23 hours ago")),
            (2_880, Some("2 days ago")),
            (10_080, None),
            (-5, None),
        ] {
            assert_eq!(
                minute(0).ago(minute(minutes)).as_deref(),
                words,
                "{minutes}"
            );
        }
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
