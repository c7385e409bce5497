//! What JavaScript can call.

use std::cell::OnceCell;

use ner::Model;
use serde::Serialize;
use serde_wasm_bindgen::Serializer;
use wasm_bindgen::prelude::*;

use crate::mention;

#[wasm_bindgen(typescript_custom_section)]
const TYPES: &str = r#"
/** A name in a text: `text.slice(start, end)`. */
export interface Mention {
  /** Where it begins, in UTF-16 code units. */
  start: number;
  /** Where it ends, in UTF-16 code units, exclusive. */
  end: number;
  /** A person, a place or an organisation. */
  label: "PER" | "LOC" | "ORG";
  /** How sure the model is, from 0 to 1, in four decimals. */
  confidence: number;
}
"#;

thread_local! {
    static MODEL: OnceCell<Model> = const { OnceCell::new() };
}

/// The names in `text`, in order, none overlapping another. The first call decodes the model.
///
/// # Errors
/// When the model cannot be decoded.
#[wasm_bindgen(unchecked_return_type = "Mention[]")]
pub fn annotate(text: &str) -> Result<JsValue, JsError> {
    MODEL.with(|cell| {
        if cell.get().is_none() {
            // Nothing else runs on this thread: the cell is still empty.
            let _ = cell.set(mention::embedded_model()?);
        }
        let mentions = cell
            .get()
            .map(|model| mention::annotate(model, text))
            .unwrap_or_default();
        Ok(mentions.serialize(&Serializer::json_compatible())?)
    })
}

/// The name and version of the model.
#[wasm_bindgen(js_name = modelName)]
pub fn model_name() -> String {
    ner_model::NAME.to_owned()
}
