//! Changing the labels of a document, and what becomes of the mentions that have them.

use std::rc::Rc;

use super::{CommandError, Context};
use crate::annotation::label_set::edited;
use crate::annotation::{Annotation, Change, Deed, Label, LabelEdit, LabelSet, Origin};

impl Context<'_> {
    pub(super) fn change_labels(&mut self, edit: &LabelEdit) -> Result<Deed, CommandError> {
        let mut new = edited(&self.labels, edit).map_err(CommandError::Labels)?;
        if let LabelEdit::Replace { .. } = edit {
            new = new.with_labels_of(self.set);
        }
        if new == self.labels {
            return Err(CommandError::NothingToDo);
        }
        let old: LabelSet = std::mem::replace(&mut self.labels, new.clone());
        self.push(Change::Labels { old, new });
        match edit {
            LabelEdit::Rename { from, to } => self.relabel_all(from, to),
            LabelEdit::Delete { label, instead } => match instead {
                Some(instead) => self.relabel_all(label, instead),
                None => self.delete_all(label),
            },
            _ => {}
        }
        Ok(match edit {
            LabelEdit::Add { label } => Deed::AddLabel {
                label: label.clone(),
            },
            LabelEdit::Rename { from, to } => Deed::RenameLabel {
                from: from.clone(),
                to: to.clone(),
            },
            LabelEdit::Tag { label, .. }
            | LabelEdit::Recolour { label, .. }
            | LabelEdit::Key { label, .. }
            | LabelEdit::Move { label, .. } => Deed::ChangeLabel {
                label: label.clone(),
            },
            LabelEdit::Delete { label, .. } => Deed::DeleteLabel {
                label: label.clone(),
            },
            LabelEdit::Replace { .. } => Deed::ImportLabels,
        })
    }

    /// Puts a label that is given for the first time into the set.
    pub(super) fn know_label(&mut self, label: &Label) {
        if self.labels.get(label).is_some() {
            return;
        }
        let new = self.labels.with(label);
        let old = std::mem::replace(&mut self.labels, new.clone());
        self.push(Change::Labels { old, new });
    }

    /// Gives every annotation that has one label another: what was decided on it stays. One that
    /// would then stand twice on the same text is taken away.
    fn relabel_all(&mut self, from: &Label, to: &Label) {
        self.relabel_records(from, to);
        for old in self.with_label(from) {
            let twin = old.is_live() && self.refuse_duplicate(old.span, to, old.id).is_err();
            if twin {
                self.push(Change::Deleted(old));
                continue;
            }
            let new = Rc::new(Annotation {
                label: to.clone(),
                ..Annotation::clone(&old)
            });
            self.push(Change::Updated { old, new });
        }
    }

    /// Takes every annotation away that has a label. What the model proposed under another is kept
    /// as rejected.
    fn delete_all(&mut self, label: &Label) {
        for old in self.with_label(label) {
            match &old.origin {
                Origin::Model(proposal) if proposal.label != *label => {
                    let back = Rc::new(Annotation {
                        label: proposal.label.clone(),
                        ..Annotation::clone(&old)
                    });
                    self.push(Change::Updated {
                        old,
                        new: back.clone(),
                    });
                    if back.is_live() {
                        self.remove(back);
                    }
                }
                _ => self.push(Change::Deleted(old)),
            }
        }
    }

    fn with_label(&self, label: &Label) -> Vec<Rc<Annotation>> {
        self.set
            .iter()
            .filter_map(|annotation| match self.changed.get(&annotation.id) {
                Some(changed) => changed.clone(),
                None => Some(annotation.clone()),
            })
            .chain(
                self.changed
                    .values()
                    .flatten()
                    .filter(|annotation| self.set.get(annotation.id).is_none())
                    .cloned(),
            )
            .filter(|annotation| annotation.label == *label)
            .collect()
    }
}
