//! The settings as they are kept: a JSON object, field by field, so that one that a later version
//! writes in another way costs only itself.

use serde::Serialize;
use serde_json::{Map, Value};

use super::{Language, Settings, Snap, Theme};

/// What a reader of a later version goes by.
const VERSION: u32 = 1;

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Saved {
    version: u32,
    #[serde(skip_serializing_if = "Option::is_none")]
    language: Option<&'static str>,
    theme: &'static str,
    snap: &'static str,
    sticky_label: bool,
    single_keys: bool,
    tags: bool,
}

const SNAPS: [(Snap, &str); 2] = [(Snap::Words, "words"), (Snap::Characters, "characters")];

pub(super) fn write(settings: &Settings) -> String {
    let snap = SNAPS.iter().find(|(snap, _)| *snap == settings.snap);
    let saved = Saved {
        version: VERSION,
        language: settings.language.map(Language::tag),
        theme: settings.theme.as_str(),
        snap: snap.map(|(_, word)| *word).unwrap_or_default(),
        sticky_label: settings.sticky_label,
        single_keys: settings.single_keys,
        tags: settings.tags,
    };
    serde_json::to_string(&saved).unwrap_or_default()
}

pub(super) fn read(text: &str) -> Settings {
    let fields: Map<String, Value> = serde_json::from_str(text).unwrap_or_default();
    let word = |name: &str| fields.get(name).and_then(Value::as_str);
    let switch = |name: &str, otherwise: bool| {
        fields
            .get(name)
            .and_then(Value::as_bool)
            .unwrap_or(otherwise)
    };
    let first = Settings::default();
    Settings {
        language: word("language").and_then(Language::parse),
        theme: word("theme").and_then(Theme::parse).unwrap_or(first.theme),
        snap: SNAPS
            .into_iter()
            .find(|(_, kept)| word("snap") == Some(kept))
            .map_or(first.snap, |(snap, _)| snap),
        sticky_label: switch("stickyLabel", first.sticky_label),
        single_keys: switch("singleKeys", first.single_keys),
        tags: switch("tags", first.tags),
    }
}
