//! Moving an end of a mention: by a step of a key, or to where a handle is dragged.

use unicode_segmentation::UnicodeSegmentation;

use super::Snap;
use super::entity::strip_possessive;
use crate::document::{ByteOffset, ByteSpan, Document};

/// An end of a mention.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Edge {
    /// Where it begins.
    Start,
    /// Where it ends.
    End,
}

/// Whether a step makes a mention longer or shorter.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Way {
    /// Longer.
    Out,
    /// Shorter.
    In,
}

/// The span after its edge has gone a word or a character, within its paragraph; `None` where there
/// is none to go to, or none would be left.
pub fn step_edge(
    document: &Document,
    span: ByteSpan,
    edge: Edge,
    way: Way,
    snap: Snap,
) -> Option<ByteSpan> {
    let mut stops = stops(document, span, edge, snap)?.into_iter();
    let to = match (edge, way) {
        (Edge::Start, Way::Out) => stops.rfind(|stop| *stop < span.start()),
        (Edge::Start, Way::In) => stops.find(|stop| *stop > span.start()),
        (Edge::End, Way::Out) => stops.find(|stop| *stop > span.end()),
        (Edge::End, Way::In) => stops.rfind(|stop| *stop < span.end()),
    }?;
    with_edge(span, edge, to)
}

/// The span with its edge at the place nearest to `to` where it can stand, within its paragraph; at
/// least a word or a character is left. `None` where the span stands in no paragraph.
pub fn drag_edge(
    document: &Document,
    span: ByteSpan,
    edge: Edge,
    to: ByteOffset,
    snap: Snap,
) -> Option<ByteSpan> {
    let distance = |stop: &ByteOffset| u32::from(*stop).abs_diff(to.into());
    let nearest = stops(document, span, edge, snap)?
        .into_iter()
        .filter(|stop| with_edge(span, edge, *stop).is_some())
        .min_by_key(distance)?;
    with_edge(span, edge, nearest)
}

fn with_edge(span: ByteSpan, edge: Edge, to: ByteOffset) -> Option<ByteSpan> {
    let (start, end) = match edge {
        Edge::Start => (to, span.end()),
        Edge::End => (span.start(), to),
    };
    (start < end).then(|| ByteSpan::new(start, end))
}

/// The places in the paragraph of `span` where an edge can stand, in order.
///
/// Words are those of Unicode Standard Annex 29. One with a possessive can end before it and after
/// it, and one with stops inside (`U.S.`) after its last stop.
fn stops(document: &Document, span: ByteSpan, edge: Edge, snap: Snap) -> Option<Vec<ByteOffset>> {
    let index = document.paragraph_of(span)?;
    let paragraph = document.paragraphs().get(index)?.span;
    let text = document.quote(paragraph);
    let at = |offset: usize| paragraph.start() + ByteOffset::from(offset as u32);
    let mut stops = Vec::new();
    match snap {
        Snap::Characters => {
            for (offset, character) in text.grapheme_indices(true) {
                if !character.trim().is_empty() {
                    stops.push(match edge {
                        Edge::Start => at(offset),
                        Edge::End => at(offset + character.len()),
                    });
                }
            }
        }
        Snap::Words => {
            for (offset, word) in text.unicode_word_indices() {
                match edge {
                    Edge::Start => stops.push(at(offset)),
                    Edge::End => {
                        let end = offset + word.len();
                        let bare = strip_possessive(word);
                        if bare.len() < word.len() {
                            stops.push(at(offset + bare.len()));
                        }
                        stops.push(at(end));
                        let stop_follows =
                            text.get(end..).is_some_and(|rest| rest.starts_with('.'));
                        if word.contains('.') && stop_follows {
                            stops.push(at(end + 1));
                        }
                    }
                }
            }
        }
    }
    Some(stops)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The document and the span between two `|`.
    fn read(marked: &str) -> (Document, ByteSpan) {
        let start = marked.find('|').unwrap() as u32;
        let end = marked.rfind('|').unwrap() as u32 - 1;
        let document = Document::new(&marked.replace('|', "")).unwrap();
        (document, ByteSpan::new(start.into(), end.into()))
    }

    #[track_caller]
    fn check(marked: &str, edge: Edge, way: Way, snap: Snap, expected: Option<&str>) {
        let (document, span) = read(marked);
        let after = step_edge(&document, span, edge, way, snap);
        assert_eq!(after.map(|span| document.quote(span)), expected);
    }

    #[test]
    fn an_end_goes_from_word_to_word() {
        use Edge::{End, Start};
        use Way::{In, Out};
        let words = "met Ana |María Ruiz| today";
        check(words, Start, Out, Snap::Words, Some("Ana María Ruiz"));
        check(words, Start, In, Snap::Words, Some("Ruiz"));
        check(words, End, Out, Snap::Words, Some("María Ruiz today"));
        check(words, End, In, Snap::Words, Some("María"));
    }

    #[test]
    fn something_is_always_left_and_paragraphs_are_kept() {
        use Edge::{End, Start};
        use Way::{In, Out};
        check("met |Ana|", Start, In, Snap::Words, None);
        check("met |Ana|", End, In, Snap::Words, None);
        check("met |A|", End, In, Snap::Characters, None);
        check("Acme.\n\n|Ana| left", Start, Out, Snap::Words, None);
        check("saw |Ana|\n\nAcme", End, Out, Snap::Words, None);
    }

    #[test]
    fn possessives_and_abbreviations_end_where_one_would_end_them() {
        use Edge::End;
        use Way::{In, Out};
        check(
            "|Acme| Corp’s plant",
            End,
            Out,
            Snap::Words,
            Some("Acme Corp"),
        );
        check(
            "|Acme Corp|’s plant",
            End,
            Out,
            Snap::Words,
            Some("Acme Corp’s"),
        );
        check(
            "|Acme Corp’s| plant",
            End,
            In,
            Snap::Words,
            Some("Acme Corp"),
        );
        check("the |U.S|. today", End, Out, Snap::Words, Some("U.S."));
    }

    #[test]
    fn characters_are_never_cut_and_spaces_passed_over() {
        use Edge::{End, Start};
        use Way::{In, Out};
        check("Ana| Ruiz|", Start, Out, Snap::Characters, Some("a Ruiz"));
        check("|Ana R|uiz", End, In, Snap::Characters, Some("Ana"));
        check("|x|👩🏽‍🚒 y", End, Out, Snap::Characters, Some("x👩🏽‍🚒"));
        check("x|e\u{301}n|", Start, In, Snap::Characters, Some("n"));
        check("عمر |البشير|", Start, Out, Snap::Words, Some("عمر البشير"));
        check("在|北京|市", End, Out, Snap::Characters, Some("北京市"));
    }

    #[test]
    fn a_dragged_end_stands_at_the_nearest_place() {
        let (document, span) = read("met Ana |María Ruiz| today");
        let drag = |edge, to: u32, snap| {
            let after = drag_edge(&document, span, edge, to.into(), snap).unwrap();
            document.quote(after).to_owned()
        };
        assert_eq!(drag(Edge::Start, 5, Snap::Words), "Ana María Ruiz");
        assert_eq!(drag(Edge::Start, 0, Snap::Words), "met Ana María Ruiz");
        assert_eq!(drag(Edge::Start, 99, Snap::Words), "Ruiz");
        assert_eq!(drag(Edge::End, 0, Snap::Words), "María");
        assert_eq!(drag(Edge::End, 99, Snap::Words), "María Ruiz today");
        assert_eq!(drag(Edge::End, 18, Snap::Characters), "María Rui");
    }
}
