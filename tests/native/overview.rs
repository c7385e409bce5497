//! The article as a whole: the strip, and who appears with whom.

use gloss::document::Document;
use gloss::overview::{Cooccurrence, strip};
use gloss::workspace::Workspace;

use crate::arbitrary::stamp;
use crate::entities::workspace;

const ARTICLE: &str = "[Ada](PER) met [Ben](PER) in [Oslo](LOC).\n\n\
    [Ben](PER) left.\n\n\
    [Ada](PER) and [Ben](PER) met again, and [Ada](PER) stayed.";

fn cooccurrence(most: usize) -> (Workspace, Cooccurrence) {
    let workspace = workspace(ARTICLE);
    let found = Cooccurrence::new(
        workspace.document(),
        workspace.annotations(),
        workspace.entities(),
        most,
    );
    (workspace, found)
}

#[test]
fn each_row_has_a_dot_for_each_paragraph_that_names_it() {
    let (_, found) = cooccurrence(10);
    let rows: Vec<_> = found
        .rows
        .iter()
        .map(|row| {
            let dots: Vec<_> = row
                .dots
                .iter()
                .map(|dot| (dot.paragraph, dot.count))
                .collect();
            (&*row.name, row.mentions, dots)
        })
        .collect();
    assert_eq!(
        rows,
        [
            ("Ada", 3, vec![(0, 1), (2, 2)]),
            ("Ben", 3, vec![(0, 1), (1, 1), (2, 1)]),
            ("Oslo", 1, vec![(0, 1)]),
        ]
    );
}

#[test]
fn pairs_come_with_the_number_of_paragraphs_that_name_both() {
    let (_, found) = cooccurrence(10);
    let pairs: Vec<_> = found
        .pairs
        .iter()
        .map(|pair| (pair.one, pair.other, pair.paragraphs))
        .collect();
    assert_eq!(pairs, [(0, 1, 2), (0, 2, 1), (1, 2, 1)]);
}

#[test]
fn a_line_joins_the_rows_that_a_paragraph_names() {
    let (_, found) = cooccurrence(10);
    let lines: Vec<_> = found
        .meetings
        .iter()
        .map(|meeting| (meeting.first, meeting.last))
        .collect();
    assert_eq!(lines, [(0, 2), (0, 1)]);
    assert!(found.meetings[0].at < found.meetings[1].at);
}

#[test]
fn only_the_most_named_are_shown() {
    let (_, found) = cooccurrence(2);
    let names: Vec<_> = found.rows.iter().map(|row| &*row.name).collect();
    assert_eq!(names, ["Ada", "Ben"]);
}

#[test]
fn an_article_without_mentions_has_an_empty_picture() {
    let document = Document::new("Nobody was there.").unwrap();
    let workspace = Workspace::new(document, stamp(0).at);
    let found = Cooccurrence::new(workspace.document(), workspace.annotations(), &[], 10);
    assert_eq!(found, Cooccurrence::default());
    assert!(strip(workspace.document(), workspace.annotations(), 10).is_empty());
}

#[test]
fn mentions_that_are_close_share_a_tick_of_the_strip() {
    let (workspace, _) = cooccurrence(0);
    let ticks = |slots| {
        strip(workspace.document(), workspace.annotations(), slots)
            .iter()
            .map(|tick| (tick.label.to_string(), tick.count))
            .collect::<Vec<_>>()
    };
    assert_eq!(ticks(1), [("PER".to_owned(), 6), ("LOC".to_owned(), 1)]);
    assert_eq!(ticks(1000).len(), 7);
}
