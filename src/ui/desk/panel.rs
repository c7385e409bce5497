//! The panel beside the article: which tab it shows.

use crate::intent::Tab;

/// What the panel is at.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Panel {
    /// The tab that was chosen last.
    pub tab: Tab,
    /// Whether it is open; where there is room for it beside the article it is shown all the same.
    pub open: bool,
    /// Counts how often it was asked for by key: what it shows then takes the focus.
    pub called: u32,
}

/// What can happen to the panel.
#[derive(Clone, Copy, Debug)]
pub enum PanelAction {
    /// A tab is chosen on it.
    Select(Tab),
    /// A tab is asked for from elsewhere.
    Call(Tab),
    /// It is put away.
    Close,
}

impl Panel {
    /// The panel after something happened to it.
    #[must_use]
    pub(super) fn after(self, action: PanelAction) -> Panel {
        match action {
            PanelAction::Select(tab) => Panel {
                tab,
                open: true,
                ..self
            },
            PanelAction::Call(tab) => Panel {
                tab,
                open: true,
                called: self.called + 1,
            },
            PanelAction::Close => Panel {
                open: false,
                ..self
            },
        }
    }
}
