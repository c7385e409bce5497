//! From the text of a file to the text of a document, where both say the same but for their white
//! space: line ends, wrapped lines, and the spaces that formats made of tokens have lost.

use crate::document::{ByteOffset, ByteSpan};

/// Which byte of one text stands where in the other.
#[derive(Clone, Debug)]
pub(super) struct Alignment {
    /// Stretches that are the same in both, in order, separated by white space in either.
    runs: Vec<Run>,
    /// The texts are the same to the byte, so that white space at the ends of a span has its place
    /// too.
    identical: bool,
}

#[derive(Clone, Copy, Debug)]
struct Run {
    source: u32,
    target: u32,
    length: u32,
}

impl Alignment {
    /// Aligns `source` with `target`; `None` where they differ in more than white space. Both are
    /// shorter than 4 GiB.
    pub(super) fn new(source: &str, target: &str) -> Option<Alignment> {
        let mut runs: Vec<Run> = Vec::new();
        let mut theirs = visible(source);
        let mut ours = visible(target);
        loop {
            match (theirs.next(), ours.next()) {
                (None, None) => break,
                (Some((from, one)), Some((to, other))) if one == other => {
                    let (from, to, length) = (from as u32, to as u32, one.len_utf8() as u32);
                    match runs.last_mut() {
                        Some(run)
                            if run.source + run.length == from && run.target + run.length == to =>
                        {
                            run.length += length;
                        }
                        _ => runs.push(Run {
                            source: from,
                            target: to,
                            length,
                        }),
                    }
                }
                _ => return None,
            }
        }
        Some(Alignment {
            runs,
            identical: source == target,
        })
    }

    /// Where a span of the source stands in the target, less the white space at its ends unless the
    /// texts are identical; `None` for a span of white space alone.
    pub(super) fn span(&self, source: ByteSpan) -> Option<ByteSpan> {
        if self.identical {
            return Some(source);
        }
        let (start, end) = (u32::from(source.start()), u32::from(source.end()));
        let first = self.runs.get(
            self.runs
                .partition_point(|run| run.source + run.length <= start),
        )?;
        let last = self.runs.get(
            self.runs
                .partition_point(|run| run.source < end)
                .checked_sub(1)?,
        )?;
        let target_start = first.target + start.saturating_sub(first.source);
        let target_end = last.target + end.saturating_sub(last.source).min(last.length);
        (target_start < target_end)
            .then(|| ByteSpan::new(ByteOffset::from(target_start), ByteOffset::from(target_end)))
    }
}

fn visible(text: &str) -> impl Iterator<Item = (usize, char)> {
    text.char_indices()
        .filter(|(_, character)| !character.is_whitespace())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(source: &str, target: &str, name: &str) {
        let start = ByteOffset::from(source.find(name).unwrap() as u32);
        let span = ByteSpan::at(start, ByteOffset::of(name));
        let found = Alignment::new(source, target).unwrap().span(span).unwrap();
        let squeezed = |text: &str| text.split_whitespace().collect::<String>();
        assert_eq!(squeezed(&target[found]), squeezed(name));
        assert_eq!(target[found].trim(), &target[found]);
    }

    #[test]
    fn spans_follow_their_words_through_other_white_space() {
        check("é Ana\r\nRuiz spoke", "é Ana\nRuiz spoke", "Ana\r\nRuiz");
        check("It 's Ana Ruiz .", "It's Ana  Ruiz.", "Ana Ruiz");
        check("O ’ Neill left", "O’Neill left", "O ’ Neill");
        check("  Ana ", "Ana", "Ana ");
    }

    #[test]
    fn other_words_do_not_align() {
        assert!(Alignment::new("Ana Ruiz", "Ana Ruis").is_none());
        assert!(Alignment::new("Ana", "Ana Ruiz").is_none());
    }

    #[test]
    fn white_space_alone_is_nowhere() {
        let alignment = Alignment::new("a  b", "a b").unwrap();
        assert_eq!(alignment.span(ByteSpan::new(1.into(), 3.into())), None);
    }
}
