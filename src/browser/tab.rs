//! What this tab alone remembers, over a reload and a crash: which document it had open.

use web_sys::Storage;

use crate::storage::DocumentId;

const KEY: &str = "gloss:open";

/// The document that this tab had open when it was left.
pub fn last_open() -> Option<DocumentId> {
    let digits = storage()?.get_item(KEY).ok()??;
    DocumentId::parse(&digits)
}

/// Remembers which document this tab has open.
pub fn set_open(id: Option<DocumentId>) {
    // What is not kept costs a click after a reload, no work.
    let _ = storage().map(|storage| match id {
        Some(id) => storage.set_item(KEY, &id.to_string()),
        None => storage.remove_item(KEY),
    });
}

fn storage() -> Option<Storage> {
    web_sys::window()?.session_storage().ok()?
}
