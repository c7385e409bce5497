//! Files in and out, one module a format. Reading never gives up as a whole for the sake of one
//! annotation: it gives what could be read, and says of the rest why it could not.
//!
//! A file of another tool is read into a [`Draft`], in whatever unit of offsets the tool counts;
//! [`land`] and [`land_on`] hold it against a text. [`write_verified`] writes documents and reads
//! them back.

mod alignment;
mod archive;
mod brat;
mod choice;
mod conll;
mod csv;
mod displacy;
mod doccano;
mod draft;
mod format;
pub mod gloss_json;
mod holds;
mod html;
mod hugging_face;
pub mod inline;
mod json_lines;
mod label_studio;
mod landing;
mod limits;
mod markdown;
mod number;
mod offer;
mod prodigy;
mod quote;
mod read;
mod read_error;
mod spacy;
mod tokens;
mod uima_cas;
mod unit;
mod verify;
mod web_annotation;

pub use choice::Choice;
pub use draft::{Draft, DraftMention, OffsetUnit};
pub use format::{File, Format, file_name, file_stem};
pub use holds::{Holds, Loss, Lost};
pub use landing::{Failed, Imported, LandingError, land, land_on};
pub use offer::Offer;
pub use read::{
    Content, Opened, detect, has_annotations, is_archive, may_have_annotations, read, read_as,
    read_files,
};
pub use read_error::ReadError;
pub use unit::Proof;
pub use verify::{Verification, bundle, verify, write_verified};
