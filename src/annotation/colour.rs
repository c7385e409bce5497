//! The colours that labels can have.

use std::fmt;

/// A colour of the palette in `styles/labels.css`, which gives each an ink, a tint and a fill in the
/// light and in the dark theme, and a kind of line. Colours that follow each other here are told
/// apart by people with any kind of colour blindness, and so are the last and the first; a test
/// computes it (`tests/native/palette.rs`).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Colour {
    /// Solid line.
    Blue,
    /// Dashed line.
    Green,
    /// Double line.
    Orange,
    /// Dotted line.
    Purple,
    /// Solid line.
    Yellow,
    /// Dashed line.
    Pink,
    /// Double line.
    Teal,
    /// Dotted line.
    Red,
    /// Solid line.
    Sky,
    /// Dashed line.
    Grey,
}

impl Colour {
    /// Every colour, in the order in which labels get them.
    pub const ALL: [Colour; 10] = [
        Colour::Blue,
        Colour::Green,
        Colour::Orange,
        Colour::Purple,
        Colour::Yellow,
        Colour::Pink,
        Colour::Teal,
        Colour::Red,
        Colour::Sky,
        Colour::Grey,
    ];

    /// Its name in files and style sheets.
    pub fn as_str(self) -> &'static str {
        match self {
            Colour::Blue => "blue",
            Colour::Green => "green",
            Colour::Orange => "orange",
            Colour::Purple => "purple",
            Colour::Yellow => "yellow",
            Colour::Pink => "pink",
            Colour::Teal => "teal",
            Colour::Red => "red",
            Colour::Sky => "sky",
            Colour::Grey => "grey",
        }
    }

    /// Reads the name that [`as_str`](Colour::as_str) gives.
    pub fn parse(name: &str) -> Option<Colour> {
        Colour::ALL
            .into_iter()
            .find(|colour| colour.as_str() == name)
    }

    /// The first colour, in the order in which labels get them, that the fewest of `taken` are.
    pub fn next(taken: impl Iterator<Item = Colour>) -> Colour {
        let mut counts = Colour::ALL.map(|colour| (0_usize, colour));
        for colour in taken {
            for count in &mut counts {
                count.0 += usize::from(count.1 == colour);
            }
        }
        // The first of several that are the least.
        counts
            .into_iter()
            .min_by_key(|(count, _)| *count)
            .map_or(Colour::Blue, |(_, colour)| colour)
    }
}

impl fmt::Display for Colour {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}
