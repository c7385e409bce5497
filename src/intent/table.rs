//! The table: what a keystroke asks for, what can be asked for, and how a key is shown.

use super::caret_rows::CARET_ROWS;
use super::label_rows::label_rows;
use super::mention_rows::MENTION_ROWS;
use super::panel_rows::PANEL_ROWS;
use super::rows::{Known, ROWS, Row};
use super::{Chord, Focus, Group, Intent, Key, Keystroke, LabelKey, Platform, Situation};

/// The rows in the language in which it was made, with the keys of this platform and of these labels.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Table {
    rows: Vec<Row>,
    platform: Platform,
    single_keys: bool,
}

/// Whether the page uses a character by itself for something else than a label.
pub fn is_reserved(character: char) -> bool {
    let chord = Chord::character(character);
    known().any(|row| row.keys.contains(&chord))
}

/// All rows but those of the labels.
fn known() -> impl Iterator<Item = &'static Known> {
    [ROWS, MENTION_ROWS, CARET_ROWS, PANEL_ROWS]
        .into_iter()
        .flatten()
}

impl Table {
    /// The table for these labels. Without `single_keys`, characters by themselves ask for nothing.
    pub fn new(labels: &[LabelKey], platform: Platform, single_keys: bool) -> Table {
        let of_labels: Vec<[Row; 3]> = labels.iter().enumerate().map(label_rows).collect();
        let (mut rows, mut after) = (Vec::new(), Vec::new());
        for [mark, keep, next] in of_labels {
            rows.push(mark);
            after.extend([keep, next]);
        }
        rows.extend(known().map(Known::said).chain(after));
        // Stable: within a group the rows stay in the order in which they are written.
        rows.sort_by_key(|row| row.group);
        Table {
            rows,
            platform,
            single_keys,
        }
    }

    /// Every row, in the order in which they are listed.
    pub fn rows(&self) -> &[Row] {
        &self.rows
    }

    /// The row of an intent.
    pub fn row(&self, intent: Intent) -> Option<&Row> {
        self.rows.iter().find(|row| row.intent == intent)
    }

    /// Which platform its keys are those of.
    pub fn platform(&self) -> Platform {
        self.platform
    }

    /// What a keystroke asks for in a situation.
    pub fn resolve(&self, stroke: &Keystroke, situation: &Situation) -> Option<Intent> {
        self.rows
            .iter()
            .filter(|row| row.when.holds(situation))
            .flat_map(|row| self.keys(row).map(move |chord| (row.intent, chord)))
            .filter(|(_, chord)| acts(chord, situation.focus))
            .filter_map(|(intent, chord)| Some((stroke.fit(chord)?, intent)))
            .min_by_key(|(fit, _)| *fit)
            .map(|(_, intent)| intent)
    }

    /// The rows of what can be asked for in a situation.
    pub fn available(&self, situation: &Situation) -> impl Iterator<Item = &Row> {
        self.rows.iter().filter(move |row| {
            row.when.holds(situation)
                && match row.intent {
                    Intent::Undo => situation.can_undo,
                    Intent::Redo => situation.can_redo,
                    _ => true,
                }
        })
    }

    /// The rows of a group that have keys, and have each word of `query` in their words or keys.
    pub fn with_keys<'a>(
        &'a self,
        group: Group,
        query: &'a str,
    ) -> impl Iterator<Item = &'a Row> + 'a {
        let words: Vec<String> = query.split_whitespace().map(str::to_lowercase).collect();
        self.rows
            .iter()
            .filter(move |row| row.group == group && self.keys(row).next().is_some())
            .filter(move |row| {
                let keys = self.keys(row).map(|chord| chord.shown(self.platform));
                let all =
                    format!("{} {} ", row.title, row.also) + &keys.collect::<Vec<_>>().join(" ");
                let all = all.to_lowercase();
                words.iter().all(|word| all.contains(word))
            })
    }

    /// The keys that ask for what stands in `row`.
    pub fn keys<'a>(&'a self, row: &'a Row) -> impl Iterator<Item = &'a Chord> {
        row.keys
            .iter()
            .filter(|chord| self.single_keys || !chord.is_single_key())
    }

    /// What stands on a button as the key for it: "Ctrl+Z".
    pub fn hint(&self, intent: Intent) -> Option<String> {
        let chord = self.keys(self.row(intent)?).next()?;
        Some(chord.shown(self.platform))
    }

    /// All its keys as a value of `aria-keyshortcuts`.
    pub fn aria(&self, intent: Intent) -> Option<String> {
        let keys: Vec<String> = self
            .keys(self.row(intent)?)
            .map(|chord| chord.aria(self.platform))
            .collect();
        (!keys.is_empty()).then(|| keys.join(" "))
    }
}

/// Whether a chord is ours to act on where the focus is so.
fn acts(chord: &Chord, focus: Focus) -> bool {
    match focus {
        Focus::Field | Focus::Dialog => false,
        Focus::Control => !matches!(chord.key, Key::Named("Enter") | Key::Character(' ')),
        Focus::Page | Focus::Article | Focus::Mention => true,
    }
}

#[cfg(test)]
mod tests {
    use std::collections::{HashMap, HashSet};

    use proptest::prelude::*;

    use super::*;
    use crate::intent::{Pressed, Subject};

    fn table() -> Table {
        Table::new(&LabelKey::built_in(), Platform::Other, true)
    }

    const MENTION: Situation = Situation {
        open: true,
        subject: Subject::Mention {
            decided: false,
            card: true,
        },
        focus: Focus::Mention,
        reviewing: false,
        caret: false,
        offered: false,
        can_undo: false,
        can_redo: false,
        sticky: false,
        keeping: false,
    };

    fn resolve(table: &Table, pressed: Pressed, situation: &Situation) -> Option<Intent> {
        table.resolve(&Keystroke::read(&pressed, Platform::Other)?, situation)
    }

    fn key(key: &str) -> Pressed<'_> {
        Pressed {
            key,
            ..Pressed::default()
        }
    }

    #[test]
    fn no_two_intents_share_a_key_in_one_situation() {
        let table = table();
        for situation in Situation::all() {
            let mut taken = HashMap::new();
            for row in table.rows().iter().filter(|row| row.when.holds(&situation)) {
                for chord in row.keys.iter() {
                    let other = taken.insert(*chord, row.intent);
                    assert_eq!(other, None, "{chord:?} also asks for {:?}", row.intent);
                }
            }
        }
    }

    #[test]
    fn every_intent_has_one_row_and_can_be_reached_somewhere() {
        let table = table();
        let intents: HashSet<Intent> = table.rows().iter().map(|row| row.intent).collect();
        assert_eq!(intents.len(), table.rows().len());
        for row in table.rows() {
            let somewhere = Situation::all()
                .iter()
                .any(|situation| row.when.holds(situation));
            assert!(somewhere, "{:?} holds nowhere", row.intent);
            assert!(!row.title.is_empty());
        }
    }

    #[test]
    fn titles_tell_intents_apart() {
        let table = table();
        let titles: HashSet<&str> = table.rows().iter().map(|row| &*row.title).collect();
        assert_eq!(titles.len(), table.rows().len());
    }

    #[test]
    fn a_label_has_its_letter_and_its_number() {
        let table = table();
        for pressed in ["p", "1"] {
            assert_eq!(
                resolve(&table, key(pressed), &MENTION),
                Some(Intent::Label(0))
            );
        }
        assert_eq!(table.hint(Intent::Label(0)).as_deref(), Some("P"));
        assert_eq!(table.aria(Intent::Label(0)).as_deref(), Some("P 1"));
        let nothing = Situation {
            subject: Subject::Nothing,
            ..MENTION
        };
        assert_eq!(resolve(&table, key("p"), &nothing), None);
    }

    #[test]
    fn a_label_does_not_take_the_key_of_something_else() {
        assert!(is_reserved('r') && !is_reserved('p'));
        let mut labels = LabelKey::built_in();
        labels[0].letter = Some('r');
        let table = Table::new(&labels, Platform::Other, true);
        assert_eq!(table.hint(Intent::Label(0)).as_deref(), Some("1"));
        assert_eq!(resolve(&table, key("r"), &MENTION), Some(Intent::Review));
    }

    #[test]
    fn the_tenth_label_has_no_number() {
        let labels = vec![LabelKey::built_in().remove(0); 12];
        let table = Table::new(&labels, Platform::Other, true);
        let row = table.row(Intent::Label(9)).unwrap();
        assert_eq!(row.keys.as_ref(), [Chord::character('p')]);
    }

    #[test]
    fn enter_accepts_what_is_shown_and_shows_what_is_not() {
        let table = table();
        let with = |decided, card| Situation {
            subject: Subject::Mention { decided, card },
            ..MENTION
        };
        let enter = |situation| resolve(&table, key("Enter"), &situation);
        assert_eq!(enter(with(false, true)), Some(Intent::Accept));
        assert_eq!(enter(with(false, false)), Some(Intent::ShowCard));
        assert_eq!(enter(with(true, true)), Some(Intent::ShowCard));
        let on_a_button = Situation {
            focus: Focus::Control,
            ..MENTION
        };
        assert_eq!(enter(on_a_button), None);
    }

    #[test]
    fn the_palette_offers_only_what_can_be_done() {
        let table = table();
        let offered = |situation: &Situation| -> Vec<Intent> {
            table.available(situation).map(|row| row.intent).collect()
        };
        assert!(!offered(&MENTION).contains(&Intent::Undo));
        let undoable = Situation {
            can_undo: true,
            ..MENTION
        };
        assert!(offered(&undoable).contains(&Intent::Undo));
        assert!(!offered(&Situation::default()).contains(&Intent::Download));
    }

    fn any_pressed() -> impl Strategy<Value = (String, [bool; 4])> {
        let keys = prop_oneof![
            any::<char>().prop_map(String::from),
            "[a-z0-9?/+]",
            proptest::sample::select(vec!["Enter", "Escape", "Delete", "ArrowLeft", "Home"])
                .prop_map(str::to_owned),
        ];
        (keys, any::<[bool; 4]>())
    }

    proptest! {
        #[test]
        fn a_key_only_asks_for_what_holds(
            (pressed, [control, meta, alt, shift]) in any_pressed(),
            situation in proptest::sample::select(Situation::all()),
            single_keys: bool,
        ) {
            let table = Table::new(&LabelKey::built_in(), Platform::Other, single_keys);
            let pressed = Pressed { key: &pressed, control, meta, alt, shift, ..Pressed::default() };
            if let Some(intent) = resolve(&table, pressed, &situation) {
                prop_assert!(table.row(intent).unwrap().when.holds(&situation));
                prop_assert!(!matches!(situation.focus, Focus::Field | Focus::Dialog));
                let character = pressed.key.chars().count() == 1;
                prop_assert!(single_keys || !character || control || alt);
            }
        }
    }
}
