//! Keeps the labels that a person sets for the documents that come after.

use yew::prelude::*;

use crate::annotation::LabelSet;
use crate::storage::{DocumentId, save_labels};
use crate::ui::library::PageLibrary;

/// Keeps the labels of the open document once they are changed in it. That another document has
/// others changes nothing for the next.
#[hook]
pub fn use_library_labels(library: &PageLibrary, open: Option<(DocumentId, LabelSet)>) {
    let earlier = use_mut_ref(|| None::<(DocumentId, LabelSet)>);
    let library = library.clone();
    use_effect_with(open, move |open| {
        let before = earlier.replace(open.clone());
        if let (Some((id, labels)), Some((same, before))) = (open, before)
            && *id == same
            && *labels != before
        {
            // The document has a copy of its own: what cannot be kept here costs a few clicks.
            let _ = save_labels(library.store(), labels);
        }
    });
}
