//! Annotated text: read from token tables and from inline marks, and compared with what a
//! recogniser finds. The trainer and the command line share it, so that both measure alike.

mod articles;
mod detokenise;
mod document;
mod inline;
mod score;
mod table;

pub use articles::{Article, read_articles};
pub use detokenise::{Joining, detokenise, keeps_hyphens, spaces_before};
pub use document::{GoldMention, MarkedDocument};
pub use inline::{InlineError, read_inline};
pub use score::{Counts, Score};
pub use table::{TableDocument, TableError, TableSentence, read_table};
