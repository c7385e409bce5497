//! Words in a picture, which does not break lines by itself. Widths are counted in characters of
//! Latin script; those of Chinese, Japanese and Korean count as two.

use unicode_segmentation::UnicodeSegmentation;

fn width(grapheme: &str) -> usize {
    match grapheme.chars().next() {
        Some('\u{1100}'..='\u{115f}' | '\u{2e80}'..='\u{a4cf}' | '\u{ac00}'..='\u{d7a3}') => 2,
        Some('\u{f900}'..='\u{faff}' | '\u{ff00}'..='\u{ff60}' | '\u{1f300}'..='\u{1faff}') => 2,
        Some(_) => 1,
        None => 0,
    }
}

fn width_of(text: &str) -> usize {
    text.graphemes(true).map(width).sum()
}

/// The text, or as much of it as fits with a sign that it goes on.
pub fn clipped(text: &str, most: usize) -> String {
    if width_of(text) <= most {
        return text.to_owned();
    }
    let mut clipped = String::new();
    let mut taken = 1;
    for grapheme in text.graphemes(true) {
        taken += width(grapheme);
        if taken > most {
            break;
        }
        clipped.push_str(grapheme);
    }
    clipped.truncate(clipped.trim_end().len());
    clipped.push('…');
    clipped
}

/// The text in at most `lines` lines, broken where lines may break; the last is clipped.
pub fn wrapped(text: &str, most: usize, lines: usize) -> Vec<String> {
    let mut wrapped: Vec<String> = Vec::new();
    for word in text.split_word_bounds() {
        let fits = wrapped
            .last()
            .is_some_and(|line| width_of(line) + width_of(word.trim_end()) <= most);
        let is_last = wrapped.len() == lines;
        match wrapped.last_mut() {
            Some(line) if fits || is_last => line.push_str(word),
            _ if word.trim().is_empty() => {}
            _ => wrapped.push(word.to_owned()),
        }
    }
    wrapped
        .iter()
        .map(|line| clipped(line.trim_end(), most))
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_long_name_is_cut_and_says_so() {
        assert_eq!(clipped("Paris", 5), "Paris");
        assert_eq!(clipped("Green River Bank", 12), "Green River…");
        assert_eq!(clipped("東京都庁舎", 6), "東京…");
    }

    #[test]
    fn a_title_is_broken_between_words() {
        assert_eq!(
            wrapped("Bank pays for the river", 10, 3),
            ["Bank pays", "for the", "river"]
        );
        assert_eq!(
            wrapped("Bank pays for the river", 10, 2),
            ["Bank pays", "for the r…"]
        );
        assert_eq!(wrapped("", 10, 2), Vec::<String>::new());
    }
}
