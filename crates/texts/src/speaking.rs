//! The language that this thread speaks.

use std::cell::Cell;

use crate::interpreter::{self, Piece, Value};
use crate::{Catalogue, English, Language, Locale};

thread_local! {
    static CATALOGUE: Cell<Option<Catalogue>> = const { Cell::new(None) };
    static LOCALE: Cell<&'static dyn Locale> = const { Cell::new(&English) };
}

/// Speaks the language of a catalogue from now on, with the numbers and dates of `locale`. What was
/// said before stays as it was said.
pub fn speak(catalogue: Catalogue, locale: &'static dyn Locale) {
    CATALOGUE.set(Some(catalogue));
    LOCALE.set(locale);
}

/// Speaks English from now on, with the numbers and dates of `locale`.
pub fn speak_english(locale: &'static dyn Locale) {
    CATALOGUE.set(None);
    LOCALE.set(locale);
}

/// The language that is spoken.
pub fn language() -> Language {
    let catalogue = CATALOGUE.get();
    catalogue.map_or(Language::ENGLISH, |catalogue| catalogue.language)
}

/// A number as the language that is spoken writes it.
pub fn number(number: f64) -> String {
    LOCALE.get().number(number)
}

/// A share of one in whole per cent.
pub fn percent(share: f64) -> String {
    LOCALE.get().percent(share)
}

/// A moment, by its milliseconds since 1970 in UTC, as a date with the time of the day.
pub fn moment(milliseconds: i64) -> String {
    LOCALE.get().moment(milliseconds as f64, true)
}

/// The encoded text of a message, and whether what is put in is to be isolated.
fn encoded(number: usize, english: &'static str) -> (&'static str, bool) {
    let Some(catalogue) = CATALOGUE.get() else {
        return (english, false);
    };
    match catalogue.texts.get(number) {
        None | Some(&"") => (english, false),
        Some(text) => (text, catalogue.language.is_right_to_left()),
    }
}

/// A message without variables.
pub(crate) fn plain(number: usize, english: &'static str) -> &'static str {
    encoded(number, english).0
}

/// A message with variables.
pub(crate) fn filled(number: usize, english: &'static str, values: &[Value]) -> String {
    let (encoded, isolate) = encoded(number, english);
    interpreter::fill(encoded, values, LOCALE.get(), isolate).text
}

/// A message with things of the page among its variables.
pub(crate) fn pieces<T: Clone>(
    number: usize,
    english: &'static str,
    values: &[Value],
    given: &[T],
) -> Vec<Piece<T>> {
    let (encoded, isolate) = encoded(number, english);
    let filled = interpreter::fill(encoded, values, LOCALE.get(), isolate);
    let mut pieces = Vec::new();
    let mut begun = 0;
    for (place, slot) in filled.slots {
        let text = filled.text.get(begun..place).unwrap_or_default();
        if !text.is_empty() {
            pieces.push(Piece::Text(text.to_owned()));
        }
        pieces.extend(given.get(slot).cloned().map(Piece::Given));
        begun = place;
    }
    let text = filled.text.get(begun..).unwrap_or_default();
    if !text.is_empty() {
        pieces.push(Piece::Text(text.to_owned()));
    }
    pieces
}
