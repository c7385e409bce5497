//! The rows of the caret: how it is called, how it moves, how it is extended.

use texts::intents as words;

use super::rows::{Known, Word, row, row_also};
use super::{Chord, Group, Intent, When};
use crate::caret::{Direction, Unit};

const RIGHT: Chord = Chord::named("ArrowRight");
const LEFT: Chord = Chord::named("ArrowLeft");
const DOWN: Chord = Chord::named("ArrowDown");
const UP: Chord = Chord::named("ArrowUp");
const HOME: Chord = Chord::named("Home");
const END: Chord = Chord::named("End");

const fn go(unit: Unit, direction: Direction, title: Word, key: &'static [Chord]) -> Known {
    let intent = Intent::Walk(unit, direction);
    row(intent, Group::Caret, title, When::Caret, key)
}

const fn take(unit: Unit, direction: Direction, title: Word, key: &'static [Chord]) -> Known {
    let intent = Intent::Extend(unit, direction);
    row(intent, Group::Caret, title, When::Caret, key)
}

pub(super) const CARET_ROWS: &[Known] = &[
    row_also(
        Intent::Caret,
        Group::Caret,
        words::caret,
        words::caret_also,
        When::NoCaret,
        &[Chord::character('c'), Chord::named("F2")],
    ),
    go(Unit::Word, Direction::Forward, words::next_word, &[RIGHT]),
    go(Unit::Word, Direction::Backward, words::word_before, &[LEFT]),
    go(
        Unit::Sentence,
        Direction::Forward,
        words::next_sentence,
        &[DOWN],
    ),
    go(
        Unit::Sentence,
        Direction::Backward,
        words::sentence_before,
        &[UP],
    ),
    go(
        Unit::Paragraph,
        Direction::Forward,
        words::next_paragraph,
        &[DOWN.with_primary()],
    ),
    go(
        Unit::Paragraph,
        Direction::Backward,
        words::paragraph_before,
        &[UP.with_primary()],
    ),
    go(
        Unit::ParagraphEnd,
        Direction::Backward,
        words::paragraph_start,
        &[HOME],
    ),
    go(
        Unit::ParagraphEnd,
        Direction::Forward,
        words::paragraph_end,
        &[END],
    ),
    go(
        Unit::DocumentEnd,
        Direction::Backward,
        words::article_start,
        &[HOME.with_primary()],
    ),
    go(
        Unit::DocumentEnd,
        Direction::Forward,
        words::article_end,
        &[END.with_primary()],
    ),
    go(
        Unit::Mention,
        Direction::Forward,
        words::next_mention_by_caret,
        &[Chord::character('m')],
    ),
    go(
        Unit::Mention,
        Direction::Backward,
        words::mention_before_by_caret,
        &[Chord::character('m').with_shift()],
    ),
    go(
        Unit::Character,
        Direction::Forward,
        words::next_character,
        &[RIGHT.with_alt()],
    ),
    go(
        Unit::Character,
        Direction::Backward,
        words::character_before,
        &[LEFT.with_alt()],
    ),
    take(
        Unit::Word,
        Direction::Forward,
        words::extend_word,
        &[RIGHT.with_shift()],
    ),
    take(
        Unit::Word,
        Direction::Backward,
        words::extend_word_back,
        &[LEFT.with_shift()],
    ),
    take(
        Unit::Sentence,
        Direction::Forward,
        words::extend_sentence,
        &[DOWN.with_shift()],
    ),
    take(
        Unit::Sentence,
        Direction::Backward,
        words::extend_sentence_back,
        &[UP.with_shift()],
    ),
    take(
        Unit::Character,
        Direction::Forward,
        words::extend_character,
        &[RIGHT.with_alt().with_shift()],
    ),
    take(
        Unit::Character,
        Direction::Backward,
        words::extend_character_back,
        &[LEFT.with_alt().with_shift()],
    ),
];
