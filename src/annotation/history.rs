//! What a person has done, to be undone and done again.

use std::fmt;
use std::rc::Rc;

use texts::history as words;

use super::{ChangeSet, EntityDeed, Label};

/// What an entry of the history did, for the words on the undo button.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Deed {
    /// Marked a mention.
    Mark {
        /// Its text.
        quote: Rc<str>,
        /// As what.
        label: Label,
    },
    /// Changed a label.
    Relabel {
        /// The text of the mention.
        quote: Rc<str>,
        /// The new label.
        label: Label,
    },
    /// Moved an end.
    MoveBoundary {
        /// The text before.
        old: Rc<str>,
        /// The text after.
        new: Rc<str>,
    },
    /// Accepted a suggestion.
    Accept {
        /// Its text.
        quote: Rc<str>,
    },
    /// Took a mention away.
    Remove {
        /// Its text.
        quote: Rc<str>,
    },
    /// Brought back what was rejected.
    Restore {
        /// Its text.
        quote: Rc<str>,
    },
    /// Wrote or deleted a note.
    Note {
        /// The text of the mention.
        quote: Rc<str>,
    },
    /// Wrote or deleted the note on the document.
    DocumentNote,
    /// Added a label.
    AddLabel {
        /// Its name.
        label: Label,
    },
    /// Called a label something else.
    RenameLabel {
        /// The name before.
        from: Label,
        /// The name after.
        to: Label,
    },
    /// Changed how a label is drawn or given, or its place.
    ChangeLabel {
        /// Which.
        label: Label,
    },
    /// Deleted a label.
    DeleteLabel {
        /// Which.
        label: Label,
    },
    /// Took the labels of a file.
    ImportLabels,
    /// Corrected the text.
    CorrectText {
        /// The words before; empty where there were several places.
        old: Rc<str>,
        /// The words after.
        new: Rc<str>,
    },
    /// Changed an entity, or which mentions are in it.
    Entity(EntityDeed),
    /// Several at once; never empty.
    All(Vec<Deed>),
}

/// Writes what goes after "Undo: ", in the language of now.
impl fmt::Display for Deed {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&match self {
            Deed::Mark { quote, label } => words::Mark {
                label: label.noun(),
                quote,
            }
            .say(),
            Deed::Relabel { quote, label } => words::Relabel {
                label: label.noun(),
                quote,
            }
            .say(),
            Deed::MoveBoundary { old, new } => words::MoveBoundary { new, old }.say(),
            Deed::Accept { quote } => words::accept(quote),
            Deed::Remove { quote } => words::remove(quote),
            Deed::Restore { quote } => words::restore(quote),
            Deed::Note { quote } => words::note(quote),
            Deed::DocumentNote => return f.write_str(words::document_note()),
            Deed::AddLabel { label } => words::add_label(label.noun()),
            Deed::RenameLabel { from, to } => words::RenameLabel {
                from: from.noun(),
                to: to.noun(),
            }
            .say(),
            Deed::ChangeLabel { label } => words::change_label(label.noun()),
            Deed::DeleteLabel { label } => words::delete_label(label.noun()),
            Deed::ImportLabels => return f.write_str(words::import_labels()),
            Deed::CorrectText { old, new } => match (old.is_empty(), new.is_empty()) {
                (true, true) => return f.write_str(words::correct_text()),
                (true, false) => words::put_in(new),
                (false, true) => words::take_out(old),
                (false, false) => words::Correct { new, old }.say(),
            },
            Deed::Entity(deed) => return deed.fmt(f),
            Deed::All(deeds) => match deeds.as_slice() {
                [first] => return first.fmt(f),
                [first, rest @ ..] => words::several(rest.len(), &first.to_string()),
                [] => return Ok(()),
            },
        })
    }
}

/// The entries that can be undone and those that can be done again. Cheap to clone: histories that
/// came from one another share their entries.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct History {
    done: Option<Rc<Entry>>,
    undone: Option<Rc<Entry>>,
}

/// A list that is only ever added to and taken from at its head, so that it can be shared.
#[derive(Debug, PartialEq, Eq)]
struct Entry {
    deed: Deed,
    changes: ChangeSet,
    before: Option<Rc<Entry>>,
}

/// A long list of shared links would otherwise be dropped by recursion, as deep as it is long.
impl Drop for Entry {
    fn drop(&mut self) {
        let mut before = self.before.take();
        while let Some(Ok(mut entry)) = before.map(Rc::try_unwrap) {
            before = entry.before.take();
        }
    }
}

impl History {
    /// The history after something new: what had been undone is gone.
    #[must_use]
    pub fn record(&self, deed: Deed, changes: ChangeSet) -> History {
        History {
            done: push(&self.done, deed, changes),
            undone: None,
        }
    }

    /// A history with these entries, the oldest of each first.
    pub(crate) fn restore(
        done: impl IntoIterator<Item = (Deed, ChangeSet)>,
        undone: impl IntoIterator<Item = (Deed, ChangeSet)>,
    ) -> History {
        let list = |entries: &mut dyn Iterator<Item = (Deed, ChangeSet)>| {
            entries.fold(None, |list, (deed, changes)| push(&list, deed, changes))
        };
        History {
            done: list(&mut done.into_iter()),
            undone: list(&mut undone.into_iter()),
        }
    }

    /// What can be undone, the last first.
    pub fn done(&self) -> impl Iterator<Item = (&Deed, &ChangeSet)> {
        walk(&self.done)
    }

    /// What can be done again, the last that was undone first.
    pub fn undone(&self) -> impl Iterator<Item = (&Deed, &ChangeSet)> {
        walk(&self.undone)
    }

    /// What would be undone next.
    pub fn next_undo(&self) -> Option<&Deed> {
        self.done.as_ref().map(|entry| &entry.deed)
    }

    /// What would be done again next.
    pub fn next_redo(&self) -> Option<&Deed> {
        self.undone.as_ref().map(|entry| &entry.deed)
    }

    /// The changes that undo the last entry, and the history after them.
    pub fn undo(&self) -> Option<(ChangeSet, History)> {
        let entry = self.done.as_ref()?;
        let after = History {
            done: entry.before.clone(),
            undone: push(&self.undone, entry.deed.clone(), entry.changes.clone()),
        };
        Some((entry.changes.inverse(), after))
    }

    /// The changes that do the last undone entry again, and the history after them.
    pub fn redo(&self) -> Option<(ChangeSet, History)> {
        let entry = self.undone.as_ref()?;
        let after = History {
            done: push(&self.done, entry.deed.clone(), entry.changes.clone()),
            undone: entry.before.clone(),
        };
        Some((entry.changes.clone(), after))
    }
}

fn walk(list: &Option<Rc<Entry>>) -> impl Iterator<Item = (&Deed, &ChangeSet)> {
    std::iter::successors(list.as_deref(), |entry| entry.before.as_deref())
        .map(|entry| (&entry.deed, &entry.changes))
}

fn push(list: &Option<Rc<Entry>>, deed: Deed, changes: ChangeSet) -> Option<Rc<Entry>> {
    Some(Rc::new(Entry {
        deed,
        changes,
        before: list.clone(),
    }))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn accept(quote: &str) -> Deed {
        Deed::Accept {
            quote: quote.into(),
        }
    }

    #[test]
    fn says_what_it_would_undo() {
        let mark = Deed::Mark {
            quote: "Rahmon".into(),
            label: Label::Person,
        };
        assert_eq!(mark.to_string(), "mark ‘Rahmon’ as person");
        let all = Deed::All(vec![accept("Lyon"), accept("Acme"), accept("Oslo")]);
        assert_eq!(all.to_string(), "accept ‘Lyon’ and 2 more");
    }

    #[test]
    fn something_new_forgets_what_was_undone() {
        let history = History::default()
            .record(accept("a"), ChangeSet::default())
            .record(accept("b"), ChangeSet::default());
        let (_, history) = history.undo().unwrap();
        assert_eq!(history.next_undo(), Some(&accept("a")));
        assert_eq!(history.next_redo(), Some(&accept("b")));
        let history = history.record(accept("c"), ChangeSet::default());
        assert_eq!(history.next_redo(), None);
    }

    #[test]
    fn a_very_long_history_is_dropped_without_recursion() {
        let mut history = History::default();
        for _ in 0..200_000 {
            history = history.record(accept("a"), ChangeSet::default());
        }
        drop(history);
    }
}
