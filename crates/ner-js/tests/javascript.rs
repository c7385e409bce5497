//! What JavaScript gets, run by wasm-bindgen-test in Node and in a browser.

#![cfg(target_arch = "wasm32")]
#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

use ner_js::Recogniser;
use wasm_bindgen::JsCast as _;
use wasm_bindgen_test::wasm_bindgen_test;

fn property(value: &js_sys::Object, name: &str) -> wasm_bindgen::JsValue {
    js_sys::Reflect::get(value, &name.into()).unwrap()
}

#[wasm_bindgen_test]
fn mentions_are_plain_objects_that_count_in_code_units() {
    let text = "🗞 President Emmanuel Macron spoke in Geneva.";
    let recogniser = Recogniser::new(ner_model::BYTES).ok().unwrap();
    let mentions: js_sys::Array = recogniser.annotate(text).ok().unwrap().unchecked_into();
    assert_eq!(mentions.length(), 2);
    let whole = js_sys::JsString::from(text);
    for (index, (name, label)) in [("Emmanuel Macron", "PER"), ("Geneva", "LOC")]
        .iter()
        .enumerate()
    {
        let mention: js_sys::Object = mentions.get(index as u32).unchecked_into();
        let unit = |name: &str| property(&mention, name).as_f64().unwrap() as u32;
        assert_eq!(whole.slice(unit("start"), unit("end")), *name);
        assert_eq!(property(&mention, "label").as_string().unwrap(), *label);
        let confidence = property(&mention, "confidence").as_f64().unwrap();
        assert!((0.0..=1.0).contains(&confidence));
    }
}

#[wasm_bindgen_test]
fn bytes_that_are_no_model_are_an_error() {
    assert!(Recogniser::new(b"not a model").is_err());
}
