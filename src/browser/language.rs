//! The language of the page: fetches its texts, and says so to the browser.

use std::cell::RefCell;
use std::fmt;

use js_sys::JsString;
use texts::{Catalogue, Language, Locale};
use wasm_bindgen::JsCast;

use super::intl::BrowserLocale;

thread_local! {
    /// The catalogues that were fetched: each stays in memory for ever, and is fetched once.
    static CATALOGUES: RefCell<Vec<Catalogue>> = const { RefCell::new(Vec::new()) };
    static LOCALES: RefCell<Vec<(Language, &'static BrowserLocale)>> = const { RefCell::new(Vec::new()) };
}

/// The texts of a language could not be fetched, or are those of another build.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NotSpoken;

impl fmt::Display for NotSpoken {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(texts::settings::language_not_fetched())
    }
}

impl std::error::Error for NotSpoken {}

/// The language that the browser says its user prefers, where it is one of ours; else English.
pub fn preferred() -> Language {
    let tags = tags();
    Language::preferred(tags.iter().map(String::as_str))
}

/// Speaks English from now on.
pub fn speak_english() {
    texts::speak_english(locale(Language::ENGLISH));
    mark_page(Language::ENGLISH);
}

/// Speaks a language from now on, once its texts have come. Whoever has drawn something draws it
/// again.
///
/// # Errors
/// When they do not come; the language is as it was.
pub async fn speak(language: Language) -> Result<(), NotSpoken> {
    let Some(file) = language.file() else {
        speak_english();
        return Ok(());
    };
    let known = CATALOGUES.with_borrow(|known| {
        let mut known = known.iter();
        known.find(|known| known.language() == language).copied()
    });
    let catalogue = match known {
        Some(catalogue) => catalogue,
        None => {
            let content = fetch(file).await.ok_or(NotSpoken)?;
            let catalogue = Catalogue::read(language, content).map_err(|_| NotSpoken)?;
            CATALOGUES.with_borrow_mut(|known| known.push(catalogue));
            catalogue
        }
    };
    texts::speak(catalogue, locale(language));
    mark_page(language);
    Ok(())
}

async fn fetch(file: &str) -> Option<String> {
    let response = gloo_net::http::Request::get(file).send().await.ok()?;
    if !response.ok() {
        return None;
    }
    response.text().await.ok()
}

/// Tells the browser and screen readers which language the page is in, and which way it runs.
fn mark_page(language: Language) {
    let root = web_sys::window()
        .and_then(|window| window.document())
        .and_then(|document| document.document_element());
    if let Some(root) = root {
        let direction = if language.is_right_to_left() {
            "rtl"
        } else {
            "ltr"
        };
        let _ = root.set_attribute("lang", language.tag());
        let _ = root.set_attribute("dir", direction);
    }
}

fn locale(language: Language) -> &'static dyn Locale {
    LOCALES.with_borrow_mut(|known| {
        if let Some((_, locale)) = known.iter().find(|(of, _)| *of == language) {
            return *locale;
        }
        let tags = tags();
        let tag = language.locale(tags.iter().map(String::as_str));
        let locale: &'static BrowserLocale = Box::leak(Box::new(BrowserLocale::new(tag)));
        known.push((language, locale));
        locale
    })
}

/// The languages that the browser says its user prefers.
fn tags() -> Vec<String> {
    let languages = web_sys::window().map(|window| window.navigator().languages());
    languages
        .into_iter()
        .flat_map(|languages| languages.iter().collect::<Vec<_>>())
        .filter_map(|tag| tag.dyn_into::<JsString>().ok())
        .map(String::from)
        .collect()
}
