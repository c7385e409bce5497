//! Where a text stands in a document: in any case, with or without accents, as whole words.

mod fold;

use std::rc::Rc;

use unicode_segmentation::UnicodeSegmentation;

use super::entity::POSSESSIVES;
use crate::document::{ByteSpan, Document};
use fold::Folded;

/// How exactly a text is looked for.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct FindOptions {
    /// Capitals count: "May" does not find "may".
    pub match_case: bool,
    /// Accents count: "Sao" does not find "São".
    pub match_accents: bool,
    /// Only whole words: "Lyon" does not find "Lyonnais", but finds "Lyon’s".
    pub whole_words: bool,
}

/// Looks for texts in one document. What it makes of the document is made once for each way of
/// folding, so that every further key that is typed costs one pass over the text.
#[derive(Clone, Debug)]
pub struct Finder {
    document: Document,
    folded: Option<(FoldOptions, Rc<Folded>)>,
}

/// The part of [`FindOptions`] that decides how a text is folded.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct FoldOptions {
    match_case: bool,
    match_accents: bool,
}

impl Finder {
    /// Looks in this document.
    pub fn new(document: Document) -> Finder {
        Finder {
            document,
            folded: None,
        }
    }

    /// The document that it looks in.
    pub fn document(&self) -> &Document {
        &self.document
    }

    /// The places where `text` stands, in bytes, in order and without overlap. Each begins and ends
    /// between two grapheme clusters, and lies within one paragraph.
    ///
    /// A run of white space finds any other; a text that is blank finds nothing.
    pub fn find(&mut self, text: &str, options: FindOptions) -> Vec<ByteSpan> {
        let fold = FoldOptions {
            match_case: options.match_case,
            match_accents: options.match_accents,
        };
        let wanted = Folded::new(without_blank_ends(text), fold);
        if wanted.text().is_empty() {
            return Vec::new();
        }
        let folded = self.folded(fold);
        let document = &self.document;
        let mut words = Words::new(document);
        let mut places = Vec::new();
        let mut from = 0;
        while let Some(found) = folded
            .text()
            .get(from..)
            .and_then(|rest| rest.find(wanted.text()))
        {
            let start = from + found;
            let end = start + wanted.text().len();
            let place = folded
                .origin(start, end)
                .filter(|place| document.paragraph_of(*place).is_some())
                .filter(|place| !options.whole_words || words.are_whole(*place));
            from = match place {
                Some(_) => end,
                None => folded.next_character(start),
            };
            places.extend(place);
        }
        places
    }

    fn folded(&mut self, options: FoldOptions) -> Rc<Folded> {
        match &self.folded {
            Some((kept, folded)) if *kept == options => folded.clone(),
            _ => {
                let folded = Rc::new(Folded::new(self.document.text(), options));
                self.folded = Some((options, folded.clone()));
                folded
            }
        }
    }
}

/// `text` without the white space around it. A space that carries a combining sign is no white space:
/// the sign cannot be told from it.
fn without_blank_ends(text: &str) -> &str {
    let start = text
        .grapheme_indices(true)
        .find(|(_, cluster)| !cluster.chars().all(char::is_whitespace))
        .map_or(text.len(), |(start, _)| start);
    text.get(start..).unwrap_or_default().trim_end()
}

/// The word boundaries of the paragraph that was looked at last: places come in order.
struct Words<'a> {
    document: &'a Document,
    paragraph: Option<usize>,
    boundaries: Vec<usize>,
}

impl<'a> Words<'a> {
    fn new(document: &'a Document) -> Words<'a> {
        Words {
            document,
            paragraph: None,
            boundaries: Vec::new(),
        }
    }

    /// Whether no word, after Unicode Standard Annex 29, begins or ends outside of `place`. What
    /// comes before a possessive is a word as well.
    fn are_whole(&mut self, place: ByteSpan) -> bool {
        let Some(index) = self.document.paragraph_of(place) else {
            return false;
        };
        let Some(paragraph) = self.document.paragraphs().get(index) else {
            return false;
        };
        if self.paragraph != Some(index) {
            let start = usize::from(paragraph.span.start());
            let text = self.document.quote(paragraph.span);
            self.paragraph = Some(index);
            self.boundaries = text
                .split_word_bound_indices()
                .map(|(offset, _)| start + offset)
                .chain([start + text.len()])
                .collect();
        }
        let is_boundary = |offset: usize| self.boundaries.binary_search(&offset).is_ok();
        let end = usize::from(place.end());
        let rest = self.document.text().get(end..).unwrap_or_default();
        let before_possessive = POSSESSIVES
            .iter()
            .any(|possessive| rest.starts_with(possessive) && is_boundary(end + possessive.len()));
        is_boundary(place.start().into()) && (is_boundary(end) || before_possessive)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::document::ByteOffset;

    const ANY: FindOptions = FindOptions {
        match_case: false,
        match_accents: false,
        whole_words: false,
    };
    const EXACT: FindOptions = FindOptions {
        match_case: true,
        match_accents: true,
        ..ANY
    };
    const WORDS: FindOptions = FindOptions {
        whole_words: true,
        ..ANY
    };

    /// What is found, with the byte at which it begins.
    fn found(document: &str, text: &str, options: FindOptions) -> Vec<(u32, String)> {
        let document = Document::new(document).unwrap();
        Finder::new(document.clone())
            .find(text, options)
            .into_iter()
            .map(|place| (place.start().into(), document.quote(place).to_owned()))
            .collect()
    }

    #[track_caller]
    fn check(document: &str, text: &str, options: FindOptions, expected: &[(u32, &str)]) {
        let expected: Vec<_> = expected
            .iter()
            .map(|(start, quote)| (*start, (*quote).to_owned()))
            .collect();
        assert_eq!(found(document, text, options), expected);
    }

    #[test]
    fn case_counts_only_where_it_is_asked_for() {
        check("May, may", "may", ANY, &[(0, "May"), (5, "may")]);
        check("May, may", "may", EXACT, &[(5, "may")]);
        check(
            "STRASSE, Straße",
            "straße",
            ANY,
            &[(0, "STRASSE"), (9, "Straße")],
        );
        check("Straße", "STRASSE", ANY, &[(0, "Straße")]);
        check("ΟΔΟΣ οδος", "οδός", ANY, &[(0, "ΟΔΟΣ"), (9, "οδος")]);
    }

    #[test]
    fn half_of_a_letter_is_not_found() {
        check("Straße", "stras", ANY, &[]);
        check("Rene\u{301}", "Rene", EXACT, &[]);
        check("René", "Rene", EXACT, &[]);
        check("👩🏽‍🚒 👩", "👩", ANY, &[(16, "👩")]);
        check("🇨🇭🇩🇪", "🇩🇪", ANY, &[(8, "🇩🇪")]);
    }

    #[test]
    fn accents_count_only_where_it_is_asked_for() {
        check("São Sao", "sao", ANY, &[(0, "São"), (5, "Sao")]);
        check("Rene\u{301}!", "rene", ANY, &[(0, "Rene\u{301}")]);
        check("Lech Wałęsa", "walesa", ANY, &[(5, "Wałęsa")]);
        check(
            "İstanbul, Istanbul, ISTANBUL",
            "istanbul",
            ANY,
            &[(0, "İstanbul"), (11, "Istanbul"), (21, "ISTANBUL")],
        );
        check("Muḥammad مُحَمَّد", "محمد", ANY, &[(11, "مُحَمَّد")]);
    }

    #[test]
    fn the_same_accent_is_found_however_it_is_written() {
        check("René", "Rene\u{301}", EXACT, &[(0, "René")]);
        check("Rene\u{301}", "René", EXACT, &[(0, "Rene\u{301}")]);
        // Two marks on a letter, in either order.
        check(
            "Vie\u{302}\u{323}t",
            "Vi\u{1ec7}t",
            EXACT,
            &[(0, "Vie\u{302}\u{323}t")],
        );
    }

    #[test]
    fn any_white_space_finds_any_other() {
        check(
            "World  Health\u{a0}Organization",
            " world health organization ",
            ANY,
            &[(0, "World  Health\u{a0}Organization")],
        );
        check("One\n\nTwo", "one two", ANY, &[]);
        check("Zaven\u{ad}tem", "zaventem", ANY, &[(0, "Zaven\u{ad}tem")]);
        check("text", " ", ANY, &[]);
        // The sign sits on the space.
        check("a \u{9cb} b", " \u{9cb}", EXACT, &[(1, " \u{9cb}")]);
    }

    #[test]
    fn whole_words_end_where_words_do() {
        check(
            "Lyonnais, Lyon, Lyon’s",
            "lyon",
            WORDS,
            &[(10, "Lyon"), (16, "Lyon")],
        );
        check("O’Neill Neill", "neill", WORDS, &[(10, "Neill")]);
        check("AT&T", "at&t", WORDS, &[(0, "AT&T")]);
    }

    #[test]
    fn what_is_found_does_not_overlap() {
        check("ananas", "ana", ANY, &[(0, "ana")]);
        check("aaaa", "aa", ANY, &[(0, "aa"), (2, "aa")]);
    }

    #[test]
    fn a_finder_may_be_asked_again_otherwise() {
        let mut finder = Finder::new(Document::new("May may").unwrap());
        assert_eq!(finder.find("may", ANY).len(), 2);
        assert_eq!(finder.find("may", EXACT).len(), 1);
        let whole = ByteSpan::at(0.into(), ByteOffset::of("May may"));
        assert_eq!(finder.find("may MAY", ANY), [whole]);
    }
}
