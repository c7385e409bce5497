//! Which unit the offsets of a file count in: the one that its format prescribes, unless its quotes
//! prove another.

use super::draft::{Draft, DraftMention, OffsetUnit};
use crate::document::{ByteSpan, CodePointOffset, OffsetTable, Utf16Offset};

/// A unit, and what speaks for it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Proof {
    /// The unit.
    pub unit: OffsetUnit,
    /// Whether every quote of the file stands where this unit says, and there is at least one.
    pub proved: bool,
    /// Another unit, where the file has no quotes and more of its spans begin and end with words in
    /// that one: somebody should look.
    pub likelier: Option<OffsetUnit>,
}

/// Finds the unit of a draft's offsets in its text: the one in which the most mentions fit, by their
/// quotes, or where the file has none by lying in the text at all. Ties go to the unit that the
/// format prescribes.
pub(super) fn prove(draft: &Draft, text: &str) -> Proof {
    let table = OffsetTable::new(text);
    let placed: Vec<&DraftMention> = draft
        .mentions
        .iter()
        .filter(|mention| mention.offsets.is_some())
        .collect();
    let best = |fits: &dyn Fn(&DraftMention, ByteSpan) -> bool| {
        let fitting = |unit: OffsetUnit| {
            placed
                .iter()
                .filter(|mention| {
                    mention
                        .offsets
                        .and_then(|offsets| locate(offsets, unit, &table, text))
                        .is_some_and(|span| fits(mention, span))
                })
                .count()
        };
        let mut best = (fitting(draft.unit), draft.unit);
        for unit in OffsetUnit::ALL {
            let fits = fitting(unit);
            if fits > best.0 && !draft.unit_is_known {
                best = (fits, unit);
            }
        }
        best
    };
    let (fits, unit) = best(&|mention, span| match &mention.quote {
        Some(quote) => same_but_for_white_space(quote, &text[span]),
        None => true,
    });
    let has_quotes = placed.iter().any(|mention| mention.quote.is_some());
    let (_, by_words) = best(&|_, span| is_made_of_words(text, span));
    Proof {
        unit,
        proved: has_quotes && fits == placed.len(),
        likelier: Some(by_words).filter(|likelier| !has_quotes && *likelier != unit),
    }
}

/// The bytes of `text` between two offsets; `None` where they do not lie in it.
pub(super) fn locate(
    (start, end): (u32, u32),
    unit: OffsetUnit,
    table: &OffsetTable,
    text: &str,
) -> Option<ByteSpan> {
    let byte = |offset: u32| match unit {
        OffsetUnit::CodePoint => table.byte_of_code_point(CodePointOffset(offset)),
        OffsetUnit::Utf16 => table.byte_of_utf16(Utf16Offset(offset)),
        OffsetUnit::Byte => text
            .is_char_boundary(offset as usize)
            .then(|| offset.into()),
    };
    let (start, end) = (byte(start)?, byte(end)?);
    (start < end).then(|| ByteSpan::new(start, end))
}

/// Whether a span begins and ends with words, rather than in the middle of them.
fn is_made_of_words(text: &str, span: ByteSpan) -> bool {
    let (before, inside, after) = (
        &text[..span.start().into()],
        &text[span],
        &text[span.end().into()..],
    );
    let is_word = |character: Option<char>| character.is_some_and(char::is_alphanumeric);
    let goes_on = is_word(inside.chars().next_back()) && is_word(after.chars().next());
    is_word(inside.chars().next())
        && !is_word(before.chars().next_back())
        && !inside.ends_with(char::is_whitespace)
        && !goes_on
}

/// Whether two texts have the same words: files fold the line ends inside a quote to spaces.
pub(super) fn same_but_for_white_space(one: &str, other: &str) -> bool {
    one == other || one.split_whitespace().eq(other.split_whitespace())
}

#[cfg(test)]
mod tests {
    use super::*;

    const TEXT: &str = "🗞 Ana Ruiz joined Acme in Lyon.";

    fn draft(spans: [(u32, u32); 3], quotes: bool) -> Draft {
        Draft {
            mentions: ["Ana Ruiz", "Acme", "Lyon"]
                .into_iter()
                .zip(spans)
                .map(|(name, (start, end))| DraftMention {
                    quote: quotes.then(|| name.to_owned()),
                    ..DraftMention::at(start, end, "PER")
                })
                .collect(),
            ..Draft::default()
        }
    }

    const SPANS: [(OffsetUnit, [(u32, u32); 3]); 3] = [
        (OffsetUnit::CodePoint, [(2, 10), (18, 22), (26, 30)]),
        (OffsetUnit::Utf16, [(3, 11), (19, 23), (27, 31)]),
        (OffsetUnit::Byte, [(5, 13), (21, 25), (29, 33)]),
    ];

    #[test]
    fn quotes_prove_the_unit() {
        for (unit, spans) in SPANS {
            let proof = prove(&draft(spans, true), TEXT);
            assert_eq!(
                (proof.unit, proof.proved, proof.likelier),
                (unit, true, None)
            );
        }
    }

    #[test]
    fn without_quotes_the_format_is_believed_and_doubt_is_said() {
        for (unit, spans) in &SPANS[1..2] {
            let proof = prove(&draft(*spans, false), TEXT);
            assert_eq!(proof.unit, OffsetUnit::CodePoint);
            assert_eq!((proof.proved, proof.likelier), (false, Some(*unit)));
        }
    }

    #[test]
    fn offsets_that_the_prescribed_unit_has_no_place_for_are_in_another() {
        let past_the_end = Draft {
            mentions: vec![DraftMention::at(29, 33, "LOC")],
            ..Draft::default()
        };
        assert_eq!(prove(&past_the_end, TEXT).unit, OffsetUnit::Byte);
    }

    #[test]
    fn one_wrong_quote_is_no_proof_and_does_not_change_the_unit() {
        let proof = prove(&draft([(3, 11), (19, 23), (2, 5)], true), TEXT);
        assert_eq!(proof.unit, OffsetUnit::Utf16);
        assert!(!proof.proved);
    }

    #[test]
    fn what_somebody_says_is_not_doubted() {
        let said = draft(SPANS[1].1, false).counted_in(OffsetUnit::Utf16);
        let proof = prove(&said, TEXT);
        assert_eq!((proof.unit, proof.likelier), (OffsetUnit::Utf16, None));
    }

    #[test]
    fn where_nothing_tells_units_apart_the_format_decides() {
        let plain = Draft {
            unit: OffsetUnit::Utf16,
            mentions: vec![DraftMention::at(0, 3, "PER")],
            ..Draft::default()
        };
        assert_eq!(prove(&plain, "Ana left.").unit, OffsetUnit::Utf16);
    }
}
