//! What a person can do to annotations, and the changes that it makes.

mod entities;
mod error;
mod labels;
mod span;
mod stamp;

use std::collections::{BTreeMap, BTreeSet};
use std::rc::Rc;

pub use error::CommandError;
pub(crate) use span::check_span;
pub use stamp::Stamp;

use super::correct::correct;
use super::{
    Annotation, AnnotationId, AnnotationSet, Change, ChangeSet, Deed, EntityEdit, EntityRecords,
    Label, LabelEdit, LabelSet, Origin, Status,
};
use crate::document::{ByteOffset, ByteSpan, Document};

/// Something that a person does.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Command {
    /// Marks a mention. Suggestions that it overlaps are rejected by it; decided annotations stay.
    Mark {
        /// Where; see [`snap_to_words`](super::snap_to_words) for what a selection becomes.
        span: ByteSpan,
        /// As what.
        label: Label,
    },
    /// Says what a mention names; a suggestion is accepted by it.
    Relabel {
        /// Which.
        id: AnnotationId,
        /// As what.
        label: Label,
    },
    /// Moves one end of a mention or both; a suggestion is accepted by it.
    MoveBoundary {
        /// Which.
        id: AnnotationId,
        /// Where it stands from now on.
        span: ByteSpan,
    },
    /// Agrees with a suggestion.
    Accept {
        /// Which.
        id: AnnotationId,
    },
    /// Takes a mention away. What the model had proposed is kept as rejected, so that it does not
    /// come back; what a person had marked is deleted.
    Remove {
        /// Which.
        id: AnnotationId,
    },
    /// Brings back what was rejected: it is right after all.
    Restore {
        /// Which.
        id: AnnotationId,
    },
    /// Writes a note on a mention, or takes it away when it is empty.
    Note {
        /// Which.
        id: AnnotationId,
        /// The note.
        note: Rc<str>,
    },
    /// Writes a note on the document, or takes it away when it is empty.
    DocumentNote {
        /// The note.
        note: Rc<str>,
    },
    /// Changes the labels of the document.
    Labels(LabelEdit),
    /// Changes an entity, or which mentions are in it.
    Entity(EntityEdit),
    /// Several at once, undone together. Those that cannot be carried out after the ones before them
    /// are left out.
    AllPossible(Vec<Command>),
    /// Corrects the text; it stands by itself, never within [`Command::All`].
    CorrectText {
        /// What is replaced; within one paragraph.
        span: ByteSpan,
        /// What stands there from now on.
        text: Rc<str>,
    },
    /// Several at once, undone together. The first that fails stops all.
    All(Vec<Command>),
}

/// The changes that `command` makes, and what it is called in the history.
pub(crate) fn carry_out(
    document: &Document,
    set: &AnnotationSet,
    about: About<'_>,
    command: &Command,
    stamp: Stamp,
) -> Result<(Deed, ChangeSet), CommandError> {
    if let Command::CorrectText { span, text } = command {
        let (deed, changes) = correct(document, set, *span, text)?;
        return Ok((deed, changes.into_iter().collect()));
    }
    let mut context = Context {
        document,
        set,
        labels: about.labels.clone(),
        note: about.note.clone(),
        records: about.records.clone(),
        changed: BTreeMap::new(),
        starts: BTreeSet::new(),
        longest: ByteOffset::default(),
        stamp,
        ids: 0,
        changes: Vec::new(),
    };
    let deed = context.run(command)?;
    Ok((deed, context.changes.into_iter().collect()))
}

/// What a document has beside its text and its annotations.
#[derive(Clone, Copy)]
pub(crate) struct About<'a> {
    /// Its labels.
    pub(crate) labels: &'a LabelSet,
    /// The note on it.
    pub(crate) note: &'a Rc<str>,
    /// What a person has said of its entities.
    pub(crate) records: &'a EntityRecords,
}

struct Context<'a> {
    document: &'a Document,
    /// The annotations before any change.
    set: &'a AnnotationSet,
    /// The labels after the changes so far.
    labels: LabelSet,
    /// The note on the document after the changes so far.
    note: Rc<str>,
    /// What is said of entities after the changes so far.
    records: EntityRecords,
    /// What the changes so far have made of annotations, new ones among them.
    changed: BTreeMap<AnnotationId, Option<Rc<Annotation>>>,
    /// Where those of `changed` start that are there, and have been on the way here.
    starts: BTreeSet<(ByteOffset, AnnotationId)>,
    /// The length of the longest of them.
    longest: ByteOffset,
    stamp: Stamp,
    ids: usize,
    changes: Vec<Change>,
}

impl Context<'_> {
    fn run(&mut self, command: &Command) -> Result<Deed, CommandError> {
        match command {
            Command::Mark { span, label } => self.mark(*span, label),
            Command::Relabel { id, label } => {
                let old = self.find(*id)?;
                self.refuse_duplicate(old.span, label, *id)?;
                self.know_label(label);
                let new = Annotation {
                    label: label.clone(),
                    status: Status::Accepted,
                    needs_look: false,
                    ..Annotation::clone(&old)
                };
                let deed = Deed::Relabel {
                    quote: self.quote(old.span),
                    label: label.clone(),
                };
                self.update(old, new)?;
                Ok(deed)
            }
            Command::MoveBoundary { id, span } => {
                let old = self.find(*id)?;
                check_span(self.document, *span)?;
                self.refuse_duplicate(*span, &old.label, *id)?;
                let new = Annotation {
                    span: *span,
                    status: Status::Accepted,
                    needs_look: false,
                    ..Annotation::clone(&old)
                };
                let deed = Deed::MoveBoundary {
                    old: self.quote(old.span),
                    new: self.quote(*span),
                };
                self.update(old, new)?;
                Ok(deed)
            }
            Command::Accept { id } => {
                let old = self.find(*id)?;
                let new = Annotation {
                    status: Status::Accepted,
                    needs_look: false,
                    ..Annotation::clone(&old)
                };
                let quote = self.quote(old.span);
                self.update(old, new)?;
                Ok(Deed::Accept { quote })
            }
            Command::Remove { id } => {
                let old = self.find(*id)?;
                let quote = self.quote(old.span);
                self.remove(old);
                Ok(Deed::Remove { quote })
            }
            Command::Restore { id } => {
                let old = self.find_any(*id)?;
                if old.is_live() {
                    return Err(CommandError::NothingToDo);
                }
                self.refuse_duplicate(old.span, &old.label, *id)?;
                let new = Annotation {
                    status: Status::Accepted,
                    ..Annotation::clone(&old)
                };
                let quote = self.quote(old.span);
                self.update(old, new)?;
                Ok(Deed::Restore { quote })
            }
            Command::Note { id, note } => {
                let old = self.find(*id)?;
                let new = Annotation {
                    note: note.clone(),
                    ..Annotation::clone(&old)
                };
                let quote = self.quote(old.span);
                self.update(old, new)?;
                Ok(Deed::Note { quote })
            }
            Command::DocumentNote { note } => {
                if *note == self.note {
                    return Err(CommandError::NothingToDo);
                }
                let old = std::mem::replace(&mut self.note, note.clone());
                let new = note.clone();
                self.changes.push(Change::DocumentNote { old, new });
                Ok(Deed::DocumentNote)
            }
            Command::Labels(edit) => self.change_labels(edit),
            Command::Entity(edit) => self.change_entities(edit),
            Command::CorrectText { .. } => Err(CommandError::NotAlone),
            Command::All(commands) | Command::AllPossible(commands) => {
                let all = matches!(command, Command::All(_));
                let mut deeds = Vec::new();
                for part in commands {
                    match self.run(part) {
                        Ok(deed) => deeds.push(deed),
                        Err(error) if all => return Err(error),
                        Err(_) => {}
                    }
                }
                match deeds.len() {
                    0 => Err(CommandError::NothingToDo),
                    _ => Ok(Deed::All(deeds)),
                }
            }
        }
    }

    fn mark(&mut self, span: ByteSpan, label: &Label) -> Result<Deed, CommandError> {
        check_span(self.document, span)?;
        let overlapped = self.overlapping(span);
        let same = overlapped
            .iter()
            .find(|annotation| annotation.span == span && annotation.label == *label);
        if let Some(same) = same {
            // To mark what is suggested is to agree with it.
            return match same.status {
                Status::Suggested => self.run(&Command::Accept { id: same.id }),
                _ => Err(CommandError::Duplicate),
            };
        }
        for suggestion in overlapped {
            if !suggestion.is_decided() {
                self.remove(suggestion);
            }
        }
        self.know_label(label);
        let id = self.stamp.id(self.ids);
        self.ids += 1;
        self.push(Change::Created(Rc::new(Annotation {
            id,
            span,
            label: label.clone(),
            origin: Origin::Person,
            status: Status::Accepted,
            created: self.stamp.at,
            note: "".into(),
            needs_look: false,
        })));
        Ok(Deed::Mark {
            quote: self.quote(span),
            label: label.clone(),
        })
    }

    fn remove(&mut self, old: Rc<Annotation>) {
        let change = match old.origin {
            Origin::Person => Change::Deleted(old),
            Origin::Model(_) => Change::Updated {
                new: Rc::new(Annotation {
                    status: Status::Rejected,
                    ..Annotation::clone(&old)
                }),
                old,
            },
        };
        self.push(change);
    }

    fn update(&mut self, old: Rc<Annotation>, new: Annotation) -> Result<(), CommandError> {
        if *old == new {
            return Err(CommandError::NothingToDo);
        }
        let new = Rc::new(new);
        self.push(Change::Updated { old, new });
        Ok(())
    }

    fn push(&mut self, change: Change) {
        let after = match &change {
            Change::Created(new) | Change::Updated { new, .. } => Some(new.clone()),
            _ => None,
        };
        if let Some(annotation) = &after {
            self.starts.insert((annotation.span.start(), annotation.id));
            self.longest = self.longest.max(annotation.span.len());
        }
        if let Some(id) = change.id() {
            self.changed.insert(id, after);
        }
        self.changes.push(change);
    }

    fn find(&self, id: AnnotationId) -> Result<Rc<Annotation>, CommandError> {
        self.find_any(id)
            .and_then(|annotation| match annotation.is_live() {
                true => Ok(annotation),
                false => Err(CommandError::Gone),
            })
    }

    /// The annotation with this id, a rejected one too.
    fn find_any(&self, id: AnnotationId) -> Result<Rc<Annotation>, CommandError> {
        match self.changed.get(&id) {
            Some(changed) => changed.as_ref(),
            None => self.set.get(id),
        }
        .cloned()
        .ok_or(CommandError::Gone)
    }

    /// The live annotations that share at least a character with `span`, after the changes so far.
    fn overlapping(&self, span: ByteSpan) -> Vec<Rc<Annotation>> {
        let unchanged = self
            .set
            .overlapping(span)
            .filter(|annotation| !self.changed.contains_key(&annotation.id));
        let first = span.start().checked_sub(self.longest).unwrap_or_default();
        let changed: BTreeSet<AnnotationId> = self
            .starts
            .range((first, AnnotationId(0))..(span.end(), AnnotationId(0)))
            .map(|(_, id)| *id)
            .collect();
        let changed = changed
            .iter()
            .filter_map(|id| self.changed.get(id)?.as_ref())
            .filter(|annotation| {
                annotation.is_live()
                    && annotation.span.start() < span.end()
                    && span.start() < annotation.span.end()
            });
        unchanged.chain(changed).cloned().collect()
    }

    fn refuse_duplicate(
        &self,
        span: ByteSpan,
        label: &Label,
        id: AnnotationId,
    ) -> Result<(), CommandError> {
        let twin = self.overlapping(span).iter().any(|annotation| {
            annotation.id != id && annotation.span == span && annotation.label == *label
        });
        if twin {
            Err(CommandError::Duplicate)
        } else {
            Ok(())
        }
    }

    fn quote(&self, span: ByteSpan) -> Rc<str> {
        self.document.quote(span).into()
    }
}
