//! Any text as a backup: an error, or a backup that is brought back without taking anything away.
#![no_main]

use std::rc::Rc;

use gloss::document::Document;
use gloss::storage::{Backup, DocumentId, Library, MemoryStore, Mode};
use gloss::timestamp::Timestamp;
use gloss::workspace::Workspace;
use libfuzzer_sys::fuzz_target;

const NOW: Timestamp = Timestamp::from_milliseconds(1_760_000_000_000);

fuzz_target!(|text: &str| {
    let Ok(backup) = Backup::read(text) else {
        return;
    };
    for mode in [Mode::Merge, Mode::Replace] {
        let library = Library::new(Rc::new(MemoryStore::default()), 1);
        let document = Document::new("Ana Ruiz spoke.").expect("it is a text");
        let here = Workspace::new(document, NOW);
        library
            .save(DocumentId(7), &here, &[], NOW)
            .expect("there is no quota");
        library.preview(&backup).expect("memory can be reached");
        let mut next = 1 << 40;
        let mut fresh = || {
            next += 1;
            DocumentId(next)
        };
        library
            .import(&backup, mode, &mut fresh, NOW)
            .expect("memory can be reached");
        let kept = library.documents().expect("memory can be reached");
        let is_kept = kept.iter().any(|summary| {
            library.load(summary.id).is_ok_and(|loaded| {
                loaded.workspace.document() == here.document()
                    || loaded
                        .collisions
                        .iter()
                        .any(|other| other.theirs.document() == here.document())
            })
        });
        assert!(is_kept, "what was here is here, or in the bin");
    }
});
