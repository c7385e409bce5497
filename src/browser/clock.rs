//! The time, and numbers that never came before: what the core cannot know by itself.

use crate::annotation::Stamp;
use crate::timestamp::Timestamp;

/// Now.
pub fn now() -> Timestamp {
    Timestamp::from_milliseconds(js_sys::Date::now() as i64)
}

/// A number that no one has had before.
pub fn random() -> u64 {
    // Where a browser has no source of randomness the time will do: ids are not secrets.
    getrandom::u64().unwrap_or_else(|_| js_sys::Date::now().to_bits())
}

/// What a command needs to know about now.
pub fn stamp() -> Stamp {
    Stamp {
        at: now(),
        salt: random(),
    }
}

/// A moment as the language of the page writes it.
pub fn in_words(moment: Timestamp) -> String {
    texts::moment(moment.milliseconds())
}
