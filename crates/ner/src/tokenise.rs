//! Cuts a text into tokens, each with its place in bytes.
//!
//! A token never begins or ends inside a grapheme, so that no span made of tokens can. The rules
//! are those of news: abbreviations and initials keep their full stop, a possessive is a token of
//! its own, hyphens and slashes part what they join (a name may stand on one side alone), and web
//! addresses, e-mail addresses, hashtags and handles are whole.

mod abbreviation;
mod cluster;
mod web;

pub(crate) use abbreviation::Abbreviation;
use cluster::{Class, Cluster, Clusters};

/// What a token is made of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Kind {
    /// Letters, perhaps with digits, apostrophes or full stops inside.
    Word,
    /// Digits, perhaps with separators inside.
    Number,
    /// A web or e-mail address, a hashtag or a handle.
    Web,
    /// A punctuation mark or a symbol.
    Mark,
    /// The end of a line.
    LineEnd,
}

/// A piece of the text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Token {
    /// Where it begins, in bytes.
    pub(crate) start: usize,
    /// Where it ends, in bytes.
    pub(crate) end: usize,
    pub(crate) kind: Kind,
    /// Whether white space (or the start of the text) comes before it.
    pub(crate) spaced: bool,
}

/// Appends the tokens of `text[from..to]`, line ends included; both must be grapheme boundaries.
pub(crate) fn tokenise(text: &str, from: usize, to: usize, tokens: &mut Vec<Token>) {
    let mut reader = Reader {
        text,
        at: from,
        end: to,
    };
    let mut spaced = true;
    while let Some(cluster) = reader.peek() {
        let start = reader.at;
        let kind = match cluster.class {
            Class::Space => {
                reader.at = cluster.end;
                spaced = true;
                continue;
            }
            Class::LineEnd => {
                reader.at = cluster.end;
                Kind::LineEnd
            }
            Class::Digit => reader.number(cluster),
            Class::Letter => reader.word(cluster, spaced),
            Class::Ideograph => {
                reader.at = cluster.end;
                Kind::Word
            }
            Class::Mark => reader.mark(cluster, spaced),
        };
        tokens.push(Token {
            start,
            end: reader.at,
            kind,
            spaced,
        });
        spaced = kind == Kind::LineEnd;
    }
}

struct Reader<'a> {
    text: &'a str,
    at: usize,
    end: usize,
}

impl<'a> Reader<'a> {
    fn peek(&self) -> Option<Cluster> {
        self.clusters_from(self.at).next()
    }

    fn clusters_from(&self, at: usize) -> Clusters<'a> {
        Clusters::new(self.text, at, self.end)
    }

    fn class_at(&self, at: usize) -> Option<Class> {
        self.clusters_from(at).next().map(|cluster| cluster.class)
    }

    fn first_char(&self, at: usize) -> Option<char> {
        self.text
            .get(at..self.end)
            .and_then(|rest| rest.chars().next())
    }

    /// Digits with `,`, `.`, `:` between digits; letters that follow at once belong to it
    /// (`3rd`, `5pm`).
    fn number(&mut self, first: Cluster) -> Kind {
        self.at = first.end;
        let mut kind = Kind::Number;
        while let Some(cluster) = self.peek() {
            match cluster.class {
                Class::Digit => self.at = cluster.end,
                Class::Letter => {
                    kind = Kind::Word;
                    self.at = cluster.end;
                }
                Class::Mark
                    if kind == Kind::Number
                        && matches!(self.first_char(self.at), Some(',' | '.' | ':'))
                        && self.class_at(cluster.end) == Some(Class::Digit) =>
                {
                    self.at = cluster.end;
                }
                _ => break,
            }
        }
        kind
    }

    fn word(&mut self, first: Cluster, spaced: bool) -> Kind {
        if spaced && let Some(end) = web::address_end(self.text, self.at, self.end) {
            self.at = end;
            return Kind::Web;
        }
        let start = self.at;
        self.at = first.end;
        while let Some(cluster) = self.peek() {
            match cluster.class {
                Class::Letter | Class::Digit => self.at = cluster.end,
                Class::Mark => {
                    let joins = match self.first_char(self.at) {
                        Some('\'' | '\u{2019}') => self.apostrophe_joins(cluster),
                        Some('&') => self.ampersand_joins(start, cluster),
                        Some('.') => self.full_stop_joins(start, cluster),
                        _ => false,
                    };
                    if !joins {
                        break;
                    }
                    self.at = cluster.end;
                }
                _ => break,
            }
        }
        Kind::Word
    }

    /// `O'Brien`, `N'Djamena` and `don't` are whole; `Kenya's`, `they're` are two tokens.
    fn apostrophe_joins(&self, mark: Cluster) -> bool {
        self.class_at(mark.end) == Some(Class::Letter) && self.suffix_end(mark.end).is_none()
    }

    /// Where the letters after an apostrophe end, if they are a suffix that is a token.
    fn suffix_end(&self, after: usize) -> Option<usize> {
        let rest = self.text.get(after..self.end)?;
        let length = rest
            .bytes()
            .take(3)
            .take_while(u8::is_ascii_alphabetic)
            .count();
        let suffix = rest.get(..length)?;
        let known = ["s", "re", "ve", "ll", "d", "m"];
        let is_suffix = known.iter().any(|known| suffix.eq_ignore_ascii_case(known));
        let end = after + length;
        let ends = !matches!(self.class_at(end), Some(Class::Letter | Class::Digit));
        // Something that is not ASCII might be a combining mark of the last letter.
        let whole = self.text.as_bytes().get(end).is_none_or(u8::is_ascii);
        (is_suffix && ends && (whole || self.starts_grapheme(after, end))).then_some(end)
    }

    /// Whether a grapheme ends at `at`, counted from an earlier boundary close by.
    fn starts_grapheme(&self, from: usize, at: usize) -> bool {
        self.clusters_from(from)
            .map(|cluster| cluster.end)
            .find(|end| *end >= at)
            == Some(at)
    }

    /// `AT&T`, `S&P`.
    fn ampersand_joins(&self, start: usize, mark: Cluster) -> bool {
        let before = self.text.get(start..self.at).unwrap_or_default();
        before.chars().all(char::is_uppercase)
            && self.first_char(mark.end).is_some_and(char::is_uppercase)
    }

    /// `U.S.`, `J.`, `Gov.`, `booking.com`.
    fn full_stop_joins(&self, start: usize, mark: Cluster) -> bool {
        let before = self.text.get(start..self.at).unwrap_or_default();
        match self.first_char(mark.end) {
            Some(next) if next.is_alphabetic() => {
                abbreviation::is_initials(before)
                    || (next.is_lowercase() && before.chars().all(char::is_alphanumeric))
            }
            next => {
                abbreviation::is_initials(before)
                    || abbreviation::keeps_full_stop(before, next.is_none())
            }
        }
    }

    fn mark(&mut self, first: Cluster, spaced: bool) -> Kind {
        let start = self.at;
        let mark = self.first_char(start);
        if spaced
            && matches!(mark, Some('#' | '@'))
            && let Some(end) = web::tag_end(self.text, start, self.end)
        {
            self.at = end;
            return Kind::Web;
        }
        self.at = first.end;
        if !spaced
            && matches!(mark, Some('\'' | '\u{2019}'))
            && let Some(end) = self.suffix_end(self.at)
        {
            self.at = end;
            return Kind::Word;
        }
        // Runs of one and the same mark: `...`, `--`, `***`.
        if first.end == start + 1 && matches!(mark, Some('.' | '-' | '*' | '=' | '_' | '!' | '?')) {
            while self.first_char(self.at) == mark
                && let Some(next) = self.peek()
                && next.end == self.at + 1
            {
                self.at = next.end;
            }
        }
        Kind::Mark
    }
}

#[cfg(test)]
mod tests {
    use super::{Kind, tokenise};

    fn check(text: &str, expected: &str) {
        let mut tokens = Vec::new();
        tokenise(text, 0, text.len(), &mut tokens);
        let shown: Vec<&str> = tokens
            .iter()
            .map(|token| {
                if token.kind == Kind::LineEnd {
                    "⏎"
                } else {
                    &text[token.start..token.end]
                }
            })
            .collect();
        assert_eq!(shown.join(" "), expected, "tokens of {text:?}");
    }

    #[test]
    fn tokens_of_news() {
        for (text, expected) in [
            ("St. John met Gov. Abiola.", "St. John met Gov. Abiola ."),
            (
                "the U.S. Senate, in the U.K.",
                "the U.S. Senate , in the U.K.",
            ),
            ("J.K. Rowling and J. R. Hall", "J.K. Rowling and J. R. Hall"),
            (
                "Kenya's Uhuru; the Kennedys' dog",
                "Kenya 's Uhuru ; the Kennedys ' dog",
            ),
            (
                "Sana\u{2019}a\u{2019}s N'Djamena O’Brien don't they're",
                "Sana’a ’s N'Djamena O’Brien don't they 're",
            ),
            (
                "US-led al-Bashir Paris–Berlin",
                "US - led al - Bashir Paris – Berlin",
            ),
            ("“No,” he said. 'Yes'", "“ No , ” he said . ' Yes '"),
            ("US$5m, €1,200.50 at 10:30", "US $ 5m , € 1,200.50 at 10:30"),
            (
                "see https://example.org/a,b. or a.b@example.org.",
                "see https://example.org/a,b . or a.b@example.org .",
            ),
            ("#Lyon @ana_ruiz #", "#Lyon @ana_ruiz #"),
            ("• Lyon\r\n- Acme", "• Lyon ⏎ - Acme"),
            (
                "AT&T, booking.com... Wait--no",
                "AT&T , booking.com ... Wait -- no",
            ),
            ("He left.The end", "He left . The end"),
            ("東京で Москва", "東 京 で Москва"),
            ("Acme Inc. said", "Acme Inc. said"),
            ("Acme Inc.", "Acme Inc ."),
            ("3rd COVID-19 G20", "3rd COVID - 19 G20"),
        ] {
            check(text, expected);
        }
    }

    #[test]
    fn a_combining_accent_stays_with_its_letter() {
        check("Jose\u{301} x", "Jose\u{301} x");
        check(".\u{301}..", ".\u{301} ..");
    }
}
