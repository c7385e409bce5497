//! Puts text onto the clipboard.

use wasm_bindgen_futures::JsFuture;

/// Copies a text.
///
/// # Errors
/// When the browser refuses, with what to do instead.
pub async fn copy(text: String) -> Result<(), &'static str> {
    const REFUSED: &str = "The browser does not let the page copy. Download the file instead.";
    let window = web_sys::window().ok_or(REFUSED)?;
    // Browsers give no clipboard to pages that came over plain HTTP.
    if !window.is_secure_context() {
        return Err(REFUSED);
    }
    JsFuture::from(window.navigator().clipboard().write_text(&text))
        .await
        .map(drop)
        .map_err(|_| REFUSED)
}
