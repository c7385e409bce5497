//! The document that lies on the desk.

use std::rc::Rc;

use super::{Chosen, Correcting, Searching, Spread};
use crate::annotation::{
    Annotation, AnnotationId, AnnotationSet, ChangeSet, Entity, Propagation, Review, ReviewOrder,
    Threshold,
};
use crate::caret::Caret;
use crate::document::ByteSpan;
use crate::storage::DocumentId;
use crate::view::ArticleView;
use crate::workspace::Workspace;

/// Up to how many annotations are grouped with the edit itself.
const SOON: usize = 2_000;

/// A document that is being worked on.
#[derive(Clone, Debug, PartialEq)]
pub struct Open {
    /// Which one.
    pub id: DocumentId,
    /// The document with its annotations.
    pub workspace: Workspace,
    /// The annotations that are certain enough to be shown.
    pub shown: AnnotationSet,
    /// How certain that is.
    pub threshold: Threshold,
    /// Whether files leave out what is not certain enough.
    pub threshold_in_file: bool,
    /// The review of its suggestions, while there is one.
    pub review: Option<Review>,
    /// The order in which they are reviewed.
    pub order: ReviewOrder,
    /// What is looked for in it.
    pub searching: Searching,
    /// What each paragraph shows.
    pub view: Rc<ArticleView>,
    /// Who and what is named in it; see `grouped`.
    pub entities: Rc<Vec<Entity>>,
    /// Whether `entities` is of the document as it is now. In a long one they follow a moment after
    /// an edit, so that the edit is seen at once.
    pub grouped: bool,
    /// The caret, while it is in it.
    pub caret: Option<Caret>,
    /// The offer to do to all occurrences of a name what was done to one.
    pub spread: Option<Spread>,
    /// What that offer is to be made of, where it is still due.
    pub(super) asked: Option<(ByteSpan, Propagation)>,
    /// What the person has chosen in it.
    pub chosen: Chosen,
    /// The paragraph whose text is being corrected, where it stands.
    pub correcting: Option<Correcting>,
    /// The mention that can be reached by the Tab key.
    pub current: Option<AnnotationId>,
    /// Where it was scrolled to when it was left, in paragraphs.
    pub scroll: f64,
    /// Whether the recogniser has yet to look at it.
    pub unread: bool,
    /// Whether it may only be read: a newer page knows more of it.
    pub locked: bool,
    /// Whether it came with a link: it may only be read, and is not kept.
    pub shared: bool,
}

impl Open {
    pub(super) fn new(id: DocumentId, workspace: Workspace, scroll: f64, unread: bool) -> Open {
        let mut open = Open {
            id,
            shown: AnnotationSet::default(),
            threshold: Threshold::default(),
            threshold_in_file: false,
            review: None,
            order: ReviewOrder::default(),
            searching: Searching::default(),
            view: Rc::new(ArticleView::update(None, &workspace)),
            entities: Rc::default(),
            grouped: false,
            spread: None,
            asked: None,
            workspace: workspace.clone(),
            caret: None,
            chosen: Chosen::Nothing,
            correcting: None,
            current: None,
            scroll,
            unread,
            locked: false,
            shared: false,
        };
        open.take(workspace, &ChangeSet::default());
        open
    }

    /// The annotation with this id, where it is shown.
    pub fn annotation(&self, id: AnnotationId) -> Option<&Rc<Annotation>> {
        self.shown.get(id).filter(|annotation| annotation.is_live())
    }

    /// The document with the annotations that go into a file.
    pub fn for_file(&self) -> Workspace {
        match self.threshold_in_file {
            true => self.workspace.with_annotations(self.shown.clone()),
            false => self.workspace.clone(),
        }
    }

    /// Shows the document as it is after `changes`; what was chosen and is gone is chosen no longer.
    pub(super) fn take(&mut self, workspace: Workspace, changes: &ChangeSet) {
        self.shown = self.threshold.apply(workspace.annotations());
        let shown = workspace.with_annotations(self.shown.clone());
        if !changes.is_empty() {
            self.view = Rc::new(self.view.after(changes, &shown));
        }
        self.caret = self
            .caret
            .and_then(|caret| caret.checked(workspace.document()));
        if !changes.is_empty() {
            self.spread = None;
            self.asked = None;
        }
        self.workspace = workspace;
        self.grouped = false;
        if self.workspace.annotations().len() <= SOON {
            self.group();
        }
        if let Chosen::Mention(id) = self.chosen
            && self.annotation(id).is_none()
        {
            self.chosen = Chosen::Nothing;
        }
        if self.current.and_then(|id| self.annotation(id)).is_none() {
            self.current = self.successor();
        }
    }

    /// Shows what `threshold` lets through.
    pub(super) fn show(&mut self, threshold: Threshold) {
        self.threshold = threshold;
        let workspace = self.workspace.clone();
        let shown = workspace
            .clone()
            .with_annotations(threshold.apply(workspace.annotations()));
        self.view = Rc::new(ArticleView::update(Some(&self.view), &shown));
        self.take(workspace, &ChangeSet::default());
    }

    /// Groups the mentions of the document as it is now.
    pub(super) fn group(&mut self) {
        let shown = self.workspace.with_annotations(self.shown.clone());
        if *self.entities != **shown.entities() {
            self.entities = shown.entities().clone();
        }
        self.grouped = true;
    }

    /// The mention that follows where the current one was, or the last of all.
    fn successor(&self) -> Option<AnnotationId> {
        let annotations = &self.shown;
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
