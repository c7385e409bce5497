//! Any text in: spans sorted, on grapheme boundaries, inside the text, none overlapping another.
#![no_main]

use std::sync::LazyLock;

use libfuzzer_sys::fuzz_target;
use ner::{Model, Recogniser};
use unicode_segmentation::GraphemeCursor;

static MODEL: LazyLock<Model> =
    LazyLock::new(|| Model::from_bytes(ner_model::BYTES).expect("the model is whole"));

fuzz_target!(|text: &str| {
    let mut end = 0;
    for mention in MODEL.recognise(text) {
        assert!(mention.span.start >= end, "sorted, and none overlaps another");
        assert!(mention.span.end > mention.span.start, "not empty");
        for edge in [mention.span.start, mention.span.end] {
            let boundary = GraphemeCursor::new(edge, text.len(), true).is_boundary(text, 0);
            assert_eq!(boundary, Ok(true), "on a grapheme");
        }
        assert!((0.0..=1.0).contains(&mention.confidence), "a probability");
        end = mention.span.end;
    }
});
