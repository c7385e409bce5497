//! What is said in each language: plural forms, what falls back to English, isolation, refusal.

// Clippy takes a function for a test, in which a panic is a failure and welcome, only by this.
#![cfg(test)]

use std::path::Path;

use intl_pluralrules::{PluralCategory, PluralRuleType, PluralRules};
use proptest::prelude::*;
use texts::{Catalogue, English, Language, Locale, Piece, PluralForm};
use texts_compiler::Texts;

/// Arabic by the rules of CLDR, with the digits of English.
struct Arabic(PluralRules);

impl Arabic {
    fn new() -> &'static Arabic {
        let tag: unic_langid::LanguageIdentifier = "ar".parse().unwrap();
        let rules = PluralRules::create(tag, PluralRuleType::CARDINAL).unwrap();
        Box::leak(Box::new(Arabic(rules)))
    }
}

impl Locale for Arabic {
    fn plural_form(&self, number: f64) -> PluralForm {
        match self.0.select(number).unwrap() {
            PluralCategory::ZERO => PluralForm::Zero,
            PluralCategory::ONE => PluralForm::One,
            PluralCategory::TWO => PluralForm::Two,
            PluralCategory::FEW => PluralForm::Few,
            PluralCategory::MANY => PluralForm::Many,
            PluralCategory::OTHER => PluralForm::Other,
        }
    }

    fn number(&self, number: f64) -> String {
        English.number(number)
    }

    fn percent(&self, share: f64) -> String {
        English.percent(share)
    }

    fn moment(&self, milliseconds: f64, with_time: bool) -> String {
        English.moment(milliseconds, with_time)
    }
}

fn compiled() -> String {
    let locales = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../locales");
    let texts = Texts::read(&locales).unwrap();
    let mut catalogues = texts.catalogues();
    catalogues
        .find(|catalogue| catalogue.tag == "ar")
        .unwrap()
        .content
}

fn arabic() -> Language {
    Language::parse("ar").unwrap()
}

fn speak_arabic() {
    texts::speak(
        Catalogue::read(arabic(), compiled()).unwrap(),
        Arabic::new(),
    );
}

#[test]
fn english_is_said_where_nothing_was_chosen() {
    assert_eq!(texts::language(), Language::ENGLISH);
    assert_eq!(texts::settings::title(), "Settings");
    assert_eq!(texts::importing::taken(1), "1 mention taken.");
    assert_eq!(texts::importing::taken(1234), "1,234 mentions taken.");
    assert_eq!(texts::mentions::suggested(0.83), "suggested, 83% sure");
    let make_it = texts::problems::MakeIt {
        article: "an",
        label: "organisation",
    };
    assert_eq!(make_it.say(), "Make it an organisation");
    assert_eq!(texts::occurrences::in_others(1), "In my other article too");
}

#[test]
fn arabic_has_a_form_for_each_of_six_kinds_of_number() {
    speak_arabic();
    for (count, text) in [
        (0, "لم تؤخذ أي إشارة."),
        (1, "أُخذت إشارة واحدة."),
        (2, "أُخذت إشارتان."),
        (3, "أُخذت 3 إشارات."),
        (11, "أُخذت 11 إشارة."),
        (100, "أُخذت 100 إشارة."),
    ] {
        assert_eq!(texts::importing::taken(count), text);
    }
    let found = texts::mentions::Found {
        mentions: 12,
        organisations: 0,
        people: 1,
        places: 11,
    };
    assert_eq!(
        found.say(),
        "عُثر على 12 إشارة: شخص واحد، 11 مكانًا، لا منظمات."
    );
}

#[test]
fn what_is_put_into_a_sentence_from_right_to_left_keeps_its_own_direction() {
    assert_eq!(texts::problems::mark("Acme (UK)"), "Mark “Acme (UK)”");
    speak_arabic();
    assert_eq!(
        texts::problems::mark("Acme (UK)"),
        "وسم «\u{2068}Acme (UK)\u{2069}»"
    );
}

#[test]
fn things_of_the_page_stand_where_the_language_has_them() {
    let lead = || {
        let things = texts::start::Lead {
            organisation: 'O',
            person: 'P',
            place: 'L',
        };
        things.say()
    };
    let given = || {
        let mut given = lead();
        given.retain(|piece| matches!(piece, Piece::Given(_)));
        given
    };
    let expected = ['P', 'L', 'O'].map(Piece::Given);
    assert_eq!(lead().first(), Some(&Piece::Text("Every ".to_owned())));
    assert_eq!(given(), expected);
    speak_arabic();
    assert_eq!(given(), expected);
}

#[test]
fn what_a_language_lacks_is_said_in_english() {
    let content = compiled();
    let title = texts::settings::title();
    speak_arabic();
    let arabic_title = texts::settings::title();
    assert_ne!(title, arabic_title);
    let lacking = content.replace(&format!("\u{6}{arabic_title}\u{6}"), "\u{6}\u{6}");
    assert_ne!(content, lacking);
    let catalogue = Catalogue::read(arabic(), lacking).unwrap();
    texts::speak(catalogue, Arabic::new());
    assert_eq!(texts::settings::title(), "Settings");
    assert_eq!(texts::language(), arabic());
    assert_ne!(texts::settings::theme(), "Theme");
}

#[test]
fn texts_of_another_build_are_refused() {
    let content = compiled();
    let (_, texts) = content.split_once('\n').unwrap();
    for other in [
        String::new(),
        "<!doctype html>\n<title>Not found</title>".to_owned(),
        format!("0123456789abcdef\n{texts}"),
        content.chars().take(content.chars().count() / 2).collect(),
    ] {
        let read = Catalogue::read(arabic(), other);
        assert!(read.is_err());
    }
    assert_eq!(texts::settings::title(), "Settings");
}

#[test]
fn english_is_said_again() {
    speak_arabic();
    texts::speak_english(&English);
    assert_eq!(texts::settings::title(), "Settings");
    assert_eq!(texts::language(), Language::ENGLISH);
}

proptest! {
    /// Whatever a person has written comes out as it is, in whatever language.
    #[test]
    fn what_is_put_in_is_kept(quote in any::<String>(), label in any::<String>()) {
        for isolated in [false, true] {
            if isolated { speak_arabic() } else { texts::speak_english(&English) }
            let said = texts::importing::Yours { label: &label, quote: &quote }.say();
            prop_assert!(said.contains(&quote) && said.contains(&label));
            prop_assert_eq!(said.contains('\u{2068}'), isolated || (quote.clone() + &label).contains('\u{2068}'));
        }
    }

    /// Each number has words in each language, and one of them is the number or a form for it.
    #[test]
    fn every_number_is_said(count in any::<u32>()) {
        let count = count as usize;
        texts::speak_english(&English);
        prop_assert!(texts::importing::taken(count).contains(&English.number(count as f64)));
        speak_arabic();
        let said = texts::importing::taken(count);
        prop_assert!(said.ends_with('.') && said.chars().all(|c| !c.is_control()));
        prop_assert!(count < 3 || said.contains(&English.number(count as f64)));
    }
}
