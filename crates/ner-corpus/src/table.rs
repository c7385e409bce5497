//! Token tables: a token and its IOB2 tag a line, parted by a tab; a blank line between
//! sentences; `-DOCSTART-` where a document begins.

use std::fmt;
use std::ops::Range;

use ner::Label;

/// A document of a table. Where a table has no `-DOCSTART-`, every sentence is a document.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct TableDocument {
    /// Its sentences, none empty.
    pub sentences: Vec<TableSentence>,
}

/// A sentence of a table.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct TableSentence {
    /// Its tokens.
    pub tokens: Vec<String>,
    /// The mentions, as ranges of tokens, sorted, none overlapping another.
    pub mentions: Vec<(Range<usize>, Label)>,
}

/// A line that cannot be read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TableError {
    /// The line, from 1.
    pub line: usize,
    /// What stands there.
    pub found: String,
}

impl fmt::Display for TableError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            f,
            "line {}: expected a token, a tab and one of the tags O, B-PER, I-PER, B-LOC, I-LOC, B-ORG, I-ORG, but found {:?}",
            self.line, self.found
        )
    }
}

impl std::error::Error for TableError {}

/// Reads a token table.
///
/// # Errors
/// At the first line that is neither blank, `-DOCSTART-`, nor a token with a tag.
pub fn read_table(source: &str) -> Result<Vec<TableDocument>, TableError> {
    let mut documents: Vec<TableDocument> = Vec::new();
    let mut sentence = TableSentence::default();
    let mut has_starts = false;
    let mut document = TableDocument::default();
    for (index, line) in source.lines().enumerate() {
        let is_start = line.starts_with("-DOCSTART-");
        if line.trim().is_empty() || is_start {
            if !sentence.tokens.is_empty() {
                document.sentences.push(std::mem::take(&mut sentence));
            }
            if is_start {
                has_starts = true;
                documents.push(std::mem::take(&mut document));
            }
            continue;
        }
        let error = || TableError {
            line: index + 1,
            found: line.to_owned(),
        };
        let (token, tag) = line.split_once('\t').ok_or_else(error)?;
        push(&mut sentence, token, tag.trim_end()).ok_or_else(error)?;
    }
    if !sentence.tokens.is_empty() {
        document.sentences.push(sentence);
    }
    documents.push(document);
    if !has_starts {
        let sentences = documents
            .into_iter()
            .flat_map(|document| document.sentences);
        return Ok(sentences
            .map(|sentence| TableDocument {
                sentences: vec![sentence],
            })
            .collect());
    }
    documents.retain(|document| !document.sentences.is_empty());
    Ok(documents)
}

fn push(sentence: &mut TableSentence, token: &str, tag: &str) -> Option<()> {
    let at = sentence.tokens.len();
    if token.is_empty() {
        return None;
    }
    sentence.tokens.push(token.to_owned());
    if tag == "O" {
        return Some(());
    }
    let (place, name) = tag.split_once('-')?;
    let label = Label::ALL
        .into_iter()
        .find(|label| label.as_str() == name)?;
    match (place, sentence.mentions.last_mut()) {
        ("I", Some((range, last))) if range.end == at && *last == label => range.end = at + 1,
        ("B" | "I", _) => sentence.mentions.push((at..at + 1, label)),
        _ => return None,
    }
    Some(())
}

#[cfg(test)]
mod tests {
    use ner::Label;

    use super::read_table;

    #[test]
    fn sentences_and_documents_are_parted() {
        let table = "-DOCSTART-\tO\n\nAna\tB-PER\nRuiz\tI-PER\n.\tO\n\nLyon\tB-LOC\n\n-DOCSTART-\tO\n\nAcme\tB-ORG\n";
        let documents = read_table(table).unwrap();
        assert_eq!(documents.len(), 2);
        assert_eq!(documents[0].sentences[0].mentions, [(0..2, Label::Per)]);
        assert_eq!(documents[1].sentences[0].mentions, [(0..1, Label::Org)]);
    }

    #[test]
    fn a_table_without_document_starts_has_a_document_a_sentence() {
        assert_eq!(read_table("a\tO\n\nb\tO\n").unwrap().len(), 2);
    }

    #[test]
    fn a_wrong_line_is_named() {
        assert_eq!(read_table("a\tO\nb O\n").unwrap_err().line, 2);
        assert_eq!(read_table("a\tB-MISC\n").unwrap_err().line, 1);
    }
}
