//! The list of documents as a person wants to see it: searched, and in one order or another.

use std::cmp::Reverse;

use texts::storage as words;

use super::Summary;

/// In which order documents are listed.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum ShelfOrder {
    /// The last changed first.
    #[default]
    Changed,
    /// The last opened for the first time first.
    Created,
    /// By title.
    Title,
    /// The one with most suggestions that nobody has decided on first.
    ToDo,
    /// The largest first.
    Size,
}

impl ShelfOrder {
    /// All of them, in the order in which they are offered.
    pub const ALL: [ShelfOrder; 5] = [
        ShelfOrder::Changed,
        ShelfOrder::Created,
        ShelfOrder::Title,
        ShelfOrder::ToDo,
        ShelfOrder::Size,
    ];

    /// What it is called.
    pub fn title(self) -> &'static str {
        match self {
            ShelfOrder::Changed => words::by_change(),
            ShelfOrder::Created => words::by_creation(),
            ShelfOrder::Title => words::by_title(),
            ShelfOrder::ToDo => words::by_to_do(),
            ShelfOrder::Size => words::by_size(),
        }
    }
}

/// The documents out of the bin whose title has every word of `query` in it, upper case and lower
/// case alike.
pub fn arrange<'a>(documents: &'a [Summary], query: &str, order: ShelfOrder) -> Vec<&'a Summary> {
    let query = query.to_lowercase();
    let words: Vec<&str> = query.split_whitespace().collect();
    let mut shelf: Vec<&Summary> = documents
        .iter()
        .filter(|summary| summary.binned.is_none())
        .filter(|summary| {
            let title = summary.title.to_lowercase();
            words.iter().all(|word| title.contains(word))
        })
        .collect();
    match order {
        ShelfOrder::Changed => shelf.sort_by_key(|summary| Reverse(summary.changed)),
        ShelfOrder::Created => shelf.sort_by_key(|summary| Reverse(summary.created)),
        ShelfOrder::Title => shelf.sort_by_cached_key(|summary| summary.title.to_lowercase()),
        ShelfOrder::ToDo => {
            shelf.sort_by_key(|summary| Reverse(summary.mentions.saturating_sub(summary.decided)))
        }
        ShelfOrder::Size => shelf.sort_by_key(|summary| Reverse(summary.units)),
    }
    shelf
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::storage::DocumentId;
    use crate::timestamp::Timestamp;

    fn summary(id: u64, title: &str, changed: i64, decided: usize) -> Summary {
        Summary {
            id: DocumentId(id),
            title: title.to_owned(),
            created: Timestamp::from_milliseconds(-changed),
            changed: Timestamp::from_milliseconds(changed),
            words: 10,
            mentions: 10,
            decided,
            units: changed as usize,
            binned: (id == 9).then(Timestamp::default),
            newer: false,
        }
    }

    #[test]
    fn documents_are_found_and_ordered() {
        let documents = [
            summary(1, "Oslo votes", 3, 9),
            summary(2, "acme to cut jobs in Oslo", 2, 0),
            summary(3, "Zurich", 1, 5),
            summary(9, "Oslo in the bin", 4, 0),
        ];
        let check = |query: &str, order, expected: &[u64]| {
            let found = arrange(&documents, query, order);
            let ids: Vec<u64> = found.iter().map(|summary| summary.id.0).collect();
            assert_eq!(ids, expected, "{query} {order:?}");
        };
        check("", ShelfOrder::Changed, &[1, 2, 3]);
        check("oslo", ShelfOrder::Changed, &[1, 2]);
        check(" OSLO acme ", ShelfOrder::Changed, &[2]);
        check("", ShelfOrder::Created, &[3, 2, 1]);
        check("", ShelfOrder::Title, &[2, 1, 3]);
        check("", ShelfOrder::ToDo, &[2, 3, 1]);
        check("", ShelfOrder::Size, &[1, 2, 3]);
    }
}
