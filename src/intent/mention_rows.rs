//! The rows of the table that are about a mention's ends, about notes, labels and the text itself.
//!
//! The keys of a bracket move the end on their side outwards, with Shift inwards; with Alt by
//! characters.

use super::rows::{Row, row, row_also};
use super::{Chord, EdgeStep, Group, Intent, When};
use crate::annotation::{Edge, Snap, Way};

const fn edge(edge: Edge, way: Way, snap: Snap) -> Intent {
    Intent::MoveEdge(EdgeStep { edge, way, snap })
}

/// In the order in which they are listed.
pub(super) const MENTION_ROWS: &[Row] = &[
    row(
        edge(Edge::Start, Way::Out, Snap::Words),
        Group::Mark,
        "Begin the mention a word earlier",
        When::Mention,
        &[Chord::character('[')],
    ),
    row(
        edge(Edge::Start, Way::Out, Snap::Characters),
        Group::Mark,
        "Begin the mention a character earlier",
        When::Mention,
        &[Chord::character('[').with_alt()],
    ),
    row(
        edge(Edge::Start, Way::In, Snap::Words),
        Group::Mark,
        "Begin the mention a word later",
        When::Mention,
        &[Chord::character('{')],
    ),
    row(
        edge(Edge::Start, Way::In, Snap::Characters),
        Group::Mark,
        "Begin the mention a character later",
        When::Mention,
        &[Chord::character('{').with_alt()],
    ),
    row(
        edge(Edge::End, Way::Out, Snap::Words),
        Group::Mark,
        "End the mention a word later",
        When::Mention,
        &[Chord::character(']')],
    ),
    row(
        edge(Edge::End, Way::Out, Snap::Characters),
        Group::Mark,
        "End the mention a character later",
        When::Mention,
        &[Chord::character(']').with_alt()],
    ),
    row(
        edge(Edge::End, Way::In, Snap::Words),
        Group::Mark,
        "End the mention a word earlier",
        When::Mention,
        &[Chord::character('}')],
    ),
    row(
        edge(Edge::End, Way::In, Snap::Characters),
        Group::Mark,
        "End the mention a character earlier",
        When::Mention,
        &[Chord::character('}').with_alt()],
    ),
    row_also(
        Intent::Note,
        Group::Mark,
        "Write a note on the mention",
        "comment",
        When::Mention,
        &[Chord::character('i')],
    ),
    row_also(
        Intent::Correct,
        Group::Mark,
        "Correct the text here",
        "edit typo spelling ocr",
        When::Chosen,
        &[Chord::character('t')],
    ),
    row_also(
        Intent::ArticleNote,
        Group::Article,
        "Write a note on the article",
        "comment",
        When::Open,
        &[],
    ),
    row_also(
        Intent::Labels,
        Group::Article,
        "Change the labels",
        "add rename colour key tag",
        When::Open,
        &[],
    ),
];
