//! The page, in yew: state in one reducer over the pure workspace, and small components over it.

pub mod app;
pub mod care;
pub mod components;
pub mod desk;
pub mod focus;
pub mod hands;
pub mod hooks;
pub mod later;
pub mod library;
pub mod opening;
pub mod place;
pub mod saver;
pub mod sentence;
pub mod speaking;
pub mod spreading;
pub mod words;

use texts::Language;

use crate::browser::language;
use crate::settings::Settings;

/// Puts the page into the document.
pub fn start() {
    crate::browser::panic::install();
    crate::browser::scroll::take_over();
    let library = library::PageLibrary::open();
    let settings = Settings::load(library.store());
    let language = settings.language.unwrap_or_else(language::preferred);
    if language == Language::ENGLISH {
        language::speak_english();
        draw(library, settings, None);
    } else {
        // Nothing is drawn in a language that it does not stay in.
        wasm_bindgen_futures::spawn_local(async move {
            let failed = language::speak(language).await.err();
            if failed.is_some() {
                language::speak_english();
            }
            draw(library, settings, failed);
        });
    }
}

fn draw(library: library::PageLibrary, settings: Settings, failed: Option<language::NotSpoken>) {
    let props = app::AppProps {
        library,
        settings,
        failed,
    };
    let root = web_sys::window()
        .and_then(|window| window.document())
        .and_then(|document| document.get_element_by_id("app"));
    match root {
        Some(root) => drop(yew::Renderer::<app::App>::with_root_and_props(root, props).render()),
        None => drop(yew::Renderer::<app::App>::with_props(props).render()),
    }
}
