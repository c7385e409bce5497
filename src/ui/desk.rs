//! The state of the page, and the one way in which it changes: an [`Action`] goes in, the next
//! [`Desk`] comes out. A file a concern.

mod action;
mod chosen;
mod correcting;
mod notice;
mod open;
mod overlay;
mod panel;
mod preference;
mod recognition;
mod reduce;
mod reviewing;
mod searching;
mod situation;
mod spread;
mod together;
mod touring;
mod walking;

use std::rc::Rc;

pub use action::Action;
pub use chosen::Chosen;
pub use correcting::Correcting;
pub use notice::Notice;
pub use open::Open;
pub use overlay::{Overlay, OverlayAction};
pub use panel::{Panel, PanelAction};
pub use recognition::Recognition;
pub use reviewing::ReviewAction;
pub use searching::{SearchAction, Searching};
pub use spread::{Spread, SpreadAction};
pub use walking::CaretAction;

use crate::annotation::Label;
use crate::everywhere::Changed;
use crate::incoming::Incoming;
use crate::intent::LabelKey;
use crate::names::NameList;
use crate::palette::Goal;
use crate::settings::Settings;
use crate::storage::{Backup, DocumentId};
use crate::tour::Tour;

/// All that the page shows.
#[derive(Clone, Debug, PartialEq)]
pub struct Desk {
    /// The document that lies on it, if one does.
    pub open: Option<Open>,
    /// What the recogniser is at.
    pub recognition: Recognition,
    /// The labels that can be given, in their order.
    pub labels: Rc<Vec<LabelKey>>,
    /// What the panel beside the article is at.
    pub panel: Panel,
    /// The label that each selection is marked with at once.
    pub kept: Option<Label>,
    /// How the page is set.
    pub settings: Settings,
    /// What lies over the page.
    pub overlay: Option<Overlay>,
    /// Where a person is on the tour, while there is one.
    pub tour: Option<Tour>,
    /// What came with files, and is to be asked about.
    pub incoming: Rc<Incoming>,
    /// The kept articles whose annotations are to be taken away.
    pub taking: Rc<[DocumentId]>,
    /// What was chosen lately in the palette, the last first.
    pub recent: Rc<[Goal]>,
    /// A backup that is looked at before it is brought back.
    pub backup: Option<Rc<Backup>>,
    /// What was changed in other documents, to be taken back.
    pub elsewhere: Rc<Vec<Changed>>,
    /// The person's list of names.
    pub names: NameList,
    /// What the page has to say.
    pub notice: Option<Notice>,
    /// What is read out to those who hear the page.
    pub announcement: Rc<str>,
    /// Counts the documents that were opened; answers on an earlier one are dropped.
    pub revision: u64,
}

impl Desk {
    /// An empty desk.
    pub fn new(settings: Settings) -> Desk {
        Desk {
            open: None,
            recognition: Recognition::default(),
            labels: Rc::new(LabelKey::built_in()),
            panel: Panel::default(),
            kept: None,
            settings,
            overlay: None,
            tour: None,
            incoming: Rc::default(),
            taking: Rc::default(),
            recent: Rc::default(),
            backup: None,
            elsewhere: Rc::default(),
            names: NameList::default(),
            notice: None,
            announcement: Rc::default(),
            revision: 0,
        }
    }

    /// The label that each selection is marked with at once, by its place in the list.
    pub fn kept_index(&self) -> Option<usize> {
        let kept = self.kept.as_ref()?;
        self.labels.iter().position(|key| key.label == *kept)
    }
}
