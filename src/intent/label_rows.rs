//! The rows of the labels, which a person can change.

use std::borrow::Cow;

use texts::intents as words;

use super::rows::Row;
use super::table::is_reserved;
use super::{Chord, Group, Intent, LabelKey, When};
use crate::annotation::Label;

/// The rows of the label at a place in the list of labels.
pub(super) fn label_rows((index, key): (usize, &LabelKey)) -> [Row; 3] {
    let number = u32::try_from(index + 1)
        .ok()
        .filter(|number| *number <= 9)
        .and_then(|number| char::from_digit(number, 10));
    // The letter says more than the number, and is shown.
    let letter = key.letter.filter(|letter| !is_reserved(*letter));
    let keys: Cow<'static, [Chord]> = [letter, number]
        .into_iter()
        .flatten()
        .map(Chord::character)
        .collect();
    let kind = match &key.label {
        Label::Person => "person",
        Label::Place => "place",
        Label::Organisation => "organisation",
        Label::Custom(_) => "custom",
    };
    let name = key.label.noun();
    let row = |intent, group, title: String, when, keys| Row {
        intent,
        group,
        title: title.into(),
        when,
        also: "",
        keys,
    };
    [
        row(
            Intent::Label(index),
            Group::Mark,
            words::Mark { kind, label: name }.say(),
            When::Chosen,
            keys.clone(),
        ),
        row(
            Intent::Keep(index),
            Group::Mark,
            words::Keep { kind, label: name }.say(),
            When::Sticky,
            keys,
        ),
        row(
            Intent::NextOfLabel(index),
            Group::Go,
            words::NextOfLabel { kind, label: name }.say(),
            When::Open,
            Cow::Borrowed(&[]),
        ),
    ]
}
