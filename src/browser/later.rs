//! What the first view does without: the file formats, links with articles in them, web pages, the
//! recogniser inside the page.
//!
//! `cargo xtask build` moves all that only these functions reach, and the dialogs
//! ([`ui::later`](crate::ui::later)), into a WebAssembly file of their own. The first call fetches it,
//! and the page asks for it as soon as it has nothing else to do ([`fetch_early`]).

use std::fmt;
use std::rc::Rc;

use wasm_split_helpers::{SplitLoaderError, wasm_split};

use super::engine::Engine;
use super::file::{self, Content};
use super::markup;
use crate::annotation::Stamp;
use crate::formats::gloss_json::{self, ModelName};
use crate::formats::{self, File};
use crate::incoming::Incoming;
use crate::protocol::{Reply, Request};
use crate::share::{self, LinkError};
use crate::storage::{Backup, BackupError};
use crate::workspace::Workspace;

/// The rest of the program could not be fetched. A later call tries again.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NotFetched;

impl fmt::Display for NotFetched {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(texts::browser::part_not_fetched())
    }
}

impl std::error::Error for NotFetched {}

impl From<SplitLoaderError> for NotFetched {
    fn from(_: SplitLoaderError) -> NotFetched {
        NotFetched
    }
}

/// Fetches what is here before anybody asks for it.
pub async fn fetch_early() {
    // What fails now is told when somebody asks for it.
    let _ = fetch().await;
}

#[wasm_split(later, fallible)]
fn fetch() -> Result<(), NotFetched> {
    Ok(())
}

/// Whether a text holds annotations, and is no mere article.
///
/// # Errors
/// [`NotFetched`], like all here.
#[wasm_split(later, fallible)]
pub fn has_annotations(text: Rc<str>) -> Result<bool, NotFetched> {
    Ok(formats::has_annotations("", &text))
}

/// What files bring, held against the article that is open.
///
/// # Errors
/// [`NotFetched`], like all here.
#[wasm_split(later, fallible)]
pub fn read_files(
    files: Vec<File>,
    open: Option<Workspace>,
    stamp: Stamp,
) -> Result<Incoming, NotFetched> {
    Ok(Incoming::read(&files, open.as_ref(), stamp))
}

/// What is in a file with this name and media type.
///
/// # Errors
/// [`NotFetched`], like all here; inside of it what is wrong with the file and what to do.
#[wasm_split(later, fallible)]
pub fn judge(
    name: String,
    kind: String,
    bytes: Vec<u8>,
) -> Result<Result<Content, String>, NotFetched> {
    Ok(file::judge(name, &kind, bytes))
}

/// The text of a piece of a web page, where its markup tells paragraphs.
///
/// # Errors
/// [`NotFetched`], like all here.
#[wasm_split(later, fallible)]
pub fn text_of_telling(html: String) -> Result<Option<String>, NotFetched> {
    Ok(markup::text_of_telling(&html))
}

/// The article in a fragment; `None` where it is no link of ours.
///
/// # Errors
/// [`NotFetched`], like all here.
#[wasm_split(later, fallible)]
pub fn open_link(fragment: String) -> Result<Option<Result<Workspace, LinkError>>, NotFetched> {
    Ok(share::open(&fragment))
}

/// An article as Gloss JSON.
///
/// # Errors
/// [`NotFetched`], like all here.
#[wasm_split(later, fallible)]
pub fn gloss_json(workspace: Workspace, model: ModelName) -> Result<String, NotFetched> {
    Ok(gloss_json::write(&workspace, Some(&model)))
}

/// What a backup holds.
///
/// # Errors
/// [`NotFetched`], like all here; inside of it why the backup cannot be read.
#[wasm_split(later, fallible)]
pub fn read_backup(text: String) -> Result<Result<Backup, BackupError>, NotFetched> {
    Ok(Backup::read(&text))
}

/// What takes requests to a recogniser.
pub type Ask = Box<dyn Fn(Request)>;

/// A recogniser inside the page, which answers by `reply` and works for `slice` milliseconds at a
/// time.
///
/// # Errors
/// [`NotFetched`], like all here.
#[wasm_split(later, fallible)]
pub fn engine(slice: f64, reply: Box<dyn Fn(Reply)>) -> Result<Ask, NotFetched> {
    let engine = Engine::new(slice, reply);
    engine.start();
    Ok(Box::new(move |request| engine.ask(request)))
}
