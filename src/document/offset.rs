//! Bytes inside, UTF-16 code units at the DOM, Unicode code points in files: one type each, and
//! the one place that converts between them.

/// An offset in bytes of the text in UTF-8.
pub use text_size::TextSize as ByteOffset;

/// A range of the text in bytes of UTF-8, its end exclusive.
pub use text_size::TextRange as ByteSpan;

/// An offset in UTF-16 code units, as the DOM and JavaScript strings count.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Utf16Offset(pub u32);

/// An offset in Unicode code points, as interchange files and Python count.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct CodePointOffset(pub u32);

/// Where each character outside ASCII stands, in all three units: between two of them the units
/// advance together, so that a conversion is a binary search and a subtraction.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OffsetTable {
    wide: Vec<WideCharacter>,
    /// The end of the text in all three units.
    end: Position,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Position {
    byte: u32,
    utf16: u32,
    code_point: u32,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct WideCharacter {
    start: Position,
    end: Position,
}

impl OffsetTable {
    /// Builds the table of `text`, which is shorter than 4 GiB (a document is, by construction).
    pub fn new(text: &str) -> OffsetTable {
        let mut wide = Vec::new();
        let mut at = Position {
            byte: 0,
            utf16: 0,
            code_point: 0,
        };
        for character in text.chars() {
            let start = at;
            at.byte += character.len_utf8() as u32;
            at.utf16 += character.len_utf16() as u32;
            at.code_point += 1;
            if !character.is_ascii() {
                wide.push(WideCharacter { start, end: at });
            }
        }
        OffsetTable { wide, end: at }
    }

    /// A byte offset in UTF-16 code units. Inside a character it counts as the character's start,
    /// past the end of the text as its end.
    pub fn utf16_of(&self, offset: ByteOffset) -> Utf16Offset {
        Utf16Offset(self.locate(offset.into(), |position| position.byte).utf16)
    }

    /// A byte offset in code points. Inside a character it counts as the character's start, past
    /// the end of the text as its end.
    pub fn code_point_of(&self, offset: ByteOffset) -> CodePointOffset {
        CodePointOffset(
            self.locate(offset.into(), |position| position.byte)
                .code_point,
        )
    }

    /// A UTF-16 offset in bytes; none past the end of the text or between two surrogates.
    pub fn byte_of_utf16(&self, offset: Utf16Offset) -> Option<ByteOffset> {
        let position = self.locate(offset.0, |position| position.utf16);
        (position.utf16 == offset.0).then(|| position.byte.into())
    }

    /// An offset in code points in bytes; none past the end of the text.
    pub fn byte_of_code_point(&self, offset: CodePointOffset) -> Option<ByteOffset> {
        let position = self.locate(offset.0, |position| position.code_point);
        (position.code_point == offset.0).then(|| position.byte.into())
    }

    /// The last position at or before `offset` in the given unit.
    fn locate(&self, offset: u32, unit: impl Fn(Position) -> u32) -> Position {
        let offset = offset.min(unit(self.end));
        let index = self.wide.partition_point(|wide| unit(wide.start) < offset);
        let Some(before) = index.checked_sub(1).and_then(|index| self.wide.get(index)) else {
            return Position {
                byte: offset,
                utf16: offset,
                code_point: offset,
            };
        };
        match offset.checked_sub(unit(before.end)) {
            None => before.start,
            Some(past) => Position {
                byte: before.end.byte + past,
                utf16: before.end.utf16 + past,
                code_point: before.end.code_point + past,
            },
        }
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn the_example_of_the_formats_has_the_offsets_it_says() {
        let text = "🗞 Ana Ruiz joined Acme in Lyon.";
        let table = OffsetTable::new(text);
        let cases = [
            ("Ana Ruiz", 2..10, 3..11),
            ("Acme", 18..22, 19..23),
            ("Lyon", 26..30, 27..31),
        ];
        for (name, code_points, utf16) in cases {
            let start = ByteOffset::from(text.find(name).unwrap() as u32);
            let end = start + ByteOffset::of(name);
            assert_eq!(
                table.code_point_of(start).0..table.code_point_of(end).0,
                code_points
            );
            assert_eq!(table.utf16_of(start).0..table.utf16_of(end).0, utf16);
        }
    }

    #[test]
    fn between_surrogates_and_past_the_end_there_is_no_byte() {
        let table = OffsetTable::new("a🗞");
        assert_eq!(table.byte_of_utf16(Utf16Offset(2)), None);
        assert_eq!(table.byte_of_utf16(Utf16Offset(3)), Some(5.into()));
        assert_eq!(table.byte_of_utf16(Utf16Offset(4)), None);
        assert_eq!(table.byte_of_code_point(CodePointOffset(3)), None);
    }

    proptest! {
        #[test]
        fn every_character_boundary_converts_as_counting_does(text in "\\PC{0,40}") {
            let table = OffsetTable::new(&text);
            for (byte, _) in text.char_indices().chain([(text.len(), ' ')]) {
                let offset = ByteOffset::from(byte as u32);
                let head = &text[..byte];
                let utf16 = Utf16Offset(head.encode_utf16().count() as u32);
                let code_point = CodePointOffset(head.chars().count() as u32);
                prop_assert_eq!(table.utf16_of(offset), utf16);
                prop_assert_eq!(table.code_point_of(offset), code_point);
                prop_assert_eq!(table.byte_of_utf16(utf16), Some(offset));
                prop_assert_eq!(table.byte_of_code_point(code_point), Some(offset));
            }
        }
    }
}
