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

    /// Works out what grouping will need of the names of the mentions from the one at `from` on,
    /// of at most `most` names that are new; gives the place to go on from, where there are more.
    pub(crate) fn prepare(
        &self,
        document: &Document,
        set: &AnnotationSet,
        from: usize,
        most: usize,
    ) -> Option<usize> {
        let mut memo = self.memo.borrow_mut();
        let mut left = most;
        for (place, mention) in set.iter().enumerate().skip(from) {
            let written = document.quote(mention.span);
            if memo.knows(written) {
                continue;
            }
            if left == 0 {
                return Some(place);
            }
            left -= 1;
            memo.name(written);
        }
        None
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
