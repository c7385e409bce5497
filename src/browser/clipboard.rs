//! Puts text onto the clipboard.

use texts::browser::not_copied;
use wasm_bindgen_futures::JsFuture;

/// Copies a text.
///
/// # Errors
/// When the browser refuses, with what to do instead.
pub async fn copy(text: String) -> Result<(), &'static str> {
    let window = web_sys::window().ok_or_else(not_copied)?;
    // Browsers give no clipboard to pages that came over plain HTTP.
    if !window.is_secure_context() {
        return Err(not_copied());
    }
    JsFuture::from(window.navigator().clipboard().write_text(&text))
        .await
        .map(drop)
        .map_err(|_| not_copied())
}
