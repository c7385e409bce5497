//! Putting mentions together and apart by hand, and saying more of what they name.

use std::collections::BTreeSet;
use std::rc::Rc;

use super::{Command, CommandError, Context};
use crate::annotation::{
    AnnotationId, Change, ChangeSet, Deed, Entity, EntityDeed, EntityEdit, EntityId, EntityKey,
    EntityRecord, Label, NameMemo, group_entities, name_key,
};

/// An entity on its way to a change.
struct Draft {
    id: EntityId,
    /// What was there before; none where nobody had said anything of it.
    old: Option<Rc<EntityRecord>>,
    new: EntityRecord,
    /// What it is called on the page.
    name: Rc<str>,
    mentions: Vec<AnnotationId>,
}

impl Context<'_> {
    pub(super) fn change_entities(&mut self, edit: &EntityEdit) -> Result<Deed, CommandError> {
        let before = self.changes.len();
        let deed = self.edit_entities(edit)?;
        if self.changes.len() == before {
            return Err(CommandError::NothingToDo);
        }
        Ok(Deed::Entity(deed))
    }

    fn edit_entities(&mut self, edit: &EntityEdit) -> Result<EntityDeed, CommandError> {
        match edit {
            EntityEdit::Merge { into, others } => self.merge(into, others),
            EntityEdit::Split { entity, name } => self.split(entity, name),
            EntityEdit::Move { mentions, to } => self.move_mentions(mentions, to.as_ref()),
            EntityEdit::Rename { entity, name } => {
                let mut draft = self.draft(entity)?;
                let from = draft.name.clone();
                let name: Rc<str> = name.trim().into();
                draft.new.name = (!name.is_empty()).then(|| name.clone());
                self.put(draft);
                Ok(EntityDeed::Rename { from, to: name })
            }
            EntityEdit::Note { entity, note } => {
                let mut draft = self.draft(entity)?;
                let name = draft.name.clone();
                draft.new.note = note.clone();
                self.put(draft);
                Ok(EntityDeed::Note { name })
            }
            EntityEdit::Link { entity, link } => {
                let mut draft = self.draft(entity)?;
                let name = draft.name.clone();
                draft.new.link = link.clone();
                self.put(draft);
                Ok(EntityDeed::Link { name })
            }
            EntityEdit::Relabel { entity, label } => {
                let mut draft = self.draft(entity)?;
                let name = draft.name.clone();
                let mentions = draft.mentions.clone();
                // A surname does not join a full name under any label: they are kept together.
                let kept = draft.old.is_some() || draft.new.names.len() > 1;
                draft.new.label = label.clone();
                if kept {
                    self.put(draft);
                }
                self.relabel_mentions(&mentions, label)?;
                Ok(EntityDeed::Relabel {
                    name,
                    label: label.clone(),
                })
            }
            EntityEdit::Forget { entity } => {
                let old = self.records.get(*entity).cloned();
                let old = old.ok_or(CommandError::Gone)?;
                let name = self.find_entity(&EntityKey::ByHand(*entity))?.name;
                self.push_entity(*entity, Some(old), None);
                Ok(EntityDeed::Forget { name })
            }
        }
    }

    fn merge(
        &mut self,
        into: &EntityKey,
        others: &[EntityKey],
    ) -> Result<EntityDeed, CommandError> {
        let mut target = self.draft(into)?;
        let name = target.name.clone();
        let mut joined: Vec<Rc<str>> = Vec::new();
        let mut relabelled: Vec<AnnotationId> = Vec::new();
        for other in others.iter().filter(|other| *other != into) {
            let other = self.draft(other)?;
            if other.new.label != target.new.label {
                relabelled.extend(&other.mentions);
            }
            target.new.names.extend(other.new.names);
            target.new.mentions.extend(other.new.mentions);
            if target.new.note.is_empty() {
                target.new.note = other.new.note;
            }
            target.new.link = target.new.link.or(other.new.link);
            joined.push(other.name);
            if let Some(old) = other.old {
                self.push_entity(other.id, Some(old), None);
            }
        }
        let Some(first) = joined.first().cloned() else {
            return Err(CommandError::NothingToDo);
        };
        // The name stays the one of the entity that the others were put to.
        target.new.name.get_or_insert_with(|| name.clone());
        let label = target.new.label.clone();
        self.put(target);
        self.relabel_mentions(&relabelled, &label)?;
        Ok(EntityDeed::Merge {
            name: first,
            more: joined.len() - 1,
            into: name,
        })
    }

    fn split(&mut self, entity: &EntityKey, name: &Rc<str>) -> Result<EntityDeed, CommandError> {
        let whole = self.find_entity(entity)?;
        let variant = whole
            .variants
            .iter()
            .find(|variant| variant.key == *name)
            .ok_or(CommandError::Gone)?
            .written
            .clone();
        if whole.variants.len() < 2 {
            return Err(CommandError::NothingToDo);
        }
        let mut rest = self.draft(entity)?;
        let mut part = EntityRecord::new(rest.new.label.clone());
        part.names.extend(rest.new.names.take(name));
        part.mentions = rest
            .new
            .mentions
            .iter()
            .copied()
            .filter(|mention| self.name_of(*mention).as_ref() == Some(name))
            .collect();
        rest.new
            .mentions
            .retain(|mention| !part.mentions.contains(mention));
        self.put(rest);
        let id = self.next_entity();
        self.push_entity(id, None, Some(Rc::new(part)));
        Ok(EntityDeed::Split {
            name: variant,
            from: whole.name,
        })
    }

    fn move_mentions(
        &mut self,
        mentions: &[AnnotationId],
        to: Option<&EntityKey>,
    ) -> Result<EntityDeed, CommandError> {
        let first = self.find(*mentions.first().ok_or(CommandError::NothingToDo)?)?;
        let quote = self.quote(first.span);
        let mut target = match to {
            Some(key) => self.draft(key)?,
            None => Draft {
                id: self.next_entity(),
                old: None,
                new: EntityRecord::new(first.label.clone()),
                name: quote.clone(),
                mentions: Vec::new(),
            },
        };
        let moved: BTreeSet<AnnotationId> = mentions
            .iter()
            .copied()
            .filter(|mention| !target.mentions.contains(mention))
            .collect();
        if moved.is_empty() {
            return Err(CommandError::NothingToDo);
        }
        let from: Vec<(EntityId, Rc<EntityRecord>)> = self
            .records
            .iter()
            .filter(|(id, record)| *id != target.id && !record.mentions.is_disjoint(&moved))
            .map(|(id, record)| (id, record.clone()))
            .collect();
        for (id, old) in from {
            let mut new = EntityRecord::clone(&old);
            new.mentions.retain(|mention| !moved.contains(mention));
            self.push_entity(id, Some(old), Some(Rc::new(new)));
        }
        target.new.mentions.extend(&moved);
        let (name, label) = (target.name.clone(), target.new.label.clone());
        self.put(target);
        let relabelled: Vec<AnnotationId> = moved.iter().copied().collect();
        self.relabel_mentions(&relabelled, &label)?;
        Ok(EntityDeed::Move {
            quote,
            more: moved.len() - 1,
            to: to.map(|_| name),
        })
    }

    /// Gives those of the mentions another label that have another.
    fn relabel_mentions(
        &mut self,
        mentions: &[AnnotationId],
        label: &Label,
    ) -> Result<(), CommandError> {
        for id in mentions {
            if self.find(*id)?.label != *label {
                self.run(&Command::Relabel {
                    id: *id,
                    label: label.clone(),
                })?;
            }
        }
        Ok(())
    }

    /// The entity with all that a person has said of it, and with its names as its own, so that
    /// they stay with it whatever else is marked.
    fn draft(&mut self, key: &EntityKey) -> Result<Draft, CommandError> {
        let entity = self.find_entity(key)?;
        let (id, old) = match key {
            EntityKey::ByHand(id) => (*id, self.records.get(*id).cloned()),
            EntityKey::Grouped(..) => (self.next_entity(), None),
        };
        let mut new = old.as_ref().map_or_else(
            || EntityRecord::new(entity.label.clone()),
            |old| EntityRecord::clone(old),
        );
        let names: BTreeSet<Rc<str>> = entity
            .mentions
            .iter()
            .filter(|mention| !new.mentions.contains(mention))
            .filter_map(|mention| self.name_of(*mention))
            .collect();
        new.names.extend(names);
        Ok(Draft {
            id,
            old,
            new,
            name: entity.name,
            mentions: entity.mentions,
        })
    }

    fn find_entity(&self, key: &EntityKey) -> Result<Entity, CommandError> {
        let changes: ChangeSet = self.changes.iter().cloned().collect();
        let set = self.set.apply(&changes);
        let mut memo = NameMemo::default();
        let entities = group_entities(self.document, &set, &self.records, &mut memo);
        let meant = |entity: &&Entity| match key {
            EntityKey::ByHand(_) => entity.key == *key,
            // Where uncertain suggestions are hidden, the fullest name that is shown may not be the
            // fullest that there is.
            EntityKey::Grouped(label, name) => {
                entity.label == *label && entity.variants.iter().any(|variant| variant.key == *name)
            }
        };
        entities
            .iter()
            .find(|entity| entity.key == *key)
            .or_else(|| entities.iter().find(meant))
            .cloned()
            .ok_or(CommandError::EntityGone)
    }

    fn name_of(&self, mention: AnnotationId) -> Option<Rc<str>> {
        let annotation = self.find(mention).ok()?;
        Some(name_key(self.document.quote(annotation.span)).into())
    }

    fn put(&mut self, draft: Draft) {
        if draft.old.as_deref() != Some(&draft.new) {
            self.push_entity(draft.id, draft.old, Some(Rc::new(draft.new)));
        }
    }

    fn push_entity(
        &mut self,
        id: EntityId,
        old: Option<Rc<EntityRecord>>,
        new: Option<Rc<EntityRecord>>,
    ) {
        let change = Change::Entity { id, old, new };
        self.records = self
            .records
            .apply(&std::iter::once(change.clone()).collect());
        self.push(change);
    }

    fn next_entity(&mut self) -> EntityId {
        self.ids += 1;
        EntityId(self.stamp.id(self.ids - 1).0)
    }

    /// Mentions that have another label from now on are in the same entity as before.
    pub(super) fn relabel_records(&mut self, from: &Label, to: &Label) {
        let records: Vec<(EntityId, Rc<EntityRecord>)> = self
            .records
            .iter()
            .filter(|(_, record)| record.label == *from)
            .map(|(id, record)| (id, record.clone()))
            .collect();
        for (id, old) in records {
            let new = EntityRecord {
                label: to.clone(),
                ..EntityRecord::clone(&old)
            };
            self.push_entity(id, Some(old), Some(Rc::new(new)));
        }
    }
}
