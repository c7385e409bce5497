//! Where a name stands in the other articles that are kept, looked for once a person asks.

use std::rc::Rc;

use gloo_timers::future::TimeoutFuture;
use yew::prelude::*;

use crate::annotation::Offer;
use crate::everywhere::{Preview, preview_in};
use crate::storage::DocumentId;
use crate::ui::library::PageLibrary;

/// What was found.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Previews {
    /// The articles in which the name stands.
    pub articles: Vec<Preview>,
    /// What kept others from being read or changed, each in a sentence.
    pub problems: Vec<String>,
}

/// The places of the name of `offer` in all articles but `open`, once `wanted`; `None` while they are
/// looked for.
#[hook]
pub fn use_previews(
    library: &PageLibrary,
    open: DocumentId,
    offer: &Offer,
    wanted: bool,
) -> Option<Rc<Previews>> {
    let found = use_state_eq(|| None::<Rc<Previews>>);
    let (library, offer, setter) = (library.clone(), offer.clone(), found.setter());
    use_effect_with(wanted, move |wanted| {
        setter.set(None);
        if *wanted {
            wasm_bindgen_futures::spawn_local(async move {
                let mut previews = Previews::default();
                let documents = library.documents().unwrap_or_default();
                for document in documents.iter().filter(|document| document.id != open) {
                    match preview_in(&library, document.id, &offer.name, &offer.propagation) {
                        Ok(preview) => previews.articles.extend(preview),
                        Err(reason) => previews.problems.push(reason),
                    }
                    // Keys and scrolling are answered between two articles.
                    TimeoutFuture::new(0).await;
                }
                setter.set(Some(Rc::new(previews)));
            });
        }
    });
    (*found).clone()
}
