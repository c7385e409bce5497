//! Styles that hold in a page that is written from right to left as well.

use super::file::File;
use regex::Regex;

/// Styles of what a program puts at a measured place, which it measures from the left.
const MEASURED: [&str; 1] = ["styles/handles.css"];

/// What names a left or a right side, where CSS has a word for the start or the end of a line.
const SIDES: &str = r"(?x)
    ^\s* (left|right) \s* :
    | \b (margin|padding|border|scroll-margin|scroll-padding) - (left|right) \b
    | \b border-(top|bottom)-(left|right)-radius \b
    | \b (text-align|float|clear) \s* : \s* (left|right) \b
    | \b gradient\( \s* to \s+ (left|right) \b";

/// A shorthand, whose second value is that of the right side and whose fourth is that of the left.
const SHORTHAND: &str =
    r"\b(margin|padding|inset|border-width|border-color|border-style)\s*:([^;{}]+)[;}]";

pub(super) fn physical_sides(files: &[File]) -> Vec<String> {
    #[expect(
        clippy::expect_used,
        reason = "the patterns above are constants that tests compile"
    )]
    let [sides, shorthand] =
        [SIDES, SHORTHAND].map(|pattern| Regex::new(pattern).expect("a valid pattern"));
    let mut found = Vec::new();
    for file in files.iter().filter(|file| {
        file.has_extension(&["css"]) && file.is_in(&["styles/"]) && !file.is_in(&MEASURED)
    }) {
        for (index, line) in file.text.lines().enumerate() {
            if sides.is_match(line) {
                found.push(format!("{}:{}: {}", file.path, index + 1, line.trim()));
            }
        }
        for declaration in shorthand.captures_iter(&file.text) {
            let text = declaration.get(0).map_or("", |whole| whole.as_str());
            let values = values(declaration.get(2).map_or("", |values| values.as_str()));
            if let [_, right, _, left] = values.as_slice()
                && right != left
            {
                found.push(format!("{}: {}", file.path, text.trim()));
            }
        }
    }
    found
}

/// The values of a shorthand: what stands between spaces that are in no brackets.
fn values(text: &str) -> Vec<String> {
    let mut values = vec![String::new()];
    let mut depth = 0_usize;
    for character in text.trim().chars() {
        match character {
            '(' => depth += 1,
            ')' => depth = depth.saturating_sub(1),
            _ => {}
        }
        if depth == 0 && character.is_whitespace() {
            values.push(String::new());
        } else if let Some(value) = values.last_mut() {
            value.push(character);
        }
    }
    values.retain(|value| !value.is_empty());
    values
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(path: &str, text: &str) -> usize {
        physical_sides(&[File::sample(path, text)]).len()
    }

    #[test]
    fn a_side_that_would_be_wrong_from_right_to_left_is_found() {
        for line in [
            "  left: 0;",
            "  margin-left: 1rem;",
            "  border-right: 1px solid;",
            "  border-top-left-radius: 2px;",
            "  text-align: right;",
            "  background: linear-gradient(to right, red, blue);",
            "  padding: 0 var(--space-2) 0 0;",
            "  margin: calc(-1 * (1px + 2px)) 1px\n    2px 3px;",
        ] {
            assert_eq!(found("styles/card.css", line), 1, "{line}");
        }
    }

    #[test]
    fn what_holds_in_both_directions_is_not() {
        for line in [
            "  inset-inline-start: 0;",
            "  text-align: start;",
            "  padding: 0 calc(1px + 2px) 1rem calc(1px + 2px);",
            "  margin: 1px 2px 3px;",
            "  /* to the left: nothing */",
        ] {
            assert_eq!(found("styles/card.css", line), 0, "{line}");
        }
        assert_eq!(found("styles/handles.css", "  left: 0;"), 0);
    }
}
