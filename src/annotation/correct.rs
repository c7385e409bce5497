//! Correcting the text: the changes that carry annotations along.

use std::collections::HashSet;
use std::rc::Rc;

use super::command::check_span;
use super::set::shift;
use super::{
    Annotation, AnnotationSet, Change, CommandError, Deed, Origin, Proposal, Status,
    snap_to_graphemes,
};
use crate::document::{ByteOffset, ByteSpan, Document, TextEdit};

/// The changes that put `text` in place of what stands at `span`.
///
/// Annotations go along with their text; one whose text is another afterwards is flagged to be
/// looked at, and one of whose text nothing is left is deleted.
pub(super) fn correct(
    document: &Document,
    set: &AnnotationSet,
    span: ByteSpan,
    text: &str,
) -> Result<(Deed, Vec<Change>), CommandError> {
    if document.paragraph_of(span).is_none() {
        return Err(CommandError::NotInOneParagraph);
    }
    let text = text.replace("\r\n", "\n").replace('\r', "\n");
    let edit = TextEdit::between(document.text(), span, &text).ok_or(CommandError::NothingToDo)?;
    let after = document.edited(&edit).ok_or(CommandError::NoTextLeft)?;
    let mut changes = vec![Change::Text(edit.clone())];
    // Of two that have come to stand on the same text only one is kept: that which the edit does not
    // touch, else the first.
    let mut marks = HashSet::new();
    let mut touched = Vec::new();
    for annotation in set.iter() {
        let shifted =
            shift(annotation, &edit).filter(|shifted| check_span(&after, shifted.span).is_ok());
        match shifted {
            None => touched.push(annotation),
            Some(shifted) if shifted.is_live() => {
                marks.insert((shifted.span, shifted.label.clone()));
            }
            Some(_) => {}
        }
    }
    for annotation in touched {
        let carried = carry(document, &after, annotation, &edit).filter(|carried| {
            let twin = !marks.insert((carried.span, carried.label.clone()));
            !(twin && carried.is_live())
        });
        changes.push(match carried {
            None => Change::Deleted(annotation.clone()),
            Some(carried) => Change::Updated {
                old: annotation.clone(),
                new: Rc::new(carried),
            },
        });
    }
    Ok((deed(document, &after, &edit), changes))
}

/// An annotation that the edit touches, as it stands afterwards; `None` where its text is gone.
fn carry(
    before: &Document,
    after: &Document,
    annotation: &Annotation,
    edit: &TextEdit,
) -> Option<Annotation> {
    let span = stand(before, after, annotation.span, edit)?;
    let changed = after.quote(span) != before.quote(annotation.span);
    // A suggestion on a text that is gone suggests nothing: the recogniser reads it anew.
    if changed && annotation.status == Status::Suggested {
        return None;
    }
    let origin = match &annotation.origin {
        Origin::Person => Origin::Person,
        Origin::Model(proposal) => Origin::Model(Proposal {
            span: stand(before, after, proposal.span, edit).unwrap_or(span),
            ..proposal.clone()
        }),
    };
    Some(Annotation {
        span,
        origin,
        needs_look: annotation.needs_look || (changed && annotation.is_live()),
        ..annotation.clone()
    })
}

/// Where the text of a span stands after an edit, such that an annotation can stand there.
fn stand(before: &Document, after: &Document, span: ByteSpan, edit: &TextEdit) -> Option<ByteSpan> {
    let carried = if edit.touches(span) {
        edit.carry(span)?
    } else {
        edit.shift(span)
    };
    let grown = grow(before, after, span, carried);
    // What is left may begin with a space, or end in the next paragraph.
    let whole = snap_to_graphemes(after, grown)?;
    check_span(after, whole).is_ok().then_some(whole)
}

/// A letter that was put in right before the first of a word, or after the last, belongs to the
/// word: "na" that became "Ana". So an end that stood at the end of a word goes on to do so.
fn grow(before: &Document, after: &Document, old: ByteSpan, new: ByteSpan) -> ByteSpan {
    let was_inside = |offset| is_inside_word(before.text(), offset);
    let mut start: usize = new.start().into();
    let mut end: usize = new.end().into();
    let text = after.text();
    if !was_inside(old.start()) {
        while is_inside_word(text, ByteOffset::from(start as u32)) {
            start = text.floor_char_boundary(start - 1);
        }
    }
    if !was_inside(old.end()) {
        while is_inside_word(text, ByteOffset::from(end as u32)) {
            end = text.ceil_char_boundary(end + 1);
        }
    }
    ByteSpan::new((start as u32).into(), (end as u32).into())
}

/// Whether letters or digits stand on both sides of `offset`.
fn is_inside_word(text: &str, offset: ByteOffset) -> bool {
    let Some((head, tail)) = text.split_at_checked(offset.into()) else {
        return false;
    };
    head.chars().next_back().is_some_and(char::is_alphanumeric)
        && tail.chars().next().is_some_and(char::is_alphanumeric)
}

/// What was corrected, in whole words where they are few.
fn deed(before: &Document, after: &Document, edit: &TextEdit) -> Deed {
    let old = words_around(before, edit);
    let new = words_around(after, &edit.inverse());
    let (old, new) = old.zip(new).unwrap_or_default();
    Deed::CorrectText {
        old: old.into(),
        new: new.into(),
    }
}

/// The words that an edit of `document` cuts into, from the first to the last; `None` where they are
/// too many to be read at a glance.
fn words_around(document: &Document, edit: &TextEdit) -> Option<String> {
    const LONGEST: usize = 40;
    let (first, last) = (edit.hunks().first()?, edit.hunks().last()?);
    let span = first.span().cover(last.span());
    let text = document.text();
    let head = text.get(..span.start().into())?;
    let tail = text.get(span.end().into()..)?;
    let start = head
        .char_indices()
        .rfind(|(_, character)| character.is_whitespace())
        .map_or(0, |(at, space)| at + space.len_utf8());
    let end = usize::from(span.end()) + tail.find(char::is_whitespace).unwrap_or(tail.len());
    let words = text.get(start..end)?.split_whitespace();
    let words = words.collect::<Vec<_>>().join(" ");
    (words.chars().count() <= LONGEST).then_some(words)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::annotation::{Command, Label, Stamp};
    use crate::timestamp::Timestamp;
    use crate::workspace::Workspace;

    const STAMP: Stamp = Stamp {
        at: Timestamp::from_milliseconds(0),
        salt: 1,
    };

    /// `marked` has mentions between brackets; `text` takes the place of its first paragraph.
    /// Compared are the mentions afterwards, those that need a look with a `?`, and the deed.
    #[track_caller]
    fn check(marked: &str, text: &str, expected: &str, deed: &str) {
        let plain = marked.replace(['[', ']'], "");
        let document = Document::new(&plain).unwrap();
        let mut workspace = Workspace::new(document, STAMP.at);
        let mut brackets = 0;
        let mut starts = Vec::new();
        for (at, character) in marked.char_indices() {
            match character {
                '[' => starts.push(at - brackets),
                ']' => {
                    let start = starts.pop().unwrap();
                    let span =
                        ByteSpan::new((start as u32).into(), ((at - brackets) as u32).into());
                    let label = Label::Person;
                    let stamp = Stamp {
                        salt: at as u64,
                        ..STAMP
                    };
                    workspace = workspace
                        .apply(&Command::Mark { span, label }, stamp)
                        .unwrap()
                        .0;
                }
                _ => continue,
            }
            brackets += 1;
        }
        let command = Command::CorrectText {
            span: workspace.document().paragraphs()[0].span,
            text: text.into(),
        };
        let (after, _) = workspace.apply(&command, STAMP).unwrap();
        let mentions: Vec<String> = after
            .annotations()
            .live()
            .map(|annotation| {
                let look = if annotation.needs_look { "?" } else { "" };
                format!("{}{look}", after.document().quote(annotation.span))
            })
            .collect();
        assert_eq!(mentions.join(" | "), expected);
        assert_eq!(after.next_undo().unwrap().to_string(), deed);
        let (undone, _) = after.undo().unwrap();
        assert_eq!(undone.annotations(), workspace.annotations());
        assert_eq!(undone.document().text(), plain);
    }

    #[test]
    fn mentions_outside_the_correction_keep_their_text() {
        check(
            "Teh [Rahmon] met [Ana].\n\n[Luis] left.",
            "The Rahmon met Ana.",
            "Rahmon | Ana | Luis",
            "correct ‘Teh’ to ‘The’",
        );
    }

    #[test]
    fn a_mention_whose_text_was_corrected_needs_a_look() {
        check(
            "saw [Rahmom] go",
            "saw Rahmon go",
            "Rahmon?",
            "correct ‘Rahmom’ to ‘Rahmon’",
        );
        check("saw [na] go", "saw Ana go", "Ana?", "correct ‘na’ to ‘Ana’");
        check("saw [An] go", "saw Ana go", "Ana?", "correct ‘An’ to ‘Ana’");
    }

    #[test]
    fn of_two_that_come_to_stand_on_the_same_text_the_untouched_one_is_kept() {
        check(
            "saw [[Ana] Ruiz].",
            "saw Ana .",
            "Ana",
            "correct ‘Ruiz.’ to ‘.’",
        );
    }

    #[test]
    fn a_mention_that_was_taken_out_is_gone() {
        check("saw [Ana] go", "saw go", "", "correct ‘Ana go’ to ‘go’");
    }

    #[test]
    fn a_paragraph_may_be_parted_in_two() {
        check(
            "He saw [Ana Ruiz] go. [Luis] stayed.",
            "He saw Ana\n\nRuiz go. Luis stayed.",
            "Ana? | Luis",
            "correct ‘Ana Ruiz’ to ‘Ana Ruiz’",
        );
    }
}
