//! The rows of the panel beside the article: its tabs, the review, find.

use super::rows::{ENTER, row, row_also};
use super::{Chord, Group, Intent, Row, Tab, When};

/// All of the panel, in the order in which they are listed.
pub(super) const PANEL_ROWS: &[Row] = &[
    row(
        Intent::Tab(Tab::Names),
        Group::Go,
        "Show the names",
        When::Open,
        &[],
    ),
    row(
        Intent::Review,
        Group::Review,
        "Review the suggestions one by one",
        When::Open,
        &[Chord::character('r')],
    ),
    row(
        Intent::ReviewAccept,
        Group::Review,
        "Accept it and go on",
        When::Reviewing,
        &[Chord::character('a'), ENTER],
    ),
    row(
        Intent::ReviewReject,
        Group::Review,
        "Reject it and go on",
        When::Reviewing,
        &[Chord::character('x')],
    ),
    row(
        Intent::ReviewSkip,
        Group::Review,
        "Leave it for later",
        When::Reviewing,
        &[Chord::character('s')],
    ),
    row(
        Intent::ReviewBack,
        Group::Review,
        "Go back to the one before",
        When::Reviewing,
        &[Chord::character('b')],
    ),
    row(
        Intent::Tab(Tab::Review),
        Group::Review,
        "Show the review",
        When::Open,
        &[],
    ),
    row(
        Intent::Tab(Tab::Find),
        Group::Go,
        "Find in the article",
        When::Open,
        &[Chord::character('/')],
    ),
    row(
        Intent::FindNext,
        Group::Go,
        "Go to the next that was found",
        When::Open,
        &[Chord::named("F3")],
    ),
    row(
        Intent::FindPrevious,
        Group::Go,
        "Go to the one before that was found",
        When::Open,
        &[Chord::named("F3").with_shift()],
    ),
    row(
        Intent::Tab(Tab::Problems),
        Group::Review,
        "Show the problems",
        When::Open,
        &[],
    ),
    row_also(
        Intent::Tab(Tab::Overview),
        Group::Go,
        "Show the article as a whole",
        "overview summary picture chart together co-occurrence",
        When::Open,
        &[],
    ),
];
