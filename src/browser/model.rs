//! Fetches the model's bytes, tells how far it is, and makes sure that they are the right ones.

use js_sys::{Reflect, Uint8Array};
use ner::Model;
use sha2::{Digest, Sha256};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::ReadableStreamDefaultReader;

use crate::protocol::ModelFailure;

/// Fetches and decodes the model that this program was built for.
///
/// `progress` hears of the bytes that have come and, where the server says so, of how many there
/// are.
///
/// # Errors
/// When it does not come, or is another one.
pub async fn load(progress: impl Fn(u64, Option<u64>)) -> Result<Model, ModelFailure> {
    let bytes = fetch(progress).await?;
    let checksum: String = Sha256::digest(&bytes)
        .iter()
        .map(|byte| format!("{byte:02x}"))
        .collect();
    if checksum != ner_model::SHA256 {
        return Err(ModelFailure::OtherModel);
    }
    Model::from_bytes(&bytes).map_err(|error| ModelFailure::Unusable(error.to_string()))
}

async fn fetch(progress: impl Fn(u64, Option<u64>)) -> Result<Vec<u8>, ModelFailure> {
    // The build names the file by its checksum, so that no cache answers with that of an earlier build.
    let address = format!(
        "model-{}.bin",
        ner_model::SHA256.get(..16).unwrap_or_default()
    );
    let response = gloo_net::http::Request::get(&address)
        .send()
        .await
        .map_err(|_| ModelFailure::NoAnswer)?;
    if !response.ok() {
        return Err(ModelFailure::Refused(response.status()));
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
        .ok_or(ModelFailure::Empty)?
        .get_reader()
        .unchecked_into();
    let mut bytes = Vec::new();
    loop {
        let chunk = JsFuture::from(reader.read())
            .await
            .map_err(|_| ModelFailure::BrokenOff)?;
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
