//! Fetches the model's bytes, tells how far it is, and makes sure that they are the right ones.

use js_sys::{Reflect, Uint8Array};
use ner::Model;
use sha2::{Digest, Sha256};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::ReadableStreamDefaultReader;

/// Fetches and decodes the model that this program was built for.
///
/// `progress` hears of the bytes that have come and, where the server says so, of how many there
/// are.
///
/// # Errors
/// Says what went wrong and what to do.
pub async fn load(progress: impl Fn(u64, Option<u64>)) -> Result<Model, String> {
    let bytes = fetch(progress).await?;
    let checksum: String = Sha256::digest(&bytes)
        .iter()
        .map(|byte| format!("{byte:02x}"))
        .collect();
    if checksum != ner_model::SHA256 {
        return Err(
            "The recogniser’s model on the server is not the one this page was built for. Reload \
             the page to get a matching pair."
                .to_owned(),
        );
    }
    Model::from_bytes(&bytes).map_err(|error| format!("The recogniser cannot be used: {error}."))
}

async fn fetch(progress: impl Fn(u64, Option<u64>)) -> Result<Vec<u8>, String> {
    // The build names the file by its checksum, so that no cache answers with that of an earlier build.
    let address = format!(
        "model-{}.bin",
        ner_model::SHA256.get(..16).unwrap_or_default()
    );
    let response = gloo_net::http::Request::get(&address)
        .send()
        .await
        .map_err(|_| unreachable("there is no answer"))?;
    if !response.ok() {
        return Err(unreachable(&format!(
            "the server answers {}",
            response.status()
        )));
    }
    // Of a compressed answer the length is that of the compressed bytes: no measure of progress.
    let total = match response.headers().get("content-encoding") {
        Some(_) => None,
        None => response
            .headers()
            .get("content-length")
            .and_then(|length| length.parse().ok()),
    };
    let reader: ReadableStreamDefaultReader = response
        .body()
        .ok_or_else(|| unreachable("the answer is empty"))?
        .get_reader()
        .unchecked_into();
    let mut bytes = Vec::new();
    loop {
        let chunk = JsFuture::from(reader.read())
            .await
            .map_err(|_| unreachable("the connection broke off"))?;
        if property(&chunk, "done").is_truthy() {
            return Ok(bytes);
        }
        bytes.extend(Uint8Array::new(&property(&chunk, "value")).to_vec());
        progress(bytes.len() as u64, total);
    }
}

fn property(object: &JsValue, name: &str) -> JsValue {
    Reflect::get(object, &name.into()).unwrap_or(JsValue::UNDEFINED)
}

fn unreachable(why: &str) -> String {
    format!(
        "The recogniser’s model could not be fetched: {why}. Check the connection and try again."
    )
}
