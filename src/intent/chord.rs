//! A key with its modifiers, and how it is written on a button and for assistive technology.

/// Whose habits the keyboard follows.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Platform {
    /// macOS and iPadOS: commands are given with ⌘.
    Apple,
    /// All others: commands are given with Ctrl.
    #[default]
    Other,
}

/// A key, without modifiers.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Key {
    /// One that types a character; letters in lower case.
    Character(char),
    /// Any other, by its name in UI Events (`KeyboardEvent.key`).
    Named(&'static str),
}

/// A key with the modifiers that are held with it.
///
/// Shift counts only with letters and named keys: on which keys the digits and signs lie, and
/// whether they need Shift, differs between keyboards.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Chord {
    /// The key.
    pub key: Key,
    /// Whether ⌘ or Ctrl is held, whichever the platform gives commands with.
    pub primary: bool,
    /// Whether Shift is held.
    pub shift: bool,
    /// Whether Alt (⌥) is held.
    pub alt: bool,
}

impl Chord {
    /// A character by itself.
    pub const fn character(character: char) -> Chord {
        Chord::bare(Key::Character(character))
    }

    /// A named key by itself.
    pub const fn named(name: &'static str) -> Chord {
        Chord::bare(Key::Named(name))
    }

    const fn bare(key: Key) -> Chord {
        Chord {
            key,
            primary: false,
            shift: false,
            alt: false,
        }
    }

    /// The same with ⌘ or Ctrl.
    #[must_use]
    pub const fn with_primary(self) -> Chord {
        Chord {
            primary: true,
            ..self
        }
    }

    /// The same with Shift.
    #[must_use]
    pub const fn with_shift(self) -> Chord {
        Chord {
            shift: true,
            ..self
        }
    }

    /// The same with Alt.
    #[must_use]
    pub const fn with_alt(self) -> Chord {
        Chord { alt: true, ..self }
    }

    /// Whether it is a character without ⌘, Ctrl or Alt: a shortcut that WCAG 2.1.4 wants to be
    /// turned off at will, since speech input and stray fingers set it off.
    pub const fn is_single_key(&self) -> bool {
        matches!(self.key, Key::Character(_)) && !self.primary && !self.alt
    }

    /// What stands on each of its keys, in the order in which the platform names them.
    pub fn caps(&self, platform: Platform) -> Vec<String> {
        let modifiers = match platform {
            Platform::Apple => [(self.alt, "⌥"), (self.shift, "⇧"), (self.primary, "⌘")],
            Platform::Other => [
                (self.primary, "Ctrl"),
                (self.alt, "Alt"),
                (self.shift, "Shift"),
            ],
        };
        let held = modifiers.into_iter().filter(|(held, _)| *held);
        held.map(|(_, name)| name.to_owned())
            .chain([self.key.cap()])
            .collect()
    }

    /// It in one piece: "Ctrl+Z", "⌘Z".
    pub fn shown(&self, platform: Platform) -> String {
        self.caps(platform).join(match platform {
            Platform::Apple => "",
            Platform::Other => "+",
        })
    }

    /// It as a value of `aria-keyshortcuts` (WAI-ARIA 1.2).
    pub fn aria(&self, platform: Platform) -> String {
        let primary = match platform {
            Platform::Apple => "Meta",
            Platform::Other => "Control",
        };
        let modifiers = [
            (self.primary, primary),
            (self.alt, "Alt"),
            (self.shift, "Shift"),
        ];
        let held = modifiers.into_iter().filter(|(held, _)| *held);
        let names: Vec<String> = held
            .map(|(_, name)| name.to_owned())
            .chain([self.key.aria()])
            .collect();
        names.join("+")
    }
}

impl Key {
    fn cap(self) -> String {
        match self {
            Key::Character(' ') => "Space".to_owned(),
            Key::Character(character) => character.to_uppercase().collect(),
            Key::Named(name) => match name {
                "ArrowLeft" => "←",
                "ArrowRight" => "→",
                "ArrowUp" => "↑",
                "ArrowDown" => "↓",
                "Escape" => "Esc",
                "Delete" => "Del",
                "PageUp" => "Page up",
                "PageDown" => "Page down",
                name => name,
            }
            .to_owned(),
        }
    }

    fn aria(self) -> String {
        match self {
            Key::Character(' ') => "Space".to_owned(),
            // The sign itself joins the names.
            Key::Character('+') => "Plus".to_owned(),
            Key::Character(character) => character.to_uppercase().collect(),
            Key::Named(name) => name.to_owned(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn is_written_as_the_platform_writes_it() {
        let redo = Chord::character('z').with_primary().with_shift();
        assert_eq!(redo.shown(Platform::Other), "Ctrl+Shift+Z");
        assert_eq!(redo.shown(Platform::Apple), "⇧⌘Z");
        assert_eq!(redo.aria(Platform::Other), "Control+Shift+Z");
        assert_eq!(redo.aria(Platform::Apple), "Meta+Shift+Z");
        let word = Chord::named("ArrowLeft").with_alt();
        assert_eq!(word.shown(Platform::Other), "Alt+←");
        assert_eq!(word.aria(Platform::Other), "Alt+ArrowLeft");
        assert_eq!(Chord::character('+').aria(Platform::Other), "Plus");
    }

    #[test]
    fn only_characters_without_a_modifier_are_single_keys() {
        assert!(Chord::character('p').is_single_key());
        assert!(Chord::character('p').with_shift().is_single_key());
        assert!(!Chord::character('z').with_primary().is_single_key());
        assert!(!Chord::named("Delete").is_single_key());
    }
}
