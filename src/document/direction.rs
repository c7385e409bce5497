//! Which way a text runs.

/// Whether a text runs from right to left: whether its first letter does, which is how a browser
/// finds it out for `dir="auto"`.
pub(super) fn runs_right_to_left(text: &str) -> bool {
    text.chars()
        .find(|character| character.is_alphabetic())
        .is_some_and(is_right_to_left)
}

/// Whether a character is of a script that is written from right to left: the blocks that the
/// Unicode Character Database gives the bidirectional class R or AL by default.
pub fn is_right_to_left(character: char) -> bool {
    matches!(
        u32::from(character),
        0x0590..=0x08ff | 0xfb1d..=0xfdff | 0xfe70..=0xfeff | 0x10800..=0x10fff | 0x1e800..=0x1efff
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_first_letter_says_which_way_a_text_runs() {
        for (text, right_to_left) in [
            ("The mayor of Oslo", false),
            ("رئيس بلدية أوسلو", true),
            ("ראש העיר", true),
            ("12.5 % — «رئيس» said", true),
            ("12.5 % — Oslo رئيس", false),
            ("2026", false),
            ("", false),
        ] {
            assert_eq!(runs_right_to_left(text), right_to_left, "{text:?}");
        }
    }
}
