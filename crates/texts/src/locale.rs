//! How a language counts and writes numbers and dates. The browser knows that of every language
//! (`Intl`); what runs without one has the rules of English.

/// The forms of the noun that a number can ask for (CLDR).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PluralForm {
    /// In Arabic, of 0.
    Zero,
    /// In English, of 1.
    One,
    /// In Arabic, of 2.
    Two,
    /// In Arabic, of 3 to 10.
    Few,
    /// In Arabic, of 11 to 99.
    Many,
    /// Of what has no form of its own.
    Other,
}

impl PluralForm {
    const WORDS: [(PluralForm, &'static str); 6] = [
        (PluralForm::Zero, "zero"),
        (PluralForm::One, "one"),
        (PluralForm::Two, "two"),
        (PluralForm::Few, "few"),
        (PluralForm::Many, "many"),
        (PluralForm::Other, "other"),
    ];

    /// Its name in CLDR, in `Intl`, and in Fluent.
    pub fn as_str(self) -> &'static str {
        let found = PluralForm::WORDS.iter().find(|(form, _)| *form == self);
        found.map_or("other", |(_, word)| word)
    }

    /// Reads its name; what is no name is `Other`.
    pub fn parse(word: &str) -> PluralForm {
        let found = PluralForm::WORDS.iter().find(|(_, name)| *name == word);
        found.map_or(PluralForm::Other, |(form, _)| *form)
    }
}

/// How a language counts and writes numbers and dates.
pub trait Locale {
    /// The form of the noun after a number.
    fn plural_form(&self, number: f64) -> PluralForm;
    /// A number.
    fn number(&self, number: f64) -> String;
    /// A share of one in whole per cent.
    fn percent(&self, share: f64) -> String;
    /// A moment, by its milliseconds since 1970 in UTC, with or without the time of the day.
    fn moment(&self, milliseconds: f64, with_time: bool) -> String;
}

/// English, without a browser.
#[derive(Clone, Copy, Debug, Default)]
pub struct English;

impl Locale for English {
    fn plural_form(&self, number: f64) -> PluralForm {
        match number {
            1.0 => PluralForm::One,
            _ => PluralForm::Other,
        }
    }

    fn number(&self, number: f64) -> String {
        let digits = number.to_string();
        let (whole, fraction) = digits.split_once('.').unwrap_or((&digits, ""));
        let mut text = String::new();
        let length = whole.trim_start_matches('-').len();
        let start = whole.len() - length;
        for (index, digit) in whole.chars().enumerate() {
            let left = whole.len().saturating_sub(index);
            if index > start && left.is_multiple_of(3) {
                text.push(',');
            }
            text.push(digit);
        }
        if !fraction.is_empty() {
            text.push('.');
            text.push_str(fraction);
        }
        text
    }

    fn percent(&self, share: f64) -> String {
        format!("{}%", self.number((share * 100.0).round()))
    }

    /// Without a browser there is no calendar of any place: as RFC 3339 has it, in UTC.
    fn moment(&self, milliseconds: f64, with_time: bool) -> String {
        let moment = jiff::Timestamp::from_millisecond(milliseconds as i64).unwrap_or_default();
        let text = moment.to_string();
        match text.split_once('T') {
            Some((day, _)) if !with_time => day.to_owned(),
            _ => text,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn english_groups_digits_by_threes() {
        for (number, text) in [
            (0.0, "0"),
            (999.0, "999"),
            (1_000.0, "1,000"),
            (1_234_567.5, "1,234,567.5"),
            (-12_345.0, "-12,345"),
            (-123.0, "-123"),
        ] {
            assert_eq!(English.number(number), text);
        }
        assert_eq!(English.percent(0.834), "83%");
    }

    #[test]
    fn a_moment_has_a_day_and_a_time() {
        let moment = 1_700_000_000_000.0;
        assert_eq!(English.moment(moment, true), "2023-11-14T22:13:20Z");
        assert_eq!(English.moment(moment, false), "2023-11-14");
        assert_eq!(English.moment(f64::NAN, false), "1970-01-01");
    }

    #[test]
    fn plural_forms_have_the_names_of_cldr() {
        for (form, word) in PluralForm::WORDS {
            assert_eq!(form.as_str(), word);
            assert_eq!(PluralForm::parse(word), form);
        }
    }
}
