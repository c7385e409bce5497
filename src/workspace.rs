//! A document being edited: (state, command) → (state, change set).

use std::rc::Rc;

use crate::agreement::{Brought, bring};
use crate::annotation::{
    About, AnnotationSet, Change, ChangeSet, Command, CommandError, Deed, Entity, EntityRecords,
    Grouping, History, IgnoredFindings, LabelSet, Stamp, Suggestion, carry_out, check_span, merge,
};
use crate::document::Document;
use crate::names::{NameList, listed};
use crate::timestamp::Timestamp;

/// A document with its annotations and their history. Cheap to clone; a change gives a new one that
/// shares all that did not change.
///
/// Every annotation in it stands on grapheme boundaries within one paragraph, and no two live ones
/// have the same span and label.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Workspace {
    document: Document,
    title: Rc<str>,
    created: Timestamp,
    note: Rc<str>,
    labels: LabelSet,
    annotations: AnnotationSet,
    records: EntityRecords,
    grouping: Grouping,
    history: History,
    ignored: IgnoredFindings,
}

impl Workspace {
    /// A document that nobody has annotated yet.
    pub fn new(document: Document, created: Timestamp) -> Workspace {
        Workspace {
            title: document.title().into(),
            document,
            created,
            note: "".into(),
            labels: LabelSet::default(),
            annotations: AnnotationSet::default(),
            records: EntityRecords::default(),
            grouping: Grouping::default(),
            history: History::default(),
            ignored: IgnoredFindings::default(),
        }
    }

    /// A document as it was left, with an empty history. The annotations have been checked against
    /// the text by whoever read them, as [`formats`](crate::formats) and
    /// [`storage`](crate::storage) do.
    pub(crate) fn restore(
        document: Document,
        title: Rc<str>,
        created: Timestamp,
        annotations: AnnotationSet,
    ) -> Workspace {
        Workspace {
            document,
            title,
            created,
            note: "".into(),
            labels: LabelSet::default().with_labels_of(&annotations),
            annotations,
            records: EntityRecords::default(),
            grouping: Grouping::default(),
            history: History::default(),
            ignored: IgnoredFindings::default(),
        }
    }

    /// The same with these labels, and with those that its annotations have beside them. This is
    /// how a document begins, and is not in the history.
    #[must_use]
    pub fn with_labels(&self, labels: &LabelSet) -> Workspace {
        Workspace {
            labels: labels.with_labels_of(&self.annotations),
            ..self.clone()
        }
    }

    /// The same with this note on the document, as it was left.
    #[must_use]
    pub(crate) fn with_note(&self, note: Rc<str>) -> Workspace {
        Workspace {
            note,
            ..self.clone()
        }
    }

    /// The same with what a person has said of entities, as it was left.
    #[must_use]
    pub(crate) fn with_entity_records(&self, records: EntityRecords) -> Workspace {
        Workspace {
            records,
            grouping: Grouping::default(),
            ..self.clone()
        }
    }

    /// The same document with what was done to it before.
    #[must_use]
    pub(crate) fn with_history(self, history: History) -> Workspace {
        Workspace { history, ..self }
    }

    /// Whether all is the same but for annotations, labels and what can be undone.
    pub(crate) fn has_same_details(&self, other: &Workspace) -> bool {
        let bare = |workspace: &Workspace| Workspace {
            annotations: AnnotationSet::default(),
            labels: LabelSet::default(),
            history: History::default(),
            ..workspace.clone()
        };
        bare(self) == bare(other)
    }

    /// The same document under another title; a blank one is that of the text again.
    #[must_use]
    pub fn renamed(&self, title: &str) -> Workspace {
        Workspace {
            title: match title.trim() {
                "" => self.document.title().into(),
                title => title.into(),
            },
            ..self.clone()
        }
    }

    /// The same document with these findings of the linter left be. That changes no annotation, and
    /// is not in the history.
    #[must_use]
    pub fn with_ignored(self, ignored: IgnoredFindings) -> Workspace {
        Workspace { ignored, ..self }
    }

    /// The findings of the linter that are left be.
    pub fn ignored(&self) -> &IgnoredFindings {
        &self.ignored
    }

    /// The same document with other annotations, which stand in the same text.
    #[must_use]
    pub fn with_annotations(&self, annotations: AnnotationSet) -> Workspace {
        Workspace {
            grouping: match annotations.is(&self.annotations) {
                true => self.grouping.clone(),
                false => self.grouping.after_change(),
            },
            annotations,
            ..self.clone()
        }
    }

    /// The text.
    pub fn document(&self) -> &Document {
        &self.document
    }

    /// What the document is called.
    pub fn title(&self) -> &Rc<str> {
        &self.title
    }

    /// When the document was first opened.
    pub fn created(&self) -> Timestamp {
        self.created
    }

    /// What a person wrote on the document; empty for none.
    pub fn note(&self) -> &Rc<str> {
        &self.note
    }

    /// The labels of the document: those that can be given, and all that are given.
    pub fn labels(&self) -> &LabelSet {
        &self.labels
    }

    /// What a person has said of entities.
    pub fn entity_records(&self) -> &EntityRecords {
        &self.records
    }

    /// Who and what is named; see [`group_entities`](crate::annotation::group_entities). They are
    /// grouped when they are first asked for after a change.
    pub fn entities(&self) -> &Rc<Vec<Entity>> {
        self.grouping
            .entities(&self.document, &self.annotations, &self.records)
    }

    /// Does a part of the work before the mentions of a long document are grouped, on at most `most`
    /// names that are new, from the mention at `from` on; gives the place to go on from until all is
    /// done.
    pub fn prepare_entities(&self, from: usize, most: usize) -> Option<usize> {
        self.grouping
            .prepare(&self.document, &self.annotations, from, most)
    }

    /// The annotations.
    pub fn annotations(&self) -> &AnnotationSet {
        &self.annotations
    }

    /// What was done and can be undone.
    pub fn history(&self) -> &History {
        &self.history
    }

    /// Carries out what a person does, to be undone by [`undo`](Workspace::undo).
    ///
    /// # Errors
    /// When it cannot be done; nothing has changed then.
    pub fn apply(
        &self,
        command: &Command,
        stamp: Stamp,
    ) -> Result<(Workspace, ChangeSet), CommandError> {
        let about = About {
            labels: &self.labels,
            note: &self.note,
            records: &self.records,
        };
        let (deed, changes) = carry_out(&self.document, &self.annotations, about, command, stamp)?;
        let history = self.history.record(deed, changes.clone());
        Ok((self.after(&changes, history), changes))
    }

    /// Takes what the recogniser found in the whole text in place of earlier suggestions; see
    /// [`merge`]. It is not in the history.
    pub fn suggest(
        &self,
        suggestions: &[Suggestion],
        model: &Rc<str>,
        stamp: Stamp,
    ) -> (Workspace, ChangeSet) {
        let changes = merge(&self.document, &self.annotations, suggestions, model, stamp);
        (self.after(&changes, self.history.clone()), changes)
    }

    /// Suggests or marks the names of a person's list; see [`listed`]. It is not in the history.
    pub fn with_listed(&self, list: &NameList, stamp: Stamp) -> (Workspace, ChangeSet) {
        let changes = listed(self, list, stamp);
        (self.after(&changes, self.history.clone()), changes)
    }

    /// Takes of another annotation of the same text what overrules no decision; see [`bring`]. It is
    /// one entry of the history.
    pub fn bring(&self, theirs: &AnnotationSet, stamp: Stamp) -> (Workspace, Brought) {
        let brought = bring(&self.annotations, theirs, stamp);
        if brought.changes.is_empty() {
            return (self.clone(), brought);
        }
        let deeds = brought
            .changes
            .iter()
            .filter_map(|change| match change {
                Change::Created(mention) | Change::Updated { new: mention, .. }
                    if mention.is_live() =>
                {
                    Some(Deed::Mark {
                        quote: self.document.quote(mention.span).into(),
                        label: mention.label.clone(),
                    })
                }
                _ => None,
            })
            .collect();
        let history = self
            .history
            .record(Deed::All(deeds), brought.changes.clone());
        (self.after(&brought.changes, history), brought)
    }

    /// Takes back the last thing that a person did; `None` where there is nothing.
    pub fn undo(&self) -> Option<(Workspace, ChangeSet)> {
        let (changes, history) = self.history.undo()?;
        Some((self.after(&changes, history), changes))
    }

    /// Does again what was undone last; `None` where there is nothing.
    pub fn redo(&self) -> Option<(Workspace, ChangeSet)> {
        let (changes, history) = self.history.redo()?;
        Some((self.after(&changes, history), changes))
    }

    /// What [`undo`](Workspace::undo) would take back.
    pub fn next_undo(&self) -> Option<&Deed> {
        self.history.next_undo()
    }

    /// What [`redo`](Workspace::redo) would do again.
    pub fn next_redo(&self) -> Option<&Deed> {
        self.history.next_redo()
    }

    fn after(&self, changes: &ChangeSet, history: History) -> Workspace {
        let mut after = Workspace {
            annotations: self.annotations.apply(changes),
            records: self.records.apply(changes),
            grouping: self.grouping.after_change(),
            history,
            ..self.clone()
        };
        for change in changes.iter() {
            match change {
                Change::Text(edit) => {
                    // An edit that was made for this text, or taken back, always fits.
                    if let Some(document) = self.document.edited(edit) {
                        after.document = document;
                    }
                }
                Change::Labels { new, .. } => after.labels = new.clone(),
                Change::DocumentNote { new, .. } => after.note = new.clone(),
                Change::Created(_)
                | Change::Updated { .. }
                | Change::Deleted(_)
                | Change::Entity { .. } => {}
            }
        }
        if let Some(edit) = changes.text_edit() {
            after.ignored = self.ignored.after(edit);
            after.annotations = standing(&after.document, &after.annotations);
        }
        after.labels = after.labels.with_labels_of(&after.annotations);
        after
    }
}

/// The annotations that can stand in the text. Suggestions that came after a correction of the text
/// know nothing of it when it is taken back: the recogniser makes them anew.
fn standing(document: &Document, annotations: &AnnotationSet) -> AnnotationSet {
    let fallen: ChangeSet = annotations
        .iter()
        .filter(|annotation| check_span(document, annotation.span).is_err())
        .cloned()
        .map(Change::Deleted)
        .collect();
    annotations.apply(&fallen)
}
