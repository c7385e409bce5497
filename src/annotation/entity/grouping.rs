//! The entities of one state of a document, grouped when they are first asked for.

use std::cell::{OnceCell, RefCell};
use std::rc::Rc;

use super::{Entity, EntityRecords, NameMemo, group_entities};
use crate::annotation::AnnotationSet;
use crate::document::Document;

/// What follows from a document, its annotations and its records, so that it never tells two
/// workspaces apart. Cheap to clone.
#[derive(Clone, Debug, Default)]
pub(crate) struct Grouping {
    entities: Rc<OnceCell<Rc<Vec<Entity>>>>,
    memo: Rc<RefCell<NameMemo>>,
}

impl Grouping {
    /// The one to use after a change: what was worked out of names serves on.
    pub(crate) fn after_change(&self) -> Grouping {
        Grouping {
            entities: Rc::default(),
            memo: self.memo.clone(),
        }
    }

    /// Works out of the names of at most `most` mentions from the one at `from` on what grouping
    /// will need of them; gives the place to go on from, where there is more to be done.
    pub(crate) fn prepare(
        &self,
        document: &Document,
        set: &AnnotationSet,
        from: usize,
        most: usize,
    ) -> Option<usize> {
        let mut memo = self.memo.borrow_mut();
        // After the first time an edit brings few names that are new.
        if from == 0 && !memo.is_empty() {
            return None;
        }
        let to = from.saturating_add(most);
        let mentions = set.iter().skip(from).take(most);
        mentions.for_each(|mention| drop(memo.name(document.quote(mention.span))));
        (to < set.len()).then_some(to)
    }

    pub(crate) fn entities(
        &self,
        document: &Document,
        set: &AnnotationSet,
        records: &EntityRecords,
    ) -> &Rc<Vec<Entity>> {
        self.entities.get_or_init(|| {
            let mut memo = self.memo.take();
            let entities = group_entities(document, set, records, &mut memo);
            self.memo.replace(memo);
            Rc::new(entities)
        })
    }
}

impl PartialEq for Grouping {
    fn eq(&self, _: &Grouping) -> bool {
        true
    }
}

impl Eq for Grouping {}
