//! Rules that a single line can break.

use super::file::File;
use regex::Regex;

/// Whatever the rules forbid must be named in these files.
const RULE_SOURCES: &str = "tools/xtask/src/tidy/";

/// Where the browser may be spoken to. Everything else must compile and run natively.
const BROWSER_EDGE: [&str; 7] = [
    "src/browser.rs",
    "src/browser/",
    "src/ui.rs",
    "src/ui/",
    "src/bin/",
    "tests/web/",
    "crates/ner-js/",
];

pub(super) fn raw_html(files: &[File]) -> Vec<String> {
    let pattern = "from_html_unchecked|set_(inner|outer)_html|insert_adjacent_html|\
                   (inner|outer)HTML|insertAdjacentHTML|dangerously|document\\.write|\\beval\\(";
    find(files, pattern, |file| {
        file.has_extension(&["rs", "js"]) && file.is_in(&["src/", "crates/"])
    })
}

pub(super) fn browser_in_the_core(files: &[File]) -> Vec<String> {
    let pattern = r"^[^/]*\b(web_sys|js_sys|wasm_bindgen\w*|gloo\w*|yew)\b";
    find(files, pattern, |file| {
        file.has_extension(&["rs"])
            && file.is_in(&["src/", "crates/", "tests/", "tools/cli/", "tools/train/"])
            && !file.is_in(&BROWSER_EDGE)
    })
}

pub(super) fn unfinished(files: &[File]) -> Vec<String> {
    let pattern = r"\b(TODO|FIXME|XXX|HACK)\b|\b(todo|unimplemented)!\(|#\[ignore|\btest\.(only|skip|fixme)\b";
    find(files, pattern, |file| {
        file.is_written() && !file.is_in(&["corpus/"])
    })
}

pub(super) fn machine_paths(files: &[File]) -> Vec<String> {
    let pattern = r"(^|[^\w.~-])/(work|home|root|Users)/[\w.]";
    find(files, pattern, |file| !file.is_in(&["corpus/"]))
}

pub(super) fn registry_hosts(files: &[File]) -> Vec<String> {
    let pattern = r#"artifactory|index\.crates\.io|static\.crates\.io|registry\.npmjs|registry\.yarnpkg|pypi\.org|deb\.debian\.org|static\.rust-lang|"resolved":"#;
    find(files, pattern, |file| !file.is_in(&["corpus/"]))
}

/// Each line that matches, in the files that are meant.
fn find(files: &[File], pattern: &str, is_meant: impl Fn(&File) -> bool) -> Vec<String> {
    #[expect(
        clippy::expect_used,
        reason = "the patterns above are constants that tests compile"
    )]
    let pattern = Regex::new(pattern).expect("a valid pattern");
    let mut found = Vec::new();
    for file in files
        .iter()
        .filter(|file| !file.is_in(&[RULE_SOURCES]) && is_meant(file))
    {
        for (index, line) in file.text.lines().enumerate() {
            if pattern.is_match(line) {
                found.push(format!("{}:{}: {}", file.path, index + 1, line.trim()));
            }
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The lines that are found when the file at `path` consists of `lines`.
    fn found(rule: fn(&[File]) -> Vec<String>, path: &str, lines: &[&str]) -> Vec<usize> {
        rule(&[File::sample(path, &lines.join("\n"))])
            .iter()
            .map(|finding| {
                let number = finding.split(':').nth(1).unwrap();
                number.parse().unwrap()
            })
            .collect()
    }

    #[test]
    fn inserting_html_is_found() {
        let lines = [
            "Html::from_html_unchecked(text)",
            "element.set_inner_html(text);",
            "element.innerHTML = text;",
            "element.set_text_content(Some(text));",
        ];
        assert_eq!(found(raw_html, "src/ui/article.rs", &lines), [1, 2, 3]);
    }

    #[test]
    fn the_browser_in_the_core_is_found() {
        let lines = [
            "use web_sys::Window;",
            "    gloo_timers::callback::Timeout::new(1, f);",
            "use yew::prelude::*;",
            "/// Positions as web_sys counts them.",
            "let yewish = 1;",
        ];
        assert_eq!(
            found(browser_in_the_core, "src/workspace.rs", &lines),
            [1, 2, 3]
        );
        assert_eq!(
            found(browser_in_the_core, "crates/ner/src/lib.rs", &lines),
            [1, 2, 3]
        );
        assert!(found(browser_in_the_core, "src/browser/clock.rs", &lines).is_empty());
    }

    #[test]
    fn unfinished_work_is_found() {
        let lines = [
            "// TODO: later",
            "unimplemented!()",
            "#[ignore]",
            "test.only(\"this\", () => {});",
            "let todo_list = vec![];",
        ];
        assert_eq!(found(unfinished, "src/workspace.rs", &lines), [1, 2, 3, 4]);
        assert!(found(unfinished, "corpus/9-news.txt", &lines).is_empty());
    }

    #[test]
    fn paths_of_a_machine_are_found() {
        // Put together here, so that the rule does not find them in this file.
        let home = |folder: &str| format!("cd /{folder}/ana/gloss");
        let lines = [
            &home("home"),
            &home("root"),
            &home("work"),
            "../shared/data",
            "https://example.org/work/gloss",
        ];
        assert_eq!(found(machine_paths, "README.md", &lines), [1, 2, 3]);
    }

    #[test]
    fn hosts_of_registries_are_found() {
        let lines = [
            "\"resolved\": \"x\"",
            "registry = \"https://index.crates.io\"",
            "source = \"registry+https://github.com/rust-lang/crates.io-index\"",
        ];
        assert_eq!(found(registry_hosts, "package-lock.json", &lines), [1, 2]);
    }
}
