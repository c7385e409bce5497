//! Texts of the core and of the browser edge stand in `locales/` as well: most of them are shown.

use super::file::File;
use regex::Regex;

/// Where texts are for others than those who see the page. A place without any must be taken off.
const NOT_FOR_THE_PAGE: &[&str] = &[
    // Text for tests.
    "src/annotation/sample.rs",
    // Programs that were run without a browser.
    "src/bin/",
    // Names of tools and their formats, which are the same in every language.
    "src/formats/format.rs",
    // Words of a library, by which its errors are told apart.
    "src/formats/json_lines.rs",
];

/// A string, and whether it is what a pattern stands for.
const STRING: &str = r#"(=> )?"((?:[^"\\]|\\.)*)("|\\$)"#;

/// A sentence, a clause of three words, and a clause that something is put into.
const TEXT: &str = r"(?x)
    ^[A-Z][a-z’]+,?\ .*[a-z]{2}
    | (^|\ )[a-z’]+\ [a-z’]+\ [a-z’]{2,}
    | \{\w*\}\ [a-z]{2,}
    | [a-z]{2,}:?\ [“‘]?\{";

/// A single word as the value of something: the name of an order, a tab, a colour.
const NAME: &str = "^[A-Z][a-z]+$";

/// What looks like a text and is none: what stands on keys, in every language.
const NO_NAME: &str = "^(Ctrl|Alt|Shift|Meta|Control|Plus|Space|Enter|Esc|Del|Page up|Page down)$";

/// Markup, selectors of CSS, and what is written into files.
const CODE: &str = r#"[<>;=_\[\]@\\#]|\{:|^\.|^:"#;

pub(super) fn texts_in_the_core(files: &[File]) -> Vec<String> {
    let found = all(files);
    let mut told: Vec<String> = found
        .iter()
        .filter(|(file, _)| !file.is_in(NOT_FOR_THE_PAGE))
        .map(|(_, finding)| finding.clone())
        .collect();
    let done = NOT_FOR_THE_PAGE.iter().filter(|place| {
        let is_there = files.iter().any(|file| file.is_in(&[place]));
        is_there && !found.iter().any(|(file, _)| file.is_in(&[place]))
    });
    told.extend(done.map(|place| {
        format!("{place} has no text: take it off the list in tools/xtask/src/tidy/core_texts.rs")
    }));
    told
}

/// Each line with a text in it.
fn all(files: &[File]) -> Vec<(&File, String)> {
    #[expect(
        clippy::expect_used,
        reason = "the patterns above are constants that tests compile"
    )]
    let compiled = |pattern: &str| Regex::new(pattern).expect("a valid pattern");
    let (string, text) = (compiled(STRING), compiled(TEXT));
    let (name, no_name, code) = (compiled(NAME), compiled(NO_NAME), compiled(CODE));
    let is_text = |line: &str| {
        string.captures_iter(line).any(|found| {
            let part = |index| found.get(index).map_or("", |part| part.as_str());
            let (before, inside) = (part(1), part(2));
            let is_name = !before.is_empty() && name.is_match(inside);
            let is_sentence = text.is_match(inside) && !code.is_match(inside);
            (is_name || is_sentence) && !no_name.is_match(inside)
        })
    };
    let mut found = Vec::new();
    let is_core = |file: &File| {
        let is_page = file.is_in(&["src/ui/", "src/ui.rs"]);
        // Tests that fill a file of their own.
        let is_test = file.path.ends_with("/tests.rs");
        file.is_in(&["src/"]) && file.has_extension(&["rs"]) && !is_page && !is_test
    };
    for file in files.iter().filter(|file| is_core(file)) {
        // Attributes and the reasons of lints are for those who read the code.
        let lines = file.code_lines(&["#[", "reason = "]);
        let told = lines.filter(|(_, line)| is_text(line));
        found.extend(told.map(|(number, line)| (file, format!("{}:{number}: {line}", file.path))));
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    fn lines(lines: &[&str]) -> Vec<usize> {
        let files = [File::sample("src/formats/sample.rs", &lines.join("\n"))];
        all(&files)
            .iter()
            .map(|(_, finding)| finding.split(':').nth(1).unwrap().parse().unwrap())
            .collect()
    }

    #[test]
    fn texts_are_found() {
        let code = [
            r#"Error::Gone => "This mention is no longer there.","#,
            r#"Err("the same span has the same label already".to_owned())"#,
            r#"ShelfOrder::Size => "Largest","#,
            r#"write!(f, "The labels in this file cannot be taken. {error}")"#,
            r#"format!("{start}–{end} is outside the text")"#,
            r#"Some(format!("{count} {unit} ago"))"#,
            r#"let title = format!("Copy of {}", workspace.title());"#,
            r#"write!(f, "mark ‘{quote}’ as {label}")"#,
            r#""This file is in no format that Gloss knows. Export it as one of the formats in the \"#,
        ];
        assert_eq!(lines(&code), [1, 2, 3, 4, 5, 6, 7, 8, 9]);
    }

    #[test]
    fn what_is_no_text_is_not_found() {
        let code = [
            r#"/// "83 % sure", as it was."#,
            r#"#[serde(skip_serializing_if = "Option::is_none")]"#,
            r#"const KEY: &str = "gloss:names";"#,
            r#"Key::Character(' ') => "Space".to_owned(),"#,
            r#"{ "type": "Software", "name": model }"#,
            r#"let selector = format!(":scope > .highlight-box[data-highlight=\"{name}\"]");"#,
            r#"const TELLING: &str = "p, h1, h2, h3, blockquote, article, table";"#,
            r#"format!("<mark class=\"{} {status}\">{inside}{tag}</mark>")"#,
            r#"Ok(format!("G{VERSION} {checksum:08x} {content}"))"#,
            r#"words::mark(&quote)"#,
            r#"f.debug_struct("Engine").field("busy", &self.busy).finish()"#,
            r#"#[cfg(test)]"#,
            r#"assert_eq!(words, "Nothing changed at all.");"#,
        ];
        assert_eq!(lines(&code), [] as [usize; 0]);
    }

    #[test]
    fn the_page_itself_has_a_rule_of_its_own_and_tests_have_none() {
        let text = r#"const WHY: &str = "There is nothing to undo.";"#;
        assert!(all(&[File::sample("src/ui/sample.rs", text)]).is_empty());
        assert_eq!(all(&[File::sample("src/share.rs", text)]).len(), 1);
        assert!(all(&[File::sample("src/share/tests.rs", text)]).is_empty());
    }

    #[test]
    fn the_list_of_exceptions_has_no_place_without_texts() {
        let files: Vec<File> = NOT_FOR_THE_PAGE
            .iter()
            .map(|place| {
                let name = if place.ends_with('/') {
                    "sample.rs"
                } else {
                    ""
                };
                File::sample(&format!("{place}{name}"), "//! Nothing.\n")
            })
            .collect();
        assert_eq!(texts_in_the_core(&files).len(), NOT_FOR_THE_PAGE.len());
    }
}
