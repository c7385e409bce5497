//! Texts that people see stand in `locales/`, so that they can be translated.

use super::file::File;
use regex::Regex;

/// A string, with what stands just before it and after it.
const STRING: &str = r#"([\w-]+=\{?|\{ *)?"((?:[^"\\]|\\.)*)("|\\$)( *\})?"#;

/// Attributes that are shown or read out, or are those of our own components.
const SHOWN: &str = r"^(aria-label|aria-description|title|placeholder|alt|name|about|label|word)=";

/// A word or a sentence that begins with a capital, and a sentence that something is put into.
const SENTENCE: &str = r"^[A-Z][a-z]+([ ,.:!?’…].*)?$|\} [a-z]{2,}|[a-z]{2,} \{";

/// What the lines of a long text have, and those of a drawing do not.
const WORD: &str = "[a-z]{3,}";

/// What looks like a word and is none: names of keys, and our own.
const NO_WORD: &str = "^(Enter|Esc|Escape|Tab|Delete|Backspace|Home|End|Arrow[A-Z].*|Page[A-Z].*|Shift|\
                       Control|Alt|Meta|Gloss)$";

/// Each line of the interface with a text in it.
pub(super) fn texts_in_the_code(files: &[File]) -> Vec<String> {
    #[expect(
        clippy::expect_used,
        reason = "the patterns above are constants that tests compile"
    )]
    let compiled = |pattern: &str| Regex::new(pattern).expect("a valid pattern");
    let (string, shown) = (compiled(STRING), compiled(SHOWN));
    let (sentence, no_word) = (compiled(SENTENCE), compiled(NO_WORD));
    let word = compiled(WORD);
    let is_text = |line: &str| {
        string.captures_iter(line).any(|found| {
            let part = |index| found.get(index).map_or("", |part| part.as_str());
            let (before, text, after) = (part(1), part(2), part(4));
            let has_letters = text.contains(|c: char| c.is_alphabetic());
            let is_child = before.starts_with('{') && !after.is_empty() && !line.contains(" else ");
            let is_shown = shown.is_match(before) && text.starts_with(|c: char| c.is_uppercase());
            let is_long = part(3).starts_with('\\') && text.contains(' ') && word.is_match(text);
            let is_text = is_child || is_shown || is_long || sentence.is_match(text);
            has_letters && is_text && !no_word.is_match(text)
        })
    };
    let mut found = Vec::new();
    for file in files
        .iter()
        .filter(|file| file.is_in(&["src/ui.rs", "src/ui/"]) && file.has_extension(&["rs"]))
    {
        // The reasons of lints are for those who read the code.
        let lines = file.code_lines(&["reason = ", "class"]);
        let told = lines.filter(|(_, line)| is_text(line));
        found.extend(told.map(|(number, line)| format!("{}:{number}: {line}", file.path)));
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    fn lines(lines: &[&str]) -> Vec<usize> {
        let files = [File::sample("src/ui/sample.rs", &lines.join("\n"))];
        texts_in_the_code(&files)
            .iter()
            .map(|finding| finding.split(':').nth(1).unwrap().parse().unwrap())
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
            r#""M12 8a4 4 0 1 0 0 8 4 4 0 0 0 0-8ZM12 2v2.5m0 15V22M2 12h2.5m15 0H22M5 5l1.7 1.7M17.3 \"#,
            r#"#[cfg(test)]"#,
            r#"assert_eq!(title, "Settings of the page");"#,
        ];
        assert_eq!(lines(&code), [] as [usize; 0]);
    }
}
