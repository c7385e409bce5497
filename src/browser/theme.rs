//! Light, dark, or as the system has it.

use crate::storage::KeyValue;

const KEY: &str = "gloss:theme";

/// How the page is coloured.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Theme {
    /// As the system has it.
    #[default]
    System,
    /// Dark ink on light paper.
    Light,
    /// Light ink on dark paper.
    Dark,
}

impl Theme {
    /// The one that comes after it when a person goes through them.
    #[must_use]
    pub fn next(self) -> Theme {
        match self {
            Theme::System => Theme::Light,
            Theme::Light => Theme::Dark,
            Theme::Dark => Theme::System,
        }
    }

    /// The word for it, as it is kept and shown.
    pub fn as_str(self) -> &'static str {
        match self {
            Theme::System => "system",
            Theme::Light => "light",
            Theme::Dark => "dark",
        }
    }

    /// The one that was chosen last.
    pub fn load(store: &dyn KeyValue) -> Theme {
        let kept = store.get(KEY).ok().flatten();
        [Theme::Light, Theme::Dark]
            .into_iter()
            .find(|theme| kept.as_deref() == Some(theme.as_str()))
            .unwrap_or_default()
    }

    /// Colours the page, and keeps the choice.
    pub fn apply(self, store: &dyn KeyValue) {
        let root = web_sys::window()
            .and_then(|window| window.document())
            .and_then(|document| document.document_element());
        if let Some(root) = root {
            let _ = match self {
                Theme::System => root.remove_attribute("data-theme"),
                theme => root.set_attribute("data-theme", theme.as_str()),
            };
        }
        // A theme that is not kept costs one click, no work.
        let _ = match self {
            Theme::System => store.remove(KEY),
            theme => store.set(KEY, theme.as_str()),
        };
    }
}
