//! The documents of this browser, or of this visit where the browser keeps nothing.

use std::ops::Deref;
use std::rc::Rc;

use crate::browser::clock;
use crate::browser::local_store::LocalStore;
use crate::storage::{DocumentId, KeyValue, Library, LoadError, MemoryStore, StorageError};

/// The library that the page works with.
#[derive(Clone)]
pub struct PageLibrary {
    library: Rc<Library<Rc<dyn KeyValue>>>,
    store: Rc<dyn KeyValue>,
    blocked: Option<StorageError>,
}

impl PageLibrary {
    /// Opens the browser's storage; where there is none the page works in memory.
    pub fn open() -> PageLibrary {
        match LocalStore::open() {
            Ok(store) => PageLibrary::new(Rc::new(store), None),
            Err(error) => PageLibrary::new(Rc::new(MemoryStore::default()), Some(error)),
        }
    }

    fn new(store: Rc<dyn KeyValue>, blocked: Option<StorageError>) -> PageLibrary {
        PageLibrary {
            library: Rc::new(Library::new(store.clone(), clock::random() as u32)),
            store,
            blocked,
        }
    }

    /// Why nothing outlives this visit, where that is so.
    pub fn blocked(&self) -> Option<&StorageError> {
        self.blocked.as_ref()
    }

    /// Whether a document is here and not in the bin; one whose damage is to be told counts too.
    pub fn is_there(&self, id: DocumentId) -> bool {
        !matches!(self.binned(id), Ok(Some(_))) && !matches!(self.load(id), Err(LoadError::Missing))
    }

    /// The store itself, for settings.
    pub fn store(&self) -> &dyn KeyValue {
        &*self.store
    }
}

/// Where the text is kept that somebody has begun to type on the first view.
const DRAFT: &str = "gloss:draft";

impl PageLibrary {
    /// What was typed and not annotated yet.
    pub fn draft(&self) -> String {
        self.store.get(DRAFT).ok().flatten().unwrap_or_default()
    }

    /// Keeps what is being typed, as well as it can be kept: it is still before the person's eyes.
    pub fn set_draft(&self, text: &str) {
        let _ = match text {
            "" => self.store.remove(DRAFT),
            text => self.store.set(DRAFT, text),
        };
    }
}

impl Deref for PageLibrary {
    type Target = Library<Rc<dyn KeyValue>>;

    fn deref(&self) -> &Self::Target {
        &self.library
    }
}

/// Two handles are equal when they are of the same library.
impl PartialEq for PageLibrary {
    fn eq(&self, other: &PageLibrary) -> bool {
        Rc::ptr_eq(&self.library, &other.library)
    }
}
