//! How a person wants the page to be, and how that is kept.

mod saved;
mod theme;

pub use texts::Language;
pub use theme::Theme;

pub use crate::annotation::Snap;

use crate::storage::{KeyValue, StorageError};

/// What can be set.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Settings {
    /// What language it speaks; that which the browser prefers, where none was chosen.
    pub language: Option<Language>,
    /// How the page is coloured.
    pub theme: Theme,
    /// What a selection stands for.
    pub snap: Snap,
    /// Whether a label that is chosen stays so, and each selection is marked with it at once.
    pub sticky_label: bool,
    /// Whether characters by themselves are shortcuts (WCAG 2.1.4).
    pub single_keys: bool,
    /// Whether the names of the labels are drawn beside the mentions.
    pub tags: bool,
}

impl Default for Settings {
    fn default() -> Settings {
        Settings {
            language: None,
            theme: Theme::System,
            snap: Snap::Words,
            sticky_label: false,
            single_keys: true,
            tags: true,
        }
    }
}

/// Where the settings are kept.
pub const KEY: &str = "gloss:settings";

/// Where the theme was kept before there were other settings.
const OLD_THEME: &str = "gloss:theme";

impl Settings {
    /// The settings as they were left. What cannot be read is as it is in the beginning: it costs a
    /// click, and no work.
    pub fn load(store: &dyn KeyValue) -> Settings {
        let kept = |key| store.get(key).ok().flatten();
        match kept(KEY) {
            Some(text) => saved::read(&text),
            None => Settings {
                theme: kept(OLD_THEME)
                    .and_then(|word| Theme::parse(&word))
                    .unwrap_or_default(),
                ..Settings::default()
            },
        }
    }

    /// Keeps the settings.
    ///
    /// # Errors
    /// When the store is full or cannot be reached; the settings of before are kept then.
    pub fn save(&self, store: &dyn KeyValue) -> Result<(), StorageError> {
        store.set(KEY, &saved::write(self))?;
        store.remove(OLD_THEME)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::storage::{MemoryStore, PREFIX};

    #[test]
    fn settings_are_found_as_they_were_left() {
        let store = MemoryStore::default();
        assert_eq!(Settings::load(&store), Settings::default());
        let settings = Settings {
            language: Language::parse("ar"),
            theme: Theme::Dark,
            snap: Snap::Characters,
            sticky_label: true,
            single_keys: false,
            tags: false,
        };
        settings.save(&store).unwrap();
        assert_eq!(Settings::load(&store), settings);
        assert!(KEY.starts_with(PREFIX));
    }

    #[test]
    fn a_theme_that_was_chosen_before_there_were_settings_stays() {
        let store = MemoryStore::default();
        store.set(OLD_THEME, "dark").unwrap();
        let settings = Settings::load(&store);
        assert_eq!(settings.theme, Theme::Dark);
        settings.save(&store).unwrap();
        assert_eq!(store.get(OLD_THEME).unwrap(), None);
        assert_eq!(Settings::load(&store).theme, Theme::Dark);
    }

    #[test]
    fn what_cannot_be_read_is_as_in_the_beginning_and_the_rest_is_kept() {
        let store = MemoryStore::default();
        for (text, theme, tags) in [
            ("", Theme::System, true),
            ("[1, 2]", Theme::System, true),
            (r#"{"theme": "mauve", "tags": false}"#, Theme::System, false),
            (r#"{"theme": "dark", "tags": "no"}"#, Theme::Dark, true),
            (
                r#"{"version": 9, "theme": "light", "new": {}}"#,
                Theme::Light,
                true,
            ),
        ] {
            store.set(KEY, text).unwrap();
            let settings = Settings::load(&store);
            assert_eq!((settings.theme, settings.tags), (theme, tags), "{text}");
        }
    }
}
