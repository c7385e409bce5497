//! Gloss: paste an article, see its people, places and organisations, correct them, take them away.
//!
//! A map of the library, from the inside out. What stands above `browser` is pure: it knows no
//! browser, clock or randomness, and its tests run natively.
//!
//! | module | what it holds |
//! |---|---|
//! | [`document`] | the text that is annotated, its paragraphs, and the three units of offsets |
//! | [`annotation`] | annotations, the commands of a person, the changes they make, and their history |
//! | [`agreement`] | how far two annotations of one text agree, and what they make together |
//! | [`caret`] | a caret for annotating by keys alone: where it goes, and what it is on |
//! | [`announcement`] | what changed, in words |
//! | [`workspace`] | a document being edited: (state, command) → (state, change set) |
//! | [`everywhere`] | what was done to a name in one document, done in others |
//! | [`names`] | a person's own list of names, for every new article |
//! | [`view`] | state → what each paragraph shows |
//! | [`formats`] | files in and out |
//! | [`incoming`] | what files bring to the page: documents, marks, and what could not be taken |
//! | [`intent`] | everything a person can ask for, with its words and keys, in one table |
//! | [`route`] | the addresses within the page |
//! | [`tour`] | a short tour of the example, whose steps see when they are done |
//! | [`settings`] | how a person wants the page to be |
//! | [`share`] | an article in a link |
//! | [`storage`] | what is kept in the browser, version by version |
//! | [`overview`] | the article as a whole: where each label occurs, and who appears with whom |
//! | [`palette`] | what the command palette offers, and what of it a query finds |
//! | [`protocol`] | messages between the page and its worker |
//! | `browser` | web-sys and gloo: storage, clipboard, files, selection, the worker |
//! | `ui` | the page, in yew |

pub mod agreement;
pub mod annotation;
pub mod announcement;
pub mod caret;
pub mod document;
pub mod everywhere;
pub mod formats;
pub mod incoming;
pub mod intent;
pub mod names;
pub mod overview;
pub mod palette;
pub mod protocol;
pub mod route;
pub mod settings;
pub mod share;
pub mod storage;
pub mod timestamp;
pub mod tour;
pub mod view;
pub mod workspace;

#[cfg(target_arch = "wasm32")]
pub mod browser;
#[cfg(all(target_arch = "wasm32", feature = "page"))]
pub mod ui;
