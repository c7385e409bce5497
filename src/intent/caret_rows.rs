//! The rows of the caret: how it is called, how it moves, how it is extended.

use super::rows::{row, row_also};
use super::{Chord, Group, Intent, Row, When};
use crate::caret::{Direction, Unit};

const RIGHT: Chord = Chord::named("ArrowRight");
const LEFT: Chord = Chord::named("ArrowLeft");
const DOWN: Chord = Chord::named("ArrowDown");
const UP: Chord = Chord::named("ArrowUp");
const HOME: Chord = Chord::named("Home");
const END: Chord = Chord::named("End");

const fn go(unit: Unit, direction: Direction, title: &'static str, key: &'static [Chord]) -> Row {
    let intent = Intent::Walk(unit, direction);
    row(intent, Group::Caret, title, When::Caret, key)
}

const fn take(unit: Unit, direction: Direction, title: &'static str, key: &'static [Chord]) -> Row {
    let intent = Intent::Extend(unit, direction);
    row(intent, Group::Caret, title, When::Caret, key)
}

pub(super) const CARET_ROWS: &[Row] = &[
    row_also(
        Intent::Caret,
        Group::Caret,
        "Walk through the text by keys",
        "caret keyboard word select",
        When::NoCaret,
        &[Chord::character('c'), Chord::named("F2")],
    ),
    go(
        Unit::Word,
        Direction::Forward,
        "Next word or mention",
        &[RIGHT],
    ),
    go(
        Unit::Word,
        Direction::Backward,
        "Word or mention before",
        &[LEFT],
    ),
    go(Unit::Sentence, Direction::Forward, "Next sentence", &[DOWN]),
    go(
        Unit::Sentence,
        Direction::Backward,
        "Sentence before",
        &[UP],
    ),
    go(
        Unit::Paragraph,
        Direction::Forward,
        "Next paragraph",
        &[DOWN.with_primary()],
    ),
    go(
        Unit::Paragraph,
        Direction::Backward,
        "Paragraph before",
        &[UP.with_primary()],
    ),
    go(
        Unit::ParagraphEnd,
        Direction::Backward,
        "Start of the paragraph",
        &[HOME],
    ),
    go(
        Unit::ParagraphEnd,
        Direction::Forward,
        "End of the paragraph",
        &[END],
    ),
    go(
        Unit::DocumentEnd,
        Direction::Backward,
        "Start of the article",
        &[HOME.with_primary()],
    ),
    go(
        Unit::DocumentEnd,
        Direction::Forward,
        "End of the article",
        &[END.with_primary()],
    ),
    go(
        Unit::Mention,
        Direction::Forward,
        "Next mention",
        &[Chord::character('m')],
    ),
    go(
        Unit::Mention,
        Direction::Backward,
        "Mention before",
        &[Chord::character('m').with_shift()],
    ),
    go(
        Unit::Character,
        Direction::Forward,
        "Next character",
        &[RIGHT.with_alt()],
    ),
    go(
        Unit::Character,
        Direction::Backward,
        "Character before",
        &[LEFT.with_alt()],
    ),
    take(
        Unit::Word,
        Direction::Forward,
        "Extend by a word",
        &[RIGHT.with_shift()],
    ),
    take(
        Unit::Word,
        Direction::Backward,
        "Extend back by a word, or shrink",
        &[LEFT.with_shift()],
    ),
    take(
        Unit::Sentence,
        Direction::Forward,
        "Extend by a sentence",
        &[DOWN.with_shift()],
    ),
    take(
        Unit::Sentence,
        Direction::Backward,
        "Extend back by a sentence, or shrink",
        &[UP.with_shift()],
    ),
    take(
        Unit::Character,
        Direction::Forward,
        "Extend by a character",
        &[RIGHT.with_alt().with_shift()],
    ),
    take(
        Unit::Character,
        Direction::Backward,
        "Extend back by a character, or shrink",
        &[LEFT.with_alt().with_shift()],
    ),
];
