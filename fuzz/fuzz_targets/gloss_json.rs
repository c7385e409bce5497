//! Any text as a Gloss file: an error, or a workspace that is written and read back the same.
#![no_main]

use gloss::formats::gloss_json::{parse, write};
use libfuzzer_sys::fuzz_target;

fuzz_target!(|json: &str| {
    if let Ok(parsed) = parse(json) {
        let written = write(&parsed.workspace, parsed.model.as_ref());
        let again = parse(&written).expect("what is written can be read");
        assert_eq!(again.failed, []);
        assert_eq!(
            again.workspace.annotations(),
            parsed.workspace.annotations()
        );
    }
});
