//! What is saved comes back, and what cannot be read is never lost.

use std::rc::Rc;

use gloss::storage::{
    DocumentId, KeyValue, Library, LoadError, MemoryStore, Place, SaveError, StorageError,
};
use gloss::timestamp::Timestamp;
use proptest::prelude::*;

use crate::arbitrary::{stamp, workspace};

const ID: DocumentId = DocumentId(7);
/// The first revision that this tab saves.
const KEY: &str = "gloss:document:0000000000000007:00000001:00000001";

fn library() -> (Rc<MemoryStore>, Library<Rc<MemoryStore>>) {
    let store = Rc::new(MemoryStore::default());
    (store.clone(), Library::new(store, 1))
}

fn small() -> gloss::workspace::Workspace {
    let document = gloss::document::Document::new("Ana Ruiz\n\nspoke.").unwrap();
    gloss::workspace::Workspace::new(document, stamp(0).at)
}

#[test]
fn a_damaged_value_is_moved_to_quarantine_as_it_was() {
    let (store, library) = library();
    library.save(ID, &small(), &[], stamp(1).at).unwrap();
    let damaged = store.get(KEY).unwrap().unwrap().replace("Ruiz", "Raiz");
    store.set(KEY, &damaged).unwrap();
    let Err(LoadError::Quarantined { key, reason }) = library.load(ID) else {
        panic!("a changed text must be noticed");
    };
    assert_eq!(reason, "its checksum is not the one that was saved");
    assert_eq!(store.get(&key).unwrap(), Some(damaged));
    assert!(matches!(
        library.load(ID),
        Err(LoadError::Quarantined { .. })
    ));
    assert_eq!(library.documents().unwrap(), []);
}

#[test]
fn a_second_damaged_value_does_not_replace_the_first() {
    let (store, library) = library();
    for value in ["{", "["] {
        store.set(KEY, value).unwrap();
        assert!(matches!(
            library.load(ID),
            Err(LoadError::Quarantined { .. })
        ));
    }
    let kept: Vec<_> = store
        .keys("gloss:quarantine:")
        .unwrap()
        .iter()
        .map(|key| store.get(key).unwrap().unwrap())
        .collect();
    assert_eq!(kept, ["{", "["]);
}

#[test]
fn a_document_says_that_its_last_state_is_damaged_until_it_is_saved_again() {
    let (store, library) = library();
    let first = library.save(ID, &small(), &[], stamp(1).at).unwrap();
    let damaged = "gloss:document:0000000000000007:00000002:00000002";
    store.set(damaged, "rubbish").unwrap();
    // The list comes first, and moves it away.
    assert_eq!(library.documents().unwrap().len(), 1);
    assert_eq!(store.get(damaged).unwrap(), None);
    let loaded = library.load(ID).unwrap();
    assert_eq!(loaded.quarantined.len(), 1);
    library.save(ID, &small(), &[first], stamp(2).at).unwrap();
    assert_eq!(library.load(ID).unwrap().quarantined, Vec::<String>::new());
    assert_eq!(library.quarantined().unwrap().len(), 1);
}

#[test]
fn a_damaged_value_stays_in_place_where_there_is_no_room_to_move_it() {
    let (store, library) = library();
    store.set(KEY, "rubbish").unwrap();
    store.limit_to(70);
    assert!(matches!(library.load(ID), Err(LoadError::Quarantined { key, .. }) if key == KEY));
    assert_eq!(store.get(KEY).unwrap().as_deref(), Some("rubbish"));
}

#[test]
fn what_a_newer_version_saved_is_left_alone() {
    let (store, library) = library();
    store.set(KEY, r#"{"version":99,"secret":1}"#).unwrap();
    assert_eq!(library.load(ID), Err(LoadError::Newer { version: 99 }));
    assert!(store.get(KEY).unwrap().is_some());
}

#[test]
fn a_full_store_says_so_and_keeps_what_was_saved() {
    let (store, library) = library();
    let before = small();
    library.save(ID, &before, &[], stamp(1).at).unwrap();
    store.limit_to(100);
    let error = library
        .save(ID, &before, &[], Timestamp::from_milliseconds(i64::MAX))
        .unwrap_err();
    assert_eq!(error, SaveError::Storage(StorageError::Full));
    assert!(error.to_string().contains("download your work"), "{error}");
    assert_eq!(library.load(ID).unwrap().workspace, before);
}

#[test]
fn documents_are_listed_the_last_saved_first() {
    let (store, library) = library();
    library
        .save(DocumentId(1), &small(), &[], stamp(1).at)
        .unwrap();
    library
        .save(DocumentId(2), &small(), &[], stamp(2).at)
        .unwrap();
    store.set("gloss:document:zz", "not ours").unwrap();
    store.set("other", "{}").unwrap();
    let ids: Vec<_> = library
        .documents()
        .unwrap()
        .into_iter()
        .map(|summary| summary.id)
        .collect();
    assert_eq!(ids, [DocumentId(2), DocumentId(1)]);
    library.delete(DocumentId(2), stamp(3).at).unwrap();
    assert_eq!(library.documents().unwrap().len(), 1);
}

#[test]
fn the_place_is_remembered_and_forgotten() {
    let (store, library) = library();
    assert_eq!(library.place().unwrap(), None);
    let place = Place {
        document: ID,
        scroll: 120.5,
    };
    library.set_place(Some(place)).unwrap();
    assert_eq!(library.place().unwrap(), Some(place));
    store.set("gloss:place", "rubbish").unwrap();
    assert_eq!(library.place().unwrap(), None);
    library.set_place(None).unwrap();
    assert_eq!(store.get("gloss:place").unwrap(), None);
}

proptest! {
    #[test]
    fn what_is_saved_comes_back(workspace in workspace()) {
        let (_, library) = library();
        library.save(ID, &workspace, &[], stamp(1).at).unwrap();
        let loaded = library.load(ID).unwrap().workspace;
        prop_assert_eq!(loaded, workspace);
    }

    #[test]
    fn a_flipped_byte_loses_nothing(workspace in workspace(), place in 0.0..1.0_f64, byte in 1..127_u8) {
        let (store, library) = library();
        library.save(ID, &workspace, &[], stamp(1).at).unwrap();
        let mut bytes = store.get(KEY).unwrap().unwrap().into_bytes();
        let index = (place * bytes.len() as f64) as usize;
        if bytes[index].is_ascii() {
            bytes[index] = byte;
        }
        let damaged = String::from_utf8(bytes).unwrap();
        store.set(KEY, &damaged).unwrap();
        match library.load(ID) {
            Ok(_) => {}
            Err(LoadError::Quarantined { key, .. }) => {
                prop_assert_eq!(store.get(&key).unwrap(), Some(damaged));
            }
            Err(LoadError::Newer { .. }) => prop_assert_eq!(store.get(KEY).unwrap(), Some(damaged)),
            Err(other) => prop_assert!(false, "{}", other),
        }
    }
}
