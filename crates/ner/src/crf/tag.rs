//! The tags: outside, and for each label the beginning, inside and last token of a name of
//! several tokens, and the only token of a name of one (BILOU).

/// A tag by number: 0 is outside, then four for each label.
pub(crate) type Tag = u8;

/// How many labels there are.
pub(crate) const LABELS: usize = 3;

/// How many tags there are.
pub(crate) const TAGS: usize = 1 + 4 * LABELS;

/// Tags are worked on side by side in registers, so many at a time.
pub(crate) const LANES: usize = 16;

/// The tag of the first of several tokens.
pub(crate) const fn begins(label: usize) -> usize {
    1 + 4 * label
}

/// The tag of a token between the first and the last.
pub(crate) const fn inside(label: usize) -> usize {
    2 + 4 * label
}

/// The tag of the last of several tokens.
pub(crate) const fn last(label: usize) -> usize {
    3 + 4 * label
}

/// The tag of a name of one token.
pub(crate) const fn only(label: usize) -> usize {
    4 + 4 * label
}

/// Whether a name is still open after the tag.
const fn is_open(tag: usize) -> bool {
    tag != 0 && (tag - 1) % 4 < 2
}

/// Whether the tag carries on an open name.
const fn carries_on(tag: usize) -> bool {
    tag != 0 && matches!((tag - 1) % 4, 1 | 2)
}

/// Whether `next` may follow `tag`; the ends of a sentence count as tag 0.
pub(crate) const fn is_allowed(tag: usize, next: usize) -> bool {
    if is_open(tag) {
        carries_on(next) && (tag - 1) / 4 == (next - 1) / 4
    } else {
        !carries_on(next)
    }
}

#[cfg(test)]
mod tests {
    use super::{TAGS, begins, inside, is_allowed, last, only};

    #[test]
    fn only_whole_names_are_allowed() {
        assert!(is_allowed(0, begins(0)) && is_allowed(begins(0), inside(0)));
        assert!(is_allowed(inside(1), last(1)) && is_allowed(last(1), only(2)));
        assert!(!is_allowed(begins(0), last(1)) && !is_allowed(begins(0), 0));
        assert!(!is_allowed(0, last(0)) && !is_allowed(only(0), inside(0)));
        let allowed = (0..TAGS).flat_map(|tag| (0..TAGS).map(move |next| is_allowed(tag, next)));
        assert_eq!(allowed.filter(|allowed| *allowed).count(), 7 * 7 + 3 * 4);
    }
}
