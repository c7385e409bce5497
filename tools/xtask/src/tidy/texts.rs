//! Texts that people see stand in `locales/`, so that they can be translated.

use super::file::File;
use regex::Regex;

/// Where texts still stand in the code. A place without any must be taken off: the list only shrinks.
const NOT_YET: &[&str] = &[
    "src/ui/components/article.rs",
    "src/ui/components/caret_bar.rs",
    "src/ui/components/help.rs",
    "src/ui/components/help/",
    "src/ui/components/icon.rs",
    "src/ui/components/occurrences.rs",
    "src/ui/components/reading.rs",
    "src/ui/components/spread_bar.rs",
    "src/ui/components/tour_card.rs",
    "src/ui/desk/",
    "src/ui/hands.rs",
    "src/ui/spreading.rs",
];

/// A string, with what stands just before it and after it.
const STRING: &str = r#"([\w-]+=\{?|\{ *)?"((?:[^"\\]|\\.)*)("|\\$)( *\})?"#;

/// Attributes that are shown or read out, or are those of our own components.
const SHOWN: &str = r"^(aria-label|aria-description|title|placeholder|alt|name|about|label|word)=";

/// A word or a sentence that begins with a capital, and a sentence that something is put into.
const SENTENCE: &str = r"^[A-Z][a-z]+([ ,.:!?’…].*)?$|\} [a-z]{2,}|[a-z]{2,} \{";

/// What looks like a word and is none: names of keys, and our own.
const NO_WORD: &str = "^(Enter|Escape|Tab|Delete|Backspace|Home|End|Arrow[A-Z].*|Page[A-Z].*|Shift|\
                       Control|Alt|Meta|Gloss)$";

pub(super) fn texts_in_the_code(files: &[File]) -> Vec<String> {
    let found = all(files);
    let mut told: Vec<String> = found
        .iter()
        .filter(|(file, _)| !file.is_in(NOT_YET))
        .map(|(_, finding)| finding.clone())
        .collect();
    let done = NOT_YET.iter().filter(|place| {
        let is_there = files.iter().any(|file| file.is_in(&[place]));
        is_there && !found.iter().any(|(file, _)| file.is_in(&[place]))
    });
    told.extend(done.map(|place| {
        format!("{place} has no text left: take it off the list in tools/xtask/src/tidy/texts.rs")
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
    let (string, shown) = (compiled(STRING), compiled(SHOWN));
    let (sentence, no_word) = (compiled(SENTENCE), compiled(NO_WORD));
    let is_text = |line: &str| {
        string.captures_iter(line).any(|found| {
            let part = |index| found.get(index).map_or("", |part| part.as_str());
            let (before, text, after) = (part(1), part(2), part(4));
            let has_letters = text.contains(|c: char| c.is_alphabetic());
            let is_child = before.starts_with('{') && !after.is_empty() && !line.contains(" else ");
            let is_shown = shown.is_match(before) && text.starts_with(|c: char| c.is_uppercase());
            let is_long = part(3).starts_with('\\') && text.contains(' ');
            let is_text = is_child || is_shown || is_long || sentence.is_match(text);
            has_letters && is_text && !no_word.is_match(text)
        })
    };
    let mut found = Vec::new();
    for file in files
        .iter()
        .filter(|file| file.is_in(&["src/ui.rs", "src/ui/"]) && file.has_extension(&["rs"]))
    {
        let code = file.text.split("#[cfg(test)]").next().unwrap_or_default();
        for (index, line) in code.lines().enumerate() {
            let trimmed = line.trim();
            // Comments, and the reasons of lints, are for those who read the code.
            let is_read_here = ["//", "reason = ", "class"]
                .iter()
                .any(|start| trimmed.starts_with(start));
            if !is_read_here && is_text(line) {
                found.push((file, format!("{}:{}: {trimmed}", file.path, index + 1)));
            }
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    fn lines(lines: &[&str]) -> Vec<usize> {
        let files = [File::sample("src/ui/sample.rs", &lines.join("\n"))];
        all(&files)
            .iter()
            .map(|(_, finding)| finding.split(':').nth(1).unwrap().parse().unwrap())
            .collect()
    }

    #[test]
    fn texts_are_found() {
        let code = [
            r#"{ "person" }"#,
            r#"aria-label="Note on the article""#,
            r#"button(Intent::Help, "Help")"#,
            r#"format!("{count} more places")"#,
            r#"format!("mark as {label}")"#,
            r#"{ "Nothing you paste leaves this page: the recogniser runs in your browser, and your \"#,
            r#"const WHY: &str = "There is nothing to undo.";"#,
        ];
        assert_eq!(lines(&code), [1, 2, 3, 4, 5, 6, 7]);
    }

    #[test]
    fn what_is_no_text_is_not_found() {
        let code = [
            r#"<p class="start-note">{ words::privacy() }</p>"#,
            r#"class={classes!("button", "button-plain")}"#,
            r#"/// "83 % sure", as it was."#,
            r#"if event.key() == "Enter" { on_close.emit(()) }"#,
            r#"<Radio name="theme" {checked}>"#,
            r#"<svg viewBox="0 0 24 24" data-choice="PER">"#,
            r#"let id = format!("switch-{}", props.name);"#,
            r#"{ ", " }{ " " }"#,
            r#"<span class="wordmark-line">{ "Gloss" }</span>"#,
            r#"tabindex={if reachable { "0" } else { "-1" }}"#,
            r#"data-kind={if error { "error" } else { "word" }}"#,
            r#"#[cfg(test)]"#,
            r#"assert_eq!(title, "Settings of the page");"#,
        ];
        assert_eq!(lines(&code), [] as [usize; 0]);
    }

    #[test]
    fn the_list_of_exceptions_has_no_place_without_texts() {
        let files: Vec<File> = NOT_YET
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
        assert_eq!(texts_in_the_code(&files).len(), NOT_YET.len());
    }
}
