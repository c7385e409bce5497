//! The text that is annotated: immutable, cut into paragraphs, with the three units of offsets.

mod direction;
mod edit;
mod offset;
mod paragraph;

use std::cell::OnceCell;
use std::fmt;
use std::ops::Range;
use std::rc::Rc;

pub use direction::is_right_to_left;
pub use edit::{Hunk, TextEdit};
pub use offset::{ByteOffset, ByteSpan, CodePointOffset, OffsetTable, Utf16Offset};
pub use paragraph::{Paragraph, ParagraphKind};
use sha2::{Digest, Sha256};
use texts::refusals as words;

/// A text and what is derived from it once. Cheap to clone; two documents are equal when their
/// texts are.
#[derive(Clone)]
pub struct Document(Rc<Parts>);

struct Parts {
    text: String,
    paragraphs: Vec<Paragraph>,
    offsets: OffsetTable,
    /// Made when it is first asked for, as `words` is.
    sha256: OnceCell<String>,
    words: OnceCell<usize>,
}

/// The longest text that is taken, in bytes: about a million and a half words.
pub const LONGEST_TEXT: usize = 10_000_000;

/// Why a text cannot become a document.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum DocumentError {
    /// There is nothing but white space in it.
    Empty,
    /// It is longer than [`LONGEST_TEXT`].
    TooLong {
        /// Its length in bytes.
        bytes: usize,
    },
    /// It is the content of a program, picture or archive rather than a text.
    Binary,
}

impl fmt::Display for DocumentError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            DocumentError::Empty => f.write_str(words::no_text()),
            DocumentError::TooLong { bytes } => {
                // Rounded up: a text that is a little too long is not said to be as long as it may.
                let length = (*bytes as f64 / 1e5).ceil() / 10.0;
                let most = LONGEST_TEXT / 1_000_000;
                f.write_str(&words::text_too_long(&texts::number(length), most))
            }
            DocumentError::Binary => f.write_str(words::no_plain_text()),
        }
    }
}

impl std::error::Error for DocumentError {}

impl Document {
    /// Takes a text as it is but for its line ends: CRLF and CR become LF, here and nowhere else.
    ///
    /// # Errors
    /// When the text is blank, longer than [`LONGEST_TEXT`], or no text at all.
    pub fn new(raw: &str) -> Result<Document, DocumentError> {
        if raw.len() > LONGEST_TEXT {
            return Err(DocumentError::TooLong { bytes: raw.len() });
        }
        let text = raw.replace("\r\n", "\n").replace('\r', "\n");
        // Of what is kept, so that a text which was taken once is taken again.
        if is_binary(&text) {
            return Err(DocumentError::Binary);
        }
        if text.trim().is_empty() {
            return Err(DocumentError::Empty);
        }
        let paragraphs = paragraph::split(&text);
        let offsets = OffsetTable::new(&text);
        Ok(Document(Rc::new(Parts {
            text,
            paragraphs,
            offsets,
            sha256: OnceCell::new(),
            words: OnceCell::new(),
        })))
    }

    /// Whether this is the same document as `other`, and not only of the same text.
    pub fn is(&self, other: &Document) -> bool {
        Rc::ptr_eq(&self.0, &other.0)
    }

    /// The document after a correction; `None` where the correction is of another text, or leaves
    /// nothing that could be a document.
    pub fn edited(&self, edit: &TextEdit) -> Option<Document> {
        let text = edit.apply(self.text())?;
        Document::new(&text).ok()
    }

    /// The whole text.
    pub fn text(&self) -> &str {
        &self.0.text
    }

    /// The paragraphs in order; between two of them there is only white space.
    pub fn paragraphs(&self) -> &[Paragraph] {
        &self.0.paragraphs
    }

    /// Converts between bytes, UTF-16 code units and code points.
    pub fn offsets(&self) -> &OffsetTable {
        &self.0.offsets
    }

    /// The text at `span`, or nothing where the span does not fit the text.
    pub fn quote(&self, span: ByteSpan) -> &str {
        self.text()
            .get(Range::<usize>::from(span))
            .unwrap_or_default()
    }

    /// The index of the paragraph that holds the whole of `span`, if one does.
    pub fn paragraph_of(&self, span: ByteSpan) -> Option<usize> {
        let paragraphs = self.paragraphs();
        let index = paragraphs.partition_point(|paragraph| paragraph.span.end() < span.end());
        paragraphs
            .get(index)
            .filter(|paragraph| paragraph.span.contains_range(span))
            .map(|_| index)
    }

    /// Whether the paragraph in which `span` stands runs from right to left.
    pub fn runs_right_to_left(&self, span: ByteSpan) -> bool {
        self.paragraph_of(span)
            .and_then(|index| self.paragraphs().get(index))
            .is_some_and(|paragraph| direction::runs_right_to_left(self.quote(paragraph.span)))
    }

    /// What the document is called until somebody names it: its first paragraph, cut at a word
    /// end near 80 characters.
    pub fn title(&self) -> String {
        const LONGEST: usize = 80;
        let first = self
            .paragraphs()
            .first()
            .map(|paragraph| self.quote(paragraph.span))
            .unwrap_or_default();
        let line = first.split_whitespace().collect::<Vec<_>>().join(" ");
        match line.char_indices().nth(LONGEST) {
            None => line,
            Some((cut, _)) => {
                let head = &line[..cut];
                let end = head.rfind(' ').filter(|&end| end > cut / 2).unwrap_or(cut);
                format!("{}…", &head[..end])
            }
        }
    }

    /// How many words the text has, as white space parts them.
    pub fn words(&self) -> usize {
        let count = || self.text().split_whitespace().count();
        *self.0.words.get_or_init(count)
    }

    /// The SHA-256 of the text in UTF-8, in lower-case hexadecimal.
    pub fn sha256(&self) -> String {
        let digest = || {
            Sha256::digest(self.text().as_bytes())
                .iter()
                .map(|byte| format!("{byte:02x}"))
                .collect()
        };
        self.0.sha256.get_or_init(digest).clone()
    }
}

impl PartialEq for Document {
    fn eq(&self, other: &Document) -> bool {
        self.is(other) || self.0.text == other.0.text
    }
}

impl Eq for Document {}

impl fmt::Debug for Document {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Document").field(&self.title()).finish()
    }
}

/// Text from a file that is none: it holds a NUL, or more than one character in ten is a control
/// character or stands for bytes that could not be decoded.
fn is_binary(raw: &str) -> bool {
    const LOOKED_AT: usize = 4_000;
    let mut characters = 0_usize;
    let mut odd = 0_usize;
    for character in raw.chars().take(LOOKED_AT) {
        characters += 1;
        match character {
            '\0' => return true,
            '\n' | '\r' | '\t' | '\u{c}' => {}
            '\u{fffd}' => odd += 1,
            control if control.is_control() => odd += 1,
            _ => {}
        }
    }
    odd * 10 > characters
}

#[cfg(test)]
mod tests {
    use super::*;

    fn document(text: &str) -> Document {
        Document::new(text).unwrap()
    }

    #[test]
    fn only_line_ends_change() {
        let text = document("  A\r\n\r\nB  b\u{301}\rC\u{a0}\n");
        assert_eq!(text.text(), "  A\n\nB  b\u{301}\nC\u{a0}\n");
    }

    #[test]
    fn what_is_no_text_is_refused_with_a_word_why() {
        assert_eq!(Document::new(" \n\t ").unwrap_err(), DocumentError::Empty);
        assert_eq!(
            Document::new("PK\u{3}\u{4}\0\0").unwrap_err(),
            DocumentError::Binary
        );
        assert_eq!(
            Document::new(&"\u{fffd}x".repeat(50)).unwrap_err(),
            DocumentError::Binary
        );
        let long = "word ".repeat(LONGEST_TEXT / 5 + 1);
        let error = Document::new(&long).unwrap_err();
        assert_eq!(error, DocumentError::TooLong { bytes: long.len() });
        assert!(error.to_string().contains("10.1 MB long"), "{error}");
    }

    #[test]
    fn what_is_no_text_with_one_kind_of_line_end_is_none_with_another() {
        for line_end in ["\r\n", "\n", "\r"] {
            let text = format!("\u{fffd}abcdef{line_end}{line_end}");
            assert_eq!(Document::new(&text).unwrap_err(), DocumentError::Binary);
        }
    }

    #[test]
    fn a_long_first_line_is_cut_at_a_word() {
        let text = document(&format!("{}\n\nMore.", "Nine words ".repeat(12)));
        assert!(text.title().ends_with('…'), "{}", text.title());
        assert!(text.title().chars().count() <= 81);
        assert_eq!(
            document("Short  headline\n\nBody.").title(),
            "Short headline"
        );
    }

    #[test]
    fn a_span_belongs_to_a_paragraph_only_as_a_whole() {
        let text = document("One\n\nTwo three");
        let span = |start: u32, end: u32| ByteSpan::new(start.into(), end.into());
        assert_eq!(text.paragraph_of(span(0, 3)), Some(0));
        assert_eq!(text.paragraph_of(span(5, 8)), Some(1));
        assert_eq!(text.paragraph_of(span(9, 14)), Some(1));
        assert_eq!(text.paragraph_of(span(2, 6)), None);
        assert_eq!(text.paragraph_of(span(9, 99)), None);
    }

    #[test]
    fn the_checksum_is_that_of_the_standard() {
        assert_eq!(
            document("abc").sha256(),
            "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"
        );
    }
}
