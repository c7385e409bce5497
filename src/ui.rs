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
pub mod spreading;
pub mod words;

/// Puts the page into the document.
pub fn start() {
    crate::browser::panic::install();
    crate::browser::scroll::take_over();
    let root = web_sys::window()
        .and_then(|window| window.document())
        .and_then(|document| document.get_element_by_id("app"));
    match root {
        Some(root) => drop(yew::Renderer::<app::App>::with_root(root).render()),
        None => drop(yew::Renderer::<app::App>::new().render()),
    }
}
