//! Any fragment of an address as a link with an article in it.
#![no_main]

use gloss::share::{PREFIX, link, open};
use libfuzzer_sys::fuzz_target;

fuzz_target!(|rest: &str| {
    if let Some(Ok(workspace)) = open(&format!("{PREFIX}{rest}"))
        && let Ok(fragment) = link(&workspace, None)
    {
        let again = open(&fragment)
            .expect("a link")
            .expect("what was linked opens");
        assert_eq!(again.annotations(), workspace.annotations());
    }
});
