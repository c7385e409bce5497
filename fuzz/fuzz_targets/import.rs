//! Any bytes as a file of any format, which the first byte chooses: an error, or documents that can be
//! shown, and go out again in the same format.
#![no_main]

use gloss::annotation::Stamp;
use gloss::document::Document;
use gloss::formats::{Content, File, Format, land, land_on, read, read_as};
use gloss::timestamp::Timestamp;
use libfuzzer_sys::fuzz_target;

fuzz_target!(|bytes: &[u8]| {
    let Some((choice, bytes)) = bytes.split_first() else {
        return;
    };
    let contents = match Format::ALL.get(usize::from(*choice)) {
        Some(format) => match std::str::from_utf8(bytes) {
            Ok(text) => read_as(*format, text),
            Err(_) => return,
        },
        // As it comes from a disk: recognised, or an archive.
        None => read(&File {
            name: "file".to_owned(),
            bytes: bytes.to_vec(),
        }),
    };
    let stamp = Stamp {
        at: Timestamp::default(),
        salt: 1,
    };
    let other = Document::new("Ana Ruiz joined Acme in Lyon.").expect("a text");
    for content in contents.into_iter().flatten() {
        let Content::Draft(format, draft) = content else {
            continue;
        };
        land_on(&draft, &other, &"".into(), stamp);
        if let Ok(imported) = land(&draft, &"".into(), stamp) {
            format.write(&[imported.workspace], None);
        }
    }
});
