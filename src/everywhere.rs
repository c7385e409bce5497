//! Does to a name in other saved documents what was done to it in one, a document at a time.

use std::rc::Rc;

use texts::refusals as words;

use crate::annotation::{Command, Deed, Occurrence, Propagation, Stamp, occurrences_of};
use crate::document::Document;
use crate::storage::{DocumentId, KeyValue, Library, Loaded};

/// What was changed in one document.
#[derive(Clone, Debug, PartialEq)]
pub struct Changed {
    /// Which.
    pub id: DocumentId,
    /// What it is called.
    pub title: Rc<str>,
    /// In how many places.
    pub places: usize,
    /// What its history calls it.
    deed: Deed,
}

/// Where a name stands in one saved document, to be looked at before anything is done there.
#[derive(Clone, Debug, PartialEq)]
pub struct Preview {
    /// Which document.
    pub id: DocumentId,
    /// What it is called.
    pub title: Rc<str>,
    /// Its text.
    pub document: Document,
    /// The places, in the order of the text.
    pub occurrences: Vec<Occurrence>,
}

/// Where `propagation` would change something in a saved document; `None` where that is nowhere.
///
/// # Errors
/// In words, when the document cannot be read, or not be changed now.
pub fn preview_in<S: KeyValue>(
    library: &Library<S>,
    id: DocumentId,
    name: &str,
    propagation: &Propagation,
) -> Result<Option<Preview>, String> {
    let loaded = load(library, id)?;
    let occurrences = places_in(&loaded, name, propagation);
    Ok((!occurrences.is_empty()).then(|| Preview {
        id,
        title: loaded.workspace.title().clone(),
        document: loaded.workspace.document().clone(),
        occurrences,
    }))
}

fn load<S: KeyValue>(library: &Library<S>, id: DocumentId) -> Result<Loaded, String> {
    let loaded = library.load(id).map_err(|error| error.to_string())?;
    match loaded.newer || !loaded.collisions.is_empty() {
        true => Err(words::elsewhere_changed(loaded.workspace.title())),
        false => Ok(loaded),
    }
}

fn places_in(loaded: &Loaded, name: &str, propagation: &Propagation) -> Vec<Occurrence> {
    let workspace = &loaded.workspace;
    occurrences_of(
        workspace.document(),
        workspace.annotations(),
        name,
        propagation,
    )
}

/// Does `propagation` to a name in the `chosen` ones of the places where it stands in a saved
/// document, as one entry of the document's own history, and saves it. `None` where there is nothing
/// to do.
///
/// # Errors
/// In words, when the document cannot be read or saved; what was saved before is still there then.
pub fn apply_in<S: KeyValue>(
    library: &Library<S>,
    id: DocumentId,
    name: &str,
    propagation: &Propagation,
    chosen: impl Fn(&Occurrence) -> bool,
    stamp: Stamp,
) -> Result<Option<Changed>, String> {
    let loaded = load(library, id)?;
    let workspace = &loaded.workspace;
    let title = workspace.title().clone();
    let commands: Vec<Command> = places_in(&loaded, name, propagation)
        .iter()
        .filter(|occurrence| chosen(occurrence))
        .filter_map(|occurrence| occurrence.command(propagation))
        .collect();
    let places = commands.len();
    if places == 0 {
        return Ok(None);
    }
    let (after, _) = workspace
        .apply(&Command::All(commands), stamp)
        .map_err(|error| {
            words::ElsewhereRefused {
                title: &title,
                why: &error.to_string(),
            }
            .say()
        })?;
    let Some(deed) = after.next_undo().cloned() else {
        return Ok(None);
    };
    library
        .save(id, &after, &loaded.base(), stamp.at)
        .map_err(|error| {
            words::ElsewhereNotSaved {
                title: &title,
                reason: &error.to_string(),
            }
            .say()
        })?;
    Ok(Some(Changed {
        id,
        title,
        places,
        deed,
    }))
}

/// Takes back what was changed in a document, where nothing was done in it since.
///
/// # Errors
/// In words, when the document cannot be read or saved, or was worked on since.
pub fn take_back<S: KeyValue>(
    library: &Library<S>,
    changed: &Changed,
    stamp: Stamp,
) -> Result<(), String> {
    let loaded = library
        .load(changed.id)
        .map_err(|error| error.to_string())?;
    let since = || words::elsewhere_worked_on(&changed.title);
    if loaded.workspace.next_undo() != Some(&changed.deed) {
        return Err(since());
    }
    let (before, _) = loaded.workspace.undo().ok_or_else(since)?;
    library
        .save(changed.id, &before, &loaded.base(), stamp.at)
        .map_err(|error| {
            words::ElsewhereNotSaved {
                title: &changed.title,
                reason: &error.to_string(),
            }
            .say()
        })?;
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::annotation::Label;
    use crate::document::Document;
    use crate::storage::MemoryStore;
    use crate::timestamp::Timestamp;
    use crate::workspace::Workspace;

    const STAMP: Stamp = Stamp {
        at: Timestamp::from_milliseconds(1_000),
        salt: 1,
    };

    fn library(texts: &[&str]) -> Library<Rc<MemoryStore>> {
        let library = Library::new(Rc::new(MemoryStore::default()), 1);
        for (index, text) in texts.iter().enumerate() {
            let workspace = Workspace::new(Document::new(text).unwrap(), STAMP.at);
            let id = DocumentId(index as u64);
            library.save(id, &workspace, &[], STAMP.at).unwrap();
        }
        library
    }

    fn mentions(library: &Library<Rc<MemoryStore>>, id: u64) -> usize {
        let loaded = library.load(DocumentId(id)).unwrap();
        loaded.workspace.annotations().live().count()
    }

    #[test]
    fn a_name_is_marked_in_another_document_and_taken_back_there() {
        let library = library(&["Rahmon left. Rahmon’s rahmon.", "Nobody was there."]);
        let label = Propagation::Label(Label::Person);
        let sure = |place: &Occurrence| place.caution.is_none();
        let apply = |id| apply_in(&library, DocumentId(id), "Rahmon", &label, sure, STAMP);
        let changed = apply(0).unwrap().unwrap();
        assert_eq!((changed.places, mentions(&library, 0)), (2, 2));
        assert_eq!(apply(1), Ok(None));
        take_back(&library, &changed, STAMP).unwrap();
        assert_eq!(mentions(&library, 0), 0);
        assert!(take_back(&library, &changed, STAMP).is_err());
    }

    #[test]
    fn what_is_seen_before_is_what_is_done_where_it_was_chosen() {
        let library = library(&["Rahmon left. Rahmon’s rahmon.", "Nobody was there."]);
        let label = Propagation::Label(Label::Person);
        let preview = |id| preview_in(&library, DocumentId(id), "Rahmon", &label).unwrap();
        let seen = preview(0).unwrap();
        let doubts: Vec<bool> = seen
            .occurrences
            .iter()
            .map(|place| place.caution.is_some())
            .collect();
        assert_eq!(doubts, [false, false, true]);
        assert_eq!(preview(1), None);
        let last = seen.occurrences[2].span;
        let chosen = |place: &Occurrence| place.span == last;
        let done = apply_in(&library, DocumentId(0), "Rahmon", &label, chosen, STAMP);
        assert_eq!(done.unwrap().unwrap().places, 1);
        let loaded = library.load(DocumentId(0)).unwrap();
        let mention = loaded.workspace.annotations().live().next().unwrap().span;
        assert_eq!(mention, last);
    }

    #[test]
    fn a_document_that_is_not_there_is_an_error_in_words() {
        let library = library(&[]);
        let result = preview_in(&library, DocumentId(7), "Ana", &Propagation::Remove);
        assert!(result.unwrap_err().contains("no longer in this browser"));
    }
}
