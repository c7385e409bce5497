//! What holds of a caret wherever it goes in whatever text.

use gloss::annotation::AnnotationSet;
use gloss::caret::{Caret, Direction, Place, Unit};
use gloss::document::{ByteOffset, ByteSpan, Document};
use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::select;
use unicode_segmentation::{GraphemeCursor, UnicodeSegmentation};

use crate::arbitrary::workspace;

const UNITS: [Unit; 7] = [
    Unit::Character,
    Unit::Word,
    Unit::Sentence,
    Unit::Paragraph,
    Unit::Mention,
    Unit::ParagraphEnd,
    Unit::DocumentEnd,
];

const DIRECTIONS: [Direction; 2] = [Direction::Forward, Direction::Backward];

fn first(document: &Document, mentions: &AnnotationSet) -> Option<Caret> {
    Caret::near(document, mentions, ByteOffset::default())
}

fn moves() -> impl Strategy<Value = Vec<(Unit, Direction, bool)>> {
    vec((select(&UNITS), select(&DIRECTIONS), any::<bool>()), 0..24)
}

fn is_sound(document: &Document, span: ByteSpan) -> bool {
    let text = document.text();
    let boundary = |offset: ByteOffset| {
        GraphemeCursor::new(offset.into(), text.len(), true).is_boundary(text, 0) == Ok(true)
    };
    !span.is_empty()
        && document.paragraph_of(span).is_some()
        && boundary(span.start())
        && boundary(span.end())
        && !document.quote(span).trim().is_empty()
}

proptest! {
    #[test]
    fn stands_on_whole_characters_of_one_paragraph_wherever_it_goes(
        workspace in workspace(),
        moves in moves(),
    ) {
        let (document, mentions) = (workspace.document(), workspace.annotations());
        if let Some(mut caret) = first(document, mentions) {
            for (unit, direction, extend) in moves {
                caret = match extend {
                    true => caret.extended(document, unit, direction),
                    false => caret.moved(document, mentions, unit, direction),
                };
                let span = caret.span();
                prop_assert!(is_sound(document, span), "{:?} {unit:?}", document.quote(span));
            }
        }
    }

    #[test]
    fn on_and_back_again_leads_to_where_it_was(
        workspace in workspace(),
        unit in select(vec![Unit::Word, Unit::Sentence, Unit::Paragraph]),
        steps in 0_usize..20,
    ) {
        let (document, mentions) = (workspace.document(), workspace.annotations());
        if let Some(mut caret) = first(document, mentions) {
            for _ in 0..steps {
                caret = caret.moved(document, mentions, unit, Direction::Forward);
            }
            let on = caret.moved(document, mentions, unit, Direction::Forward);
            if on != caret {
                let back = on.moved(document, mentions, unit, Direction::Backward);
                prop_assert_eq!(back.span(), caret.span());
            }
        }
    }

    #[test]
    fn every_mention_that_no_other_overlaps_is_come_by_word_by_word(workspace in workspace()) {
        let (document, mentions) = (workspace.document(), workspace.annotations());
        let mut come_by = Vec::new();
        let mut caret = first(document, mentions);
        while let Some(here) = caret {
            come_by.push(here.span());
            let next = here.moved(document, mentions, Unit::Word, Direction::Forward);
            prop_assert!(next == here || next.span().start() >= here.span().end());
            caret = (next != here).then_some(next);
        }
        for annotation in mentions.live() {
            if mentions.overlapping(annotation.span).count() == 1 {
                prop_assert!(come_by.contains(&annotation.span));
            }
        }
    }

    #[test]
    fn what_was_taken_in_is_given_back(
        workspace in workspace(),
        steps in 0_usize..12,
        unit in select(vec![Unit::Character, Unit::Word]),
        direction in select(&DIRECTIONS),
    ) {
        let (document, mentions) = (workspace.document(), AnnotationSet::default());
        let other = match direction {
            Direction::Forward => Direction::Backward,
            Direction::Backward => Direction::Forward,
        };
        if let Some(mut caret) = first(document, &mentions) {
            for _ in 0..steps {
                caret = caret.moved(document, &mentions, unit, Direction::Forward);
            }
            // A caret that could not leave its word is on more than one character, and would first
            // give back the others.
            prop_assume!(unit == Unit::Word || document.quote(caret.span()).graphemes(true).count() == 1);
            let more = caret.extended(document, unit, direction);
            prop_assert!(more.span().contains_range(caret.span()));
            if more.span() != caret.span() {
                prop_assert_eq!(more.extended(document, unit, other).span(), caret.span());
            }
        }
    }
}

/// A text with its mentions in brackets.
fn marked(text: &str) -> (Document, AnnotationSet) {
    use gloss::annotation::{Command, Label, Stamp};
    use gloss::timestamp::Timestamp;
    use gloss::workspace::Workspace;

    let document = Document::new(&text.replace(['[', ']'], "")).unwrap();
    let at = Timestamp::default();
    let mut workspace = Workspace::new(document, at);
    let mut open = Vec::new();
    let mut offset = 0_u32;
    for character in text.chars() {
        match character {
            '[' => open.push(offset),
            ']' => {
                let span = ByteSpan::new(open.pop().unwrap().into(), offset.into());
                let label = Label::Person;
                let salt = workspace.annotations().len() as u64;
                let stamp = Stamp { at, salt };
                let command = Command::Mark { span, label };
                workspace = workspace.apply(&command, stamp).unwrap().0;
            }
            character => offset += character.len_utf8() as u32,
        }
    }
    (
        workspace.document().clone(),
        workspace.annotations().clone(),
    )
}

#[test]
fn a_mention_is_one_stop_and_what_lies_in_it_is_gone_to_as_a_mention() {
    let (document, mentions) = marked("Then [Bank of [Ghana]] said");
    let on = |caret: Caret| document.quote(caret.span());
    let then = first(&document, &mentions).unwrap();
    let bank = then.moved(&document, &mentions, Unit::Word, Direction::Forward);
    assert_eq!(on(bank), "Bank of Ghana");
    assert!(matches!(bank.place(&mentions), Place::Mention(_)));
    let ghana = bank.moved(&document, &mentions, Unit::Mention, Direction::Forward);
    assert_eq!(on(ghana), "Ghana");
    let said = bank.moved(&document, &mentions, Unit::Word, Direction::Forward);
    assert_eq!(on(said), "said");
    assert!(matches!(said.place(&mentions), Place::Text(_)));
}

#[test]
fn extending_takes_in_words_and_gives_them_back_on_either_side() {
    let (document, mentions) = marked("one two three four");
    let mut caret = first(&document, &mentions).unwrap();
    caret = caret.moved(&document, &mentions, Unit::Word, Direction::Forward);
    let mut spans = Vec::new();
    for direction in [
        Direction::Forward,
        Direction::Backward,
        Direction::Backward,
        Direction::Backward,
        Direction::Forward,
    ] {
        caret = caret.extended(&document, Unit::Word, direction);
        spans.push(document.quote(caret.span()));
    }
    assert_eq!(spans, ["two three", "two", "one two", "one two", "two"]);
}
