//! The texts that all peers annotate, and what people marked in them.

use std::fs;
use std::path::Path;

use anyhow::{Context as _, Result};
use ner_corpus::{Joining, MarkedDocument, detokenise, read_articles, read_table};

/// Texts that are measured together.
pub(crate) struct Set {
    /// What the table calls it.
    pub(crate) name: String,
    pub(crate) documents: Vec<MarkedDocument>,
}

impl Set {
    /// The articles of the corpus that are kept for testing: every tenth in the order of names.
    pub(crate) fn test_articles(corpus: &Path) -> Result<Set> {
        let documents = read_articles(corpus)?
            .into_iter()
            .filter(|article| article.is_test)
            .map(|article| article.document)
            .collect();
        Ok(Set {
            name: "test articles of the corpus".to_owned(),
            documents,
        })
    }

    /// The documents of a token table, put together as text.
    pub(crate) fn of_table(path: &Path) -> Result<Set> {
        let source = fs::read_to_string(path)
            .with_context(|| format!("could not read {}", path.display()))?;
        let table = read_table(&source).with_context(|| format!("in {}", path.display()))?;
        let name = path.file_name().unwrap_or(path.as_os_str());
        Ok(Set {
            name: name.to_string_lossy().into_owned(),
            documents: table
                .iter()
                .map(|document| detokenise(document, Joining::Natural))
                .collect(),
        })
    }

    /// How many words and marks there are, counted the same way for every peer: runs of letters and
    /// digits, and all other characters but white space one by one.
    pub(crate) fn tokens(&self) -> usize {
        self.documents
            .iter()
            .map(|document| tokens(&document.text))
            .sum()
    }
}

fn tokens(text: &str) -> usize {
    let mut count = 0;
    let mut in_word = false;
    for character in text.chars() {
        let word = character.is_alphanumeric();
        if !(character.is_whitespace() || word && in_word) {
            count += 1;
        }
        in_word = word;
    }
    count
}

#[cfg(test)]
mod tests {
    use super::tokens;

    #[test]
    fn words_and_marks_are_counted() {
        assert_eq!(tokens("Ana’s U.S. visa, 3,000 words"), 13);
        assert_eq!(tokens("  "), 0);
    }
}
