//! Any bytes as a model: an error or a model that can be used, never a panic.
#![no_main]

use libfuzzer_sys::fuzz_target;
use ner::{Model, Recogniser};

fuzz_target!(|bytes: &[u8]| {
    if let Ok(model) = Model::from_bytes(bytes) {
        model.recognise("Ana Ruiz flew to Lyon for Acme.");
    }
});
