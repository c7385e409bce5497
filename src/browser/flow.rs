//! Builds a text from pieces of markup: white space as a browser shows it, blocks as paragraphs.

/// What stands between two pieces of text; the strongest of several wins.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub enum Gap {
    /// Nothing.
    #[default]
    None,
    /// White space within a line.
    Space,
    /// The end of a line.
    Line,
    /// The end of a paragraph.
    Paragraph,
}

/// A text that grows piece by piece.
#[derive(Debug, Default)]
pub struct Flow {
    text: String,
    gap: Gap,
    lines: usize,
}

impl Flow {
    /// Ends the line or the paragraph, once text follows.
    pub fn gap(&mut self, gap: Gap) {
        self.gap = self.gap.max(gap);
    }

    /// A line break that somebody put there: two of them part paragraphs.
    pub fn line_break(&mut self) {
        self.lines += 1;
        self.gap(if self.lines > 1 {
            Gap::Paragraph
        } else {
            Gap::Line
        });
    }

    /// Text in which runs of white space count as one space.
    pub fn collapsed(&mut self, text: &str) {
        for character in text.chars() {
            if matches!(character, ' ' | '\t' | '\n' | '\r' | '\u{c}') {
                self.gap(Gap::Space);
            } else {
                self.push(character);
            }
        }
    }

    /// Text in which every space and line end counts.
    pub fn preserved(&mut self, text: &str) {
        text.chars().for_each(|character| self.push(character));
    }

    /// The whole text.
    pub fn finish(self) -> String {
        self.text
    }

    fn push(&mut self, character: char) {
        if !self.text.is_empty() {
            self.text.push_str(match self.gap {
                Gap::None => "",
                Gap::Space => " ",
                Gap::Line => "\n",
                Gap::Paragraph => "\n\n",
            });
        }
        self.gap = Gap::None;
        self.lines = 0;
        self.text.push(character);
    }
}
