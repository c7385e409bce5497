//! Which entries a query finds, the best first.

use sublime_fuzzy::{FuzzySearch, Scoring};
use unicode_normalization::char::decompose_canonical;

use super::Entry;

/// An entry that was found.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Hit {
    /// Which, by its place among the entries.
    pub index: usize,
    /// The characters of its title that the query names, in order; none where other words of the
    /// entry were found.
    pub matched: Vec<usize>,
}

/// The entries that have the characters of `query` in their order; all of them where it is blank.
/// Case and accents do not count: "kre" finds "Café Křenek".
pub fn search(entries: &[Entry], query: &str) -> Vec<Hit> {
    let query: String = folded(query).split_whitespace().collect();
    if query.is_empty() {
        return (0..entries.len())
            .map(|index| Hit {
                index,
                matched: Vec::new(),
            })
            .collect();
    }
    let mut hits: Vec<(isize, Hit)> = entries
        .iter()
        .enumerate()
        .filter_map(|(index, entry)| {
            let title = matched(&query, &entry.title);
            // What is found by another word comes after what is found by its name.
            let (score, matched) = title.or_else(|| {
                entry
                    .also
                    .split_whitespace()
                    .any(|word| folded(word).starts_with(&query))
                    .then(|| (0, Vec::new()))
            })?;
            Some((score, Hit { index, matched }))
        })
        .collect();
    // Stable: what fits equally well stays in order.
    hits.sort_by_key(|(score, _)| std::cmp::Reverse(*score));
    hits.into_iter().map(|(_, hit)| hit).collect()
}

/// How well a title fits, and by which of its characters; `None` where it does not.
fn matched(query: &str, title: &str) -> Option<(isize, Vec<usize>)> {
    /// A title in which the query lies scattered so that no stretch of it is to be seen fits less
    /// than one that does not have it.
    const LEAST: isize = 1;
    let title = folded(title);
    let found = FuzzySearch::new(query, &title)
        .case_insensitive()
        .score_with(&Scoring::emphasize_word_starts())
        .best_match()?;
    let matched = found.matched_indices().copied().collect();
    (found.score() >= LEAST).then_some((found.score(), matched))
}

/// Each character without its accents, in lower case, one for one.
fn folded(text: &str) -> String {
    text.chars()
        .map(|character| {
            let mut bare = None;
            decompose_canonical(character, |part| {
                bare.get_or_insert(part);
            });
            let bare = bare.unwrap_or(character);
            let mut lower = bare.to_lowercase();
            match (lower.next(), lower.next()) {
                (Some(single), None) => single,
                _ => bare,
            }
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::intent::Intent;
    use crate::palette::Goal;

    fn entries(titles: &[(&str, &'static str)]) -> Vec<Entry> {
        titles
            .iter()
            .map(|(title, also)| Entry {
                goal: Goal::Ask(Intent::Undo),
                title: (*title).to_owned(),
                also,
                detail: String::new(),
                label: None,
            })
            .collect()
    }

    fn found<'a>(titles: &[(&'a str, &'static str)], query: &str) -> Vec<&'a str> {
        search(&entries(titles), query)
            .iter()
            .map(|hit| titles[hit.index].0)
            .collect()
    }

    const TITLES: [(&str, &str); 6] = [
        ("Mark as a person", ""),
        ("Go to the next mention", ""),
        ("Change the theme", "dark light"),
        ("Nikol Pashinyan", ""),
        ("Café Křenek", ""),
        ("Emomali Rahmon", ""),
    ];

    #[test]
    fn a_blank_query_finds_all_in_order() {
        assert_eq!(found(&TITLES, "  ").len(), TITLES.len());
        assert_eq!(found(&TITLES, "")[0], "Mark as a person");
    }

    #[test]
    fn beginnings_of_words_come_first() {
        assert_eq!(found(&TITLES, "nm")[0], "Go to the next mention");
        assert_eq!(found(&TITLES, "next men")[0], "Go to the next mention");
        assert_eq!(found(&TITLES, "pash")[0], "Nikol Pashinyan");
    }

    #[test]
    fn case_and_accents_do_not_count() {
        assert_eq!(found(&TITLES, "CAFE kren"), ["Café Křenek"]);
        let hits = search(&entries(&TITLES), "krenek");
        assert_eq!(hits[0].matched, [5, 6, 7, 8, 9, 10]);
    }

    #[test]
    fn other_words_find_it_too() {
        assert_eq!(found(&TITLES, "dark"), ["Change the theme"]);
        assert_eq!(found(&TITLES, "zzz"), [""; 0]);
    }
}
