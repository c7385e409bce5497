//! Numbers, plural forms and dates as the browser knows them of every language.

use std::cell::OnceCell;

use js_sys::{Array, Function, Intl, Object, Reflect};
use texts::{Locale, PluralForm};
use wasm_bindgen::{JsCast, JsValue};

/// What the browser knows of a language. What formats is made once, when it is first needed: that
/// takes longer than the formatting.
pub struct BrowserLocale {
    /// A tag without extensions, as [`texts::Language::locale`] makes it: any other could be one that
    /// `Intl` throws at.
    tag: String,
    plural: OnceCell<Intl::PluralRules>,
    number: OnceCell<Function>,
    percent: OnceCell<Function>,
    date: OnceCell<Function>,
    date_and_time: OnceCell<Function>,
}

impl BrowserLocale {
    /// What is known of the language, or the variety of one, with this tag.
    pub fn new(tag: String) -> BrowserLocale {
        BrowserLocale {
            tag,
            plural: OnceCell::new(),
            number: OnceCell::new(),
            percent: OnceCell::new(),
            date: OnceCell::new(),
            date_and_time: OnceCell::new(),
        }
    }

    fn tags(&self) -> Array {
        // Counts, offsets and keys stand beside the texts without any words: all are in the same digits.
        Array::of1(&JsValue::from_str(&format!("{}-u-nu-latn", self.tag)))
    }

    fn dates(&self, options: &[(&str, &str)]) -> Function {
        Intl::DateTimeFormat::new(&self.tags(), &object(options)).format()
    }
}

impl Locale for BrowserLocale {
    fn plural_form(&self, number: f64) -> PluralForm {
        let rules = self
            .plural
            .get_or_init(|| Intl::PluralRules::new(&self.tags(), &Object::new()));
        PluralForm::parse(&String::from(rules.select(number)))
    }

    fn number(&self, number: f64) -> String {
        let format = self
            .number
            .get_or_init(|| Intl::NumberFormat::new(&self.tags(), &Object::new()).format());
        formatted(format, number)
    }

    fn percent(&self, share: f64) -> String {
        let format = self.percent.get_or_init(|| {
            let options = object(&[("style", "percent")]);
            Intl::NumberFormat::new(&self.tags(), &options).format()
        });
        formatted(format, share)
    }

    fn moment(&self, milliseconds: f64, with_time: bool) -> String {
        let format = if with_time {
            self.date_and_time
                .get_or_init(|| self.dates(&[("dateStyle", "medium"), ("timeStyle", "short")]))
        } else {
            self.date
                .get_or_init(|| self.dates(&[("dateStyle", "medium")]))
        };
        formatted(format, milliseconds)
    }
}

fn object(options: &[(&str, &str)]) -> Object {
    let object = Object::new();
    for (name, value) in options {
        // Setting a property of an object of our own never fails.
        let _ = Reflect::set(&object, &(*name).into(), &(*value).into());
    }
    object
}

/// A date out of the range that there are dates in is written as the number that it is.
fn formatted(format: &Function, number: f64) -> String {
    let text = format.call1(&JsValue::UNDEFINED, &number.into());
    text.ok()
        .and_then(|text| text.dyn_into::<js_sys::JsString>().ok())
        .map_or_else(|| number.to_string(), String::from)
}
