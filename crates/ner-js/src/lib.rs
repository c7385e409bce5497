//! The recogniser for JavaScript.
//!
//! ```js
//! import init, { Recogniser } from "gloss-ner";
//! await init();
//! const recogniser = new Recogniser(new Uint8Array(await (await fetch("model.bin")).arrayBuffer()));
//! recogniser.annotate("Ana Ruiz lives in Lyon.");
//! // [{ start: 0, end: 8, label: "PER", confidence: 0.98 }, …]
//! ```

mod utf16;

use ner::{Model, Recogniser as _};
use serde::Serialize;
use wasm_bindgen::prelude::*;

#[wasm_bindgen(typescript_custom_section)]
const TYPES: &str = r#"
/** A name in a text. */
export interface Mention {
    /** Where it begins, in UTF-16 code units, as `String.prototype.slice` counts. */
    start: number;
    /** Where it ends, in UTF-16 code units. */
    end: number;
    /** A person, a place or an organisation. */
    label: "PER" | "LOC" | "ORG";
    /** How likely exactly this mention is, from 0 to 1. */
    confidence: number;
}
"#;

#[wasm_bindgen]
extern "C" {
    /// What `annotate` gives.
    #[wasm_bindgen(typescript_type = "Mention[]")]
    pub type Mentions;
}

/// A mention as JavaScript sees it.
#[derive(Serialize)]
struct Found {
    start: usize,
    end: usize,
    label: &'static str,
    confidence: f32,
}

/// Finds the names in texts.
#[wasm_bindgen]
#[derive(Debug)]
pub struct Recogniser {
    model: Model,
}

#[wasm_bindgen]
impl Recogniser {
    /// Decodes a model from the bytes of `model.bin`.
    ///
    /// # Errors
    /// When the bytes are not a model of this version; JavaScript gets an `Error`.
    #[wasm_bindgen(constructor)]
    pub fn new(bytes: &[u8]) -> Result<Recogniser, JsError> {
        Ok(Recogniser {
            model: Model::from_bytes(bytes)?,
        })
    }

    /// The names in a text, sorted, none overlapping another.
    ///
    /// # Errors
    /// When the result cannot be handed to JavaScript, which no text brings about.
    pub fn annotate(&self, text: &str) -> Result<Mentions, JsError> {
        let mentions = self.model.recognise(text);
        let mut counter = utf16::Counter::new(text);
        let found: Vec<Found> = mentions
            .iter()
            .map(|mention| Found {
                start: counter.units_before(mention.span.start),
                end: counter.units_before(mention.span.end),
                label: mention.label.as_str(),
                confidence: mention.confidence,
            })
            .collect();
        Ok(serde_wasm_bindgen::to_value(&found)?.unchecked_into())
    }
}
