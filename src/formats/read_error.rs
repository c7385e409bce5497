//! Why a file of another tool cannot be read.

use texts::formats as words;

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
        /// Of what: `mentions` or `labels`.
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
        f.write_str(&match self {
            ReadError::Line { line, reason } => words::line(*line, reason),
            ReadError::Document { document, reason } => words::document(*document, reason),
            ReadError::Archive { reason } => words::archive(reason),
            ReadError::TooMuch { count, most, what } => words::TooMuch {
                count: *count,
                most: *most,
                what,
            }
            .say(),
            ReadError::NoReport => return f.write_str(words::no_report()),
            ReadError::Gloss(reason) => return f.write_str(reason),
            ReadError::NotText => return f.write_str(words::not_text()),
            ReadError::Unknown => return f.write_str(words::unknown()),
        })
    }
}

impl std::error::Error for ReadError {}
