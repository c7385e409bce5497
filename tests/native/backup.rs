//! A backup holds everything, and bringing it back loses nothing.

use std::rc::Rc;

use gloss::annotation::{Command, Label};
use gloss::document::Document;
use gloss::storage::{
    Backup, BackupError, DocumentId, Fate, KeyValue, Library, MemoryStore, Mode, Summary,
    backup_is_due,
};
use gloss::timestamp::Timestamp;
use gloss::workspace::Workspace;
use proptest::prelude::*;

use crate::arbitrary::{mark, stamp, workspace};

const FIRST: DocumentId = DocumentId(1);
const SECOND: DocumentId = DocumentId(2);

type Browser = (Rc<MemoryStore>, Library<Rc<MemoryStore>>);

fn browser() -> Browser {
    let store = Rc::new(MemoryStore::default());
    (store.clone(), Library::new(store, 1))
}

fn article(text: &str) -> Workspace {
    Workspace::new(Document::new(text).unwrap(), stamp(0).at)
}

/// Ana and Oslo in one, Acme in the other, the theme, and a damaged value.
fn filled() -> Browser {
    let (store, library) = browser();
    let first = mark(&article("Ana flew to Oslo."), "Ana", Label::Person);
    library.save(FIRST, &first, &[], stamp(1).at).unwrap();
    let second = mark(&article("Acme grew."), "Acme", Label::Organisation);
    library.save(SECOND, &second, &[], stamp(2).at).unwrap();
    store.set("gloss:theme", "dark").unwrap();
    store
        .set("gloss:quarantine:document:x:1", "rubbish")
        .unwrap();
    store.set("other", "not ours").unwrap();
    (store, library)
}

fn fresh() -> impl FnMut() -> DocumentId {
    let mut next = 1_000;
    move || {
        next += 1;
        DocumentId(next)
    }
}

fn text_of(library: &Library<Rc<MemoryStore>>) -> String {
    library.backup(stamp(9).at).unwrap()
}

fn titles(library: &Library<Rc<MemoryStore>>, in_bin: bool) -> Vec<String> {
    let documents = library.documents().unwrap().into_iter();
    let mut titles: Vec<String> = documents
        .filter(|summary: &Summary| summary.binned.is_some() == in_bin)
        .map(|summary| summary.title)
        .collect();
    titles.sort();
    titles
}

#[test]
fn an_empty_browser_becomes_the_one_that_was_backed_up() {
    let (store, library) = filled();
    let backup = Backup::read(&text_of(&library)).unwrap();
    assert_eq!((backup.created, backup.missing), (stamp(9).at, 0));
    let (new_store, new) = browser();
    let preview = new.preview(&backup).unwrap();
    assert_eq!(preview.count(Fate::New), 2);
    assert_eq!(preview.settings, 1);
    let imported = new
        .import(&backup, Mode::Merge, &mut fresh(), stamp(10).at)
        .unwrap();
    assert_eq!((imported.added, imported.failed.len()), (2, 0));
    for id in [FIRST, SECOND] {
        assert_eq!(
            new.load(id).unwrap().workspace,
            library.load(id).unwrap().workspace
        );
    }
    assert_eq!(new.documents().unwrap()[0].changed, stamp(2).at);
    for key in ["gloss:theme", "gloss:quarantine:document:x:1"] {
        assert_eq!(new_store.get(key).unwrap(), store.get(key).unwrap());
    }
    assert_eq!(new_store.get("other").unwrap(), None);
    let again = new.preview(&backup).unwrap();
    assert_eq!((again.count(Fate::Same), again.settings), (2, 0));
}

#[test]
fn merging_keeps_what_both_have_done() {
    let (_, library) = filled();
    let backup = Backup::read(&text_of(&library)).unwrap();
    let here = library.load(FIRST).unwrap();
    let oslo = mark(&here.workspace, "Oslo", Label::Place);
    library
        .save(FIRST, &oslo, &here.base(), stamp(3).at)
        .unwrap();
    assert_eq!(library.preview(&backup).unwrap().count(Fate::Older), 1);
    library
        .import(&backup, Mode::Merge, &mut fresh(), stamp(10).at)
        .unwrap();
    assert_eq!(library.load(FIRST).unwrap().workspace, oslo);
}

#[test]
fn merging_what_collides_keeps_both_versions() {
    let (_, library) = filled();
    let mut fresh = fresh();
    let relabelled = |label: Label, at: usize| {
        let loaded = library.load(FIRST).unwrap();
        let id = loaded.workspace.annotations().iter().next().unwrap().id;
        let command = Command::Relabel { id, label };
        let (workspace, _) = loaded.workspace.apply(&command, stamp(at)).unwrap();
        library
            .save(FIRST, &workspace, &loaded.base(), stamp(at).at)
            .unwrap();
    };
    let before = text_of(&library);
    relabelled(Label::Place, 3);
    let backup = Backup::read(&text_of(&library)).unwrap();
    // As if that had never happened here, and something else had.
    let original = Backup::read(&before).unwrap();
    library
        .import(&original, Mode::Replace, &mut fresh, stamp(4).at)
        .unwrap();
    library.empty_bin(stamp(3).at).unwrap();
    relabelled(Label::Organisation, 5);
    assert_eq!(library.preview(&backup).unwrap().count(Fate::Collision), 1);
    let imported = library
        .import(&backup, Mode::Merge, &mut fresh, stamp(10).at)
        .unwrap();
    assert_eq!(imported.doubled, 1);
    assert_eq!(
        titles(&library, false),
        [
            "Acme grew.",
            "Ana flew to Oslo.",
            "Ana flew to Oslo. (from the backup)"
        ]
    );
}

#[test]
fn replacing_puts_what_gives_way_into_the_bin() {
    let (_, library) = filled();
    let backup = Backup::read(&text_of(&library)).unwrap();
    let was = library.load(FIRST).unwrap();
    let oslo = mark(&was.workspace, "Oslo", Label::Place);
    library
        .save(FIRST, &oslo, &was.base(), stamp(3).at)
        .unwrap();
    library
        .save(DocumentId(3), &article("Only here."), &[], stamp(4).at)
        .unwrap();
    assert_eq!(library.preview(&backup).unwrap().only_here, ["Only here."]);
    let imported = library
        .import(&backup, Mode::Replace, &mut fresh(), stamp(10).at)
        .unwrap();
    assert_eq!((imported.changed, imported.binned), (1, 2));
    assert_eq!(library.load(FIRST).unwrap().workspace, was.workspace);
    assert_eq!(
        titles(&library, true),
        ["Ana flew to Oslo. (before the backup)", "Only here."]
    );
}

#[test]
fn without_room_nothing_that_is_here_is_touched() {
    let (_, library) = filled();
    let backup = Backup::read(&text_of(&library)).unwrap();
    let (store, new) = browser();
    new.save(SECOND, &article("Acme grew."), &[], stamp(1).at)
        .unwrap();
    let before = new.load(SECOND).unwrap().workspace;
    store.limit_to(store.usage().unwrap().ours);
    let imported = new
        .import(&backup, Mode::Replace, &mut fresh(), stamp(10).at)
        .unwrap();
    assert!(imported.failed.len() >= 2, "{imported:?}");
    assert_eq!(new.load(SECOND).unwrap().workspace, before);
}

#[test]
fn a_file_that_was_cut_gives_what_is_whole_in_it() {
    let (_, library) = filled();
    let text = text_of(&library);
    let backup = Backup::read(&text[..text.len() - 60]).unwrap();
    assert!(backup.missing > 0);
    assert_eq!(backup.documents().len(), 2);
}

#[test]
fn what_is_no_backup_is_refused_in_words() {
    assert_eq!(Backup::read("{}").unwrap_err(), BackupError::NotABackup);
    let newer = r#"{"gloss_backup":9,"created":"","values":0}"#;
    assert_eq!(Backup::read(newer).unwrap_err(), BackupError::Newer);
    assert!(Backup::is_one(newer) && !Backup::is_one("[]"));
}

#[test]
fn a_backup_is_due_a_week_after_the_last_if_something_changed() {
    let (_, library) = filled();
    let documents = library.documents().unwrap();
    let day = |days: i64| {
        Timestamp::from_milliseconds(stamp(0).at.milliseconds() + days * 24 * 60 * 60 * 1_000)
    };
    assert_eq!(backup_is_due(None, &documents, day(1), 7), None);
    assert_eq!(backup_is_due(None, &documents, day(8), 7), Some(2));
    let last = Some(stamp(1).at);
    assert_eq!(backup_is_due(last, &documents, day(8), 7), Some(1));
    assert_eq!(backup_is_due(Some(day(1)), &documents, day(30), 7), None);
    assert_eq!(backup_is_due(None, &[], day(30), 7), None);
}

proptest! {
    #[test]
    fn any_document_comes_back_from_a_backup(workspace in workspace()) {
        let (_, library) = browser();
        library.save(FIRST, &workspace, &[], stamp(1).at).unwrap();
        let backup = Backup::read(&text_of(&library)).unwrap();
        let (_, new) = browser();
        new.import(&backup, Mode::Replace, &mut fresh(), stamp(2).at).unwrap();
        prop_assert_eq!(new.load(FIRST).unwrap().workspace, workspace);
    }
}
