//! What the compiler makes of files of texts, and what it refuses.

// Clippy takes a function for a test, in which a panic is a failure and welcome, only by this.
#![cfg(test)]

use std::fs;
use std::path::Path;

use tempfile::TempDir;
use texts_compiler::{Kind, Texts};

/// A folder of languages: English and Arabic have what every language must, and what is given.
fn locales(english: &str, arabic: &str) -> TempDir {
    let folder = tempfile::tempdir().unwrap();
    for (tag, direction, text) in [("en", "ltr", english), ("ar", "rtl", arabic)] {
        let folder = folder.path().join(tag);
        fs::create_dir(&folder).unwrap();
        let about = format!("name = {tag}\ndirection = {direction}\n");
        fs::write(folder.join("language.ftl"), about).unwrap();
        fs::write(folder.join("part.ftl"), text).unwrap();
    }
    folder
}

fn read(english: &str, arabic: &str) -> Texts {
    Texts::read(locales(english, arabic).path()).unwrap()
}

/// The problems, without the folder that the files are in.
fn problems(english: &str, arabic: &str) -> Vec<String> {
    let folder = locales(english, arabic);
    let problems = Texts::read(folder.path()).unwrap_err();
    let told = problems.iter().map(ToString::to_string);
    let folder = format!("{}/", folder.path().display());
    told.map(|problem| problem.replace(&folder, "")).collect()
}

#[test]
fn a_message_becomes_a_function_with_typed_parameters() {
    let rust = read(
        "# What it does.\nrename-it = Rename\n\
         count = { $count ->\n    [one] { $count } of { $name }\n   *[other] { $count } of { $name }\n}\n\
         sure = { NUMBER($share, style: \"percent\") } on { DATETIME($when) }\n\
         # $link (markup): where to.\nsee = See { $link }.\n    .title = To see\n",
        "",
    )
    .rust();
    for line in [
        "/// What it does.",
        "pub fn rename_it() -> &'static str",
        "pub fn count(count: usize, name: &str) -> String",
        "pub fn sure(share: f64, when: i64) -> String",
        "pub fn see<T: Clone>(link: T) -> Vec<super::Piece<T>>",
        "pub fn see_title() -> &'static str",
        "pub mod part {",
    ] {
        assert!(rust.contains(line), "{line} is not in\n{rust}");
    }
}

#[test]
fn parameters_are_in_the_order_of_their_names_whatever_the_sentence_says() {
    let of = |text: &str| -> Vec<String> {
        let texts = read(text, "");
        let message = texts.messages().iter().find(|message| message.id == "a");
        let variables = &message.unwrap().variables;
        variables.iter().map(|one| one.name.clone()).collect()
    };
    assert_eq!(of("a = { $old } is now { $new }\n"), ["new", "old"]);
    assert_eq!(of("a = { $new } was { $old }\n"), ["new", "old"]);
}

#[test]
fn variables_of_one_type_are_given_by_name_as_they_could_be_swapped() {
    let texts = read(
        "is-now = { $old } is now { $new }, { NUMBER($count) } times\n\
         # $one (markup), $two (markup)\nor = { $one } or { $two }\n",
        "",
    );
    let rust = texts.rust();
    for line in [
        "pub struct IsNow<'a, >",
        "pub count: usize",
        "pub new: &'a str",
        "pub old: &'a str",
        "pub fn say(self) -> String",
        "pub struct Or<T>",
        "pub fn say(self) -> Vec<super::Piece<T>>",
    ] {
        assert!(rust.contains(line), "{line} is not in\n{rust}");
    }
}

#[test]
fn what_is_only_declared_is_there_for_other_languages() {
    let texts = read(
        "# $gender (text): of the noun.\na = { $noun } is new\n",
        "a = { $gender ->\n    [f] { $noun } جديدة\n   *[m] { $noun } جديد\n}\n",
    );
    let message = texts.messages().iter().find(|message| message.id == "a");
    let kinds = message.unwrap().variables.iter().map(|one| one.kind);
    assert_eq!(kinds.collect::<Vec<_>>(), [Kind::Text, Kind::Text]);
}

#[test]
fn terms_and_references_are_put_in_place() {
    let texts = read(
        "-brand = Gloss\nhello = { -brand }: { part }{ \"!\" }\npart = hello\n",
        "-brand = غلوس\nhello = { -brand }\n",
    );
    let encoded = |id: &str| {
        let message = texts.messages().iter().find(|message| message.id == id);
        message.unwrap().english.clone()
    };
    assert_eq!(encoded("hello"), "Gloss: hello!");
    let arabic = texts.catalogues().next().unwrap();
    assert!(arabic.content.contains("غلوس"), "{}", arabic.content);
}

#[test]
fn what_is_wrong_is_told_with_file_and_line() {
    for (english, arabic, told) in [
        ("a = A\n\nb = {", "", "en/part.ftl:3: "),
        ("a = { $x", "", "en/part.ftl:1: "),
        (
            "a = A\n",
            "a = A\nb = B\n",
            "ar/part.ftl:2: b: English has no such message",
        ),
        (
            "a = { $x }\n",
            "\na = { $y }\n",
            "ar/part.ftl:2: a: English has no $y there",
        ),
        (
            "a = { $x }\n",
            "a = A\n",
            "ar/part.ftl:1: a: it leaves out $x",
        ),
        ("a = A\na = B\n", "", "en/part.ftl:1: a is there twice"),
        (
            "a = A\n",
            "a = A\na = B\n",
            "ar/part.ftl:1: a: it is there twice",
        ),
        ("a = { -b }\n", "", "en/part.ftl:1: a: there is no term -b"),
        (
            "a = { b }\nb = { a }\n",
            "",
            "en/part.ftl:1: a: it refers to itself",
        ),
        (
            "a = { NUMBER($x, style: \"currency\") }\n",
            "",
            "en/part.ftl:1: a: NUMBER() with",
        ),
        (
            "a = \u{1}\n",
            "",
            "en/part.ftl:1: a: it has a control character",
        ),
    ] {
        let problems = problems(english, arabic);
        let first = problems.first().unwrap();
        assert!(first.starts_with(told), "{first} does not begin {told}");
    }
}

#[test]
fn a_language_says_what_it_is() {
    let folder = locales("a = A\n", "a = A\n");
    fs::write(folder.path().join("ar/language.ftl"), "name = x\n").unwrap();
    let problems = Texts::read(folder.path()).unwrap_err();
    assert!(
        problems[0].to_string().contains("`direction`"),
        "{problems:?}"
    );
    assert!(Texts::read(&folder.path().join("ar")).is_err());
}

#[test]
fn the_stamp_is_of_the_messages_and_not_of_their_words() {
    let stamp = |english: &str| read(english, "").stamp();
    let first = stamp("a = { $x } of A\n");
    assert_eq!(first, stamp("a = A has { $x }\n"));
    assert_ne!(first, stamp("a = { NUMBER($x) } of A\n"));
    assert_ne!(first, stamp("a = { $x } of A\nb = B\n"));
}

#[test]
fn other_words_have_another_file() {
    let file = |arabic: &str| {
        let texts = read("a = A\n", arabic);
        texts.catalogues().next().unwrap().file
    };
    assert_ne!(file("a = أ\n"), file("a = ب\n"));
    assert_eq!(file("a = أ\n"), file("a = أ\n"));
    assert!(file("").starts_with("texts-ar-"), "{}", file(""));
}

/// The texts of this project.
#[test]
fn every_language_has_every_text() {
    let locales = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../locales");
    let texts = Texts::read(&locales).unwrap();
    assert!(texts.messages().len() > 100);
    for language in texts.languages() {
        let missing = texts.missing(language);
        assert!(missing.is_empty(), "{}: {missing:?}", language.tag);
    }
}
