//! What the core says in each language of the page.

use std::collections::HashSet;
use std::path::Path;
use std::rc::Rc;

use gloss::annotation::{Command, Label, LabelEdit};
use gloss::document::{ByteSpan, Document};
use gloss::formats::{File, Loss, Lost, read};
use gloss::intent::{LabelKey, Platform, Row, Situation, Table};
use gloss::palette::{entries, search};
use gloss::storage::{DocumentId, KeyValue, Library, MemoryStore};
use gloss::timestamp::Timestamp;
use gloss::workspace::Workspace;
use texts::{Catalogue, English, Language};
use texts_compiler::Texts;

use crate::arbitrary::stamp;

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

fn workspace() -> Workspace {
    Workspace::new(Document::new("Ana met Bo.").unwrap(), Timestamp::default())
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

#[test]
fn no_label_is_called_as_another_is_in_english_or_on_the_page() {
    in_each_language(|language| {
        let add = |name: &str| {
            let label = Label::parse(name).unwrap();
            workspace().apply(&Command::Labels(LabelEdit::Add { label }), stamp(1))
        };
        for built_in in Label::BUILT_IN {
            let (noun, name) = (built_in.noun(), built_in.as_str().to_lowercase());
            for taken in [noun, &name, "person", "Place", "ORGANISATION"] {
                assert!(add(taken).is_err(), "{}: {taken}", language.tag());
            }
        }
        assert!(add("Vessel").is_ok());
    });
}

#[test]
fn what_was_done_is_stored_in_no_language_and_said_in_that_of_now() {
    let id = DocumentId(7);
    let mark = Command::Mark {
        span: ByteSpan::new(0.into(), 3.into()),
        label: Label::Person,
    };
    let (marked, _) = workspace().apply(&mark, stamp(1)).unwrap();
    let (mut stored, mut said) = (Vec::new(), Vec::new());
    in_each_language(|_| {
        let store = Rc::new(MemoryStore::default());
        let library = Library::new(store.clone(), 1);
        let revision = library.save(id, &marked, &[], stamp(1).at).unwrap();
        stored.push(store.get(&id.key(revision)).unwrap());
        let loaded = library.load(id).unwrap().workspace;
        said.push(loaded.next_undo().unwrap().to_string());
    });
    assert!(stored[0].is_some());
    assert_eq!(stored[0], stored[1]);
    assert_eq!(
        said,
        [
            "mark ‘Ana’ as person",
            "وسم «\u{2068}Ana\u{2069}» بالتصنيف: \u{2068}شخص\u{2069}"
        ]
    );
}

#[test]
fn a_file_is_refused_in_the_language_of_now() {
    let mut said = Vec::new();
    in_each_language(|_| {
        let cut_off = File {
            name: "a.json".to_owned(),
            bytes: b"{\"text\": \"Ana".to_vec(),
        };
        let loss = Loss {
            what: Lost::Overlaps,
            count: 1,
        };
        said.push([read(&cut_off).unwrap_err().to_string(), loss.to_string()]);
    });
    assert_eq!(
        said,
        [
            [
                "Line 1 of this file cannot be read: it breaks off in the middle: the file is not \
                 whole.",
                "1 mention inside or across another: left out."
            ],
            [
                "تعذّرت قراءة السطر 1 من هذا الملف: \u{2068}ينقطع في الوسط، فالملف غير كامل\u{2069}.",
                "إشارة واحدة داخل غيرها أو متقاطعة معها: لا تُكتب."
            ]
        ]
    );
}
