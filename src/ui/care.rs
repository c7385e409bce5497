//! What a person can do where the browser's storage runs out.

use texts::notices as own;

use super::components::{MakeRoom, back_up};
use super::desk::Notice;
use super::library::PageLibrary;
use crate::browser::clock;

/// Makes room, and says what was done.
pub fn make_room(room: MakeRoom, library: &PageLibrary) -> Notice {
    let done = match room {
        MakeRoom::BackUp => back_up(library).map(|()| own::backed_up().to_owned()),
        MakeRoom::EmptyBin => library
            .empty_bin(clock::now())
            .map(own::bin_emptied)
            .map_err(|error| error.to_string()),
        MakeRoom::ForgetHistory => forget_history(library),
    };
    match done {
        Ok(words) => Notice::word(words),
        Err(reason) => Notice::error(own::no_help(&reason)),
    }
}

/// The small articles first: they fit in what room there is, and make room for the large ones.
fn forget_history(library: &PageLibrary) -> Result<String, String> {
    let units = || library.usage().map_or(0, |usage| usage.ours);
    let before = units();
    let mut documents = library.documents().map_err(|error| error.to_string())?;
    documents.sort_by_key(|summary| summary.units);
    for summary in documents {
        // One that does not work does not keep the others from it.
        let _ = library.forget_history(summary.id, summary.changed);
    }
    match before.saturating_sub(units()) {
        0 => Err(own::no_history().to_owned()),
        freed => Ok(own::history_dropped(&format!(
            "{:.1}",
            freed as f64 * 2.0 / 1e3
        ))),
    }
}
