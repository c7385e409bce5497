//! Keeps the settings, and shows the page in the theme that is set.

use yew::prelude::*;

use crate::browser::theme;
use crate::settings::Settings;
use crate::ui::library::PageLibrary;

/// Carries out what the settings say of the page as a whole, and keeps them.
#[hook]
pub fn use_settings(library: &PageLibrary, settings: Settings) {
    let library = library.clone();
    let first = use_mut_ref(|| true);
    use_effect_with(settings, move |settings| {
        theme::apply(settings.theme);
        // As they were found, they need not be kept.
        if !first.replace(false) {
            // Settings that are not kept cost a few clicks, no work.
            let _ = settings.save(library.store());
        }
    });
}
