//! Why a file of another tool cannot be read.

use std::fmt;

/// Why a file cannot be read at all.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ReadError {
    /// A line of it breaks the format.
    Line {
        /// Which, from 1.
        line: usize,
        /// What is wrong with it.
        reason: String,
    },
    /// A document in it breaks the format.
    Document {
        /// Which, from 1.
        document: usize,
        /// What is wrong with it.
        reason: String,
    },
    /// It is an archive that cannot be unpacked.
    Archive {
        /// Why.
        reason: String,
    },
    /// A document in it has more than is taken.
    TooMuch {
        /// How many it has.
        count: usize,
        /// How many are taken.
        most: usize,
        /// Of what.
        what: &'static str,
    },
    /// It is HTML without the data that a report of Gloss carries.
    NoReport,
    /// It is Gloss JSON that cannot be read.
    Gloss(String),
    /// It is not text in UTF-8.
    NotText,
    /// It is in none of the formats.
    Unknown,
}

impl fmt::Display for ReadError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            ReadError::Line { line, reason } => {
                write!(f, "Line {line} of this file cannot be read: {reason}.")
            }
            ReadError::Document { document, reason } => {
                write!(f, "Document {document} of this file cannot be read: {reason}.")
            }
            ReadError::Archive { reason } => {
                write!(f, "This archive cannot be unpacked: {reason}.")
            }
            ReadError::TooMuch { count, most, what } => write!(
                f,
                "A document in this file has {count} {what}; at most {most} are taken. Split it into \
                 smaller ones, or see whether its columns are the right ones."
            ),
            ReadError::NoReport => f.write_str(
                "This is a web page, and no report that Gloss wrote. Copy its article and paste it.",
            ),
            ReadError::Gloss(reason) => f.write_str(reason),
            ReadError::NotText => f.write_str(
                "This file is not text in UTF-8. Save it as UTF-8 in the program that wrote it.",
            ),
            ReadError::Unknown => f.write_str(
                "This file is in no format that Gloss knows. Export it as one of the formats in the \
                 list, or paste the text of the article.",
            ),
        }
    }
}

impl std::error::Error for ReadError {}
