//! What the core says in each language of the page.

use std::collections::HashSet;
use std::path::Path;

use gloss::intent::{LabelKey, Platform, Row, Situation, Table};
use gloss::palette::{entries, search};
use texts::{Catalogue, English, Language};
use texts_compiler::Texts;

/// Does something once in each language, and leaves the thread with English.
pub(crate) fn in_each_language(mut what: impl FnMut(Language)) {
    let texts = Texts::read(&Path::new(env!("CARGO_MANIFEST_DIR")).join("locales")).unwrap();
    what(Language::ENGLISH);
    for compiled in texts.catalogues() {
        let language = Language::parse(&compiled.tag).unwrap();
        texts::speak(
            Catalogue::read(language, compiled.content).unwrap(),
            &English,
        );
        what(language);
    }
    texts::speak_english(&English);
}

fn table() -> Table {
    Table::new(&LabelKey::built_in(), Platform::Other, true)
}

#[test]
fn commands_are_told_apart() {
    in_each_language(|language| {
        let table = table();
        let titles: HashSet<&str> = table.rows().iter().map(|row| &*row.title).collect();
        assert_eq!(titles.len(), table.rows().len(), "{}", language.tag());
    });
}

#[test]
fn the_palette_finds_a_command_by_each_word_that_is_said_of_it() {
    in_each_language(|language| {
        let situation = Situation {
            open: true,
            can_undo: true,
            can_redo: true,
            ..Situation::default()
        };
        let (table, entries) = (table(), entries(&table(), &situation, &[], &[]));
        assert!(entries.len() > 20);
        for (index, entry) in entries.iter().enumerate() {
            for word in entry.title.split_whitespace().chain(entry.also.split(' ')) {
                let found = search(&entries, word).iter().any(|hit| hit.index == index);
                assert!(found, "{}: {word} for {}", language.tag(), entry.title);
            }
        }
        // The sheet of shortcuts finds in its own way.
        for row in table.rows() {
            let by_title = |row: &Row| {
                let mut found = table.with_keys(row.group, &row.title);
                found.any(|other| other.intent == row.intent)
            };
            assert_eq!(by_title(row), table.keys(row).next().is_some());
        }
    });
}
