//! What was pressed, read from the fields of a `KeyboardEvent`, and which chords it is.

use super::{Chord, Key, Platform};

/// The fields of a `KeyboardEvent` that say what was pressed.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Pressed<'a> {
    /// `key`: what the key types on this keyboard, or its name.
    pub key: &'a str,
    /// `code`: where the key lies, named after a keyboard of the United States.
    pub code: &'a str,
    /// `ctrlKey`.
    pub control: bool,
    /// `metaKey`.
    pub meta: bool,
    /// `altKey`.
    pub alt: bool,
    /// `shiftKey`.
    pub shift: bool,
    /// `getModifierState("AltGraph")`.
    pub alt_graph: bool,
    /// `isComposing`: the key belongs to an input method.
    pub composing: bool,
}

/// A key that was pressed with its modifiers.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Keystroke {
    key: PressedKey,
    primary: bool,
    shift: bool,
    alt: bool,
}

#[derive(Clone, Debug, PartialEq, Eq)]
enum PressedKey {
    Character {
        typed: char,
        /// The Latin letter or the digit that lies there on a keyboard of the United States, where
        /// this keyboard types neither.
        placed: Option<char>,
    },
    Named(String),
}

/// How well a keystroke fits a chord; the lesser is the better.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Fit {
    /// It types the character of the chord, or is the key of that name.
    Typed,
    /// It lies where the character of the chord lies on a keyboard of the United States.
    Placed,
}

impl Keystroke {
    /// Reads what was pressed; `None` for what can be no shortcut: a modifier alone, a key of an
    /// input method, a dead key, a command of the system.
    pub fn read(pressed: &Pressed, platform: Platform) -> Option<Keystroke> {
        if pressed.composing {
            return None;
        }
        let mut characters = pressed.key.chars();
        let single = characters.next().filter(|_| characters.next().is_none());
        let key = match single {
            Some(typed) => PressedKey::Character {
                typed: lower(typed),
                placed: placed(typed, pressed),
            },
            None => match pressed.key {
                "" | "Dead" | "Process" | "Unidentified" | "Control" | "Shift" | "Alt" | "Meta"
                | "AltGraph" | "CapsLock" | "Fn" => return None,
                name => PressedKey::Named(name.to_owned()),
            },
        };
        // What AltGr (on a Mac, ⌥) was needed for to type a sign is not a modifier of it. Windows
        // reports AltGr as Ctrl and Alt together.
        let is_sign = single.is_some_and(|typed| !typed.is_alphanumeric());
        // What ⌥ types on the key of a bracket is no bracket on most keyboards.
        let bracket = typed_bracket_key(single, pressed);
        let third_level = pressed.alt_graph || (platform == Platform::Apple && is_sign && !bracket);
        let control = pressed.control && !pressed.alt_graph;
        let (primary, foreign) = match platform {
            Platform::Apple => (pressed.meta, control),
            Platform::Other => (control, pressed.meta),
        };
        (!foreign).then_some(Keystroke {
            key,
            primary,
            shift: pressed.shift,
            alt: pressed.alt && !third_level,
        })
    }

    /// The same in a text that runs from right to left, where the left arrow leads on.
    #[must_use]
    pub fn mirrored(self) -> Keystroke {
        let key = match self.key {
            PressedKey::Named(name) => PressedKey::Named(match name.as_str() {
                "ArrowLeft" => "ArrowRight".to_owned(),
                "ArrowRight" => "ArrowLeft".to_owned(),
                _ => name,
            }),
            key @ PressedKey::Character { .. } => key,
        };
        Keystroke { key, ..self }
    }

    /// How well it fits `chord`, if it does.
    pub(super) fn fit(&self, chord: &Chord) -> Option<Fit> {
        if self.primary != chord.primary || self.alt != chord.alt {
            return None;
        }
        match (&self.key, chord.key) {
            (PressedKey::Named(name), Key::Named(wanted)) => {
                (name == wanted && self.shift == chord.shift).then_some(Fit::Typed)
            }
            (PressedKey::Character { typed, placed }, Key::Character(wanted)) => {
                let shift_fits = !wanted.is_alphabetic() || self.shift == chord.shift;
                if *typed == wanted && shift_fits {
                    Some(Fit::Typed)
                } else if *placed == Some(wanted) && shift_fits {
                    Some(Fit::Placed)
                } else {
                    None
                }
            }
            _ => None,
        }
    }
}

/// Whether ⌥ or Alt was held with the key of a bracket and made it type another sign.
fn typed_bracket_key(typed: Option<char>, pressed: &Pressed) -> bool {
    pressed.alt
        && matches!(pressed.code, "BracketLeft" | "BracketRight")
        && typed.is_some_and(|typed| !typed.is_ascii())
}

fn lower(character: char) -> char {
    let mut lower = character.to_lowercase();
    match (lower.next(), lower.next()) {
        (Some(single), None) => single,
        _ => character,
    }
}

/// A Cyrillic or Greek keyboard has no Latin letters, and a French one types digits only with Shift:
/// there the place of the key counts.
fn placed(typed: char, pressed: &Pressed) -> Option<char> {
    if typed_bracket_key(Some(typed), pressed) {
        return Some(match (pressed.code, pressed.shift) {
            ("BracketLeft", false) => '[',
            ("BracketLeft", true) => '{',
            (_, false) => ']',
            (_, true) => '}',
        });
    }
    let letter = pressed
        .code
        .strip_prefix("Key")
        .filter(|_| !typed.is_ascii());
    let digit = pressed
        .code
        .strip_prefix("Digit")
        .filter(|_| !typed.is_ascii_alphanumeric() && !pressed.shift);
    letter.or(digit)?.chars().next().map(lower)
}

#[cfg(test)]
mod tests {
    use super::*;

    const P: Chord = Chord::character('p');
    const UNDO: Chord = Chord::character('z').with_primary();

    fn fits(pressed: Pressed, platform: Platform, chord: Chord) -> bool {
        Keystroke::read(&pressed, platform).is_some_and(|stroke| stroke.fit(&chord).is_some())
    }

    fn typed(key: &str) -> Pressed<'_> {
        Pressed {
            key,
            ..Pressed::default()
        }
    }

    #[test]
    fn commands_are_given_with_the_key_of_the_platform() {
        let control = Pressed {
            control: true,
            ..typed("z")
        };
        let meta = Pressed {
            meta: true,
            ..typed("z")
        };
        assert!(fits(control, Platform::Other, UNDO));
        assert!(!fits(control, Platform::Apple, UNDO));
        assert!(fits(meta, Platform::Apple, UNDO));
        assert!(!fits(meta, Platform::Other, UNDO));
    }

    #[test]
    fn caps_lock_changes_nothing_and_shift_does() {
        assert!(fits(typed("P"), Platform::Other, P));
        let shifted = Pressed {
            shift: true,
            ..typed("P")
        };
        assert!(!fits(shifted, Platform::Other, P));
        assert!(fits(shifted, Platform::Other, P.with_shift()));
    }

    #[test]
    fn brackets_with_option_on_a_mac_are_brackets() {
        let option = Pressed {
            alt: true,
            code: "BracketLeft",
            ..typed("“")
        };
        let chord = Chord::character('[').with_alt();
        assert!(fits(option, Platform::Apple, chord));
        let shifted = Pressed {
            shift: true,
            ..option
        };
        assert!(fits(
            shifted,
            Platform::Apple,
            Chord::character('{').with_alt()
        ));
    }

    #[test]
    fn signs_are_found_however_a_keyboard_types_them() {
        let bracket = Chord::character('[');
        let german_on_windows = Pressed {
            control: true,
            alt: true,
            alt_graph: true,
            ..typed("[")
        };
        assert!(fits(german_on_windows, Platform::Other, bracket));
        let german_on_a_mac = Pressed {
            alt: true,
            ..typed("[")
        };
        assert!(fits(german_on_a_mac, Platform::Apple, bracket));
        let question = Pressed {
            shift: true,
            ..typed("?")
        };
        assert!(fits(question, Platform::Other, Chord::character('?')));
    }

    #[test]
    fn a_keyboard_without_latin_letters_or_bare_digits_works_by_place() {
        let cyrillic = Pressed {
            code: "KeyP",
            ..typed("з")
        };
        assert!(fits(cyrillic, Platform::Other, P));
        let french = Pressed {
            code: "Digit2",
            ..typed("é")
        };
        assert!(fits(french, Platform::Other, Chord::character('2')));
        let dvorak = Pressed {
            code: "KeyR",
            ..typed("p")
        };
        assert!(fits(dvorak, Platform::Other, P));
        assert!(!fits(dvorak, Platform::Other, Chord::character('r')));
    }

    #[test]
    fn in_a_text_from_right_to_left_the_left_arrow_leads_on() {
        let on = Chord::named("ArrowRight");
        let fits = |key, chord: Chord| {
            let stroke = Keystroke::read(&typed(key), Platform::Other).unwrap();
            stroke.mirrored().fit(&chord).is_some()
        };
        assert!(fits("ArrowLeft", on) && !fits("ArrowRight", on));
        assert!(fits("ArrowRight", Chord::named("ArrowLeft")));
        assert!(fits("ArrowDown", Chord::named("ArrowDown")));
        assert!(fits("p", P));
    }

    #[test]
    fn what_an_input_method_takes_is_no_shortcut() {
        let composing = Pressed {
            composing: true,
            ..typed("p")
        };
        assert!(!fits(composing, Platform::Other, P));
        for key in ["Process", "Dead", "Shift", ""] {
            assert_eq!(Keystroke::read(&typed(key), Platform::Other), None);
        }
    }
}
