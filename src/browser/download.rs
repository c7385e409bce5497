//! Hands a file to the person.

use js_sys::{Array, Uint8Array};
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{Blob, BlobPropertyBag, HtmlAnchorElement, Url};

/// Saves `content` as a file called `name`, by the browser's own download.
///
/// # Errors
/// When the browser refuses, in its words.
pub fn download(name: &str, kind: &str, content: impl AsRef<[u8]>) -> Result<(), String> {
    let options = BlobPropertyBag::new();
    options.set_type(kind);
    let bytes = Uint8Array::from(content.as_ref());
    Blob::new_with_u8_array_sequence_and_options(&Array::of1(&bytes), &options)
        .and_then(|blob| offer(name, &blob))
        .map_err(|error| format!("{error:?}"))
}

/// Saves a blob as a file called `name`, in the same way.
///
/// # Errors
/// When the browser refuses, in its words.
pub fn download_blob(name: &str, blob: &Blob) -> Result<(), String> {
    offer(name, blob).map_err(|error| format!("{error:?}"))
}

fn offer(name: &str, blob: &Blob) -> Result<(), JsValue> {
    let url = Url::create_object_url_with_blob(blob)?;
    let document = web_sys::window()
        .and_then(|window| window.document())
        .ok_or(JsValue::NULL)?;
    let link: HtmlAnchorElement = document.create_element("a")?.unchecked_into();
    link.set_href(&url);
    link.set_download(name);
    link.click();
    // Firefox starts the download after the click has been handled, and needs the address till then.
    gloo_timers::callback::Timeout::new(10_000, move || {
        let _ = Url::revoke_object_url(&url);
    })
    .forget();
    Ok(())
}
