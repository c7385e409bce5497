//! What is found of what a person looks for.

use yew::prelude::*;

use crate::annotation::{Finder, Results};
use crate::ui::desk::Open;

/// What is found in the open document, kept until it or what is looked for changes.
#[hook]
pub fn use_results(open: &Open) -> Results {
    let finder = use_mut_ref(|| None::<Finder>);
    let search = &open.searching.search;
    let deps = (
        open.workspace.document().clone(),
        open.workspace.annotations().clone(),
        open.entities.clone(),
        search.clone(),
    );
    (*use_memo(deps, |(document, annotations, entities, search)| {
        if search.is_empty() {
            return Results::default();
        }
        let mut finder = finder.borrow_mut();
        let finder = match &mut *finder {
            Some(kept) if kept.document() == document => kept,
            other => other.insert(Finder::new(document.clone())),
        };
        search.results(finder, annotations, entities)
    }))
    .clone()
}
