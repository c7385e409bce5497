//! A text without what a search does not look at, and the way back from it.

use unicode_normalization::char::{canonical_combining_class, decompose_canonical};
use unicode_segmentation::UnicodeSegmentation;

use super::FoldOptions;
use crate::document::ByteSpan;

/// A text that is folded one grapheme cluster at a time: each byte of it knows the cluster that it
/// came from.
#[derive(Debug)]
pub(super) struct Folded {
    text: String,
    /// For each byte of `text`, the bytes of the original that it came from.
    origins: Vec<(u32, u32)>,
}

impl Folded {
    /// Folds `text`, which is shorter than 4 GiB. Accents are told from their letters by Unicode's
    /// canonical decomposition. Without case, a letter becomes the small one of its capital: that
    /// makes one of ß and SS, of σ and ς, and of the dotted and dotless i of Turkish.
    pub(super) fn new(text: &str, options: FoldOptions) -> Folded {
        let mut folded = Folded {
            text: String::with_capacity(text.len()),
            origins: Vec::with_capacity(text.len()),
        };
        let bytes = text.as_bytes();
        let mut start = 0;
        let mut in_space = false;
        while let Some(byte) = bytes.get(start) {
            let alone = bytes.get(start + 1).is_none_or(u8::is_ascii);
            let cluster = if byte.is_ascii() && alone {
                // What most of a text is made of, without the look at Unicode's tables.
                text.get(start..=start)
            } else {
                text.get(start..)
                    .and_then(|rest| rest.graphemes(true).next())
            };
            let Some(cluster) = cluster else {
                break;
            };
            let end = start + cluster.len();
            let is_space = cluster.chars().all(char::is_whitespace);
            if !is_space {
                folded.push_cluster(cluster, options, start, end);
            } else if in_space {
                folded.widen_space(end);
            } else {
                folded.push(' ', start, end);
            }
            in_space = is_space;
            start = end;
        }
        folded
    }

    /// The folded text.
    pub(super) fn text(&self) -> &str {
        &self.text
    }

    /// The bytes of the original that `start..end` of the folded text came from; `None` where one
    /// of its ends is inside of what a cluster became.
    pub(super) fn origin(&self, start: usize, end: usize) -> Option<ByteSpan> {
        let (first, _) = *self.origins.get(start)?;
        let (last, close) = *self.origins.get(end.checked_sub(1)?)?;
        let cluster_before = start
            .checked_sub(1)
            .and_then(|before| self.origins.get(before))
            .map(|(start, _)| *start);
        let cluster_after = self.origins.get(end).map(|(start, _)| *start);
        (cluster_before != Some(first) && cluster_after != Some(last))
            .then(|| ByteSpan::new(first.into(), close.into()))
    }

    /// Where the character after the one at `offset` of the folded text begins.
    pub(super) fn next_character(&self, offset: usize) -> usize {
        self.text.ceil_char_boundary(offset + 1)
    }

    fn push_cluster(&mut self, cluster: &str, options: FoldOptions, start: usize, end: usize) {
        let ignored =
            |character: &char| matches!(character, '\u{ad}' | '\u{200b}' | '\u{2060}' | '\u{feff}');
        let accent = |character: &char| !options.match_accents && is_accent(*character);
        for character in decomposed(cluster)
            .into_iter()
            .filter(|character| !ignored(character))
        {
            if accent(&character) {
                continue;
            }
            let base = if options.match_accents {
                character
            } else {
                without_stroke(character)
            };
            if options.match_case {
                self.push(base, start, end);
                continue;
            }
            for small in base.to_uppercase().flat_map(char::to_lowercase) {
                // The small letter of İ is an i with a dot of its own.
                if !accent(&small) {
                    self.push(small, start, end);
                }
            }
        }
    }

    fn push(&mut self, character: char, start: usize, end: usize) {
        self.text.push(character);
        self.origins
            .resize(self.text.len(), (start as u32, end as u32));
    }

    fn widen_space(&mut self, end: usize) {
        if let Some((_, close)) = self.origins.last_mut() {
            *close = end as u32;
        }
    }
}

/// The text in Unicode's normalization form D (Unicode Standard Annex 15). The crate's own iterator
/// is for all forms, and brings the tables of all of them along.
fn decomposed(text: &str) -> Vec<char> {
    let mut characters = Vec::with_capacity(text.len());
    for character in text.chars() {
        decompose_canonical(character, |part| characters.push(part));
    }
    // The marks after each letter, in canonical order.
    let is_mark = |character: char| canonical_combining_class(character) != 0;
    for run in characters.chunk_by_mut(|_, next| is_mark(*next)) {
        run.sort_by_key(|character| canonical_combining_class(*character));
    }
    characters
}

/// Whether a character is a mark that a reader may leave out: an accent, or the points of Hebrew
/// and the vowel signs of Arabic. In other scripts marks make different letters.
fn is_accent(character: char) -> bool {
    matches!(
        character,
        '\u{300}'..='\u{36f}'
            | '\u{591}'..='\u{5bd}'
            | '\u{5bf}'
            | '\u{5c1}'..='\u{5c2}'
            | '\u{5c4}'..='\u{5c5}'
            | '\u{5c7}'
            | '\u{610}'..='\u{61a}'
            | '\u{64b}'..='\u{65f}'
            | '\u{670}'
            | '\u{1ab0}'..='\u{1aff}'
            | '\u{1dc0}'..='\u{1dff}'
            | '\u{20d0}'..='\u{20ff}'
            | '\u{fe20}'..='\u{fe2f}'
    )
}

/// The letter without its stroke, which Unicode does not take for an accent.
fn without_stroke(character: char) -> char {
    match character {
        'ø' => 'o',
        'Ø' => 'O',
        'ł' => 'l',
        'Ł' => 'L',
        'đ' => 'd',
        'Đ' => 'D',
        'ħ' => 'h',
        'Ħ' => 'H',
        'ŧ' => 't',
        'Ŧ' => 'T',
        'ı' => 'i',
        other => other,
    }
}
