//! Any bytes as the content of a saved document that is whole: an error, or a workspace that is saved
//! and loaded the same.
#![no_main]

use gloss::storage::{DocumentId, Library, MemoryStore, read_lines};
use gloss::timestamp::Timestamp;
use libfuzzer_sys::fuzz_target;

fuzz_target!(|lines: &[u8]| {
    if let Ok(workspace) = read_lines(lines) {
        let library = Library::new(MemoryStore::default(), 1);
        let now = Timestamp::from_milliseconds(0);
        library
            .save(DocumentId(7), &workspace, &[], now)
            .expect("there is no quota");
        let loaded = library.load(DocumentId(7)).expect("what is saved is read");
        assert_eq!(
            loaded.workspace.annotations(),
            workspace.annotations(),
            "nothing is lost"
        );
    }
});
