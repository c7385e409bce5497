//! The state of the page and the one way in which it changes.

use std::rc::Rc;

use yew::Reducible;

use super::words;
use crate::annotation::{
    Annotation, AnnotationId, ChangeSet, Command, Entity, Stamp, Suggestion, entities,
};
use crate::document::ByteSpan;
use crate::storage::DocumentId;
use crate::view::ArticleView;
use crate::workspace::Workspace;

/// All that the page shows.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Desk {
    /// The document that lies on it, if one does.
    pub open: Option<Open>,
    /// What the recogniser is at.
    pub recognition: Recognition,
    /// What the page has to say.
    pub notice: Option<Notice>,
    /// What is read out to those who hear the page.
    pub announcement: Rc<str>,
    /// Counts the documents that were opened; answers on an earlier one are dropped.
    pub revision: u64,
}

/// A document that is being worked on.
#[derive(Clone, Debug, PartialEq)]
pub struct Open {
    /// Which one.
    pub id: DocumentId,
    /// The document with its annotations.
    pub workspace: Workspace,
    /// What each paragraph shows.
    pub view: Rc<ArticleView>,
    /// Who and what is named in it.
    pub entities: Rc<Vec<Entity>>,
    /// What the person has chosen in it.
    pub chosen: Chosen,
    /// The mention that can be reached by the Tab key.
    pub current: Option<AnnotationId>,
    /// Where it was scrolled to when it was left, in paragraphs.
    pub scroll: f64,
    /// Whether the recogniser has yet to look at it.
    pub unread: bool,
}

/// What a person has chosen.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum Chosen {
    /// Nothing.
    #[default]
    Nothing,
    /// A mention.
    Mention(AnnotationId),
    /// Selected text, in whole words; more than one stretch where the browser lets a person select
    /// several.
    Text(Vec<ByteSpan>),
}

/// What the recogniser is at.
#[derive(Clone, Debug, Default, PartialEq)]
pub enum Recognition {
    /// Nothing to do, or done.
    #[default]
    Idle,
    /// Its model is on its way; how much of it has come, from 0 to 1, where that is known.
    Loading(Option<f64>),
    /// It reads; how much it has read, from 0 to 1.
    Reading(f64),
    /// Its model could not be had.
    Failed(Rc<str>),
}

/// Something that the page has to say.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Notice {
    /// Whether something went wrong.
    pub error: bool,
    /// What happened, and what to do.
    pub words: Rc<str>,
    /// A document to go back to.
    pub back: Option<DocumentId>,
}

impl Notice {
    /// Something went wrong.
    pub fn error(words: impl Into<Rc<str>>) -> Notice {
        Notice {
            error: true,
            words: words.into(),
            back: None,
        }
    }
}

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
    /// A person does something.
    Do(Command, Stamp),
    /// A person takes back what was done last.
    Undo,
    /// A person does again what was taken back.
    Redo,
    /// A person chooses something.
    Choose(Chosen),
    /// There is something to say, or no longer.
    Notice(Option<Notice>),
}

impl Open {
    fn new(id: DocumentId, workspace: Workspace, scroll: f64, unread: bool) -> Open {
        let mut open = Open {
            id,
            view: Rc::new(ArticleView::update(None, &workspace)),
            entities: Rc::default(),
            workspace: workspace.clone(),
            chosen: Chosen::Nothing,
            current: None,
            scroll,
            unread,
        };
        open.take(workspace);
        open
    }

    /// The annotation with this id, where it is shown.
    pub fn annotation(&self, id: AnnotationId) -> Option<&Rc<Annotation>> {
        self.workspace
            .annotations()
            .get(id)
            .filter(|annotation| annotation.is_live())
    }

    fn take(&mut self, workspace: Workspace) {
        self.view = Rc::new(ArticleView::update(Some(&self.view), &workspace));
        let entities = entities(workspace.document(), workspace.annotations());
        if *self.entities != entities {
            self.entities = Rc::new(entities);
        }
        self.workspace = workspace;
        if let Chosen::Mention(id) = self.chosen
            && self.annotation(id).is_none()
        {
            self.chosen = Chosen::Nothing;
        }
        if self.current.and_then(|id| self.annotation(id)).is_none() {
            self.current = self.successor();
        }
    }

    /// The mention that follows where the current one was, or the last of all.
    fn successor(&self) -> Option<AnnotationId> {
        let annotations = self.workspace.annotations();
        let from = self
            .current
            .and_then(|id| annotations.get(id))
            .map(|gone| gone.span.start())
            .unwrap_or_default();
        annotations
            .live()
            .find(|annotation| annotation.span.start() >= from)
            .or_else(|| annotations.live().next_back())
            .map(|annotation| annotation.id)
    }
}

impl Reducible for Desk {
    type Action = Action;

    fn reduce(self: Rc<Self>, action: Action) -> Rc<Self> {
        let mut desk = Desk::clone(&self);
        match action {
            Action::Open {
                id,
                workspace,
                scroll,
                unread,
                notice,
            } => {
                let open = Open::new(id, workspace, scroll, unread);
                desk.recognition = if open.unread {
                    Recognition::Reading(0.0)
                } else {
                    Recognition::Idle
                };
                desk.announcement = format!("Opened: {}", open.workspace.title()).into();
                desk.open = Some(open);
                desk.notice = notice;
                desk.revision += 1;
            }
            Action::Close => {
                desk.open = None;
                desk.recognition = Recognition::Idle;
                desk.notice = None;
                desk.revision += 1;
            }
            Action::Recognition(recognition) => {
                // The model is fetched before anything waits for it: nobody needs to see that.
                if desk.open.as_ref().is_some_and(|open| open.unread) {
                    desk.recognition = recognition;
                }
            }
            Action::Recognised {
                revision,
                suggestions,
                model,
                stamp,
            } => {
                if revision == desk.revision {
                    desk.recognised(&suggestions, &model, stamp);
                }
            }
            Action::Do(command, stamp) => {
                desk.change(|workspace| {
                    workspace
                        .apply(&command, stamp)
                        .map_err(|error| error.to_string())
                });
            }
            Action::Undo => {
                desk.change(|workspace| {
                    workspace
                        .undo()
                        .ok_or_else(|| "There is nothing to undo.".to_owned())
                });
            }
            Action::Redo => {
                desk.change(|workspace| {
                    workspace
                        .redo()
                        .ok_or_else(|| "There is nothing to redo.".to_owned())
                });
            }
            Action::Choose(chosen) => {
                if let Some(open) = &mut desk.open {
                    if let Chosen::Mention(id) = chosen {
                        open.current = Some(id);
                    }
                    open.chosen = chosen;
                }
            }
            Action::Notice(notice) => desk.notice = notice,
        }
        Rc::new(desk)
    }
}

impl Desk {
    fn recognised(&mut self, suggestions: &[Suggestion], model: &Rc<str>, stamp: Stamp) {
        self.recognition = Recognition::Idle;
        if let Some(open) = &mut self.open {
            let (workspace, _) = open.workspace.suggest(suggestions, model, stamp);
            open.unread = false;
            open.take(workspace);
            self.announcement = words::found(open.workspace.annotations()).into();
        }
    }

    fn change(
        &mut self,
        change: impl FnOnce(&Workspace) -> Result<(Workspace, ChangeSet), String>,
    ) {
        let Some(open) = &mut self.open else {
            return;
        };
        match change(&open.workspace) {
            Ok((workspace, changes)) => {
                self.announcement = words::announcement(workspace.document(), &changes).into();
                // The card would lie on the text that comes next.
                open.chosen = Chosen::Nothing;
                open.take(workspace);
            }
            Err(reason) => self.announcement = reason.into(),
        }
    }
}
