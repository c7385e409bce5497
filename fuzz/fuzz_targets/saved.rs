//! Any text as a saved document: loaded, or kept as it was, in its place or in quarantine.
#![no_main]

use gloss::storage::{DocumentId, KeyValue, Library, LoadError, MemoryStore};
use libfuzzer_sys::fuzz_target;
use std::rc::Rc;

fuzz_target!(|value: &str| {
    let store = Rc::new(MemoryStore::default());
    let key = "gloss:document:0000000000000007";
    store.set(key, value).expect("there is no quota");
    let library = Library::new(store.clone(), 1);
    library.rescue(key).expect("memory can be reached");
    let kept_at = match library.load(DocumentId(7)) {
        Ok(_) | Err(LoadError::Newer { .. }) => key.to_owned(),
        Err(LoadError::Quarantined { key, .. }) => key,
        Err(error) => panic!("{error}"),
    };
    assert_eq!(store.get(&kept_at), Ok(Some(value.to_owned())));
});
