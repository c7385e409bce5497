//! What holds for any text whatever.

#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

use std::sync::LazyLock;

use ner::{Mention, Model, Recogniser as _};
use proptest::prelude::*;
use unicode_segmentation::UnicodeSegmentation as _;

/// Decoded once: the properties are tried on thousands of texts.
static MODEL: LazyLock<Model> = LazyLock::new(|| Model::from_bytes(ner_model::BYTES).unwrap());

fn check(model: &Model, text: &str) -> Vec<Mention> {
    let mentions = model.recognise(text);
    let mut boundaries: Vec<usize> = text
        .grapheme_indices(true)
        .map(|(index, _)| index)
        .collect();
    boundaries.push(text.len());
    let mut last = 0;
    for mention in &mentions {
        let span = &mention.span;
        assert!(
            span.start >= last && span.start < span.end,
            "{span:?} of {text:?}"
        );
        assert!(
            boundaries.binary_search(&span.start).is_ok(),
            "{span:?} of {text:?}"
        );
        assert!(
            boundaries.binary_search(&span.end).is_ok(),
            "{span:?} of {text:?}"
        );
        assert!((0.0..=1.0).contains(&mention.confidence));
        last = span.end;
    }
    mentions
}

/// Pieces of text that are hard on a tokeniser, and names for the model to find among them.
fn piece() -> impl Strategy<Value = String> {
    prop_oneof![
        3 => prop::sample::select(vec![
            "President ", "Macron", "Emmanuel ", "U.S.", "Mr. ", "St.", "'s", "’s", "N'Djamena",
            "al-", "United Nations ", "(", ")", "\"", "“", "”", "\r\n", "\n", "\n\n", "\r", " ", "  ",
            "\u{301}", "\u{200d}", "👩‍👩‍👧", "🇫🇷", "🇫", "é", "e\u{301}", "\u{feff}", "한", "ᄒ", "ᅡ", "ᆫ",
            "क्षि", "\u{600}", "@", "#", "www.", "a@b.c", "http://x.y", "-", "–", "...", ".", "3,", "1.5",
            "Москва", "東京", "القاهرة", "S&", "AT&T", "\t", "\u{85}", "\u{2028}", "\0", "İ", "ß", "ŉ",
        ]).prop_map(str::to_owned),
        1 => any::<String>(),
    ]
}

fn text() -> impl Strategy<Value = String> {
    prop::collection::vec(piece(), 0..40).prop_map(|pieces| pieces.concat())
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 100, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn mentions_are_sorted_apart_and_on_grapheme_boundaries(texts in prop::collection::vec(text(), 8)) {
        for text in texts {
            check(&MODEL, &text);
        }
    }

    #[test]
    fn bytes_that_are_no_model_are_refused_without_a_panic(bytes in prop::collection::vec(any::<u8>(), 0..400)) {
        let mut whole = b"gNER\x01".to_vec();
        whole.extend(bytes);
        let _ = Model::from_bytes(&whole);
    }
}

#[test]
fn the_size_of_the_steps_changes_nothing() {
    let model = &*MODEL;
    let paragraph = "Emmanuel Macron met the United Nations in Geneva. Macron said (UN) no.\n\n";
    let text = paragraph.repeat(200);
    let whole = check(model, &text);
    assert!(!whole.is_empty());
    for size in [0, 1, 7, 500] {
        let mut recognition = model.start(&text);
        let mut last = 0;
        loop {
            let progress = recognition.step(size);
            assert!(progress.done >= last && progress.done <= progress.total);
            last = progress.done;
            if progress.is_done() {
                break;
            }
        }
        assert_eq!(recognition.finish(), whole);
    }
}

#[test]
fn an_empty_text_has_no_mentions() {
    assert_eq!(MODEL.recognise(""), []);
}
