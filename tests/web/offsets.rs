//! The offsets of a document agree with the browser's own strings and text segmentation.

use gloss::document::{ByteOffset, ByteSpan, Document, Utf16Offset};
use js_sys::{Array, JsString};
use wasm_bindgen::JsCast;
use wasm_bindgen_test::wasm_bindgen_test;

const TEXTS: [&str; 5] = [
    "Ana Ruiz joined Acme in Lyon.",
    "🗞 Ana Ruiz  joined Acme — in São Paulo.",
    "Zoë e\u{301}crit: 👩🏽‍🚀 à Genève, 🇨🇭.",
    "Рахмон прибыл в Душанбе. 北京市の東京大学。",
    "First paragraph 😀\n\nمحمد في القاهرة\n",
];

#[wasm_bindgen_test]
fn a_slice_by_utf16_offsets_is_the_quote() {
    for text in TEXTS {
        let document = Document::new(text).unwrap();
        let string = JsString::from(document.text());
        for (start, character) in document.text().char_indices() {
            let span = ByteSpan::at(
                ByteOffset::from(start as u32),
                ByteOffset::from(character.len_utf8() as u32),
            );
            let Utf16Offset(from) = document.offsets().utf16_of(span.start());
            let Utf16Offset(to) = document.offsets().utf16_of(span.end());
            assert_eq!(String::from(string.slice(from, to)), document.quote(span));
        }
    }
}

#[wasm_bindgen_test]
fn code_points_are_counted_as_the_browser_iterates() {
    for text in TEXTS {
        let document = Document::new(text).unwrap();
        let string = JsString::from(document.text());
        let counted = Array::from(string.unchecked_ref()).length();
        let end = document
            .offsets()
            .code_point_of(ByteOffset::of(document.text()));
        assert_eq!(end.0, counted, "{text}");
    }
}

#[wasm_bindgen_test]
fn half_of_a_surrogate_pair_is_no_place_in_the_text() {
    let document = Document::new("🗞 Ana").unwrap();
    assert_eq!(document.offsets().byte_of_utf16(Utf16Offset(1)), None);
    let after = document.offsets().byte_of_utf16(Utf16Offset(3)).unwrap();
    assert_eq!(&document.text()[usize::from(after)..], "Ana");
}
