//! The rows of the table that are about a mention's ends, about notes, labels and the text itself.
//!
//! The keys of a bracket move the end on their side outwards, with Shift inwards; with Alt by
//! characters.

use texts::intents as words;

use super::rows::{Known, row, row_also};
use super::{Chord, EdgeStep, Group, Intent, When};
use crate::annotation::{Edge, Snap, Way};

const fn edge(edge: Edge, way: Way, snap: Snap) -> Intent {
    Intent::MoveEdge(EdgeStep { edge, way, snap })
}

/// In the order in which they are listed.
pub(super) const MENTION_ROWS: &[Known] = &[
    row(
        edge(Edge::Start, Way::Out, Snap::Words),
        Group::Mark,
        words::start_out_word,
        When::Mention,
        &[Chord::character('[')],
    ),
    row(
        edge(Edge::Start, Way::Out, Snap::Characters),
        Group::Mark,
        words::start_out_character,
        When::Mention,
        &[Chord::character('[').with_alt()],
    ),
    row(
        edge(Edge::Start, Way::In, Snap::Words),
        Group::Mark,
        words::start_in_word,
        When::Mention,
        &[Chord::character('{')],
    ),
    row(
        edge(Edge::Start, Way::In, Snap::Characters),
        Group::Mark,
        words::start_in_character,
        When::Mention,
        &[Chord::character('{').with_alt()],
    ),
    row(
        edge(Edge::End, Way::Out, Snap::Words),
        Group::Mark,
        words::end_out_word,
        When::Mention,
        &[Chord::character(']')],
    ),
    row(
        edge(Edge::End, Way::Out, Snap::Characters),
        Group::Mark,
        words::end_out_character,
        When::Mention,
        &[Chord::character(']').with_alt()],
    ),
    row(
        edge(Edge::End, Way::In, Snap::Words),
        Group::Mark,
        words::end_in_word,
        When::Mention,
        &[Chord::character('}')],
    ),
    row(
        edge(Edge::End, Way::In, Snap::Characters),
        Group::Mark,
        words::end_in_character,
        When::Mention,
        &[Chord::character('}').with_alt()],
    ),
    row_also(
        Intent::Note,
        Group::Mark,
        words::note,
        words::note_also,
        When::Mention,
        &[Chord::character('i')],
    ),
    row_also(
        Intent::Correct,
        Group::Mark,
        words::correct,
        words::correct_also,
        When::Chosen,
        &[Chord::character('t')],
    ),
    row_also(
        Intent::ArticleNote,
        Group::Article,
        words::article_note,
        words::article_note_also,
        When::Open,
        &[],
    ),
    row_also(
        Intent::Labels,
        Group::Article,
        words::labels,
        words::labels_also,
        When::Open,
        &[],
    ),
];
