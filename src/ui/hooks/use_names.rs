//! The person's list of names: read when the page starts, kept whenever it changes.

use texts::name_list;
use yew::prelude::*;

use crate::names::NameList;
use crate::ui::desk::{Action, Desk};
use crate::ui::library::PageLibrary;

/// Reads and keeps the list.
#[hook]
pub fn use_names(desk: &UseReducerHandle<Desk>, library: &PageLibrary) {
    let kept = use_mut_ref(|| None::<NameList>);
    {
        let (dispatcher, library, kept) = (desk.dispatcher(), library.clone(), kept.clone());
        use_effect_with((), move |()| match NameList::load(library.store()) {
            Ok(names) => {
                kept.replace(Some(names.clone()));
                dispatcher.dispatch(Action::Names(names));
            }
            // What cannot be read is left as it is, and never written over.
            Err(error) => {
                dispatcher.dispatch(Action::error(error.to_string()));
            }
        });
    }
    let (dispatcher, library) = (desk.dispatcher(), library.clone());
    use_effect_with(desk.names.clone(), move |names| {
        let changed = kept.borrow().as_ref().is_some_and(|kept| kept != names);
        if changed {
            match names.save(library.store()) {
                Ok(()) => {
                    kept.replace(Some(names.clone()));
                }
                Err(error) => {
                    let words = name_list::not_kept(&error.to_string());
                    dispatcher.dispatch(Action::error(words));
                }
            }
        }
    });
}
