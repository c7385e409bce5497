//! Everything that can happen to the page.
//!
//! A part of the page that has more to tell than one thing has an enum of its own in a file of its
//! own, and a single variant here.

use std::rc::Rc;

use super::{
    CaretAction, Chosen, Correcting, Notice, OverlayAction, PanelAction, Recognition, ReviewAction,
    SearchAction, SpreadAction,
};
use crate::annotation::{AnnotationSet, Command, IgnoredFindings, Stamp, Suggestion};
use crate::everywhere::Changed;
use crate::incoming::Incoming;
use crate::names::NameList;
use crate::settings::{Language, Settings};
use crate::storage::{Backup, DocumentId};
use crate::tour::Step;
use crate::workspace::Workspace;

/// Everything that can happen to the page.
#[derive(Clone, Debug)]
pub enum Action {
    /// A document is put on the desk.
    Open {
        /// Which.
        id: DocumentId,
        /// The document.
        workspace: Workspace,
        /// Where it was scrolled to.
        scroll: f64,
        /// Whether the recogniser has yet to look at it.
        unread: bool,
        /// What to say about it.
        notice: Option<Notice>,
    },
    /// The document is put away.
    Close,
    /// The recogniser goes on.
    Recognition(Recognition),
    /// The recogniser is done with a document.
    Recognised {
        /// Which one, by the count of opened documents.
        revision: u64,
        /// What it found.
        suggestions: Vec<Suggestion>,
        /// By which model.
        model: Rc<str>,
        /// Now.
        stamp: Stamp,
    },
    /// The mentions of a long document are grouped, a moment after they changed.
    Group,
    /// A person does something.
    Do(Command, Stamp),
    /// A person takes back what was done last.
    Undo,
    /// A person does again what was taken back.
    Redo,
    /// A person goes back by so many steps where it is negative, or does so many again.
    Travel(isize),
    /// A paragraph is made a field in which its text is corrected, or is one no longer.
    Correct(Option<Correcting>),
    /// A person chooses something.
    Choose(Chosen),
    /// Something happens to the offer to do the same to other occurrences.
    Spread(SpreadAction),
    /// Something was changed in other documents.
    Elsewhere(Vec<Changed>),
    /// The person's list of names is another.
    Names(NameList),
    /// Something happens to the panel.
    Panel(PanelAction),
    /// Something happens to the caret.
    Caret(CaretAction),
    /// Something happens to the review.
    Review(ReviewAction),
    /// The document may only be read from now on.
    Lock,
    /// Another tab has changed the document too.
    Adopt {
        /// As it was on the desk when they were brought together.
        from: Workspace,
        /// Both together.
        workspace: Workspace,
    },
    /// A person sets how the page is.
    Settings(Settings),
    /// The page speaks another language now.
    Language(Language),
    /// A person keeps a label, by its place in the list, or lets go of it.
    Keep(Option<usize>),
    /// Something is laid over the page, or taken away.
    Overlay(OverlayAction),
    /// Something is looked for.
    Search(SearchAction),
    /// A person goes along the tour, or leaves it.
    Tour(Option<Step>),
    /// The linter is told what to leave be.
    Ignore(IgnoredFindings),
    /// There is something to read out.
    Say(Rc<str>),
    /// A backup is looked at before it is brought back, or no longer.
    Backup(Option<Rc<Backup>>),
    /// Annotations came with files, and there is something to say or ask of them.
    Incoming(Rc<Incoming>),
    /// Annotations of these articles, which are kept, are to be taken away.
    TakeAway(Rc<[DocumentId]>),
    /// Takes other annotations of the same text in, as far as they overrule no decision.
    Bring(AnnotationSet, Stamp),
    /// The document came with a link and may only be read, or a copy of it is kept.
    Share(bool),
    /// There is something to say, or no longer.
    Notice(Option<Notice>),
}

impl Action {
    /// Says that something went wrong.
    pub fn error(words: impl Into<Rc<str>>) -> Action {
        Action::Notice(Some(Notice::error(words)))
    }
}
