//! Word lists that hold for any news: nationalities, titles, other names of countries.
//!
//! They lie in `words/`, one word a line, in lower case.

use std::sync::LazyLock;

type Words = LazyLock<Vec<&'static str>>;

/// Adjectives and nouns of nationality, region and religion. The annotation guide does not mark
/// them.
pub(crate) static DEMONYMS: Words = LazyLock::new(|| lines(include_str!("../words/demonyms.txt")));

/// Titles and roles that stand before a name and outside it.
pub(crate) static TITLES: Words = LazyLock::new(|| lines(include_str!("../words/titles.txt")));

/// Titles that are also ordinary given names or parts of names: they stay inside a name.
pub(crate) static TITLES_IN_NAMES: Words =
    LazyLock::new(|| lines(include_str!("../words/titles-in-names.txt")));

/// Further names of countries.
pub(crate) static COUNTRIES: Words =
    LazyLock::new(|| lines(include_str!("../words/countries.txt")));

fn lines(list: &'static str) -> Vec<&'static str> {
    list.lines().collect()
}
