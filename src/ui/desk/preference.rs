//! How the page is set, and the label that is kept.

use texts::settings as words;

use super::Desk;
use crate::settings::Settings;

impl Desk {
    pub(super) fn set(&mut self, settings: Settings) {
        let before = self.settings;
        self.settings = settings;
        if !settings.sticky_label {
            self.kept = None;
        }
        // What is seen on a switch needs no words; these are set from the palette too.
        let switched = |on: bool, what: &str| match on {
            true => words::switched_on(what),
            false => words::switched_off(what),
        };
        if before.single_keys != settings.single_keys {
            self.announcement = switched(settings.single_keys, words::single_keys()).into();
        } else if before.sticky_label != settings.sticky_label {
            self.announcement = switched(settings.sticky_label, words::sticky_label()).into();
        } else if before.tags != settings.tags {
            self.announcement = switched(settings.tags, words::switched_tags()).into();
        }
    }

    /// Keeps a label by its place in the list, or lets go of it.
    pub(super) fn keep(&mut self, index: Option<usize>) {
        self.kept = index
            .filter(|_| self.settings.sticky_label)
            .and_then(|index| self.labels.get(index))
            .map(|key| key.label.clone());
        self.announcement = match &self.kept {
            Some(label) => words::kept(label.noun()).into(),
            None => words::not_kept().into(),
        };
    }
}
