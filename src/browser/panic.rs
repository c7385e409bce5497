//! What happens where something is wrong with Gloss itself: the page says so, instead of going
//! dead in silence.

/// Shows the words in `index.html` that are kept for it, and writes what happened to the console.
pub fn install() {
    // By yew, which would put its own in place of any other.
    yew::set_custom_panic_hook(Box::new(|info| {
        web_sys::console::error_1(&info.to_string().into());
        let words = web_sys::window()
            .and_then(|window| window.document())
            .and_then(|document| document.get_element_by_id("stopped"));
        if let Some(words) = words {
            let _ = words.remove_attribute("hidden");
        }
    }));
}
