//! What a person has done, to be undone and done again.

use std::fmt;
use std::rc::Rc;

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

/// Writes what goes after "Undo: ", in English.
impl fmt::Display for Deed {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Deed::Mark { quote, label } => write!(f, "mark ‘{quote}’ as {}", label.noun()),
            Deed::Relabel { quote, label } => write!(f, "change ‘{quote}’ to {}", label.noun()),
            Deed::MoveBoundary { old, new } => write!(f, "change ‘{old}’ to ‘{new}’"),
            Deed::Accept { quote } => write!(f, "accept ‘{quote}’"),
            Deed::Remove { quote } => write!(f, "remove ‘{quote}’"),
            Deed::Restore { quote } => write!(f, "bring back ‘{quote}’"),
            Deed::Note { quote } => write!(f, "change the note on ‘{quote}’"),
            Deed::DocumentNote => f.write_str("change the note on the article"),
            Deed::AddLabel { label } => write!(f, "add the label “{}”", label.noun()),
            Deed::RenameLabel { from, to } => {
                write!(f, "rename the label “{}” to “{}”", from.noun(), to.noun())
            }
            Deed::ChangeLabel { label } => write!(f, "change the label “{}”", label.noun()),
            Deed::DeleteLabel { label } => write!(f, "delete the label “{}”", label.noun()),
            Deed::ImportLabels => f.write_str("take the labels of a file"),
            Deed::CorrectText { old, new } if old.is_empty() && new.is_empty() => {
                f.write_str("correct the text")
            }
            Deed::CorrectText { old, new } if old.is_empty() => write!(f, "put in ‘{new}’"),
            Deed::CorrectText { old, new } if new.is_empty() => write!(f, "take out ‘{old}’"),
            Deed::CorrectText { old, new } => write!(f, "correct ‘{old}’ to ‘{new}’"),
            Deed::Entity(deed) => deed.fmt(f),
            Deed::All(deeds) => match deeds.as_slice() {
                [first] => first.fmt(f),
                [first, rest @ ..] => write!(f, "{first} and {} more", rest.len()),
                [] => f.write_str("nothing"),
            },
        }
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
