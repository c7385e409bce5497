//! From bytes to UTF-16 code units, counted once from the start of a text to its end.

/// Counts code units up to ever greater byte offsets.
pub(crate) struct Counter<'a> {
    text: &'a str,
    byte: usize,
    unit: usize,
}

impl<'a> Counter<'a> {
    pub(crate) fn new(text: &'a str) -> Counter<'a> {
        Counter {
            text,
            byte: 0,
            unit: 0,
        }
    }

    /// The code units before a byte offset, which is not less than the last one asked for.
    pub(crate) fn units_before(&mut self, byte: usize) -> usize {
        let between = self.text.get(self.byte..byte).unwrap_or_default();
        self.unit += between.chars().map(char::len_utf16).sum::<usize>();
        self.byte = byte;
        self.unit
    }
}

#[cfg(test)]
mod tests {
    use super::Counter;

    #[test]
    fn an_emoji_is_two_units() {
        let text = "🗞 Ana Ruiz";
        let mut counter = Counter::new(text);
        assert_eq!((counter.units_before(5), counter.units_before(13)), (3, 11));
    }
}
