//! The rows of the labels, which a person can change.

use std::borrow::Cow;

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
    let name = match &key.label {
        Label::Organisation => "an organisation".to_owned(),
        Label::Person | Label::Place => format!("a {}", key.label.noun()),
        Label::Custom(name) => format!("“{name}”"),
    };
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
            format!("Mark as {name}"),
            When::Chosen,
            keys.clone(),
        ),
        row(
            Intent::Keep(index),
            Group::Mark,
            format!("Mark each selection as {name}"),
            When::Sticky,
            keys,
        ),
        row(
            Intent::NextOfLabel(index),
            Group::Go,
            match &key.label {
                Label::Custom(name) => format!("Go to the next “{name}”"),
                label => format!("Go to the next {}", label.noun()),
            },
            When::Open,
            Cow::Borrowed(&[]),
        ),
    ]
}
