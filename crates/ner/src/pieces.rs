//! Parts a long text where lines end, so that reading it can be spread over time.

use std::ops::Range;

/// A piece is at least so long before its end is looked for.
const SHORTEST: usize = 4 * 1024;

/// Beyond this a piece may end at any line end or space.
const LONG: usize = 64 * 1024;

/// The piece of `text` that begins at `start`: it ends after a blank line where there is one,
/// always on a grapheme boundary, and depends on nothing but the text.
pub(crate) fn piece(text: &str, start: usize) -> Range<usize> {
    let bytes = text.as_bytes();
    for at in (start + SHORTEST).min(bytes.len())..bytes.len() {
        let Some(byte) = bytes.get(at) else { break };
        let next_is_ascii = bytes.get(at + 1).is_some_and(u8::is_ascii);
        match byte {
            b'\n' if next_is_ascii && (blank_follows(bytes, at + 1) || at - start > LONG) => {
                return start..at + 1;
            }
            b' ' if next_is_ascii && at - start > 2 * LONG => return start..at + 1,
            _ => {}
        }
    }
    start..bytes.len()
}

fn blank_follows(bytes: &[u8], from: usize) -> bool {
    let rest = bytes.get(from..).unwrap_or_default();
    // A line of more white space than this is not looked through: the time stays linear.
    rest.iter()
        .take(16)
        .find(|byte| !matches!(byte, b' ' | b'\t' | b'\r'))
        == Some(&b'\n')
}
